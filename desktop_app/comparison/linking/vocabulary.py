"""The words of two articles as numbers: what each weighs and which ones match."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.matching import near_spellings
from desktop_app.comparison.linking.order import is_new
from desktop_app.comparison.linking.synonyms import SYNONYM, synonym_pairs
from desktop_app.comparison.progress import Step, no_step
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.statements import Draft
from desktop_app.comparison.text.words import Word, stem_key

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


def read_vocabulary(a: Sequence[Draft], b: Sequence[Draft], step: Step = no_step) -> Vocabulary:
    """Return the vocabulary of two articles' statements.

    The weight of a key that stands in n of N statements is log((N + 3) / n): inverse document frequency (Spärck Jones
    1972) over the two articles themselves, less for words of time, certainty and stage.
    """
    told = []
    for drafts, done in ((a, 0.3), (b, 0.6)):
        told.append(_Told.of(drafts))
        step(done)
    keys = [[word.key for word in own.words] for own in told]
    # A key that is a plain word anywhere is one.
    kinds = {word.key: word.kind for own in told for word in own.words}
    kinds |= {word.key: word.kind for own in told for word in own.words if word.kind == "word"}
    held = [frozenset(own) for own in keys]
    ordered = sorted(kinds)
    index = {key: number for number, key in enumerate(ordered)}
    tables = [own.table([index[key] for key in of_words]) for own, of_words in zip(told, keys, strict=True)]
    counts = _statements_with(tables[0], len(ordered)) + _statements_with(tables[1], len(ordered))
    weight = np.log((len(a) + len(b) + SMOOTHING) / np.maximum(counts, 1))
    frame = {stem_key(word, "en") for word in english().frame}
    weight *= np.array([FRAME if key in frame else 1.0 for key in ordered])

    def alone(side: int) -> list[str]:
        return [key for key in held[side] - held[1 - side] if kinds[key] == "word"]

    near: dict[int, list[tuple[int, float]]] = {}
    for key_a, key_b, score in near_spellings(alone(0), alone(1)):
        near.setdefault(index[key_a], []).append((index[key_b], score))
    step(0.8)
    words = [frozenset(key for key in own if kinds[key] == "word") for own in held]
    for key_a, key_b in synonym_pairs(words[0], words[1]):
        near.setdefault(index[key_a], []).append((index[key_b], SYNONYM))
    return Vocabulary(
        a=tables[0],
        b=tables[1],
        keys=tuple(ordered),
        weight=weight,
        is_name=np.array([kinds[key] == "name" for key in ordered], dtype=bool),
        is_number=np.array([kinds[key] == "number" for key in ordered], dtype=bool),
        frequency=counts,
        near={key: tuple(others) for key, others in near.items()},
    )


def _statements_with(table: WordTable, keys: int) -> Ints:
    """Return in how many statements of an article each key stands."""
    codes = np.sort(table.key * max(1, table.statements) + table.statement)
    return np.bincount(codes[is_new(codes)] // max(1, table.statements), minlength=keys)


class _Told(Struct, frozen=True):
    """The words of an article that say something, with the columns of their table but for the key."""

    words: list[Word]
    statement: Ints
    clause: Ints
    place: Ints
    statements: int
    clauses: int

    @classmethod
    def of(cls, drafts: Sequence[Draft]) -> _Told:
        every = [word for draft in drafts for word in draft.words]
        sizes = np.array([len(draft.words) for draft in drafts], dtype=np.int64)
        states = np.array([draft.states for draft in drafts], dtype=bool)
        # The clauses of a statement cover all its words.
        clauses = np.array([span.last - span.first for draft in drafts for span in draft.clauses], dtype=np.int64)
        says = np.array([word.kind != "function" for word in every], dtype=bool) & np.repeat(states, sizes)
        places = np.arange(len(every)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return cls(
            words=list(compress(every, says.tolist())),
            statement=np.repeat(np.arange(len(sizes)), sizes)[says],
            clause=np.repeat(np.arange(len(clauses)), clauses)[says],
            place=places[says],
            statements=len(sizes),
            clauses=len(clauses),
        )

    def table(self, keys: Sequence[int]) -> WordTable:
        return WordTable(
            statement=self.statement,
            clause=self.clause,
            key=np.array(keys, dtype=np.int64),
            place=self.place,
            start=np.array([word.start for word in self.words], dtype=np.int64),
            end=np.array([word.end for word in self.words], dtype=np.int64),
            statements=self.statements,
            clauses=self.clauses,
        )
