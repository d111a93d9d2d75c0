"""The words of one article's points, looked through once for all that is asked of them."""

from __future__ import annotations

from functools import cache

from desktop_app.comparison.facts.placed import Placed
from desktop_app.comparison.scored_side import ScoredSide


class Wording:
    """By the number of a point the same point with its words (`placed`)."""

    def __init__(self, side: ScoredSide) -> None:
        self.side = side
        drafts, points = side.drafts, side.points
        # What is kept of a method would keep all of this alive until the garbage collector comes.
        self.placed = cache(lambda number: Placed(points[number], drafts[points[number].statement]))
