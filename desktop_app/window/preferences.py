"""What the window remembers from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QStandardPaths, QTimer

MOST_RECENT = 10
# How long after a change the file is written, so that it does not add to what the change itself takes; milliseconds.
WRITTEN_AFTER = 500


class WrittenLater(QObject):
    """Has settings write their file a moment later than they would; as they are deleted they write it at once."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__(settings)
        self._timer = QTimer(self, interval=WRITTEN_AFTER, singleShot=True)
        self._timer.timeout.connect(settings.sync)
        settings.installEventFilter(self)

    def eventFilter(self, settings: QObject, event: QEvent) -> bool:
        wants_to_write = event.type() == QEvent.Type.UpdateRequest
        if wants_to_write:
            self._timer.start()
        return wants_to_write


class Preferences:
    """Values kept in a QSettings, each with its type and its default."""

    def __init__(self, settings: QSettings) -> None:
        self.settings = settings
        if settings.findChild(WrittenLater) is None:
            WrittenLater(settings)

    def text(self, name: str, default: str = "") -> str:
        return str(self.settings.value(name, default, type=str))

    def one_of(self, name: str, choices: Sequence[str]) -> str:
        """Return the choice kept, the first where none of them is."""
        kept = self.text(name)
        return kept if kept in choices else choices[0]

    def number(self, name: str, default: float) -> float:
        return float(self.settings.value(name, default, type=float))  # type: ignore[arg-type]

    def yes(self, name: str, default: bool) -> bool:
        return bool(self.settings.value(name, default, type=bool))

    def state(self, name: str) -> QByteArray:
        value = self.settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def folder(self, name: str) -> str:
        """Return the folder kept under a name, else that of the articles opened last, else that of documents."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return self.text(name) or self.text("folder") or QStandardPaths.writableLocation(documents)

    def keep(self, name: str, value: object) -> None:
        self.settings.setValue(name, value)

    def recent(self) -> list[tuple[str, ...]]:
        """Return the pairs and sessions opened last that can still be opened, the newest first."""
        try:
            kept = json.loads(self.text("recent", "[]"))
        except ValueError:
            return []
        return [tuple(paths) for paths in kept if all(map(_may_be_there, paths))]

    def add_recent(self, *paths: str) -> None:
        """Put the two files of a pair, or that of a session, first."""
        opened = [paths, *(before for before in self.recent() if before != paths)]
        self.keep("recent", json.dumps(opened[:MOST_RECENT]))

    def clear_recent(self) -> None:
        self.keep("recent", "[]")


def _may_be_there(place: str) -> bool:
    """Say whether a file is there, or a place is a web address, of which nothing is known before it is fetched."""
    return place.startswith(("http://", "https://")) or Path(place).is_file()
