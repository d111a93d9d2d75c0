"""A window of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.window.main_window import MainWindow
from tests.window.made import new_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window on the screen that shows the start page."""
    with new_window(tmp_path) as window:
        window.resize(1440, 900)
        window.show()
        qtbot.waitUntil(lambda: "search" in vars(window))  # all is built after the first paint
        yield window
