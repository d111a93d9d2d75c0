"""How much of each point of an article the linked statements hold, and which words of theirs hold it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.comparison.linking.vocabulary import Floats, Ints
from desktop_app.comparison.scored import Scored, ScoredSide

WHOLLY = 0.999


@dataclass(frozen=True, slots=True)
class CoveredPoints:
    """Per point of one side: the weight of its words, how much of it all linked statements cover together, how many
    words weigh something, and whether it has words that are all covered wholly."""

    weight: list[float]
    covered: list[float]
    telling: list[int]
    wholly: list[bool]

    def share(self, point: int) -> float:
        """Return the share of a point's weight that is covered; 1 where it weighs nothing."""
        return self.covered[point] / self.weight[point] if self.weight[point] else 1.0


def cover_points(side: ScoredSide, rows: Floats) -> CoveredPoints:
    """Return what is covered of each point of a side, given how well each of its words is covered (0 to 1)."""

    def per_point(values: Floats) -> Floats:
        return _sums(values, side.first_row, side.last_row)

    partly = per_point((rows < WHOLLY).astype(np.float64))
    return CoveredPoints(
        weight=per_point(side.weight).tolist(),
        covered=per_point(rows * side.weight).tolist(),
        telling=per_point((side.weight > 0).astype(np.float64)).astype(int).tolist(),
        wholly=((side.first_row < side.last_row) & (partly == 0)).tolist(),
    )


def coverings(
    scored: Scored, side: ScoredSide, mask: NDArray[np.bool_]
) -> Mapping[tuple[int, int], tuple[float, list[int]]]:
    """Return, for a point of a side and the number of a linked pair (those that `mask` marks), the weight of the
    point's words that the pair covers and the rows of the other side's table that do."""
    pairs = scored.pairs
    mine, theirs = (pairs.word_a, pairs.word_b) if side.side == "a" else (pairs.word_b, pairs.word_a)
    rows = np.flatnonzero(mask[pairs.pair] & (side.point_of_row[mine] >= 0))
    if not len(rows):
        return {}
    rows = rows[np.lexsort((pairs.pair[rows], side.point_of_row[mine[rows]]))]
    point, pair = side.point_of_row[mine[rows]], pairs.pair[rows]
    first = np.flatnonzero(np.r_[True, (point[1:] != point[:-1]) | (pair[1:] != pair[:-1])])
    last = np.r_[first[1:], len(rows)]
    weight = _sums(side.weight[mine[rows]] * pairs.score[rows], first, last)
    columns = (point[first], pair[first], weight, first, last)
    covering = theirs[rows].tolist()
    groups = zip(*(column.tolist() for column in columns), strict=True)
    return {(p, number): (held, covering[start:end]) for p, number, held, start, end in groups}


def _sums(values: Floats, first: Ints, last: Ints) -> Floats:
    """Return the sum of each half-open range, ranges in order, to the last bit as `values[first:last].sum()` has it."""
    # `reduceat` adds the first value last: a zero before each range keeps the order, and makes none empty
    place = np.arange(len(first))
    padded = np.append(np.insert(values, first, 0.0), 0.0)
    found: Floats = np.add.reduceat(padded, np.column_stack([first + place, last + place + 1]).ravel())[::2]
    return found
