"""The words of one article's statements and points, looked through once for all that is asked of them."""

from __future__ import annotations

from functools import cache

from desktop_app.comparison.facts.relations import Placed
from desktop_app.comparison.scored_side import ScoredSide


class Wording:
    """By the number of a statement its words in lower case (`lowers`) and the different ones of them (`held`); by the
    number of a point the same point with its words (`placed`)."""

    def __init__(self, side: ScoredSide) -> None:
        self.side = side
        self.lowers = cache(self._lowers)
        self.held = cache(self._held)
        self.placed = cache(self._placed)

    def _lowers(self, statement: int) -> list[str]:
        return [word.lower for word in self.side.drafts[statement].words]

    def _held(self, statement: int) -> frozenset[str]:
        return frozenset(self.lowers(statement))

    def _placed(self, number: int) -> Placed:
        point = self.side.points[number]
        return Placed(point, self.side.drafts[point.statement])
