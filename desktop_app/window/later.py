"""What the first look at the window does not need: done after it, in steps between which the window can answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from itertools import chain

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

# Read one by one, so that none holds the window up.
MODULES = ("facts.delegate", "facts.panel", "panes.article_view", "deciding.deciding", "comparison_page", "search_row")


def polish(widget: QWidget) -> None:
    """Put the style sheet on a widget and all in it, which would else be done as it is first shown."""
    for each in (widget, *widget.findChildren(QWidget)):
        each.ensurePolished()


class AfterFirstPaint(QObject):
    """Reads the modules of the page with the articles once a window has been painted, then builds it."""

    def __init__(self, window: QWidget, building: Iterable[Callable[[], object]]) -> None:
        super().__init__(window)
        self._building = building
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            _in_steps(self, self._building)
        return False


def _in_steps(of: QObject, building: Iterable[Callable[[], object]]) -> None:
    """Do one step at each turn of the event loop."""
    reading = [partial(import_module, f"desktop_app.window.{name}") for name in MODULES]
    steps: Iterator[Callable[[], object]] = chain(reading, building)

    def step() -> None:
        following = next(steps, None)
        if following is not None:
            following()
            QTimer.singleShot(0, of, step)

    QTimer.singleShot(0, of, step)
