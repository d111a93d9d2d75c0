"""How marks and glows are painted around the words of a passage: tint and line, never colour alone."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop_app.window.marks import Glow, Mark
from desktop_app.window.theme import Colours

LINE = 2.0
WAVE = 2.0
PAD = 2.0


class Brush:
    """Paints marks of one side in the colours of a theme; rectangles are in the painter's coordinates."""

    def __init__(self, side: str, colours: Colours) -> None:
        self._side = colours.side(side)
        self._tints = {"only_here": colours.tint(side), "differs": QColor(colours.tint_differs)}
        self._differs, self._quiet = QColor(colours.differs), QColor(colours.muted)
        self._glows = {
            "fact": QColor(colours.chosen),
            "statement": QColor(colours.partner),
            "partner": QColor(colours.partner),
            "hit": QColor(colours.hit),
            "hit_now": QColor(colours.hit_now),
            "selection": QColor(colours.track),
        }
        self._text = QColor(colours.text)

    def ground(self, painter: QPainter, mark: Mark, rects: list[QRectF]) -> None:
        """Paint what lies under the words of a mark."""
        if tint := self._tints.get(mark.kind):
            for rect in rects:
                painter.fillRect(rect, tint)

    def line(self, painter: QPainter, mark: Mark, rects: list[QRectF]) -> None:
        """Paint a mark's underline: straight for one-sided, a wave for differing, dashes for what is shared in other
        words, if at all, dots for what was set aside."""
        if mark.kind == "only_here":
            for rect in rects:
                painter.fillRect(QRectF(rect.left(), round(rect.bottom()), rect.width(), LINE), self._side)
            return
        if mark.kind in ("aside", "in_other_words"):
            is_aside = mark.kind == "aside"
            line = Qt.PenStyle.DotLine if is_aside else Qt.PenStyle.DashLine
            painter.setPen(QPen(self._quiet if is_aside else self._side, 1.0, line))
            for rect in rects:
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._differs, 1.3))
        for rect in rects:
            painter.drawPolyline(_wave(rect.left(), rect.right(), rect.bottom() + 1))

    def glow(self, painter: QPainter, glow: Glow, rects: list[QRectF]) -> None:
        """Paint a passing light under the words."""
        for rect in rects:
            painter.fillRect(rect, self._glows[glow.kind])

    def frame(self, painter: QPainter, glow: Glow, differing: bool, rects: list[QRectF]) -> None:
        """Paint the frame that sets the chosen fact, its partner, or the hit a search stands on off from the others."""
        if glow.kind not in ("fact", "partner", "hit_now"):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if glow.kind == "partner":
            painter.setPen(QPen(self._quiet, 1.0))
        else:
            colour = self._text if glow.kind == "hit_now" else self._differs if differing else self._side
            painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in rects:
            # On the right no further out than the words, as a comma stands at once behind them.
            painter.drawRoundedRect(rect.adjusted(-PAD, -1, 0.5, PAD + 1), 3, 3)


def _wave(left: float, right: float, y: float) -> QPolygonF:
    steps = max(1, ceil((right - left) / WAVE))
    return QPolygonF([QPointF(min(left + i * WAVE, right), y + (1.5 if i % 2 else 0)) for i in range(steps + 1)])
