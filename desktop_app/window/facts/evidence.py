"""The evidence card: what is chosen rests on this; what was decided on it stands over it, what can be under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.window.facts.grounds import Grounds
from desktop_app.window.shown import Point, Shown, Tie
from desktop_app.window.theme import Colours, load_colours

if TYPE_CHECKING:
    from desktop_app.comparison.model import Origin

# The words take this share of the panel's height, within these limits, in pixels.
SHARE, SMALLEST, TALLEST = 0.3, 130, 260
MARGINS = 14, 12, 14, 8

Chosen: TypeAlias = "Point | Origin | Tie | None"


class Evidence(QFrame):
    """Shows in words what a chosen point, source or tie rests on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self._colours = load_colours("light")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
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
        self._scroll.setWidget(self._inner)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(12, 0, 12, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll)
        layout.addLayout(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._inner.installEventFilter(self)
        self._shown: tuple[Shown | None, Chosen] = (None, None)
        self.show_chosen(None, None)

    def dress(self, head: QWidget, foot: QWidget) -> None:
        """Put one widget over the text and one under it, where it always stays in view."""
        self._column.insertWidget(0, head)
        self._foot.addWidget(foot)
        self._fit()

    def wear(self, colours: Colours) -> None:
        self._colours = colours
        self.show_chosen(*self._shown)

    @property
    def text(self) -> str:
        return self._text.text()

    def show_chosen(self, shown: Shown | None, chosen: Chosen) -> None:
        """Show what a point, a source or a tie rests on."""
        self._shown = (shown, chosen)
        text, tip = ("", "") if shown is None else self._wording(Grounds(shown.reviewed, self._colours), chosen)()
        self._text.setText(text)
        self._text.setToolTip(tip)
        self.setVisible(bool(text))
        self._fit()

    def _wording(self, grounds: Grounds, chosen: Chosen) -> Callable[[], tuple[str, str]]:
        if chosen is None:
            return grounds.nothing
        if isinstance(chosen, Tie):
            return lambda: grounds.link(chosen.link)
        if not isinstance(chosen, Point):
            return lambda: grounds.origin(chosen)
        if chosen.a and chosen.b:
            a, b = chosen.a, chosen.b
            return lambda: grounds.pair(a, b)
        return lambda: grounds.one_sided(chosen.lead)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Fit once more where what stands over the text has become another."""
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as tall as the words, up to a limit from which on they scroll."""
        if self._column.hasHeightForWidth():
            wanted = self._column.heightForWidth(max(150, self._scroll.viewport().width()))
            panel = self.parentWidget()
            room = int(panel.height() * SHARE) if panel else TALLEST
            self._scroll.setFixedHeight(min(wanted, max(SMALLEST, min(TALLEST, room))))
