"""Weighted soft coverage: how much of what one statement or clause says stands in another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats, Ints, Vocabulary


@dataclass(frozen=True)
class Coverage:
    """Per pair: the share of A's word weight found in B, of B's found in A, both 0 to 1, and the same of the best clauses."""

    of_a: Floats
    of_b: Floats
    weight: Floats
    names: Floats
    numbers: Floats
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
    pair, word, score = best_per_word(pairs.pair, pairs.word_a, pairs.score)
    covered_a = np.bincount(pair, score * weight_a[word], count)
    key = words.a.key[word]
    names = np.bincount(pair, score * weight_a[word] * words.is_name[key], count)
    numbers = np.bincount(pair, score * weight_a[word] * words.is_number[key], count)
    pair, word, score = best_per_word(pairs.pair, pairs.word_b, pairs.score)
    covered_b = np.bincount(pair, score * weight_b[word], count)
    return Coverage(
        of_a=share(covered_a, total_a[pairs.a]),
        of_b=share(covered_b, total_b[pairs.b]),
        weight=np.sqrt(covered_a * covered_b),
        names=names,
        numbers=numbers,
        clauses=_best_clauses(words, pairs),
    )


def _best_clauses(words: Vocabulary, pairs: Pairs) -> Floats:
    """Return the coverage both ways of the two clauses, one of each statement, that cover each other best."""
    clause_a, clause_b = words.a.clause[pairs.word_a], words.b.clause[pairs.word_b]
    weight_a, weight_b = words.weight[words.a.key], words.weight[words.b.key]
    total_a = np.bincount(words.a.clause, weight_a, words.a.clauses)
    total_b = np.bincount(words.b.clause, weight_b, words.b.clauses)
    codes, index = np.unique(clause_a * max(1, words.b.clauses) + clause_b, return_inverse=True)
    number, word, score = best_per_word(index, pairs.word_a, pairs.score)
    of_a = np.bincount(number, score * weight_a[word], len(codes))
    number, word, score = best_per_word(index, pairs.word_b, pairs.score)
    of_b = np.bincount(number, score * weight_b[word], len(codes))
    first, second = codes // max(1, words.b.clauses), codes % max(1, words.b.clauses)
    both = np.sqrt(share(of_a, total_a[first]) * share(of_b, total_b[second]))
    best = np.zeros(len(pairs))
    np.maximum.at(best, pairs.pair, both[index])
    return best


def best_per_word(group: Ints, word: Ints, score: Floats) -> tuple[Ints, Ints, Floats]:
    """Return each word once per group, with the best of its scores there."""
    if not len(group):
        return group, word, score
    order = np.lexsort((word, group))
    group, word, score = group[order], word[order], score[order]
    first = np.flatnonzero(np.r_[True, (group[1:] != group[:-1]) | (word[1:] != word[:-1])])
    return group[first], word[first], np.maximum.reduceat(score, first)


def share(part: Floats | Ints, whole: Floats | Ints) -> Floats:
    return np.divide(part, whole, out=np.zeros(len(part)), where=whole > 0)
