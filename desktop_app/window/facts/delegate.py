"""How a row of the facts panel is painted: its words, under them how and per whom, at the right its review."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.window.facts.model import ROW_ROLE, detail_of, title_of
from desktop_app.window.facts.rows import Heading, PointRow, Row
from desktop_app.window.facts.standing import Standing
from desktop_app.window.offsets import Utf16
from desktop_app.window.review_words import SIGNS, state_words
from desktop_app.window.theme import Colours, load_colours

LEFT, RIGHT, TOP = 14, 14, 8
BESIDE = 12
# How much wider than its measure a text may come out, in pixels.
SPARE = 2
HEADING_HEIGHT = 32
MOST_LINES = 2
# Of so many texts the lengths are kept: those of two long articles.
MOST_LENGTHS = 100_000
SMALL = 0.86


class FactsDelegate(QStyledItemDelegate):
    """Paints headings small and spaced, facts bold with a quieter line under them, the chosen one set off."""

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._view = parent
        self._colours = load_colours("light")
        self._heights: dict[tuple[int, int], int] = {}
        # Another judgement brings most rows in the same words; at each measure of Qt's the window gives its turn away.
        self._lengths: dict[tuple[bool, str], int] = {}
        self.set_font(parent.font())

    def set_font(self, font: QFont) -> None:
        """Paint in sizes of a type."""
        self.forget()
        self._lengths.clear()
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * SMALL)
        self._caption = QFont(self._small)
        self._caption.setWeight(QFont.Weight.DemiBold)
        self._caption.setCapitalization(QFont.Capitalization.AllUppercase)
        self._caption.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)
        self._bold_metrics, self._small_metrics = QFontMetrics(self._bold), QFontMetrics(self._small)
        self._bold_line, self._small_line = self._bold_metrics.lineSpacing(), self._small_metrics.lineSpacing()
        widest = (*(state_words(state) for state in SIGNS), Standing(matters=True, noted=True).signs)
        self._review_width = max(self._small_metrics.horizontalAdvance(words) for words in widest)

    def wear(self, colours: Colours) -> None:
        self._colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._width(option)
        height = self._heights.get((index.row(), width))
        if height is None:
            height = self._heights[index.row(), width] = self._height(index.data(ROW_ROLE), width)
        return QSize(width, height)

    def forget(self) -> None:
        """Measure the rows anew: they are others now."""
        self._heights.clear()
        if len(self._lengths) > MOST_LENGTHS:
            self._lengths.clear()

    def _height(self, row: Row, width: int) -> int:
        if isinstance(row, Heading):
            return max(HEADING_HEIGHT, self._small_line + 2 * TOP)
        if isinstance(row, PointRow):
            width -= self._review_width + BESIDE
        lines = 1 + (self._length(title_of(row), bold=True) > width - SPARE)
        small = 1 + (self._length(detail_of(row), bold=False) > width - SPARE)
        return 2 * TOP + 2 + lines * self._bold_line + small * self._small_line

    def _length(self, text: str, *, bold: bool) -> int:
        found = self._lengths.get((bold, text))
        if found is None:
            metrics = self._bold_metrics if bold else self._small_metrics
            found = self._lengths[bold, text] = metrics.horizontalAdvance(text)
        return found

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        painter.save()
        box = QRectF(option.rect)
        if isinstance(row, Heading):
            self._paint_heading(painter, box, row)
        else:
            self._paint_row(painter, option, box, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRectF, row: Heading) -> None:
        painter.setFont(self._caption)
        painter.setPen(QColor(self._colours.muted))
        text = painter.fontMetrics().elidedText(
            title_of(row), Qt.TextElideMode.ElideRight, int(box.width()) - LEFT - RIGHT
        )
        painter.drawText(box.adjusted(LEFT - 2, 6, -RIGHT, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, row: Row) -> None:
        colours = self._colours
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.chosen))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.window))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        place = box.adjusted(LEFT, TOP, -RIGHT, -TOP)
        if isinstance(row, PointRow):
            self._paint_review(painter, place, row.standing, bool(option.state & QStyle.StateFlag.State_Selected))
            place.adjust(0, 0, -self._review_width - BESIDE, 0)
        painter.setPen(QColor(colours.text))
        used = _draw(painter, place, self._bold, title_of(row))
        painter.setPen(QColor(colours.text if option.state & QStyle.StateFlag.State_Selected else colours.muted))
        _draw(painter, place.adjusted(0, used + 2, 0, 0), self._small, detail_of(row))

    def _paint_review(self, painter: QPainter, place: QRectF, standing: Standing, chosen: bool) -> None:
        """Paint the review state, and under it a star for what matters and a sign for a note."""
        untouched = standing.state == "unreviewed" and not chosen
        painter.setFont(self._small)
        line = QRectF(place.right() - self._review_width, place.top() + 1, self._review_width, place.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.setPen(QColor(self._colours.muted if untouched else self._colours.text))
        painter.drawText(line, right, standing.words)
        if standing.signs:
            painter.setPen(QColor(self._colours.text))
            painter.drawText(line.translated(0, self._small_metrics.lineSpacing() + 2), right, standing.signs)

    def _width(self, option: QStyleOptionViewItem) -> int:
        return self._view.viewport().width() - LEFT - RIGHT


def _draw(painter: QPainter, place: QRectF, font: QFont, text: str) -> float:
    """Draw a text in at most two lines, the last one cut with "…" where it is longer; return the height used."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    used = 0.0
    for number in range(MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(place.width())
        box = QRectF(place.left(), place.top() + used, place.width(), metrics.lineSpacing())
        if number < MOST_LINES - 1:
            line.draw(painter, box.topLeft())
        else:
            rest = text[Utf16(text).to_points(line.textStart()) :]
            rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, rest)
        used += metrics.lineSpacing()
    layout.endLayout()
    return used
