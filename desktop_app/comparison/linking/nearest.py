"""How near the other article comes to each point, and which of its words are missing there."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from desktop_app.comparison.linking.coverage import best_per_word, share
from desktop_app.comparison.linking.distinct import distinct
from desktop_app.comparison.linking.vocabulary import Floats, Ints

NEAR = 0.2  # a statement that holds less of a point's word weight comes nowhere near it


class Nearest(Struct, frozen=True):
    """Per point: the statement of the other article (-1: none comes near), the share of the point's weight found there,
    and per word whether it is missing there."""

    statement: Ints
    score: Floats
    missing: np.ndarray


def find_nearest(
    point_of_row: Ints, points: int, weight: Floats, pair: Ints, row: Ints, score: Floats, other: Ints
) -> Nearest:
    """Return the nearest statement of each point.

    `point_of_row` gives the point that each word belongs to (-1: none), `weight` the words' weights; `pair`, `row`
    and `score` say how well a word is matched in a pair of statements, and `other` the pair's statement of the
    other article.
    """
    total = np.bincount(point_of_row + 1, weight, points + 1)[1:]
    pair, row, score = best_per_word(pair, row, score)
    inside = point_of_row[row] >= 0
    pair, row, score = pair[inside], row[inside], score[inside]
    codes, index = distinct(point_of_row[row] * max(1, len(other)) + pair)
    point, at = codes // max(1, len(other)), codes % max(1, len(other))
    found = share(np.bincount(index, score * weight[row], len(codes)), total[point])
    order = np.lexsort((other[at], -found, point))
    first = order[np.flatnonzero(np.r_[True, np.diff(point[order]) > 0])] if len(order) else order
    best_pair = np.full(points, -1)
    best_score = np.zeros(points)
    near = first[found[first] >= NEAR]
    best_pair[point[near]] = at[near]
    best_score[point[near]] = found[near]
    statement = np.where(best_pair >= 0, other[best_pair] if len(other) else -1, -1)
    missing = point_of_row >= 0
    missing[row[best_pair[point_of_row[row]] == pair]] = False
    return Nearest(statement, best_score, missing)
