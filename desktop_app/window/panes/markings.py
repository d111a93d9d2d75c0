"""What lies on the words of an article: marks, passing lights, what a search found and what is selected."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from desktop_app.window.marks import NOWHERE, Glow, Mark, within
from desktop_app.window.panes.brush import Brush
from desktop_app.window.panes.column import Column
from desktop_app.window.panes.passages import Passage
from desktop_app.window.panes.reading import Reading
from desktop_app.window.theme import Colours

# What glows under the marks, so that they can be told apart in it.
BELOW = ("statement", "partner")


class Markings:
    """Paints the words of one article with all that lies on them. Offsets are code points of its text.

    `marks` and `hits` are in order; a search stands on the hit with the index `hit_now`.
    """

    def __init__(self, column: Column, reading: Reading) -> None:
        self._column, self._reading = column, reading
        self._marks: Sequence[Mark] = ()
        self._rects: dict[int, list[tuple[Mark, list[QRectF]]]] = {}
        self.clear()

    def clear(self) -> None:
        """Take everything off the words."""
        self.marks = ()
        self.glows: Sequence[Glow] = ()
        self.hits, self.hit_now = NOWHERE, -1

    def wear(self, side: str, colours: Colours) -> None:
        self._brush, self._ink = Brush(side, colours), QColor(colours.text)

    @property
    def marks(self) -> Sequence[Mark]:
        return self._marks

    @marks.setter
    def marks(self, marks: Sequence[Mark]) -> None:
        self._marks = marks
        self.measure_again()

    def measure_again(self) -> None:
        """Forget where the marks stand in passages that are laid out anew."""
        self._rects.clear()

    def paint(self, painter: QPainter, index: int) -> None:
        """Paint the words of one passage, whose first line begins at the painter's origin."""
        words, marks = self._column.typeset(index), self._placed(index)
        lights = self._lights_on(self._column.passages[index])
        glows = [(glow, words.rects(glow.start, glow.end)) for glow in lights]
        for glow, rects in glows:
            if glow.kind in BELOW:
                self._brush.glow(painter, glow, rects)
        for mark, rects in marks:
            self._brush.ground(painter, mark, rects)
        for glow, rects in glows:
            if glow.kind not in BELOW:
                self._brush.glow(painter, glow, rects)
        # Under the words, since a comma stands so near to what it follows that a frame would hide it.
        for glow, rects in glows:
            differing = any(m.kind == "differs" and m.start < glow.end and glow.start < m.end for m, _ in marks)
            self._brush.frame(painter, glow, differing, rects)
        painter.setPen(self._ink)
        words.draw(painter, QPointF(0, 0))
        for mark, rects in marks:
            self._brush.line(painter, mark, rects)

    def _placed(self, index: int) -> list[tuple[Mark, list[QRectF]]]:
        found = self._rects.get(index)
        if found is None:
            passage, words = self._column.passages[index], self._column.typeset(index)
            marks = within(self._marks, passage.start, passage.end)
            found = [(mark, words.rects(mark.start, mark.end)) for mark in marks]
            self._rects[index] = found
        return found

    def _lights_on(self, passage: Passage) -> list[Glow]:
        lit = [glow for glow in self.glows if glow.start < passage.end and glow.end > passage.start]
        starts, ends = self.hits
        seen = range(bisect_right(ends, passage.start), bisect_left(starts, passage.end))
        hits = [Glow(starts[i], ends[i], "hit_now" if i == self.hit_now else "hit") for i in seen]
        start, end = self._reading.chosen
        chosen = [Glow(start, end, "selection")] if start < end else []
        return [*lit, *hits, *chosen]
