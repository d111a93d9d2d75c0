"""One passage set in lines: where each word stands, and which word stands at a point."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextLine, QTextOption

from desktop_app.window.offsets import Utf16
from desktop_app.window.panes.passages import Passage

LEADING = 1.32


class Typeset:
    """A passage laid out at one width; offsets are code points of the article, points are relative to the passage."""

    def __init__(self, passage: Passage, font: QFont, width: float) -> None:
        self.passage = passage
        self._units = Utf16(passage.text)
        self._layout = QTextLayout(passage.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if passage.text and passage.text.isascii():
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.height = self._break_lines(width)

    def _break_lines(self, width: float) -> float:
        top = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            spare = line.height() * (LEADING - 1)
            line.setPosition(QPointF(0, top + spare / 2))
            top += line.height() + spare
        self._layout.endLayout()
        self._line_height = top / max(1, self._layout.lineCount())
        return top

    def draw(self, painter: QPainter, at: QPointF) -> None:
        self._layout.draw(painter, at)

    def baseline(self) -> float:
        """Return how far the first line's baseline is below the top."""
        line = self._layout.lineAt(0)
        return line.y() + line.ascent()

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return one rectangle a line for the words from `start` to `end`."""
        first, last = self._clipped(start, end)
        if first >= last:
            return []
        found = []
        line = self._layout.lineForTextPosition(first)
        for number in range(line.lineNumber(), self._layout.lineCount()):
            line = self._layout.lineAt(number)
            begin, length = line.textStart(), line.textLength()
            if begin >= last:
                break
            edges = [_x(line, max(first, begin)), _x(line, min(last, begin + length))]
            if min(last, begin + length) == begin + length:
                edges[1] = max(edges[0], line.x() + line.naturalTextWidth())
            left, right = sorted(edges)
            found.append(QRectF(left, line.y(), right - left, line.height()))
        return found

    def extent(self, start: int, end: int) -> tuple[float, float]:
        """Return the top and the bottom of the lines that hold the words from `start` to `end`."""
        first, last = self._clipped(start, end)
        top = self._layout.lineForTextPosition(first)
        bottom = self._layout.lineForTextPosition(max(first, last - 1))
        if not (top.isValid() and bottom.isValid()):
            return 0.0, self.height
        return top.y(), bottom.y() + bottom.height()

    def offset_at(self, point: QPointF) -> int:
        """Return the offset in the article nearest to a point."""
        number = min(max(0, int(point.y() // self._line_height)), self._layout.lineCount() - 1)
        line = self._layout.lineAt(number)
        return self.passage.start + self._units.to_points(line.xToCursor(point.x()))

    def _clipped(self, start: int, end: int) -> tuple[int, int]:
        passage = self.passage
        first, last = max(start, passage.start) - passage.start, min(end, passage.end) - passage.start
        return self._units.to_units(max(0, first)), self._units.to_units(max(0, last))


def _x(line: QTextLine, units: int) -> float:
    # PySide hands back (x, cursor), since the C++ argument is both read and written.
    return cast(tuple[float, int], line.cursorToX(units))[0]
