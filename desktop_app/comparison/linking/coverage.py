"""Weighted soft coverage: how much of what one statement or clause says stands in another."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.order import is_new
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats, Ints, Vocabulary, WordTable

ONCE_IN_EACH = 2  # statements of both articles together


class Coverage(Struct, frozen=True):
    """Per pair: the share of A's word weight found in B, of B's found in A, both 0 to 1, and the same of the best
    clauses; `anchors` counts the words that stand in one statement of A and one of B, and these are the two."""

    of_a: Floats
    of_b: Floats
    weight: Floats
    names: Floats
    numbers: Floats
    anchors: Ints
    clauses: Floats

    @property
    def both_ways(self) -> Floats:
        """The geometric mean of both directions: one alone lets a three-word heading match everything."""
        return np.sqrt(self.of_a * self.of_b)


class Matched(Struct, frozen=True):
    """The words of one side that each pair shares, each once a pair, with the best of its scores there."""

    pair: Ints
    word: Ints
    score: Floats


def match(pairs: Pairs) -> tuple[Matched, Matched]:
    """Return the words of A and those of B that each pair shares."""
    return best_per_word(pairs.pair, pairs.word_a, pairs.score), best_per_word(pairs.pair, pairs.word_b, pairs.score)


def measure_coverage(words: Vocabulary, pairs: Pairs, of_a: Matched, of_b: Matched) -> Coverage:
    """Return how the statements of each pair cover each other, given the words that they share."""
    weight_a, weight_b = words.weight[words.a.key], words.weight[words.b.key]
    total_a = np.bincount(words.a.statement, weight_a, words.a.statements)
    total_b = np.bincount(words.b.statement, weight_b, words.b.statements)
    covered_a, names_a, numbers_a = _shared_weights(words, words.a, of_a, len(pairs))
    covered_b, names_b, numbers_b = _shared_weights(words, words.b, of_b, len(pairs))
    return Coverage(
        of_a=share(covered_a, total_a[pairs.a]),
        of_b=share(covered_b, total_b[pairs.b]),
        weight=np.sqrt(covered_a * covered_b),
        names=np.sqrt(names_a * names_b),
        numbers=np.sqrt(numbers_a * numbers_b),
        anchors=_anchors(words, pairs),
        clauses=_best_clauses(words, pairs, covered_a, covered_b),
    )


def _shared_weights(words: Vocabulary, table: WordTable, matched: Matched, count: int) -> tuple[Floats, Floats, Floats]:
    """Return, for the words of one side, the weight that each pair shares: of all words, of names, of numbers."""
    weight = matched.score * words.weight[table.key][matched.word]

    def per_pair(is_one: NDArray[np.bool_]) -> Floats:
        rows = np.flatnonzero(is_one[table.key][matched.word])
        return np.bincount(matched.pair[rows], weight[rows], count).astype(float)

    whole = np.bincount(matched.pair, weight, count).astype(float)
    return whole, per_pair(words.is_name), per_pair(words.is_number)


def _anchors(words: Vocabulary, pairs: Pairs) -> Ints:
    """Return how many words each pair shares that stand in no other statement of either article."""
    places = np.full((2, len(words.weight)), -1)
    for statement, table in zip(places, (words.a, words.b), strict=True):
        statement[table.key] = table.statement
    a, b = places[:, (words.frequency == ONCE_IN_EACH) & (places >= 0).all(axis=0)]
    codes = pairs.a * words.b.statements + pairs.b  # in order; whoever shares so rare a word is among them
    return np.bincount(np.searchsorted(codes, a * words.b.statements + b), minlength=len(pairs))


def _best_clauses(words: Vocabulary, pairs: Pairs, whole_a: Floats, whole_b: Floats) -> Floats:
    """Return the coverage both ways of the two clauses, one of each statement, that cover each other best; given is the
    weight of A's and of B's words that each pair shares."""
    weight_a, weight_b = words.weight[words.a.key], words.weight[words.b.key]
    total_a = np.bincount(words.a.clause, weight_a, words.a.clauses)
    total_b = np.bincount(words.b.clause, weight_b, words.b.clauses)
    clause_a, clause_b = words.a.clause[pairs.word_a], words.b.clause[pairs.word_b]
    # Most pairs share words of one clause of each, and all share a word: these hold of each other what statements do.
    first = np.flatnonzero(is_new(pairs.pair))
    best = _both_ways(whole_a, total_a[clause_a[first]], whole_b, total_b[clause_b[first]])
    goes_on = is_new(clause_a, clause_b)
    goes_on[first] = False
    has_more = np.zeros(len(pairs), dtype=bool)
    has_more[pairs.pair[goes_on]] = True
    best[has_more] = 0.0
    rows = np.flatnonzero(has_more[pairs.pair])
    # The clauses of A of a pair are in order already.
    rows = rows[np.argsort(pairs.pair[rows] * max(1, words.b.clauses) + clause_b[rows], kind="stable")]
    new = is_new(clause_a[rows], clause_b[rows])
    first, group = rows[new], np.cumsum(new) - 1

    def held(word: Ints, weight: Floats) -> Floats:
        found = best_per_word(group, word[rows], pairs.score[rows])
        return np.bincount(found.pair, found.score * weight[found.word], len(first)).astype(float)

    held_a, held_b = held(pairs.word_a, weight_a), held(pairs.word_b, weight_b)
    both = _both_ways(held_a, total_a[clause_a[first]], held_b, total_b[clause_b[first]])
    np.maximum.at(best, pairs.pair[first], both)
    return best


def _both_ways(held_a: Floats, total_a: Floats | Ints, held_b: Floats, total_b: Floats | Ints) -> Floats:
    both: Floats = np.sqrt(share(held_a, total_a) * share(held_b, total_b))
    return both


def lead(group: Ints, value: Floats, groups: int) -> Floats:
    """Return how far each value is ahead of the best other value of its group, negative where it is behind."""
    best = np.zeros(groups)
    np.maximum.at(best, group, value)
    behind = value - best[group]
    first = np.flatnonzero(behind >= 0)
    second = np.zeros(groups)
    np.maximum.at(second, group, np.where(behind >= 0, 0.0, value))
    ties = np.bincount(group[first], minlength=groups)
    second = np.where(ties > 1, best, second)
    behind[first] = value[first] - second[group[first]]
    return behind


def best_per_word(group: Ints, word: Ints, score: Floats) -> Matched:
    """Return each word once per group, with the best of its scores there; the groups are in order."""
    codes = group * (int(word.max(initial=0)) + 1) + word
    if (codes[1:] < codes[:-1]).any():
        order = np.argsort(codes, kind="stable")  # of what is in order but for few, quick
        word, score, codes = word[order], score[order], codes[order]  # the groups are in order, and stay so
    new = is_new(codes)
    if new.all():
        return Matched(group, word, score)
    best, again = score[new], np.flatnonzero(~new)
    np.maximum.at(best, np.cumsum(new)[again] - 1, score[again])
    return Matched(group[new], word[new], best)


def share(part: Floats | Ints, whole: Floats | Ints) -> Floats:
    return np.divide(part, whole, out=np.zeros(len(part)), where=whole > 0)
