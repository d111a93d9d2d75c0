"""Weighted soft coverage: how much of what one statement or clause says stands in another."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from desktop_app.comparison.linking.distinct import distinct
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats, Ints, Vocabulary, WordTable


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


def measure_coverage(words: Vocabulary, pairs: Pairs) -> Coverage:
    """Return how the statements of each pair cover each other."""
    count = len(pairs)
    weight_a, weight_b = words.weight[words.a.key], words.weight[words.b.key]
    total_a = np.bincount(words.a.statement, weight_a, words.a.statements)
    total_b = np.bincount(words.b.statement, weight_b, words.b.statements)
    covered_a, names_a, numbers_a = _shared_weights(words, words.a, pairs.pair, pairs.word_a, pairs.score, count)
    covered_b, names_b, numbers_b = _shared_weights(words, words.b, pairs.pair, pairs.word_b, pairs.score, count)
    return Coverage(
        of_a=share(covered_a, total_a[pairs.a]),
        of_b=share(covered_b, total_b[pairs.b]),
        weight=np.sqrt(covered_a * covered_b),
        names=np.sqrt(names_a * names_b),
        numbers=np.sqrt(numbers_a * numbers_b),
        anchors=_anchors(words, pairs),
        clauses=_best_clauses(words, pairs),
    )


def _shared_weights(
    words: Vocabulary, table: WordTable, pair: Ints, word: Ints, score: Floats, count: int
) -> tuple[Floats, Floats, Floats]:
    """Return, for the words of one side, the weight that each pair shares: of all words, of names, of numbers."""
    pair, word, score = best_per_word(pair, word, score)
    key = table.key[word]
    weight = score * words.weight[key]

    def per_pair(shared: Floats) -> Floats:
        return np.bincount(pair, shared, count).astype(float)

    return per_pair(weight), per_pair(weight * words.is_name[key]), per_pair(weight * words.is_number[key])


def _anchors(words: Vocabulary, pairs: Pairs) -> Ints:
    """Return how many words each pair shares that stand in no other statement of either article."""
    once = (_statements_with(words.a, len(words.weight)) == 1) & (_statements_with(words.b, len(words.weight)) == 1)
    key = words.a.key[pairs.word_a]
    pair, key, _ = best_per_word(pairs.pair, np.where(key == words.b.key[pairs.word_b], key, -1), pairs.score)
    return np.bincount(pair[(key >= 0) & once[key]], minlength=len(pairs))


def _best_clauses(words: Vocabulary, pairs: Pairs) -> Floats:
    """Return the coverage both ways of the two clauses, one of each statement, that cover each other best."""
    clause_a, clause_b = words.a.clause[pairs.word_a], words.b.clause[pairs.word_b]
    weight_a, weight_b = words.weight[words.a.key], words.weight[words.b.key]
    total_a = np.bincount(words.a.clause, weight_a, words.a.clauses)
    total_b = np.bincount(words.b.clause, weight_b, words.b.clauses)
    codes, index = distinct(clause_a * max(1, words.b.clauses) + clause_b)
    number, word, score = best_per_word(index, pairs.word_a, pairs.score)
    of_a = np.bincount(number, score * weight_a[word], len(codes))
    number, word, score = best_per_word(index, pairs.word_b, pairs.score)
    of_b = np.bincount(number, score * weight_b[word], len(codes))
    first, second = codes // max(1, words.b.clauses), codes % max(1, words.b.clauses)
    both = np.sqrt(share(of_a, total_a[first]) * share(of_b, total_b[second]))
    best = np.zeros(len(pairs))
    np.maximum.at(best, pairs.pair, both[index])
    return best


def lead(group: Ints, value: Floats, groups: int) -> Floats:
    """Return how far each value is ahead of the best other value of its group, negative where it is behind."""
    best = np.zeros(groups)
    np.maximum.at(best, group, value)
    is_best = value >= best[group]
    ties = np.bincount(group, is_best, groups)
    second = np.zeros(groups)
    np.maximum.at(second, group, np.where(is_best, 0.0, value))
    second = np.where(ties > 1, best, second)
    return value - np.where(is_best, second[group], best[group])


def _statements_with(table: WordTable, keys: int) -> Ints:
    """Return in how many statements of an article each key stands."""
    pairs, _ = distinct(table.key * max(1, table.statements) + table.statement)
    return np.bincount(pairs // max(1, table.statements), minlength=keys)


def best_per_word(group: Ints, word: Ints, score: Floats) -> tuple[Ints, Ints, Floats]:
    """Return each word once per group, with the best of its scores there."""
    if not len(group):
        return group, word, score
    codes = group * (int(word.max()) + 2) + word
    if (codes[1:] < codes[:-1]).any():
        order = np.argsort(codes, kind="stable")
        group, word, score = group[order], word[order], score[order]
    first = np.flatnonzero(np.r_[True, (group[1:] != group[:-1]) | (word[1:] != word[:-1])])
    return group[first], word[first], np.maximum.reduceat(score, first)


def share(part: Floats | Ints, whole: Floats | Ints) -> Floats:
    return np.divide(part, whole, out=np.zeros(len(part)), where=whole > 0)
