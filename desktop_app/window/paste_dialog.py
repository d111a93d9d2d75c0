"""The dialog in which the text of an article is pasted and given a title."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget


class PasteDialog(QDialog):
    """Asks for the text and the title of one article; the text on the clipboard is filled in."""

    def __init__(self, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste article {side}").format(side=side.upper()))
        self.resize(680, 520)
        self.title_field = QLineEdit()
        self.title_field.setPlaceholderText(self.tr("Taken from the text's heading if left empty"))
        self.title_field.setAccessibleName(self.tr("Title"))
        self.text_field = QPlainTextEdit(QGuiApplication.clipboard().text())
        self.text_field.setPlaceholderText(self.tr("Paste or type the text of the article"))
        self.text_field.setAccessibleName(self.tr("Text of the article"))
        self.text_field.setTabChangesFocus(True)
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self.title_field)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.text_field, 1)
        layout.addWidget(self._buttons)
        self.text_field.textChanged.connect(self._check)
        self._check()
        self.text_field.setFocus()

    @property
    def text(self) -> str:
        return self.text_field.toPlainText()

    @property
    def title(self) -> str | None:
        return self.title_field.text().strip() or None

    def _check(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.text.strip()))
