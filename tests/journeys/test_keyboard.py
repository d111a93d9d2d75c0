"""The whole job without a mouse: open, read, jump, judge more strictly, search, export, change theme and language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.window.help_window import HelpWindow
from desktop_app.window.main_window import MainWindow
from tests.journeys.acting import ALT, CTRL, SCREENLESS, Key
from tests.window.made import TEXT_A, TEXT_B, wait_until_ready

pytestmark = SCREENLESS


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Return the window with two files opened by Ctrl+O; only the system's own file dialog is answered for it."""
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (TEXT_A, TEXT_B), strict=True):
        path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], ""))
    with qtbot.waitSignal(window.comparing.compared, timeout=20_000):
        qtbot.keyClick(window, Key.Key_O, CTRL)
    return window


def choose(qtbot: QtBot, window: MainWindow, menu: Qt.Key, item: str) -> None:
    """Open a menu with Alt and its letter, go down to an item, and press Return."""
    qtbot.keyClick(window, menu, ALT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    for _ in popup.actions():
        active = popup.activeAction()
        if active is not None and active.objectName() == item:
            break
        qtbot.keyClick(popup, Key.Key_Down)
    assert popup.activeAction().objectName() == item
    qtbot.keyClick(popup, Key.Key_Return)


def test_read_jump_judge_search_and_export(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened
    qtbot.keyClick(window, Key.Key_1, ALT)
    qtbot.keyClick(window, Key.Key_Down, ALT)
    first = window.page.panel.point
    assert first is not None
    assert first.a is not None
    assert "Found only in A" in window.page.panel.evidence.text
    qtbot.keyClick(window, Key.Key_Down, ALT)
    assert window.page.panel.point is not first
    qtbot.keyClick(window, Key.Key_Up, ALT)
    assert window.page.panel.point is first
    top, bottom = window.page.views["a"].extent(first.a.start, first.a.end)
    assert 0 <= top < bottom <= window.page.views["a"].viewport().height()

    with qtbot.waitSignal(window.comparing.compared, timeout=20_000):
        qtbot.keyClick(window, Key.Key_BracketRight, CTRL)
    assert window.page.shown.comparison.options.strictness == 0.55

    qtbot.keyClick(window, Key.Key_F, CTRL)
    qtbot.keyClicks(window.search.field, "ferry")
    assert window.search.counts.text() == "1 of 3   A 2 · B 1"
    qtbot.keyClick(window.search.field, Key.Key_Escape)

    target = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.exporting.exported, timeout=20_000):
        qtbot.keyClick(window, Key.Key_E, CTRL)
    assert "Ferry runs aground" in target.read_text(encoding="utf-8")


def test_theme_and_language(qtbot: QtBot, opened: MainWindow) -> None:
    window = opened
    choose(qtbot, window, Key.Key_V, "theme_dark")
    assert window.page.views["a"].viewport().grab().toImage().pixelColor(2, 2).lightness() < 80
    choose(qtbot, window, Key.Key_V, "language_de")
    german = window.successor
    wait_until_ready(german)
    assert not window.isVisible()
    qtbot.waitUntil(lambda: german.page.shown is not None, timeout=20_000)
    assert german.page.panel.tabs.tabText(4) == "Quellen"
    assert german.page.views["a"].reading.text == TEXT_A
    assert german.actions_["theme_dark"].isChecked()
    assert german.actions_["language_de"].isChecked()
    choose(qtbot, german, Key.Key_A, "language_en")
    english = german.successor
    wait_until_ready(english)
    assert english.page.panel.tabs.tabText(4) == "Sources"
    english.close()


def test_help_and_its_pages(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Key.Key_F1)
    help_window = window.findChild(HelpWindow)
    assert help_window.isVisible()
    help_window.pages.setFocus()
    seen = []
    for _ in range(help_window.pages.count()):
        seen.append(help_window.text.toPlainText().splitlines()[0])
        qtbot.keyClick(help_window.pages, Key.Key_Down)
    assert seen[0] == "Using Twosource"
    assert {"What the words mean", "How matching works", "Comparison JSON"} <= set(seen)
    qtbot.keyClick(help_window, Key.Key_Escape)
    assert not help_window.isVisible()


def test_the_hint_is_shown_until_it_is_dismissed(qtbot: QtBot, opened: MainWindow) -> None:
    window, hint = opened, opened.helping.hint
    assert hint.isVisible()
    dismiss = next(button for button in hint.findChildren(type(hint._act)) if button.text() == "Dismiss")
    dismiss.setFocus()
    qtbot.keyClick(dismiss, Key.Key_Space)
    assert not hint.isVisible()
    with qtbot.waitSignal(window.comparing.compared, timeout=20_000):
        qtbot.keyClick(window, Key.Key_R, CTRL)
    assert not hint.isVisible()
