"""The application, which the system may hand files to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps the files to open until there is somebody to take them.

    macOS names a file that was opened in the Finder by an event, one for each file, and not on the command line.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._paths: list[str] = []
        self._take: Callable[[list[str]], object] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)  # those opened together come together
        self._soon.timeout.connect(self._hand_over)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self._paths.append(event.file() or event.url().toString())
            self._soon.start()
            return True
        return super().event(event)

    def hand_to(self, take: Callable[[list[str]], object] | None) -> None:
        """Let a function take the files and addresses to open, the waiting ones first; for None, all wait."""
        self._take = take
        self._hand_over()

    def _hand_over(self) -> None:
        if self._take and self._paths:
            paths, self._paths = self._paths, []
            self._take(paths)
