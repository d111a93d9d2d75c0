"""Near spellings of the same word: the one place where rapidfuzz is used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler, LCSseq, MatchingBlock

NEAR = 0.92  # Jaro-Winkler; lower lets "persecution" be "prosecution", higher loses "resistance" and "resisted"
LEAST = NEAR - 1e-7  # in single precision 0.92 itself falls a little short of 0.92; no other similarity is so close
MOST_AT_ONCE = 1 << 22  # pairs of words that are measured at once, whatever the length of the articles
SHORTEST = 4
LETTERS_IN_COMMON = 2

Words = TypeVar("Words", list[str], tuple[str, ...])


def near_spellings(words_a: Iterable[str], words_b: Iterable[str]) -> list[tuple[str, str, float]]:
    """Return the pairs of words that are spelled nearly the same, each with its Jaro-Winkler similarity (0.92 to 1).

    Give only words that do not stand in both articles, and no names or numbers: Austria is not Australia. Words are
    compared with those that begin with the same two letters, without which none reaches the line in practice.
    """
    groups_a, groups_b = _by_first_letters(words_a), _by_first_letters(words_b)
    near: list[tuple[str, str, float]] = []
    for first, group_a in groups_a.items():
        group_b = groups_b.get(first, [])
        step = max(1, MOST_AT_ONCE // max(1, len(group_b)))
        for begin in range(0, len(group_a) if group_b else 0, step):
            some_a = group_a[begin : begin + step]
            scores = process.cdist(some_a, group_b, scorer=JaroWinkler.similarity, score_cutoff=LEAST, dtype=np.float32)
            rows, columns = scores.nonzero()
            near += [
                (some_a[row], group_b[column], round(float(scores[row, column]), 4))
                for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
            ]
    return sorted(near)


def _by_first_letters(words: Iterable[str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for word in sorted(set(words)):
        if len(word) >= SHORTEST:
            groups[word[:LETTERS_IN_COMMON]].append(word)
    return groups


def same_words(words_a: Words, words_b: Words) -> list[tuple[int, int, int]]:
    """Return the runs of words that stand in both in the same order, each as (place in A, place in B, length)."""
    if words_a == words_b:
        return [(0, 0, len(words_a))] if words_a else []
    if words_a > words_b:  # of several ways to align the two, take the same whichever comes first
        return [(block.b, block.a, block.size) for block in _blocks(words_b, words_a)]
    return [(block.a, block.b, block.size) for block in _blocks(words_a, words_b)]


def _blocks(words_a: Words, words_b: Words) -> list[MatchingBlock]:
    return LCSseq.editops(words_a, words_b).as_matching_blocks()[:-1]  # the last stands for the end of both
