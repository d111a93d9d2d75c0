"""The overview of a whole article at the window's edge: its marks at a glance, a click or a drag goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.window.marks import Mark
from desktop_app.window.panes.article_view import ArticleView
from desktop_app.window.theme import Colours, load_colours

WIDTH = 14
BAR = 7
SMALLEST = 3
# While a long text is being laid out its heights change many times a second. The two are drawn one after the other, so
# that they do not hold the window up together.
REDRAW_AFTER = {"a": 100, "b": 160}


class Ruler(QWidget):
    """Shows where the marks and the linked statements of one article are, and which part is in view."""

    jumped = Signal()

    def __init__(self, side: str, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._view = side, view
        self._marks: Sequence[Mark] = ()
        self._linked: Sequence[tuple[int, int]] = ()
        self._picture: QPixmap | None = None
        self._colours = load_colours("light")
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.moved.connect(self.update)
        self._soon = QTimer(self, interval=REDRAW_AFTER[side], singleShot=True)
        self._soon.timeout.connect(self._forget)
        view.grown.connect(self._soon.start)

    def wear(self, colours: Colours) -> None:
        self._colours = colours
        self._forget()

    def mark(self, marks: Sequence[Mark], linked: Sequence[tuple[int, int]]) -> None:
        """Show these marks and these spans of linked statements instead of those before."""
        self._marks, self._linked = marks, sorted(set(linked))
        self._soon.start()

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def resizeEvent(self, event) -> None:
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
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
        left = (WIDTH - BAR) / 2
        for (first, last), colour in self._bars().items():
            painter.fillRect(QRectF(left, first, BAR, last - first), colour)
        painter.end()
        return picture

    def _bars(self) -> dict[tuple[int, int], QColor]:
        """Return the bars in whole pixels; in a long text many fall together and are painted once."""
        one_sided = [(mark.start, mark.end) for mark in self._marks if mark.kind == "only_here"]
        differing = [(mark.start, mark.end) for mark in self._marks if mark.kind == "differs"]
        bars = dict.fromkeys(self._places(self._linked), QColor(self._colours.ruler_linked))
        bars |= dict.fromkeys(self._places(one_sided), self._colours.side(self._side))
        return bars | dict.fromkeys(self._places(differing), QColor(self._colours.differs))

    def _places(self, spans: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
        column, scale = self._view.column, self._scale()
        letter = self.height() / max(1, column.passages[-1].end)
        ys = column.rough_ys([start for start, _ in spans])
        return {
            (top := int(y * scale), top + max(int((end - start) * letter), SMALLEST))
            for (start, end), y in zip(spans, ys, strict=True)
        }

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        y = event.position().y() / self._scale()
        self._view.verticalScrollBar().setValue(round(y - self._view.viewport().height() / 2))
        self.jumped.emit()
