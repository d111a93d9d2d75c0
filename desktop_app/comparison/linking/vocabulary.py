"""The words of two articles as numbers: what each weighs and which ones match."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.matching import near_spellings
from desktop_app.comparison.linking.synonyms import SYNONYM, synonym_pairs
from desktop_app.comparison.progress import Step, no_step, part, stepping
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.statements import Draft
from desktop_app.comparison.text.words import Word, stem_key

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

FRAME = 0.3  # of its weight keeps a word that says when, how surely or how far along: those are compared by value
SMOOTHING = 3.0  # statements that are imagined not to hold the word, so that two short texts still tell words apart


class WordTable(Struct, frozen=True):
    """The words of one article that say something, one row each: statement, clause, key and place in the statement."""

    statement: Ints
    clause: Ints
    key: Ints
    place: Ints
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
    frequency: Counter[str] = Counter()
    kinds: dict[str, str] = {}
    held: list[set[str]] = []
    for drafts, own_step in ((a, part(step, 0.0, 0.3)), (b, part(step, 0.3, 0.6))):
        held.append(set())
        for draft in stepping(drafts, own_step):
            telling = _telling(draft)
            keys = {word.key for word in telling}
            frequency.update(keys)
            held[-1] |= keys
            for word in telling:
                if kinds.get(word.key) != "word":
                    kinds[word.key] = word.kind
    step(0.6)
    ordered = sorted(frequency)
    index = {key: number for number, key in enumerate(ordered)}
    counts = np.array([frequency[key] for key in ordered], dtype=np.int64)
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
        a=_table(a, index),
        b=_table(b, index),
        keys=tuple(ordered),
        weight=weight,
        is_name=np.array([kinds[key] == "name" for key in ordered], dtype=bool),
        is_number=np.array([kinds[key] == "number" for key in ordered], dtype=bool),
        frequency=counts,
        near={key: tuple(others) for key, others in near.items()},
    )


def _telling(draft: Draft) -> list[Word]:
    """Return the words that say something; a bare heading only repeats what stands below it."""
    return [word for word in draft.words if word.kind != "function"] if draft.states else []


def _table(drafts: Sequence[Draft], index: dict[str, int]) -> WordTable:
    per_statement: list[int] = []
    per_clause: list[int] = []
    keys: list[int] = []
    places: list[int] = []
    for draft in drafts:
        before = len(keys)
        for clause in draft.clauses:
            telling = [p for p in range(clause.first, clause.last) if draft.words[p].kind != "function"]
            telling = telling if draft.states else []
            keys += [index[draft.words[place].key] for place in telling]
            places += telling
            per_clause.append(len(telling))
        per_statement.append(len(keys) - before)
    return WordTable(
        statement=np.repeat(np.arange(len(drafts)), per_statement),
        clause=np.repeat(np.arange(len(per_clause)), per_clause),
        key=np.array(keys, dtype=np.int64),
        place=np.array(places, dtype=np.int64),
        statements=len(drafts),
        clauses=len(per_clause),
    )
