"""Small parts that many places of the window are made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton


def push_button(text: str, doing: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """Make a button that does something; a primary one is the one most people want."""
    button = QPushButton(text)
    button.setProperty("primary", primary)
    button.clicked.connect(lambda: doing())
    return button


def role_label(role: str, text: str = "", *, wraps: bool = False) -> QLabel:
    """Make a label with a role of the style sheet: "dim" is quieter than the text, "caption" stands over a group."""
    label = QLabel(text)
    label.setObjectName(role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def badge(side: str, size: int) -> QLabel:
    """Make the badge of side "a" or "b"."""
    label = role_label(f"badge{side.upper()}", side.upper())
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setFixedSize(size, size)
    return label


def answer_buttons(dialog: QDialog) -> QDialogButtonBox:
    """Make the row with the buttons that accept or leave a dialog; Ctrl+Return accepts from within a text, too."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(QKeySequence(keys), dialog).activated.connect(ok.click)
    return buttons


def close_buttons(dialog: QDialog) -> QDialogButtonBox:
    """Make the row with the button that closes a dialog."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons
