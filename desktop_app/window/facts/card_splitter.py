"""The list of facts over the evidence card, and the line between them that can be moved."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.window.facts.evidence import Evidence

# The card takes at most this share of the room, unless a person has given it another.
SHARE = 0.62
# The list always has room for two rows, in pixels.
LIST_HEIGHT = 120


class CardSplitter(QSplitter):
    """Gives the card the room its words need, up to a share, until a person moves the line; from then on it stays."""

    def __init__(self, facts: QWidget, evidence: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("cardSplitter")
        self.setHandleWidth(6)
        self.setChildrenCollapsible(False)
        facts.setMinimumHeight(LIST_HEIGHT)
        self.addWidget(facts)
        self.addWidget(evidence)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._evidence, self._placed = evidence, False
        evidence.refitted.connect(self._fit)
        self.splitterMoved.connect(self._on_moved)

    @property
    def place(self) -> QByteArray:
        """Return where a person has put the line, nothing where nobody has."""
        return self.saveState() if self._placed else QByteArray()

    def put(self, place: QByteArray) -> None:
        """Put the line where it was the last time."""
        self._placed = self.restoreState(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_moved(self) -> None:
        self._placed = True

    def _fit(self) -> None:
        room = self.height() - self.handleWidth()
        if not self._placed and room > 0:
            card = min(self._evidence.wanted_height, round(room * SHARE))
            if self.sizes() != [room - card, card]:
                self.setSizes([room - card, card])
