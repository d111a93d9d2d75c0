"""How near the other article comes to each point, and which of its words are missing there."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.coverage import Matched, share
from desktop_app.comparison.linking.order import expand, is_new
from desktop_app.comparison.linking.vocabulary import Floats, Ints

NEAR = 0.2  # a statement that holds less of a point's word weight comes nowhere near it by its words
LINKED = 0.5  # one that more probably than not tells of the same as the point's own is where a reader would look
SURE = 0.9  # of statements linked as surely as this, or more, the words decide
PLACES = 9  # decimals to which what is held is compared
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
    point_of_row: Ints, weight: Floats, point_statement: Ints, ends: tuple[Ints, Ints], matched: Matched, chance: Floats
) -> Nearest:
    """Return the nearest statement of each point of an article.

    `point_of_row` gives the point that each word belongs to (-1: none), `weight` the words' weights; `point_statement`,
    in order, the statement of each point; `ends` the statements of each pair, that of the points first, `matched` the
    words of theirs that it shares, `chance` how likely both tell of the same.

    Statements that are linked to the point's own come first: of several the one with the highest odds of telling the
    same, times the share of the point's words that it holds. Where none is linked it is the one that holds most.
    """
    points = len(point_statement)
    owner = point_of_row + 1  # points are counted from 1: what belongs to none comes to nothing
    total = np.bincount(owner, weight, points + 1).astype(float)  # of nothing it counts in whole numbers
    total[0] = np.inf
    pair, row = matched.pair, matched.word
    point = owner[row]
    new = is_new(pair, point)
    held = np.bincount(np.cumsum(new), matched.score * weight[row])[1:]
    at, of_point = pair[new], point[new]
    found = share(held, total[of_point])
    near = np.flatnonzero(found >= NEAR)
    most, near_point, holds = np.zeros(points + 1), of_point[near], found[near]
    np.maximum.at(most, near_point, holds)
    # Of what is not linked only what holds most can be the nearest.
    near = near[holds.round(PLACES) == most.round(PLACES)[near_point]]
    # A linked statement counts for every point, though it may have no word of some.
    linked = np.flatnonzero(chance >= LINKED)
    _, held_linked = expand(np.searchsorted(at, linked), np.searchsorted(at, linked, "right"))
    near = np.append(near, held_linked)
    own = ends[0][linked]
    which, every = expand(np.searchsorted(point_statement, own), np.searchsorted(point_statement, own, "right"))
    at, of_point = np.append(at[near], linked[which]), np.append(of_point[near], every + 1)
    found = np.append(found[near], np.zeros(len(every)))
    best = _foremost(of_point, found, chance[at], ends[1][at], points + 1)
    best_pair, statement, score = np.full(points + 1, -1), np.full(points + 1, -1), np.zeros(points + 1)
    best_pair[of_point[best]] = at[best]
    statement[of_point[best]] = ends[1][at[best]]
    score[of_point[best]] = found[best]
    missing = point_of_row >= 0
    missing[row[best_pair[point] == pair]] = False
    return Nearest(statement[1:], score[1:], missing, most[1:])


def _foremost(point: Ints, found: Floats, chance: Floats, there: Ints, points: int) -> Ints:
    """Return the place of the statement that comes first of each point, given for every one how much of the point is
    found there, how likely it tells of the same, and its number."""
    is_linked, sure = chance >= LINKED, np.minimum(chance, SURE)
    value = np.where(is_linked, sure / (1 - sure) * (found + NO_WORD), found).round(PLACES)
    best = np.arange(len(point))
    for rank in (is_linked, value, chance, -there, found):
        best = best[_is_most(point[best], rank[best].astype(float), points)]
    return best


def _is_most(group: Ints, value: Floats, groups: int) -> NDArray[np.bool_]:
    """Return for each value whether none of its group is larger."""
    most = np.full(groups, -np.inf)
    np.maximum.at(most, group, value)
    is_most: NDArray[np.bool_] = value == most[group]
    return is_most
