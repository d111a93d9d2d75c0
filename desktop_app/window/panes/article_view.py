"""One article as it is read: paragraphs apart and numbered, with its marks; only what is seen is laid out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_app.window.marks import Glow, Mark, Spots, chosen_among
from desktop_app.window.panes.column import Column
from desktop_app.window.panes.markings import Markings
from desktop_app.window.panes.passages import Passage
from desktop_app.window.panes.reading import Reading
from desktop_app.window.theme import Colours, load_colours, reading_font

MARGIN_LEFT = 44
MARGIN_RIGHT = 24
WIDEST = 760
# How long the laying out of what is not seen yet may keep the event loop, and how long it then rests, in milliseconds.
SLICE = 2
REST = 12
# Where in the pane what is jumped to comes to stand, as a share of the height.
FOCUS = 0.33


class ArticleView(QAbstractScrollArea):
    """Shows one article. All offsets are code points of its text; y is in pixels of the viewport.

    `moved` tells that words stand elsewhere in the viewport, `scrolled` that they were scrolled there, `grown` that
    more of the article has been laid out.
    """

    scrolled = Signal()
    moved = Signal()
    grown = Signal()
    painted = Signal()

    def __init__(self, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = Column()
        self.reading = Reading(self)
        self._side = side
        self._markings = Markings(self.column, self.reading)
        self._font = reading_font(11.5)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The ruler at the window's edge takes the place of the scroll bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._filler = QTimer(self, interval=REST)
        self._filler.timeout.connect(self._lay_out_some)
        self._next_to_set = 0
        self._kept: tuple[int, float] | None = None
        self._holding = False
        self.reading.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.wear(load_colours("light"))

    def wear(self, colours: Colours) -> None:
        self._colours = colours
        self._markings.wear(self._side, colours)
        self.viewport().update()

    def show_passages(self, passages: tuple[Passage, ...], text: str) -> None:
        """Show an article from its top, without marks."""
        self._markings.clear()
        self.reading.fill(text)
        self.setAccessibleDescription(text)
        self.column.fill(passages)
        self._kept = None
        self._begin()
        self.verticalScrollBar().setValue(0)

    def mark(self, marks: Sequence[Mark]) -> None:
        """Show these marks, in order, instead of those before."""
        self._markings.marks = marks
        self.viewport().update()

    def light(self, glows: Sequence[Glow]) -> None:
        """Put these passing lights on the words instead of those before."""
        self._markings.glows = glows
        self.viewport().update()

    def show_hits(self, hits: Spots, now: int = -1) -> None:
        """Show what a search found instead of what one found before; it stands on the one with the index `now`."""
        self._markings.hits, self._markings.hit_now = hits, now
        self.viewport().update()

    @property
    def glows(self) -> Sequence[Glow]:
        return self._markings.glows

    @property
    def marks(self) -> Sequence[Mark]:
        return self._markings.marks

    def set_points(self, points: float) -> None:
        """Set the size of the reading type."""
        seen = self._seen(self.viewport().height())
        self._font = reading_font(points)
        self._begin()
        self._keep_in_view(seen)

    def extent(self, start: int, end: int) -> tuple[float, float]:
        """Return top and bottom of some words in the viewport, beyond its edges where they are not in view."""
        top, bottom = self.column.extent(start, end)
        scrolled = self.verticalScrollBar().value()
        return top - scrolled, bottom - scrolled

    def visible_offsets(self) -> tuple[int, int]:
        """Return the first and the last offset that are in view."""
        top = self.verticalScrollBar().value()
        first = self.column.at_y(top)
        last = self.column.at_y(top + self.viewport().height())
        passages = self.column.passages
        return (passages[first].start, passages[last].end) if passages else (0, 0)

    def go_to(self, start: int, end: int, at: float | None = None) -> None:
        """Scroll so that some words stand at y `at`, by default a third down; not at all if they are in view anyway."""
        if not self.column.passages:
            return
        index = self.column.at_offset(start)
        height = self.viewport().height()
        self._lay_out_around(index)
        top, bottom = self.extent(start, end)
        if at is None:
            if top >= 0 and bottom <= height:
                return
            at = height * FOCUS
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + top - at))

    def offset_at(self, point: QPointF) -> int:
        """Return the offset of the words nearest to a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        index = self.column.at_y(y)
        words = self.column.typeset(index)
        x = point.x() - MARGIN_LEFT - self.column.indent(index)
        return words.offset_at(QPointF(x, y - self.column.text_top(index)))

    def _text_width(self) -> float:
        return float(min(WIDEST, self.viewport().width() - MARGIN_LEFT - MARGIN_RIGHT))

    def _begin(self) -> None:
        self._next_to_set = 0
        self._markings.measure_again()
        self.column.reset(self._font, self._text_width())
        self._fit_scroll_bar()
        self._filler.start()
        self.viewport().update()
        self.grown.emit()

    def _anchor(self) -> tuple[int, float]:
        """Return the passage at the top of the pane and how far into it the top is; the same until it is scrolled."""
        if self._kept is not None:
            return self._kept
        top = self.verticalScrollBar().value()
        index = self.column.at_y(top)
        begin, end = self.column.tops[index], self.column.tops[index + 1]
        self._kept = index, (top - begin) / max(1.0, end - begin)
        return self._kept

    def _hold(self, anchor: tuple[int, float]) -> None:
        """Keep the passage at the top of the pane where it was, whatever was laid out meanwhile."""
        index, share = anchor
        begin, end = self.column.tops[index], self.column.tops[index + 1]
        bar = self.verticalScrollBar()
        at_top = bar.value() == 0
        before, self._holding = self._holding, True
        self._fit_scroll_bar()
        if not at_top:
            bar.setValue(round(begin + share * (end - begin)))
        self._holding = before

    def _fit_scroll_bar(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, round(self.column.height - height)))
        bar.setPageStep(height)
        bar.setSingleStep(24)

    def _lay_out_around(self, index: int) -> None:
        """Lay out all that can be in view together with a passage."""
        anchor = self._anchor()
        before = self.column.laid_out
        room, first = float(self.viewport().height()), index
        while first > 0 and room > 0:
            room -= self.column.typeset(first - 1).height
            first -= 1
        room, last = float(self.viewport().height()), index
        while last < len(self.column.passages) and room > 0:
            room -= self.column.typeset(last).height
            last += 1
        if self.column.laid_out != before:
            self._hold(anchor)

    def _lay_out_some(self) -> None:
        total = len(self.column.passages)
        if self.column.laid_out >= total:
            self._filler.stop()
            return
        anchor, clock = self._anchor(), QElapsedTimer()
        clock.start()
        index = self._next_to_set if self._next_to_set < total else 0
        while clock.elapsed() < SLICE and index < total:
            self.column.typeset(index)
            index += 1
        self._next_to_set = index
        self._hold(anchor)
        self.grown.emit()

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self.moved.emit()
        if not self._holding:
            self._kept = None
            self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.column.passages:
            return
        seen, anchor = self._seen(event.oldSize().height()), self._anchor()
        if event.size().width() != event.oldSize().width():
            self._begin()
        self._hold(anchor)
        self._keep_in_view(seen)

    def _seen(self, height: int) -> Glow | None:
        """Return the light on what is chosen, if a pane of a height shows any of it."""
        glow = chosen_among(self._markings.glows)
        top, bottom = self.extent(glow.start, glow.end) if glow else (0.0, 0.0)
        return glow if bottom > 0 and top < height else None

    def _keep_in_view(self, glow: Glow | None) -> None:
        """Scroll to lit words, without the other pane coming along."""
        if glow is None:
            return
        before = self.verticalScrollBar().value()
        self._holding = True
        self.go_to(glow.start, glow.end)
        self._holding = False
        if self.verticalScrollBar().value() != before:
            self._kept = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._colours.page))
        if self.column.passages:
            self._lay_out_around(self.column.at_y(self.verticalScrollBar().value()))
            scrolled = self.verticalScrollBar().value()
            index = self.column.at_y(scrolled)
            bottom = scrolled + self.viewport().height()
            while index < len(self.column.passages) and self.column.tops[index] < bottom:
                self._paint(painter, index, scrolled)
                index += 1
        painter.end()
        self.painted.emit()

    def _paint(self, painter: QPainter, index: int, scrolled: int) -> None:
        passage, words = self.column.passages[index], self.column.typeset(index)
        left, top = MARGIN_LEFT + self.column.indent(index), self.column.text_top(index) - scrolled
        painter.save()
        painter.translate(left, top)
        self._markings.paint(painter, index)
        self._paint_margin(painter, passage, words.baseline(), left)
        painter.restore()

    def _paint_margin(self, painter: QPainter, passage: Passage, baseline: float, left: float) -> None:
        painter.setPen(QColor(self._colours.muted))
        if passage.marker:
            painter.setFont(self._font)
            painter.drawText(QPointF(-14.0, baseline), passage.marker)
        if passage.number is not None:
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * 0.82)
            painter.setFont(font)
            number = str(passage.number)
            width = painter.fontMetrics().horizontalAdvance(number)
            painter.drawText(QPointF(MARGIN_LEFT - left - 14 - width, baseline), number)
