"""What the first look at the window does not need: done after it, in steps between which the window can answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from itertools import chain

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

# Read one by one, so that none holds the window up.
MODULES = ("facts.delegate", "facts.panel", "panes.article_view", "comparison_page", "search_row")


def polish(widget: QWidget) -> None:
    """Put the style sheet on a widget and all in it, which would else be done as it is first shown."""
    for each in (widget, *widget.findChildren(QWidget)):
        each.ensurePolished()


def after_first_paint(of: QObject, building: Iterable[Callable[[], object]]) -> None:
    """Read the modules of the page with the articles, then build it, one step at each turn of the event loop."""
    reading = [partial(import_module, f"desktop_app.window.{name}") for name in MODULES]
    steps: Iterator[Callable[[], object]] = chain(reading, building)

    def step() -> None:
        following = next(steps, None)
        if following is not None:
            following()
            QTimer.singleShot(0, of, step)

    QTimer.singleShot(0, of, step)
