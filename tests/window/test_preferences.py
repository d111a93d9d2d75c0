"""What the window remembers: when it is written."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.window.preferences import Preferences, WrittenLater


def test_what_is_kept_is_there_at_once_and_written_a_moment_later(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "kept.ini"
    preferences = Preferences(QSettings(str(path), QSettings.Format.IniFormat))
    preferences.keep("theme", "dark")
    QApplication.sendPostedEvents(preferences.settings)
    assert preferences.text("theme") == "dark"
    assert not path.exists()
    qtbot.waitUntil(path.exists)
    assert "theme=dark" in path.read_text()


def test_settings_that_are_let_go_of_are_written_at_once(tmp_path: Path) -> None:
    path = tmp_path / "kept.ini"
    preferences = Preferences(QSettings(str(path), QSettings.Format.IniFormat))
    preferences.keep("folder", "reports")
    QApplication.sendPostedEvents(preferences.settings)
    del preferences
    assert "folder=reports" in path.read_text()


def test_the_same_settings_are_held_back_once(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    for _ in range(3):
        Preferences(settings)
    assert len(settings.findChildren(WrittenLater)) == 1
