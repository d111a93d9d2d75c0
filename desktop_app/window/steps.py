"""What would hold the window up if it were done at once, done in steps between which the window can answer."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


def take_steps(steps: Iterator[None], owner: QObject) -> None:
    """Take one step at each turn of the event loop, as long as its owner lives."""

    def take_one() -> None:
        if next(steps, steps) is not steps:
            QTimer.singleShot(0, owner, take_one)

    QTimer.singleShot(0, owner, take_one)
