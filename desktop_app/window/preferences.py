"""What the window remembers from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_PAIRS = 10


class Preferences:
    """Values kept in a QSettings, each with its type and its default."""

    def __init__(self, settings: QSettings) -> None:
        self.settings = settings

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

    def keep(self, name: str, value: object) -> None:
        self.settings.setValue(name, value)

    def recent(self) -> list[tuple[str, str]]:
        """Return the pairs opened last whose files are still there, the newest first."""
        try:
            pairs = json.loads(self.text("recent", "[]"))
        except ValueError:
            return []
        return [(a, b) for a, b in pairs if Path(a).is_file() and Path(b).is_file()]

    def add_recent(self, a: str, b: str) -> None:
        pairs = [(a, b), *(pair for pair in self.recent() if pair != (a, b))]
        self.keep("recent", json.dumps(pairs[:MOST_PAIRS]))

    def clear_recent(self) -> None:
        self.keep("recent", "[]")
