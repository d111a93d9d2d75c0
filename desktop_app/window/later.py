"""What the first look at the window does not need: done after it, in steps between which the window can answer."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

# Read one by one, so that none holds the window up, what others need before those; first what the start page needs.
EARLY = (
    *("actions", "comparing", "incoming.getting", "session.guard", "opening", "session.recovery"),
    *("toolbar", "start_page", "exporting.exporting", "session.pairs", "furnishing"),
)
LATE = (
    *("shown", "facts.model", "facts.delegate", "facts.evidence", "facts.panel", "panes.column", "panes.article_view"),
    *("deciding.card", "deciding.deciding", "ribbons", "comparison_page", "search_row"),
)


class AfterFirstPaint(QObject):
    """Puts all its parts into a window once that has been painted, one step at each turn of the event loop."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._steps = _steps(window)
        window.installEventFilter(self)

    def stop(self) -> None:
        """Leave out what has not been done yet."""
        self._steps = iter(())

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._step)
        return False

    def _step(self) -> None:
        if next(self._steps, self) is not self:
            QTimer.singleShot(0, self, self._step)


def _steps(window: MainWindow) -> Iterator[None]:
    yield from _read(EARLY)
    from desktop_app.window.furnishing import furnish, furnish_page

    yield from furnish(window)
    yield from _read(LATE)
    yield from furnish_page(window)


def _read(modules: tuple[str, ...]) -> Iterator[None]:
    for name in modules:
        import_module(f"desktop_app.window.{name}")
        yield
