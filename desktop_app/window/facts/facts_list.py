"""The list of facts itself: how its rows come into view, and the key that confirms one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView

BATCH = 60


class FactsList(QListView):
    """A list that lays out its rows in batches, so that thousands of them never hold the window up.

    `confirmed` tells that Space was pressed on a row.
    """

    painted = Signal()
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("factsList")
        self.setAccessibleName(self.tr("Facts"))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        # A row further down may not be laid out yet; it is brought into view as soon as it is.
        self._wanted = QModelIndex()
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._bring_wanted)

    def bring(self, index: QModelIndex) -> None:
        """Bring a row into view."""
        self._wanted = index
        self._later.start()

    def _bring_wanted(self) -> None:
        if not self._wanted.isValid() or self._wanted.row() >= self.model().rowCount():
            self._later.stop()
        elif not self.visualRect(self._wanted).isEmpty():
            self._later.stop()
            self.scrollTo(self._wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row in view where the card under the list takes its place."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.bring(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)
