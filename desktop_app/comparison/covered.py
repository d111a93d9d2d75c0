"""How much of each point of an article the linked statements hold, and which words of theirs hold it."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from msgspec import Struct

from desktop_app.comparison.linking.order import in_order, is_new
from desktop_app.comparison.linking.vocabulary import Floats, Ints
from desktop_app.comparison.shown_rows import Rows, ShownRows, find_foremost, find_shown
from desktop_app.comparison.standing import Flags, Standing, add_up, count_rows

WHOLLY = 0.999
PAIR_BITS = 32


class CoveredPoints(Struct, frozen=True):
    """Per point of one side: the share of the weight of its words that all linked statements cover together (1 where
    they weigh nothing), and whether it has words that are all covered wholly."""

    share: Floats
    wholly: Flags


def cover_points(standing: Standing, point_of_row: Ints, weight: Floats, rows: Floats) -> CoveredPoints:
    """Return what is covered of each point, given the point that each word belongs to (-1 for none), its weight, and
    how well it is covered (0 to 1)."""
    points = len(standing.words)
    held = add_up(point_of_row, points, rows * weight)
    wholly = count_rows(point_of_row[rows >= WHOLLY], points)
    return CoveredPoints(_ratio(held, standing.weight), (wholly > 0) & (wholly == standing.words))


class Coverings(Struct, frozen=True, dict=True):
    """Which pairs of statements cover words of which points of a side.

    The entries are ordered by point, then by pair; `weight` is what the words weigh that the pair covers, of those of
    the point that weigh `total` together. `theirs` holds the rows of the other side's table that cover them, each
    entry's from `first` to `last`.
    """

    point: Ints
    pair: Ints
    weight: Floats
    total: Floats
    first: Ints
    last: Ints
    theirs: Ints

    def best(self, mask: Flags) -> dict[int, int]:
        """Return, for each point covered by one of the pairs that `mask` marks, the pair that covers most of it, the
        first of several."""
        marked = np.flatnonzero(mask[self.pair])
        best = marked[find_foremost(self.point[marked], self.weight[marked])]
        return dict(zip(self.point[best].tolist(), self.pair[best].tolist(), strict=True))

    def of(self, point: int, pair: int) -> tuple[float, list[int]]:
        """Return the weight of a point's words that a pair of statements covers, and the rows of the other side that
        do."""
        code = point << PAIR_BITS | pair
        entry = int(np.searchsorted(self._codes[:-1], code))
        if self._codes[entry] != code:
            return 0.0, []
        return float(self.weight[entry]), self.theirs[self.first[entry] : self.last[entry]].tolist()

    def shown_of(self, points: Ints, pairs: Ints, there: Rows) -> tuple[Flags, ShownRows, Floats]:
        """Say of each of some points whether a pair of statements covers words of it; return of those what is shown for
        them there, and the share of the point's weight that it holds."""
        codes = points << PAIR_BITS | pairs
        entry = np.searchsorted(self._codes[:-1], codes)
        is_covered = self._codes[entry] == codes
        entry = entry[is_covered]
        shown = find_shown(self.first[entry], self.last[entry], self.theirs, there)
        covered = _ratio(self.weight[entry], self.total[self.point[entry]])
        share = np.divide(covered * shown.part, shown.whole, out=covered.copy(), where=shown.whole != 0)
        return is_covered, shown, share

    @cached_property
    def _codes(self) -> Ints:
        """Return the point and the pair of each entry as one number, and behind the last one that is none."""
        return np.append(self.point << PAIR_BITS | self.pair, -1)


def find_coverings(own: Rows, total: Floats, pair: Ints, mine: Ints, theirs: Ints, score: Floats) -> Coverings:
    """Return what covers each point of a side, given the weight of each.

    In pair `pair[r]`, these in order, the word in row `mine[r]` of a side's table is matched by that in row `theirs[r]`
    of the other side's, as well as `score[r]` says (0 to 1).
    """
    point = own.point[mine]
    inside = np.flatnonzero(point >= 0)
    inside = inside[in_order(point[inside])]
    point, pair = point[inside], pair[inside]
    new = is_new(point, pair)
    first = np.flatnonzero(new)
    # Rounded, so that two that cover as much are not told apart by the order in which their words were added.
    held = np.bincount(np.cumsum(new) - 1, own.weight[mine[inside]] * score[inside]).astype(float).round(9)
    last = np.append(first, len(inside))[1:]
    return Coverings(point[first], pair[first], held, total, first, last, theirs[inside])


def _ratio(part: Floats, whole: Floats) -> Floats:
    """Return each part of its whole, 1 where that is nothing."""
    return np.divide(part, whole, out=np.ones(len(part)), where=whole != 0)
