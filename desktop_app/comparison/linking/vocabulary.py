"""The words of two articles as numbers: what each weighs and which ones match."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, compress

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.matching import near_spellings
from desktop_app.comparison.linking.order import is_new
from desktop_app.comparison.linking.synonyms import SYNONYM, synonym_pairs
from desktop_app.comparison.progress import Step, no_step
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.signs import WordKind
from desktop_app.comparison.text.words import stem_key

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

AT_ONCE = 100  # statements
KIND_CODES: Mapping[WordKind, int] = {"function": 0, "word": 1, "name": 2, "number": 3}  # 0 says nothing
PLAIN = KIND_CODES["word"]
FRAME = 0.3  # of its weight keeps a word that says when, how surely or how far along: those are compared by value
SMOOTHING = 3.0  # statements that are imagined not to hold the word, so that two short texts still tell words apart


class WordTable(Struct, frozen=True):
    """The words of one article that say something, one row each: statement, clause, key, place in the statement, and
    offsets in the text; not those of a bare heading, which only repeats what stands below it."""

    statement: Ints
    clause: Ints
    key: Ints
    place: Ints
    start: Ints
    end: Ints
    statements: int
    clauses: int


class Vocabulary(Struct, frozen=True):
    """Both articles' words. `weight` is how rare a key is among the statements; `near` leads from a key of A to ones
    of B."""

    a: WordTable
    b: WordTable
    keys: tuple[str, ...]
    weight: Floats
    is_name: NDArray[np.bool_]
    is_number: NDArray[np.bool_]
    frequency: Ints
    near: dict[int, tuple[tuple[int, float], ...]]


def read_vocabulary(a: Sequence[Draft], b: Sequence[Draft], step: Step = no_step) -> Vocabulary:
    """Return the vocabulary of two articles' statements.

    The weight of a key that stands in n of N statements is log((N + 3) / n): inverse document frequency (Spärck Jones
    1972) over the two articles themselves, less for words of time, certainty and stage.
    """
    told = []
    for drafts, done in ((a, 0.3), (b, 0.6)):
        told.append(_Told.of(drafts))
        step(done)
    ordered = sorted({key for own in told for key in own.keys})
    index = {key: number for number, key in enumerate(ordered)}
    tables = [own.table(index) for own in told]
    counts = [_statements_with(table, len(ordered)) for table in tables]
    kinds = np.zeros(len(ordered), dtype=np.uint8)
    for own, table in zip(told, tables, strict=True):
        kinds[table.key] = own.kind
    for own, table in zip(told, tables, strict=True):
        kinds[table.key[own.kind == PLAIN]] = PLAIN  # a key that is a plain word anywhere is one
    weight = np.log((len(a) + len(b) + SMOOTHING) / np.maximum(counts[0] + counts[1], 1))
    frame = {stem_key(word, "en") for word in english().frame}
    weight[[index[key] for key in frame & index.keys()]] *= FRAME
    near: dict[int, list[tuple[int, float]]] = {}

    def plain(held: NDArray[np.bool_]) -> frozenset[str]:
        return frozenset([ordered[number] for number in np.flatnonzero(held & (kinds == PLAIN)).tolist()])

    held_a, held_b = counts[0] > 0, counts[1] > 0
    for key_a, key_b, score in near_spellings(plain(held_a & ~held_b), plain(held_b & ~held_a)):
        near.setdefault(index[key_a], []).append((index[key_b], score))
    step(0.8)
    for key_a, key_b in synonym_pairs(plain(held_a), plain(held_b)):
        near.setdefault(index[key_a], []).append((index[key_b], SYNONYM))
    return Vocabulary(
        a=tables[0],
        b=tables[1],
        keys=tuple(ordered),
        weight=weight,
        is_name=kinds == KIND_CODES["name"],
        is_number=kinds == KIND_CODES["number"],
        frequency=counts[0] + counts[1],
        near={key: tuple(others) for key, others in near.items()},
    )


def _statements_with(table: WordTable, keys: int) -> Ints:
    """Return in how many statements of an article each key stands."""
    codes = np.sort(table.key * max(1, table.statements) + table.statement)
    return np.bincount(codes[is_new(codes)] // max(1, table.statements), minlength=keys)


class _Told(Struct, frozen=True):
    """The words of an article that say something, with their kinds as KIND_CODES has them, and the columns of their
    table; each key as it is, not by its number."""

    keys: list[str]
    kind: NDArray[np.uint8]
    statement: Ints
    clause: Ints
    place: Ints
    start: Ints
    end: Ints
    statements: int
    clauses: int

    @classmethod
    def of(cls, drafts: Sequence[Draft]) -> _Told:
        stating = [draft.words if draft.states else () for draft in drafts]
        keys: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        codes = bytearray()
        # Some statements at a time, so that their words are still in the cache when the next thing is asked of them.
        for first in range(0, len(stating), AT_ONCE):
            every = list(chain.from_iterable(stating[first : first + AT_ONCE]))
            own = bytes([KIND_CODES[word.kind] for word in every])
            words = list(compress(every, own))
            keys += [word.key for word in words]
            starts += [word.start for word in words]
            ends += [word.end for word in words]
            codes += own
        kinds = np.frombuffer(codes, dtype=np.uint8)
        says = kinds > 0
        sizes = np.array([len(words) for words in stating], dtype=np.int64)
        # The clauses of a statement cover all its words.
        lengths = [span.last - span.first if draft.states else 0 for draft in drafts for span in draft.clauses]
        clauses = np.array(lengths, dtype=np.int64)
        places = np.arange(len(kinds)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return cls(
            keys=keys,
            kind=kinds[says],
            statement=np.repeat(np.arange(len(sizes)), sizes)[says],
            clause=np.repeat(np.arange(len(clauses)), clauses)[says],
            place=places[says],
            start=_column(starts),
            end=_column(ends),
            statements=len(sizes),
            clauses=len(clauses),
        )

    def table(self, index: Mapping[str, int]) -> WordTable:
        """Return the words as a table, given the number of each key."""
        return WordTable(
            statement=self.statement,
            clause=self.clause,
            key=_column([index[key] for key in self.keys]),
            place=self.place,
            start=self.start,
            end=self.end,
            statements=self.statements,
            clauses=self.clauses,
        )


def _column(values: list[int]) -> Ints:
    return np.fromiter(values, dtype=np.int64, count=len(values))  # faster than `numpy.array`
