"""Files and web addresses let go anywhere over the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_app.window.start_page import dropped_places


class Dropping(QObject):
    """Takes what is dropped on a window: `take` gets the paths and addresses and the side they fell on."""

    def __init__(
        self, window: QWidget, take: Callable[[list[str], str], object], side_at: Callable[[QPointF], str]
    ) -> None:
        super().__init__(window)
        self._take, self._side_at = take, side_at
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if dropped_places(event):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self._take(dropped_places(event), self._side_at(event.position()))
            return True
        return False
