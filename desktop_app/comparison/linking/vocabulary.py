"""The words of two articles as numbers: what each weighs and which ones match."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.matching import near_spellings
from desktop_app.comparison.linking.order import is_new
from desktop_app.comparison.linking.synonyms import SYNONYM, synonym_pairs
from desktop_app.comparison.progress import Step, no_step
from desktop_app.comparison.text.draft import Drafts
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.signs import FUNCTION, IS_NUMBER, KIND, NAME, WORD
from desktop_app.comparison.text.words import stem_key

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

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


def read_vocabulary(a: Drafts, b: Drafts, step: Step = no_step) -> Vocabulary:
    """Return the vocabulary of two articles' statements.

    The weight of a key that stands in n of N statements is log((N + 3) / n): inverse document frequency (Spärck Jones
    1972) over the two articles themselves, less for words of time, certainty and stage.
    """
    told = [_Told.of(drafts) for drafts in (a, b)]
    ordered = sorted({key for own in told for key in own.keys})
    index = {key: number for number, key in enumerate(ordered)}
    tables = [own.table(index) for own in told]
    step(0.6)
    counts = [_statements_with(table, len(ordered)) for table in tables]
    kinds = np.zeros(len(ordered), dtype=np.int64)
    for own, table in zip(told, tables, strict=True):
        kinds[table.key] = own.kind
    for own, table in zip(told, tables, strict=True):
        kinds[table.key[own.kind == WORD]] = WORD  # a key that is a plain word anywhere is one
    weight = np.log((len(a) + len(b) + SMOOTHING) / np.maximum(counts[0] + counts[1], 1))
    frame = {stem_key(word, "en") for word in english().frame}
    weight[[index[key] for key in frame & index.keys()]] *= FRAME
    near: dict[int, list[tuple[int, float]]] = {}

    def plain(held: NDArray[np.bool_]) -> frozenset[str]:
        return frozenset([ordered[number] for number in np.flatnonzero(held & (kinds == WORD)).tolist()])

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
        is_name=kinds == NAME,
        is_number=kinds == IS_NUMBER,
        frequency=counts[0] + counts[1],
        near={key: tuple(others) for key, others in near.items()},
    )


def _statements_with(table: WordTable, keys: int) -> Ints:
    """Return in how many statements of an article each key stands."""
    codes = np.sort(table.key * max(1, table.statements) + table.statement)
    return np.bincount(codes[is_new(codes)] // max(1, table.statements), minlength=keys)


class _Told(Struct, frozen=True):
    """The words of an article that say something, but for those of a bare heading: their places, kinds and keys; the
    numbers of these keys are those that the article's columns have."""

    drafts: Drafts
    places: Ints
    kind: Ints
    keys: list[str]
    numbers: Ints

    @classmethod
    def of(cls, drafts: Drafts) -> _Told:
        words = drafts.words
        kind = words.signs & KIND
        states = np.array([draft.states for draft in drafts], dtype=bool)
        places = np.flatnonzero((kind != FUNCTION) & states[words.statement])
        numbers = np.flatnonzero(np.bincount(words.key[places], minlength=len(words.keys)))
        return cls(drafts, places, kind[places], [words.keys[number] for number in numbers.tolist()], numbers)

    def table(self, index: Mapping[str, int]) -> WordTable:
        """Return the words as a table, given the number of each key in both articles."""
        words, places = self.drafts.words, self.places
        statement = words.statement[places]
        starts, ends = words.offsets
        number = np.zeros(len(words.keys), dtype=np.int64)
        number[self.numbers] = [index[key] for key in self.keys]
        clauses = self.drafts.clauses.last - self.drafts.clauses.first  # they cover all words of their statement
        return WordTable(
            statement=statement,
            clause=np.repeat(np.arange(len(clauses)), clauses)[places],
            key=number[words.key[places]],
            place=places - words.bounds[statement],
            start=starts[places],
            end=ends[places],
            statements=len(self.drafts),
            clauses=len(clauses),
        )
