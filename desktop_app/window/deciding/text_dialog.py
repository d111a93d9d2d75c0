"""The dialog that asks for some words: a note, or the reason why a point is set aside."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from desktop_app.window.deciding.dialog import DecisionDialog


class TextDialog(DecisionDialog):
    """Edits a text of one or more lines; `must` says that it cannot be left empty."""

    def __init__(
        self, title: str, about: str, asked: str, text: str, *, must: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, about, parent)
        self.field = QPlainTextEdit(text)
        self.field.setAccessibleName(asked.replace("&", ""))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(110)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        label = QLabel(asked)
        label.setBuddy(self.field)
        self.ask(label)
        self.ask(self.field, 1)
        if must:
            self.field.textChanged.connect(lambda: self.allow(bool(self.text)))
            self.allow(bool(self.text))
        self.field.setFocus()

    @property
    def text(self) -> str:
        return self.field.toPlainText().strip()
