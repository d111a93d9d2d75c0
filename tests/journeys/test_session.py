"""What was decided is kept: undone and redone, saved, opened as it was saved, and asked about before it goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.app import build
from desktop_app.cli import main
from desktop_app.report_formats import FORMATS
from desktop_app.review.session import load_session
from desktop_app.window.main_window import MainWindow
from tests.journeys.acting import (
    CTRL,
    LONG,
    SCREENLESS,
    SHIFT,
    TEXT_A,
    TEXT_B,
    Key,
    answer,
    check,
    checked,
    drop,
    front,
    save,
    shown,
)
from tests.window.made import speak, wait_until_ready

pytestmark = SCREENLESS


def test_a_session_opens_as_it_was_saved_without_comparing(
    qtbot: QtBot, opened: MainWindow, second: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    total = opened.reviewing.reviewed.progress.total
    check(qtbot, opened, "A ferry will carry")
    assert f" 1 of {total} " in opened.status.text
    assert opened.isWindowModified()
    save(qtbot, opened, tmp_path / "bridge", monkeypatch)
    assert not opened.isWindowModified()
    assert opened.windowTitle() == "bridge[*] — Twosource"
    started = []
    second.comparing.started.connect(lambda: started.append(True))
    shown(qtbot, second, lambda: drop(second, str(tmp_path / "bridge.twosource")))
    assert second.reviewing.case == opened.reviewing.case
    assert second.page.views["a"].reading.text == TEXT_A
    assert f" 1 of {total} " in second.status.text
    assert checked(second) == ["A ferry will carry people"]
    assert second.windowTitle() == "bridge[*] — Twosource"
    assert (started, second.isWindowModified()) == ([], False)


@pytest.mark.parametrize("form", FORMATS)
def test_the_command_line_writes_the_very_report_of_the_window(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    check(qtbot, opened, "A ferry will carry")
    save(qtbot, opened, tmp_path / "bridge", monkeypatch)
    with qtbot.waitSignal(opened.exporting.exported, timeout=LONG):
        opened.exporting.write(opened.reviewing.case, str(tmp_path / f"window.{form}"))
    assert main(["compare", str(tmp_path / "bridge.twosource"), "-o", str(tmp_path / f"line.{form}")]) == 0
    assert (tmp_path / f"line.{form}").read_bytes() == (tmp_path / f"window.{form}").read_bytes()


def test_decisions_are_undone_and_redone_by_keys(qtbot: QtBot, opened: MainWindow) -> None:
    assert not opened.actions_["undo"].isEnabled()
    check(qtbot, opened, "A ferry will carry")
    check(qtbot, opened, "Schools on the far bank")
    both = checked(opened)
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_Z, CTRL))
    assert checked(opened) == both[:1]
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_Z, CTRL))
    assert checked(opened) == []
    assert not opened.isWindowModified()
    assert opened.reviewing.reviewed.progress.checked == 0
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_Z, CTRL | SHIFT))
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_Y, CTRL))
    assert checked(opened) == both
    assert opened.actions_["undo"].text().startswith("&Undo: ")


def test_closing_asks_and_cancel_keeps_the_window(qtbot: QtBot, opened: MainWindow) -> None:
    check(qtbot, opened, "A ferry will carry")
    opened.close()
    answer(qtbot, QMessageBox.StandardButton.Cancel)
    assert opened.isVisible()
    assert len(checked(opened)) == 1
    opened.close()
    answer(qtbot, QMessageBox.StandardButton.Discard)
    assert not opened.isVisible()


def test_closing_can_save_first(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(qtbot, opened, "A ferry will carry")
    path = tmp_path / "bridge.twosource"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    opened.close()
    answer(qtbot, QMessageBox.StandardButton.Save)
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=LONG)
    assert load_session(path).review == opened.reviewing.case.review


def test_without_a_decision_nothing_is_asked(qtbot: QtBot, opened: MainWindow) -> None:
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_BracketRight, CTRL))
    opened.close()
    assert not opened.isVisible()
    assert QApplication.activeModalWidget() is None


def test_another_pair_is_opened_only_once_the_person_lets_the_first_go(
    qtbot: QtBot, opened: MainWindow, bridge: tuple[Path, Path]
) -> None:
    check(qtbot, opened, "A ferry will carry")
    opened.opening.load_pair(str(bridge[1]), str(bridge[0]))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=LONG)
    answer(qtbot, QMessageBox.StandardButton.Cancel)
    assert opened.page.views["a"].reading.text == TEXT_A
    assert len(checked(opened)) == 1
    opened.opening.load_pair(str(bridge[1]), str(bridge[0]))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=LONG)
    shown(qtbot, opened, lambda: answer(qtbot, QMessageBox.StandardButton.Discard))
    assert opened.page.views["a"].reading.text == TEXT_B
    assert not opened.reviewing.case.review
    assert not opened.actions_["undo"].isEnabled()


def test_the_comparison_is_closed_only_once_the_person_lets_it_go(qtbot: QtBot, opened: MainWindow) -> None:
    check(qtbot, opened, "A ferry will carry")
    qtbot.keyClick(opened, Key.Key_W, CTRL)
    answer(qtbot, QMessageBox.StandardButton.Cancel)
    assert opened.stack.currentWidget() is opened.page
    front(opened)
    qtbot.keyClick(opened, Key.Key_W, CTRL)
    answer(qtbot, QMessageBox.StandardButton.Discard)
    assert opened.stack.currentWidget() is opened.start
    assert opened.windowTitle() == "Twosource"


def test_a_session_is_opened_from_the_empty_window(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(qtbot, opened, "A ferry will carry")
    path = tmp_path / "bridge.twosource"
    save(qtbot, opened, path, monkeypatch)
    opened.preferences.clear_recent()
    opened.actions_["close"].trigger()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    shown(qtbot, opened, lambda: qtbot.mouseClick(opened.start.session, Qt.MouseButton.LeftButton))
    assert len(checked(opened)) == 1


def test_a_session_is_among_the_recent_and_on_the_command_line(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(qtbot, opened, "A ferry will carry")
    path = tmp_path / "bridge.twosource"
    save(qtbot, opened, path, monkeypatch)
    assert opened.preferences.recent()[0] == (str(path),)
    opened.actions_["close"].trigger()
    button = opened.start.findChild(QPushButton, "recentPair")
    assert button.text() == "bridge.twosource"
    shown(qtbot, opened, button.click)
    assert len(checked(opened)) == 1
    _, started = build([str(path)], opened.preferences.settings)
    qtbot.addWidget(started)
    started.show()
    wait_until_ready(started)
    shown(qtbot, started, lambda: None)
    assert len(checked(started)) == 1
    started.close()


def test_a_session_that_cannot_be_read_is_told_and_what_was_there_stays(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    check(qtbot, opened, "A ferry will carry")
    damaged = tmp_path / "damaged.twosource"
    damaged.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(opened.saving.failed, timeout=LONG):
        drop(opened, str(damaged))
    assert str(damaged) in opened.notice.text
    assert len(checked(opened)) == 1


def test_a_session_that_cannot_be_saved_is_told_and_nothing_decided_is_lost(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(qtbot, opened, "A ferry will carry")
    target = tmp_path / "no folder" / "bridge.twosource"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    opened.close()
    with qtbot.waitSignal(opened.saving.failed, timeout=LONG):
        answer(qtbot, QMessageBox.StandardButton.Save)
    assert opened.isVisible()
    assert "no folder" in opened.notice.text
    assert (len(checked(opened)), opened.isWindowModified()) == (1, True)


def test_another_language_keeps_the_case_and_what_can_be_undone(qtbot: QtBot, opened: MainWindow) -> None:
    check(qtbot, opened, "A ferry will carry")
    check(qtbot, opened, "Schools on the far bank")
    opened.actions_["undo"].trigger()
    case = opened.reviewing.case
    started = []
    german = speak(opened, "de")
    german.comparing.started.connect(lambda: started.append(True))
    try:
        qtbot.waitUntil(lambda: german.page.shown is not None, timeout=LONG)
        assert not opened.isVisible()
        assert german.reviewing.case == case
        assert german.isWindowModified()
        assert started == []
        shown(qtbot, german, german.actions_["redo"].trigger)
        assert len(checked(german)) == 2
        shown(qtbot, german, german.actions_["undo"].trigger)
        shown(qtbot, german, german.actions_["undo"].trigger)
        assert not german.isWindowModified()
    finally:
        speak(german, "en").close()


def test_what_is_written_is_proposed_to_go_where_the_articles_are(
    qtbot: QtBot, opened: MainWindow, bridge: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []

    def ask(*asked: object) -> tuple[str, str]:
        proposed.append(Path(str(asked[2])))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    front(opened)
    qtbot.keyClick(opened, Key.Key_S, CTRL)
    qtbot.keyClick(opened, Key.Key_E, CTRL)
    assert [path.parent for path in proposed] == [bridge[0].parent] * 2
    shown(qtbot, opened, opened.actions_["example"].trigger)
    qtbot.keyClick(opened, Key.Key_E, CTRL)
    assert proposed[-1].parent == bridge[0].parent
