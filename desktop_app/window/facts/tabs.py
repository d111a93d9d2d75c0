"""The tabs of the facts panel, which stand closer together where there is little room for their counts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

# By how much narrower the style sheet makes a tight tab, in pixels.
SPARED = 10


class Tabs(QTabBar):
    """Shows every tab with its whole count: none is reached by scrolling, and what has them makes room for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tight = False
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def _fit(self) -> None:
        wanted = sum(self.tabSizeHint(index).width() for index in range(self.count()))
        loose = wanted + SPARED * self.count() if self._tight else wanted
        if (loose > self.width()) != self._tight:
            self._tight = not self._tight
            self.setProperty("tight", self._tight)
            self.style().unpolish(self)
            self.style().polish(self)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index) - QSize(0 if self._tight else SPARED, 0)

    def tabLayoutChange(self) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
