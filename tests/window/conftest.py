"""A window of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.window.main_window import MainWindow
from tests.window.made import new_window


@pytest.fixture
def window(tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window on the screen that shows the start page."""
    with new_window(tmp_path) as window:
        window.resize(1440, 900)
        yield window
