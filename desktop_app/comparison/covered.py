"""How much of each point of an article the linked statements hold, and which words of theirs hold it."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.order import in_order, is_new
from desktop_app.comparison.linking.vocabulary import Floats, Ints
from desktop_app.comparison.shown_rows import Rows, ShownRows, find_shown

WHOLLY = 0.999


class CoveredPoints(Struct, frozen=True):
    """Per point of one side: the share of the weight of its words that all linked statements cover together (1 where
    they weigh nothing), how many of its words weigh something, and whether it has words that are all covered wholly."""

    share: Floats
    telling: Ints
    wholly: NDArray[np.bool_]


def cover_points(first_row: Ints, last_row: Ints, weight: Floats, rows: Floats) -> CoveredPoints:
    """Return what is covered of each point, given the rows of its words, and per row the weight and how well it is
    covered (0 to 1)."""

    total, held = sums(weight, first_row, last_row), sums(rows * weight, first_row, last_row)
    return CoveredPoints(
        share=_ratio(held, total),
        telling=_counts(weight > 0, first_row, last_row),
        wholly=(first_row < last_row) & (_counts(rows < WHOLLY, first_row, last_row) == 0),
    )


def _counts(flags: NDArray[np.bool_], first: Ints, last: Ints) -> Ints:
    """Return how many are set in each half-open range."""
    before = np.append(0, np.cumsum(flags))
    counts: Ints = before[last] - before[first]
    return counts


class Coverings(Struct, frozen=True, dict=True):
    """Which pairs of statements cover words of which points of a side.

    The entries are ordered by point, then by the weight that they cover, most first, then by pair; those of a point
    are the numbers from its `begin` to that of the next. `theirs` holds the
    rows of the other side's table that do, each entry's from `first` to `last`. Of these `shown` are shown for the
    point; `share` is the share of its weight that they hold, 0 to 1.
    """

    begin: Ints
    point: Ints
    pair: Ints
    weight: Floats
    first: Ints
    last: Ints
    theirs: Ints
    shown: ShownRows
    share: Floats

    def best(self, mask: NDArray[np.bool_]) -> dict[int, int]:
        """Return, for each point covered by one of the pairs that `mask` marks, the pair that covers most of it."""
        marked = np.flatnonzero(mask[self.pair])
        point = self.point[marked]
        foremost = marked[np.flatnonzero(np.r_[True, point[1:] != point[:-1]])] if len(marked) else marked
        return dict(zip(self.point[foremost].tolist(), self.pair[foremost].tolist(), strict=True))

    def of(self, point: int, pair: int) -> tuple[float, list[int]]:
        """Return the weight of a point's words that a pair of statements covers, and the rows of the other side that
        do."""
        entry = self._entry(point, pair)
        if entry is None:
            return 0.0, []
        return float(self.weight[entry]), self.theirs[self.first[entry] : self.last[entry]].tolist()

    def shown_of(self, point: int, pair: int) -> tuple[int, int, int, float] | None:
        """Return the first and the last row that are shown for a point in a pair of statements, the point there that
        most of those between belong to, -1 for none, and the share of its weight that they hold; None without one."""
        entry = self._entry(point, pair)
        if entry is None:
            return None
        shown = self.shown
        return int(shown.first[entry]), int(shown.last[entry]), int(shown.partner[entry]), float(self.share[entry])

    @cached_property
    def _begin(self) -> list[int]:
        begin: list[int] = self.begin.tolist()
        return begin

    @cached_property
    def _pair(self) -> list[int]:
        pair: list[int] = self.pair.tolist()
        return pair

    def _entry(self, point: int, pair: int) -> int | None:
        first, last = self._begin[point], self._begin[point + 1]
        pairs = self._pair[first:last]
        return first + pairs.index(pair) if pair in pairs else None


def find_coverings(
    own: Rows, points: Floats, there: Rows, pair: Ints, mine: Ints, theirs: Ints, score: Floats
) -> Coverings:
    """Return what covers each point of a side, given the weight of each.

    In pair `pair[r]`, these in order, the word in row `mine[r]` of a side's table is matched by that in row `theirs[r]`
    of the other side's, as well as `score[r]` says (0 to 1).
    """
    point = own.point[mine]
    inside = np.flatnonzero(point >= 0)
    inside = inside[in_order(point[inside])]
    point, pair = point[inside], pair[inside]
    first = np.flatnonzero(is_new(point, pair))
    last = np.append(first, len(inside))[1:]
    # Rounded, so that two that cover as much are not told apart by the order in which their words were added.
    held = sums(own.weight[mine[inside]] * score[inside], first, last).round(9)
    order = np.lexsort((-held, point[first]))
    first, last, held, theirs = first[order], last[order], held[order], theirs[inside]
    shown = find_shown(first, last, theirs, there)
    covered = _ratio(held, points[point[first]])
    share = np.divide(covered * shown.part, shown.whole, out=covered.copy(), where=shown.whole != 0)
    begin = np.searchsorted(point[first], np.arange(len(points) + 1))
    return Coverings(begin, point[first], pair[first], held, first, last, theirs, shown, share)


def _ratio(part: Floats, whole: Floats) -> Floats:
    """Return each part of its whole, 1 where that is nothing."""
    return np.divide(part, whole, out=np.ones(len(part)), where=whole != 0)


def sums(values: Floats, first: Ints, last: Ints) -> Floats:
    """Return the sum of each half-open range, ranges in order, to the last bit as `values[first:last].sum()` has it."""
    # `reduceat` adds the first value last: a zero before each range keeps the order, and makes none empty
    place = np.arange(len(first))
    padded = np.append(np.insert(values, first, 0.0), 0.0)
    found: Floats = np.add.reduceat(padded, np.column_stack([first + place, last + place + 1]).ravel())[::2]
    return found
