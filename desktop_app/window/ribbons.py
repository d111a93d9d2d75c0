"""The gutter between the articles: ribbons tie what is linked, and move with both texts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.window.panes.article_view import ArticleView
from desktop_app.window.shown import Shown, Tie
from desktop_app.window.theme import Colours, load_colours

WIDTH = 72
# Beyond the window a ribbon keeps its direction, but not its true distance, so that steep ones stay readable.
FURTHEST = 400.0
DASHES = [4.0, 3.0]
# How often at most they follow a text that is being laid out, in milliseconds.
FOLLOW_AFTER = 60


def ties_by_hand(shown: Shown) -> frozenset[int]:
    """Return the indices of the ties that a person made; those pointed at have no score."""
    made = shown.reviewed.links
    return frozenset(i for i, tie in enumerate(shown.ties) if not tie.link.score or (tie.link.a, tie.link.b) in made)


class Ribbons(QWidget):
    """Paints the ties between two views; `chosen` carries the index of a tie that was clicked."""

    chosen = Signal(int)
    painted = Signal()

    def __init__(self, a: ArticleView, b: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._a, self._b = a, b
        self._ties: Sequence[Tie] = ()
        self._starts_a: list[int] = []
        self._by_b: list[int] = []
        self._starts_b: list[int] = []
        self._lit: frozenset[int] = frozenset()
        self._by_hand: frozenset[int] = frozenset()
        self._kept: dict[int, tuple[float, float, float, float]] = {}
        self._kept_of = (0, 0)
        self._paths: list[tuple[int, QPainterPath]] = []
        self._colours = load_colours("light")
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._soon = QTimer(self, interval=FOLLOW_AFTER, singleShot=True)
        self._soon.timeout.connect(self.update)
        for view in (a, b):
            view.moved.connect(self.update)
            view.grown.connect(self._follow)

    def wear(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def _follow(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def tie(self, ties: Sequence[Tie], by_hand: frozenset[int] = frozenset()) -> None:
        """Show these ties, in the order of A, instead of those before; those `by_hand` (indices) have a dashed edge."""
        self._ties, self._lit, self._by_hand, self._kept = ties, frozenset(), by_hand, {}
        self._starts_a = [tie.a[0] for tie in ties]
        self._by_b = sorted(range(len(ties)), key=lambda i: ties[i].b[0])
        self._starts_b = [ties[i].b[0] for i in self._by_b]
        self.update()

    def light(self, indices: frozenset[int]) -> None:
        """Set some ties off from the others."""
        self._lit = indices
        self.update()

    @property
    def ties(self) -> Sequence[Tie]:
        return self._ties

    @property
    def by_hand(self) -> frozenset[int]:
        """Return the indices of the ties that a person made."""
        return self._by_hand

    def in_view(self) -> list[int]:
        """Return the indices of the ties that begin or end in view."""
        first_a, last_a = self._a.visible_offsets()
        first_b, last_b = self._b.visible_offsets()
        found = set(range(bisect_left(self._starts_a, first_a), bisect_right(self._starts_a, last_a)))
        found |= set(self._by_b[bisect_left(self._starts_b, first_b) : bisect_right(self._starts_b, last_b)])
        return sorted(i for i in found if self._touches(i))

    def _touches(self, index: int) -> bool:
        top_a, bottom_a, top_b, bottom_b = self._extents(index)
        height = self.height()
        return (bottom_a > 0 and top_a < height) or (bottom_b > 0 and top_b < height)

    def _extents(self, index: int) -> tuple[float, float, float, float]:
        """Return top and bottom of a tie in A and in B; asked for at every frame, so they are kept while they hold."""
        revision = self._a.column.revision, self._b.column.revision
        if revision != self._kept_of:
            self._kept, self._kept_of = {}, revision
        found = self._kept.get(index)
        if found is None:
            tie = self._ties[index]
            found = self._kept[index] = (*self._a.column.extent(*tie.a), *self._b.column.extent(*tie.b))
        top_a, bottom_a, top_b, bottom_b = found
        above_a, above_b = self._a.verticalScrollBar().value(), self._b.verticalScrollBar().value()
        return top_a - above_a, bottom_a - above_a, top_b - above_b, bottom_b - above_b

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._colours.window))
        self._paths = [(i, self._path(i)) for i in self.in_view()]
        for index, path in sorted(self._paths, key=self._rank):
            fill, pen = self._style(index)
            # The smooth edge covers that of the fill, and smoothing that too takes most of a frame.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.fillPath(path, fill)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.strokePath(path, pen)
        painter.end()
        self.painted.emit()

    def _rank(self, item: tuple[int, QPainterPath]) -> tuple[bool, bool]:
        return item[0] in self._lit, self._ties[item[0]].differs

    def _style(self, index: int) -> tuple[QColor, QPen]:
        """Return the fill and the edge of a ribbon."""
        colours, differs = self._colours, self._ties[index].differs
        fill = QColor(colours.tint_differs if differs else colours.ribbon)
        edge = QColor(colours.differs if differs else colours.ribbon_edge)
        by_hand = index in self._by_hand
        if index in self._lit:
            fill = QColor(colours.chosen)
            pen = QPen(QColor(colours.differs if differs else colours.text), 1.6)
        else:
            # Where ribbons cross, each must still be seen through the other.
            fill.setAlpha(190)
            edge.setAlpha(150 if differs else 255)
            pen = QPen(QColor(colours.differs if differs else colours.text) if by_hand else edge, 1)
        if by_hand:
            pen.setDashPattern(DASHES)
        return fill, pen

    def _path(self, index: int) -> QPainterPath:
        top_a, bottom_a, top_b, bottom_b = self._extents(index)
        top_a, bottom_a = _near(top_a, bottom_a, self.height())
        top_b, bottom_b = _near(top_b, bottom_b, self.height())
        width, bend = float(self.width()), self.width() / 2
        path = QPainterPath(QPointF(-1, top_a))
        path.cubicTo(QPointF(bend, top_a), QPointF(bend, top_b), QPointF(width + 1, top_b))
        path.lineTo(width + 1, bottom_b)
        path.cubicTo(QPointF(bend, bottom_b), QPointF(bend, bottom_a), QPointF(-1, bottom_a))
        path.closeSubpath()
        return path

    def _under(self, point: QPointF) -> Iterator[int]:
        return (i for i, path in sorted(self._paths, key=self._rank, reverse=True) if path.contains(point))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = next(self._under(event.position()), None)
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = next(self._under(event.position()), None) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)


def _near(top: float, bottom: float, height: float) -> tuple[float, float]:
    shift = max(0.0, -FURTHEST - bottom) + min(0.0, height + FURTHEST - top)
    return top + shift, bottom + shift
