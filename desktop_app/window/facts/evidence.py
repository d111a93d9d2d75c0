"""The evidence card: what is chosen rests on this; under it stands what was decided on it, and what can be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.window.facts.grounds import Grounds
from desktop_app.window.shown import Point, Shown, Tie
from desktop_app.window.theme import Colours, load_colours

if TYPE_CHECKING:
    from desktop_app.comparison.model import Origin

# The least height of the words, in pixels, however little room there is.
SMALLEST = 60
MARGINS = 14, 6, 14, 8

Chosen: TypeAlias = "Point | Origin | Tie | None"


class Evidence(QFrame):
    """Shows in words what a chosen point, source or tie rests on; `refitted` tells that it wants another height,
    `followed` carries the id of a fact that it names and that was clicked."""

    refitted = Signal()
    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self._colours = load_colours("light")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.linkActivated.connect(self.followed)
        self._text.setAccessibleName(self.tr("Why this pair, or how near the other article comes"))
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(*MARGINS)
        self._column.setSpacing(10)
        self._column.addWidget(self._text)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Evidence"))
        self._scroll.setMinimumHeight(SMALLEST)
        self._scroll.setWidget(self._inner)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(12, 0, 12, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._foot)
        self._inner.installEventFilter(self)
        self._shown: tuple[Shown | None, Chosen, bool] = (None, None, False)
        self._say()

    def dress(self, decided: QWidget, foot: QWidget) -> None:
        """Put one widget under the text, to scroll with it, and one at the foot, where it always stays in view."""
        self._column.insertWidget(1, decided)
        self._foot.addWidget(foot)

    def wear(self, colours: Colours) -> None:
        self._colours = colours
        self._say()

    def set_type(self, font: QFont) -> None:
        """Set the type of the words; that of the buttons stays."""
        # Each by itself: what wears a style sheet takes no type from around it.
        for label in self._inner.findChildren(QLabel):
            label.setFont(font)

    @property
    def text(self) -> str:
        return self._text.text()

    def show_chosen(self, shown: Shown | None, chosen: Chosen, sources: bool = False) -> None:
        """Show what a point, a source or a tie rests on; where none is chosen, say what can be: a source or a fact."""
        now = shown, chosen, sources
        if any(one is not other for one, other in zip(now, self._shown, strict=True)):
            self._shown = now
            self._say()

    def _say(self) -> None:
        shown, chosen, sources = self._shown
        grounds = Grounds(shown.reviewed, self._colours) if shown else None
        text, tip = self._wording(grounds, chosen, sources)() if grounds else ("", "")
        self._text.setText(text)
        # What is named is read out by its name alone.
        self._text.setAccessibleDescription(QTextDocumentFragment.fromHtml(text).toPlainText())
        self._text.setToolTip(tip)
        self.setVisible(bool(text))
        self._scroll.verticalScrollBar().setValue(0)

    def _wording(self, grounds: Grounds, chosen: Chosen, sources: bool) -> Callable[[], tuple[str, str]]:
        if chosen is None:
            return grounds.no_source if sources else grounds.nothing
        if isinstance(chosen, Tie):
            return lambda: grounds.link(chosen.link)
        if not isinstance(chosen, Point):
            return lambda: grounds.origin(chosen)
        if chosen.a and chosen.b:
            a, b = chosen.a, chosen.b
            return lambda: grounds.pair(a, b)
        return lambda: grounds.one_sided(chosen.lead)

    @property
    def wanted_height(self) -> int:
        """Return the height at which nothing has to be scrolled, in pixels."""
        words = self._column.heightForWidth(max(150, self._scroll.viewport().width()))
        foot = self._foot.heightForWidth(self.width()) if self._foot.hasHeightForWidth() else 0
        return max(0, words) + max(0, foot) + 1

    def event(self, event: QEvent) -> bool:
        # Qt tells once of all that changed since the last turn, and before it paints.
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.refitted.emit()
        return done

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Want another height where what stands under the text has become another."""
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.refitted.emit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refitted.emit()
