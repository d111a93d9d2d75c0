"""Choosing words of an article with mouse and keys, to copy them or to point at them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent

if TYPE_CHECKING:
    from desktop_app.window.panes.article_view import ArticleView

WORD = re.compile(r"\w+(?:['’]\w+)*")
FURTHEST_CLICK = 4


class Reading(QObject):
    """The words chosen in one article view (code points); a press and release on one spot is a click, any other
    release tells by `dragged` that words were chosen."""

    changed = Signal()
    clicked = Signal(int)
    dragged = Signal()

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._text = ""
        self._from = self._to = 0
        self._pressed_at: QPointF | None = None
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @property
    def text(self) -> str:
        return self._text

    def fill(self, text: str) -> None:
        self._text, self._from, self._to = text, 0, 0

    @property
    def chosen(self) -> tuple[int, int]:
        """Return first and last offset of the chosen words; both are the same where none are."""
        return min(self._from, self._to), max(self._from, self._to)

    def choose(self, start: int, end: int) -> None:
        self._from, self._to = start, end
        self.changed.emit()

    def copy(self) -> bool:
        """Put the chosen words on the clipboard; say whether there were any."""
        start, end = self.chosen
        if start < end:
            QGuiApplication.clipboard().setText(self._text[start:end])
        return start < end

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._view.viewport() and self._text:
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and watched is self._view and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton):
            return False
        offset = self._view.offset_at(event.position())
        if kind == QEvent.Type.MouseButtonPress:
            self._pressed_at = event.position()
            self.choose(offset, offset)
        elif kind == QEvent.Type.MouseMove and self._pressed_at is not None:
            self.choose(self._from, offset)
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._choose_word(offset)
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed_at is not None:
            moved = (event.position() - self._pressed_at).manhattanLength()
            self._pressed_at = None
            if moved < FURTHEST_CLICK:
                self.clicked.emit(offset)
            elif self._from != self._to:
                self.dragged.emit()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        bar = self._view.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose(0, len(self._text))
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        else:
            return False
        return True

    def _choose_word(self, offset: int) -> None:
        for match in WORD.finditer(self._text, max(0, offset - 60)):
            if match.end() >= offset:
                if match.start() <= offset:
                    self.choose(*match.span())
                return
