"""The overview of a whole article at the window's edge: its marks at a glance, a click or a drag goes there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.window.marks import SpotKind, Spots
from desktop_app.window.panes.article_view import ArticleView
from desktop_app.window.theme import Colours, load_colours

WIDTH = 14
BAR = 7
SMALLEST = 3
# While a long text is being laid out, or the window drawn larger, its heights change many times a second.
REDRAW_AFTER = 300


class Ruler(QWidget):
    """Shows where the marks and the linked statements of one article are, and which part is in view."""

    jumped = Signal()

    def __init__(self, side: str, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._view = side, view
        self._spots: Mapping[SpotKind, Spots] = {}
        self._picture: QPixmap | None = None
        self._colours = load_colours("light")
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.moved.connect(self.update)
        self._soon = QTimer(self, interval=REDRAW_AFTER, singleShot=True)
        self._soon.timeout.connect(self._forget)
        view.grown.connect(self._redraw)

    def wear(self, colours: Colours) -> None:
        self._colours = colours
        self._forget()

    def show_spots(self, spots: Mapping[SpotKind, Spots]) -> None:
        """Show these places, in the order they are painted, instead of those before."""
        self._spots = spots
        self._redraw()

    def _redraw(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def resizeEvent(self, event) -> None:
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._picture)
        column, scale = self._view.column, self._scale()
        top = self._view.verticalScrollBar().value() * scale
        seen = self._view.viewport().height() * scale
        if column.passages and seen < self.height():
            colour, edge = QColor(self._colours.text), QColor(self._colours.text)
            colour.setAlpha(24)
            edge.setAlpha(70)
            painter.setPen(edge)
            painter.setBrush(colour)
            painter.drawRect(QRectF(0.5, top + 0.5, WIDTH - 1.0, max(8.0, seen) - 1))
        painter.end()

    def _scale(self) -> float:
        return self.height() / max(1.0, self._view.column.height)

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._colours.window))
        if not self._view.column.passages:
            return picture
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        left, edges = (WIDTH - BAR) / 2, self._edges()
        for kind, spots in self._spots.items():
            painter.setBrush(self._colour(kind))
            painter.drawRects([QRectF(left, top, BAR, bottom - top) for top, bottom in self._bars(spots, edges)])
        painter.end()
        return picture

    def _colour(self, kind: SpotKind) -> QColor:
        if kind == "only_here":
            return self._colours.side(self._side)
        return QColor(self._colours.differs if kind == "differs" else self._colours.ruler_linked)

    def _edges(self) -> list[int]:
        """Return the offsets at the ends of equal stretches of the ruler, each as high as the smallest bar."""
        column, scale = self._view.column, self._scale()
        inner = [column.offset_at_y(y / scale) for y in range(0, self.height(), SMALLEST)]
        return [*inner, column.passages[-1].end + 1]

    def _bars(self, spots: Spots, edges: list[int]) -> Iterator[tuple[int, int]]:
        """Give top and bottom of the bars; what begins in one stretch shares a bar, however long the text is."""
        height = self.height()
        letter = height / max(1, self._view.column.passages[-1].end)
        firsts = [bisect_left(spots.starts, edge) for edge in edges]
        for stretch, (first, after) in enumerate(pairwise(firsts)):
            if first < after:
                begin, end = spots.starts[first], max(spots.ends[first:after])
                share = (begin - edges[stretch]) / (edges[stretch + 1] - edges[stretch])
                # The last stretch may reach over the ruler's end.
                top = min(int((stretch + share) * SMALLEST), height - SMALLEST)
                yield top, top + max(int((end - begin) * letter), SMALLEST)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        y = event.position().y() / self._scale()
        self._view.verticalScrollBar().setValue(round(y - self._view.viewport().height() / 2))
        self.jumped.emit()
