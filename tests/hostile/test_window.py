"""Bad input through the window: it is told in words, what is shown stays, and the window goes on answering."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop_app.window.main_window import MainWindow
from tests.hostile.making import ORDINARY, Make, device, fifo, file, folder, repeated
from tests.journeys.acting import LONG, SCREENLESS, TEXT_A, shown
from tests.journeys.conftest import bridge, opened  # noqa: F401 - fixtures

pytestmark = SCREENLESS


@pytest.mark.parametrize(
    ("make", "outcome"),
    [
        (file(b""), "holds no text"),
        (file(bytes(range(256)) * 40), "is not a text file"),
        (repeated("The bridge was closed. ", 5_000_000), "holds 5,000,000 characters"),
        (folder, "is a folder"),
        (device, "is a device or pipe"),
        (fifo, "is a device or pipe"),
    ],
    ids=["empty", "binary", "one line of 5 MB", "a folder", "a device", "a pipe"],
)
def test_it_is_told_and_what_was_there_stays(
    qtbot: QtBot,
    opened: MainWindow,  # noqa: F811
    tmp_path: Path,
    make: Make,
    outcome: str,
) -> None:
    with qtbot.waitSignal(opened.opening.failed, timeout=LONG):
        opened.opening.take([str(make(tmp_path / "bad"))], "b")
    assert outcome in opened.notice.text
    assert opened.page.views["a"].reading.text == TEXT_A
    assert opened.reviewing.case is not None


def test_a_file_that_vanished_while_it_was_open_is_told_and_its_article_stays(
    qtbot: QtBot,
    opened: MainWindow,  # noqa: F811
    bridge: tuple[Path, Path],  # noqa: F811
) -> None:
    with qtbot.waitSignal(opened.opening.told, timeout=LONG):  # what watches the file has its say first
        bridge[0].unlink()
    with qtbot.waitSignal(opened.opening.failed, timeout=LONG):
        opened.actions_["reload"].trigger()
    assert "There is no file" in opened.notice.text
    assert opened.page.views["a"].reading.text == TEXT_A


def test_the_window_goes_on_answering_while_a_huge_line_is_read_and_compared(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
) -> None:
    paths = repeated("bridge Talsen closed ", 200_000)(tmp_path / "huge"), file(ORDINARY)(tmp_path / "ordinary")
    answered: list[bool] = []
    clock = QTimer(window, interval=0)
    clock.timeout.connect(lambda: answered.append(window.comparing.busy))
    clock.start()
    shown(qtbot, window, lambda: window.opening.load_pair(*map(str, paths)))
    clock.stop()
    assert answered.count(True) > 20
    assert len(window.page.views["a"].reading.text) == 200_000
