"""How near the other article comes to each point, and which of its words are missing there."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.coverage import best_per_word, share
from desktop_app.comparison.linking.distinct import distinct
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats, Ints

NEAR = 0.2  # a statement that holds less of a point's word weight comes nowhere near it by its words
LINKED = 0.5  # one that more probably than not tells of the same as the point's own is where a reader would look
SURE = 0.9  # of statements linked as surely as this, or more, the words decide
NO_WORD = 0.05  # the share granted to a statement without a word of the point: a link may rest on other words


class Nearest(Struct, frozen=True):
    """Per point: the statement of the other article that comes nearest (-1: none does), the share of the point's weight
    found there, and per word whether it is missing there. `most` is the largest share found in any one statement, 0
    where none comes near."""

    statement: Ints
    score: Floats
    missing: NDArray[np.bool_]
    most: Floats


def find_nearest(
    point_of_row: Ints, weight: Floats, point_statement: Ints, pairs: Pairs, probability: Floats, *, of_a: bool
) -> Nearest:
    """Return the nearest statement of each point of A, or of B.

    `point_of_row` gives the point that each word belongs to (-1: none), `weight` the words' weights; `point_statement`,
    in order, the statement of each point; `probability` says of each pair how likely both tell of the same.

    Statements that are linked to the point's own come first: of several the one with the highest odds of telling the
    same, times the share of the point's words that it holds. Where none is linked it is the one that holds most.
    """
    points, count = len(point_statement), max(1, len(pairs))
    row, mine, other = (pairs.word_a, pairs.a, pairs.b) if of_a else (pairs.word_b, pairs.b, pairs.a)
    total = np.bincount(point_of_row + 1, weight, points + 1)[1:]
    pair, row, score = best_per_word(pairs.pair, row, pairs.score)
    inside = point_of_row[row] >= 0
    pair, row, score = pair[inside], row[inside], score[inside]
    # A linked statement counts for every point, though it may have no word of some.
    linked = np.flatnonzero(probability >= LINKED)
    first, last = (np.searchsorted(point_statement, mine[linked], side) for side in ("left", "right"))
    of_linked = np.repeat(linked, last - first)
    points_linked = np.arange(len(of_linked)) + np.repeat(last - np.cumsum(last - first), last - first)
    codes, index = distinct(np.concatenate([point_of_row[row] * count + pair, points_linked * count + of_linked]))
    point, at = codes // count, codes % count
    held = np.bincount(index, np.concatenate([score * weight[row], np.zeros(len(of_linked))]), len(codes))
    found = share(held, total[point])
    most = np.zeros(points)
    np.maximum.at(most, point, np.where(found >= NEAR, found, 0.0))
    chance = probability[at]
    is_linked = chance >= LINKED
    odds = np.minimum(chance, SURE) / (1 - np.minimum(chance, SURE))
    value = np.where(is_linked, odds * (found + NO_WORD), found).round(9)
    near = np.flatnonzero((found >= NEAR) | is_linked)
    keys = (other[at], -chance, -value, ~is_linked, point)
    order = near[np.lexsort([key[near] for key in keys])]
    best = order[np.flatnonzero(np.r_[True, np.diff(point[order]) > 0])] if len(order) else order
    best_pair, statement, best_score = np.full(points, -1), np.full(points, -1), np.zeros(points)
    best_pair[point[best]], statement[point[best]], best_score[point[best]] = at[best], other[at[best]], found[best]
    missing = point_of_row >= 0
    missing[row[best_pair[point_of_row[row]] == pair]] = False
    return Nearest(statement, best_score, missing, most)
