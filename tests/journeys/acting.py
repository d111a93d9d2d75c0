"""What a person does at the window, for journeys about what they decide: two articles on a bridge, keys and drops."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.main_window import MainWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
LONG = 20_000
AT = "2031-05-07T18:40:00+02:00"
# What Qt's screenless platform says of menus and dialogs.
SCREENLESS = pytest.mark.qt_log_ignore("This plugin does not support")
Dialog = TypeVar("Dialog", bound=QDialog)

TEXT_A = """Bridge at Talsen closed

The bridge at Talsen was closed on Monday after engineers found cracks in two of its piers. \
About 4,000 cars cross it each day, the roads office said.

A ferry will carry people across from Thursday. The mayor asked the ministry for money."""

TEXT_B = """Cracks close a bridge

Engineers found cracks in two piers of the bridge at Talsen, and it was closed on Monday. \
Some 3,000 cars cross it each day, the roads office said.

Schools on the far bank stay shut this week."""


def drop(target: QWidget, *paths: str, x: int = 5) -> None:
    """Let files go over a widget, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(x, 5), *how)
    QApplication.sendEvent(target, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(x, 5), *how))


def shown(qtbot: QtBot, window: MainWindow, doing: Callable[[], object]) -> None:
    """Do something, and wait until a comparison is shown anew."""
    front(window)
    with qtbot.waitSignal(window.comparing.compared, timeout=LONG):
        doing()


def front(window: MainWindow) -> None:
    """Bring the window to the front, as a window manager does when a dialog or a menu closes."""
    if QApplication.activeModalWidget() is None:
        window.activateWindow()
        QApplication.processEvents()


def choose(window: MainWindow, words: str) -> None:
    """Choose the point that a fact beginning with some words stands in."""
    comparison = window.page.shown.comparison
    window.page.panel.choose(next(fact.id for fact in comparison.facts if fact.text.startswith(words)))


def check(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Say by the key that a point was checked."""
    choose(window, words)
    shown(qtbot, window, lambda: qtbot.keyClick(window, Key.Key_Return, CTRL))


def checked(window: MainWindow) -> list[str]:
    return [point.found.lead.text for point in window.reviewing.case.review.points if point.checked]


def save(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    front(window)
    with qtbot.waitSignal(window.saving.saved, timeout=LONG):
        qtbot.keyClick(window, Key.Key_S, CTRL)


def modal(kind: type[Dialog]) -> Dialog:
    """Return the dialog in front."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def answer(qtbot: QtBot, button: QMessageBox.StandardButton) -> None:
    box = modal(QMessageBox)
    qtbot.mouseClick(box.button(button), Qt.MouseButton.LeftButton)
