"""What a person does with a comparison, done by the self-test step by step, each in a turn of the event loop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

STEPS = 20
SOUGHT = ("t", "th", "the")
OTHER = (0.6, 0.4)


def walk(window: MainWindow) -> Iterator[str]:
    """Scroll, choose facts, search and move the strictness; gives before each step what it is for."""
    for name, steps in {
        "scroll": _scroll,
        "choose": _choose,
        "search": _search,
        "strictness": _strictness,
    }.items():
        yield name
        for _ in steps(window):
            yield name


def _scroll(window: MainWindow) -> Iterator[None]:
    bar = window.page.views["a"].verticalScrollBar()
    for step in range(STEPS + 1):
        bar.setValue(bar.maximum() * step // STEPS)
        yield


def _choose(window: MainWindow) -> Iterator[None]:
    for tab in ("tab_only_a", "tab_only_b", "tab_differs", "tab_shared"):
        window.actions_[tab].trigger()
        yield
        window.actions_["next"].trigger()
        yield


def _search(window: MainWindow) -> Iterator[None]:
    window.actions_["find"].trigger()
    yield
    for sought in SOUGHT:
        window.search.field.setText(sought)
        yield
    window.search.step(1)
    yield
    window.search.close_row()
    yield


def _strictness(window: MainWindow) -> Iterator[None]:
    for strictness in (*OTHER, window.strictness.value):
        shown, before = window.page.shown, window.strictness.value
        window.strictness.set_value(strictness)
        while window.page.shown is shown and window.strictness.value != before:
            yield
