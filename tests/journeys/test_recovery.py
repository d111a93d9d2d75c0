"""After a crash what was decided is offered again: at most the last ten seconds are lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.review.session import UnreadableSession, load_session
from desktop_app.window.main_window import MainWindow
from desktop_app.window.session.recovery import AFTER
from tests.journeys.acting import LONG, SCREENLESS, TEXT_A, check, checked, save, shown
from tests.window.made import new_window

pytestmark = SCREENLESS
ROOT = Path(__file__).resolve().parents[2]


def copies(window: MainWindow) -> list[Path]:
    return list(window.recovering.folder.glob("*/copy.twosource"))


def decided_in(path: Path) -> int:
    """Count the decisions in a copy, which may just be being written."""
    try:
        return len(load_session(path).review.points)
    except UnreadableSession:
        return 0


def press(window: MainWindow, text: str) -> None:
    """Press a button of the offer to restore."""
    next(each for each in window.recovering.notice.findChildren(QPushButton) if each.text() == text).click()


@pytest.fixture
def killed(qtbot: QtBot, window: MainWindow, bridge: tuple[Path, Path], tmp_path: Path) -> int:
    """Have another process decide on every point, kill it once that is kept, and return how many it decided on."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.decide_and_wait", str(tmp_path / "other.ini"), "20", *map(str, bridge)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        made = int(process.stdout.readline())
        qtbot.waitUntil(lambda: any(decided_in(copy) == made for copy in copies(window)), timeout=LONG)
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    return made


@pytest.fixture
def restarted(tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Return what starts a window anew."""
    folder = tmp_path / "again"
    folder.mkdir()
    with ExitStack() as windows:

        def start() -> MainWindow:
            return windows.enter_context(new_window(folder))

        yield start


def test_what_a_killed_window_had_decided_is_offered_and_restored(
    qtbot: QtBot, killed: int, restarted: Callable[[], MainWindow]
) -> None:
    assert killed > 5
    window = restarted()
    qtbot.waitUntil(window.recovering.notice.isVisible, timeout=LONG)
    assert "a comparison that is in no file" in window.recovering.notice.text
    assert window.stack.currentWidget() is window.start
    shown(qtbot, window, lambda: press(window, "Restore"))
    assert len(checked(window)) == killed
    assert window.page.views["a"].reading.text == TEXT_A
    assert window.isWindowModified()
    # The copy of the killed window gave way to one of this window.
    assert [decided_in(copy) for copy in copies(window)] == [killed]


@pytest.mark.usefixtures("killed")
def test_what_is_discarded_is_not_offered_again(qtbot: QtBot, restarted: Callable[[], MainWindow]) -> None:
    window = restarted()
    qtbot.waitUntil(window.recovering.notice.isVisible, timeout=LONG)
    press(window, "Discard")
    assert copies(window) == []
    assert not window.recovering.notice.isVisible()
    assert window.stack.currentWidget() is window.start


def test_what_is_neither_restored_nor_discarded_is_offered_at_the_next_start(
    qtbot: QtBot, killed: int, restarted: Callable[[], MainWindow]
) -> None:
    window = restarted()
    qtbot.waitUntil(window.recovering.notice.isVisible, timeout=LONG)
    press(window, "Dismiss")
    window.close()
    again = restarted()
    qtbot.waitUntil(again.recovering.notice.isVisible, timeout=LONG)
    assert decided_in(copies(again)[0]) == killed


def test_a_copy_is_kept_until_all_is_saved(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert AFTER <= 5_000
    window = opened
    window.recovering.timer.setInterval(10)
    assert copies(window) == []
    check(qtbot, window, "A ferry will carry")
    qtbot.waitUntil(lambda: [decided_in(copy) for copy in copies(window)] == [1], timeout=LONG)
    check(qtbot, window, "Schools on the far bank")
    qtbot.waitUntil(lambda: [decided_in(copy) for copy in copies(window)] == [2], timeout=LONG)
    save(qtbot, window, tmp_path / "bridge.twosource", monkeypatch)
    qtbot.waitUntil(lambda: copies(window) == [], timeout=LONG)
    shown(qtbot, window, window.actions_["undo"].trigger)
    qtbot.waitUntil(lambda: [decided_in(copy) for copy in copies(window)] == [1], timeout=LONG)
    window.reviewing.discard()
    window.close()
    assert copies(window) == []


def test_a_running_window_is_not_taken_for_a_crashed_one(
    qtbot: QtBot, opened: MainWindow, restarted: Callable[[], MainWindow]
) -> None:
    window = opened
    window.recovering.timer.setInterval(10)
    check(qtbot, window, "A ferry will carry")
    qtbot.waitUntil(lambda: [decided_in(copy) for copy in copies(window)] == [1], timeout=LONG)
    other = restarted()
    with qtbot.waitSignal(other.recovering._looking.done, timeout=LONG):
        other.recovering.look()
    assert not other.recovering.notice.isVisible()
    assert QApplication.activeModalWidget() is None
