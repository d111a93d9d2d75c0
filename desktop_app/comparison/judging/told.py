"""What of two articles is told already while their points are paired."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from desktop_app.comparison.halves import Half, Pair
from desktop_app.comparison.model import Side
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.standing import Flags


class Settled:
    """Which points of both articles are told already."""

    def __init__(self, scored: Scored) -> None:
        self._told: dict[Side, bytearray] = {side.side: bytearray(len(side.points)) for side in (scored.a, scored.b)}

    def add(self, pairs: Iterable[Pair]) -> None:
        told_a, told_b = self._told["a"], self._told["b"]
        for pair in pairs:
            if pair.a.point is not None:
                told_a[pair.a.point] = True
            if pair.b.point is not None:
                told_b[pair.b.point] = True

    def add_points(self, side: Side, points: Iterable[int]) -> None:
        for point in points:
            self._told[side][point] = True

    def holds(self, side: Side, point: int) -> bool:
        return bool(self._told[side][point])

    def flags(self, side: Side) -> Flags:
        return np.frombuffer(self._told[side], dtype=bool)


class Taken:
    """Spans that are told already, by statement: spans of different statements never overlap."""

    def __init__(self, halves: Iterable[Half] = ()) -> None:
        self._spans: dict[tuple[Side, int], list[tuple[int, int]]] = {}
        self.add(*halves)

    def add(self, *halves: Half) -> None:
        for half in halves:
            self._spans.setdefault((half.side, half.statement), []).append((half.start, half.end))

    def overlaps(self, half: Half) -> bool:
        spans = self._spans.get((half.side, half.statement), ())
        return any(half.start < end and start < half.end for start, end in spans)


def overlap(one: Half, two: Half) -> bool:
    return one.start < two.end and two.start < one.end
