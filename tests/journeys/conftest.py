"""Two articles on a bridge, and windows in which they were compared."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.window.main_window import MainWindow
from tests.journeys.acting import TEXT_A, TEXT_B, check, save, shown
from tests.window.made import new_window


@pytest.fixture
def bridge(tmp_path: Path) -> tuple[Path, Path]:
    """Return the files of two articles on a bridge."""
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    for path, text in zip(paths, (TEXT_A, TEXT_B), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, bridge: tuple[Path, Path]) -> MainWindow:
    """Return the window in which the two articles were compared."""
    window.preferences.keep("initials", "N. N.")
    shown(qtbot, window, lambda: window.opening.load_pair(*map(str, bridge)))
    return window


@pytest.fixture
def second(tmp_path: Path) -> Iterator[MainWindow]:
    """Return a second window, as after another start."""
    folder = tmp_path / "second"
    folder.mkdir()
    with new_window(folder) as other:
        yield other


@pytest.fixture
def session(
    qtbot: QtBot, opened: MainWindow, second: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """Return a second window in which a session with one decision was just opened."""
    check(qtbot, opened, "A ferry will carry")
    path = tmp_path / "bridge.twosource"
    save(qtbot, opened, path, monkeypatch)
    second.preferences.keep("initials", "N. N.")
    shown(qtbot, second, lambda: second.opening.take([str(path)]))
    return second
