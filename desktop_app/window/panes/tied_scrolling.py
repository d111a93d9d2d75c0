"""Scrolling tied by the links: what is linked stays side by side, wherever it stands in the other article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject

from desktop_app.window.panes.article_view import FOCUS, ArticleView


class TiedScrolling(QObject):
    """Moves one view as the other is scrolled, by pairs of offsets that rise in both; without pairs in proportion."""

    def __init__(self, a: ArticleView, b: ArticleView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._a, self._b = a, b
        self._anchors: Sequence[tuple[int, int]] = ()
        self._at_rest = False
        self.tied = True
        a.scrolled.connect(lambda: self._follow(a, b, 0))
        b.scrolled.connect(lambda: self._follow(b, a, 1))

    def anchor(self, anchors: Sequence[tuple[int, int]]) -> None:
        self._anchors = anchors

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Let both views be scrolled without either following the other."""
        before, self._at_rest = self._at_rest, True
        try:
            yield
        finally:
            self._at_rest = before

    def _follow(self, leader: ArticleView, follower: ArticleView, side: int) -> None:
        if self._at_rest or not self.tied or not leader.column.passages or not follower.column.passages:
            return
        bar = leader.verticalScrollBar()
        focus = leader.viewport().height() * _focus_share(bar.value(), bar.maximum())
        y = self._partner_y(leader, follower, bar.value() + focus, side)
        with self.at_rest():
            follower.verticalScrollBar().setValue(round(y - focus))

    def _partner_y(self, leader: ArticleView, follower: ArticleView, y: float, side: int) -> float:
        offset = leader.column.offset_at_y(y)
        place = bisect_right(self._anchors, offset, key=lambda anchor: anchor[side])
        before = self._anchors[place - 1] if place else None
        after = self._anchors[place] if place < len(self._anchors) else None
        here = _bounds(leader, before, after, side)
        there = _bounds(follower, before, after, 1 - side)
        share = (y - here[0]) / max(1.0, here[1] - here[0])
        return there[0] + min(max(0.0, share), 1.0) * (there[1] - there[0])


def _bounds(view: ArticleView, before: tuple[int, int] | None, after: tuple[int, int] | None, side: int) -> list[float]:
    top = view.column.extent(before[side], before[side] + 1)[0] if before else 0.0
    bottom = view.column.extent(after[side], after[side] + 1)[0] if after else view.column.height
    return [top, bottom]


def _focus_share(value: int, most: int) -> float:
    """Return where in the pane the eye is taken to be; at either end of the text it must be the pane's own end."""
    if most <= 0:
        return FOCUS
    share = value / most
    return min(share * 3, 1.0) * FOCUS + max(0.0, share - 0.67) * 3 * (1 - FOCUS)
