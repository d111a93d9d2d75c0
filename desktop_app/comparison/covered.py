"""How much of each point of an article the linked statements hold, and which words of theirs hold it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.vocabulary import Floats, Ints

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

    def per_point(values: Floats) -> Floats:
        return sums(values, first_row, last_row)

    total = per_point(weight)
    partly = per_point((rows < WHOLLY).astype(np.float64))
    return CoveredPoints(
        share=np.divide(per_point(rows * weight), total, out=np.ones(len(total)), where=total != 0),
        telling=per_point((weight > 0).astype(np.float64)).astype(np.int64),
        wholly=(first_row < last_row) & (partly == 0),
    )


class Coverings(Struct, frozen=True, dict=True):
    """Which pairs of statements cover words of which points of a side.

    The entries are ordered by point, then by the weight that they cover, most first, then by pair. `theirs` holds the
    rows of the other side's table that do, each entry's from `first` to `last`.
    """

    point: Ints
    pair: Ints
    weight: Floats
    first: Ints
    last: Ints
    theirs: Ints

    def best(self, mask: NDArray[np.bool_]) -> dict[int, int]:
        """Return, for each point covered by one of the pairs that `mask` marks, the pair that covers most of it."""
        marked = np.flatnonzero(mask[self.pair])
        point = self.point[marked]
        foremost = marked[np.flatnonzero(np.r_[True, point[1:] != point[:-1]])] if len(marked) else marked
        return dict(zip(self.point[foremost].tolist(), self.pair[foremost].tolist(), strict=True))

    def of(self, point: int, pair: int) -> tuple[float, list[int]]:
        """Return the weight of a point's words that a pair of statements covers, and the rows of the other side that
        do."""
        weight, first, last = self._entries.get((point, pair), (0.0, 0, 0))
        return weight, self._theirs[first:last]

    @cached_property
    def _entries(self) -> Mapping[tuple[int, int], tuple[float, int, int]]:
        keys = zip(self.point.tolist(), self.pair.tolist(), strict=True)
        entries = zip(self.weight.tolist(), self.first.tolist(), self.last.tolist(), strict=True)
        return dict(zip(keys, entries, strict=True))

    @cached_property
    def _theirs(self) -> list[int]:
        rows: list[int] = self.theirs.tolist()
        return rows


def find_coverings(
    point_of_row: Ints, weight: Floats, pair: Ints, mine: Ints, theirs: Ints, score: Floats
) -> Coverings:
    """Return what covers each point of a side.

    `point_of_row` and `weight` go with the rows of its table; in pair `pair[r]` the word in row `mine[r]` is matched by
    that in row `theirs[r]` of the other side, as well as `score[r]` says (0 to 1).
    """
    inside = np.flatnonzero(point_of_row[mine] >= 0)
    inside = inside[np.lexsort((pair[inside], point_of_row[mine[inside]]))]
    points, pairs = point_of_row[mine[inside]], pair[inside]
    is_first = np.ones(len(inside), dtype=bool)
    is_first[1:] = (points[1:] != points[:-1]) | (pairs[1:] != pairs[:-1])
    first = np.flatnonzero(is_first)
    last = np.append(first[1:], len(inside))[: len(first)]
    # Rounded, so that two that cover as much are not told apart by the order in which their words were added.
    held = sums(weight[mine[inside]] * score[inside], first, last).round(9)
    order = np.lexsort((pairs[first], -held, points[first]))
    return Coverings(points[first][order], pairs[first][order], held[order], first[order], last[order], theirs[inside])


def sums(values: Floats, first: Ints, last: Ints) -> Floats:
    """Return the sum of each half-open range, ranges in order, to the last bit as `values[first:last].sum()` has it."""
    # `reduceat` adds the first value last: a zero before each range keeps the order, and makes none empty
    place = np.arange(len(first))
    padded = np.append(np.insert(values, first, 0.0), 0.0)
    found: Floats = np.add.reduceat(padded, np.column_stack([first + place, last + place + 1]).ravel())[::2]
    return found
