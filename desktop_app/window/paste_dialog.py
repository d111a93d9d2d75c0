"""The dialog in which the text of an article is pasted and given a title."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.window.incoming.wanted import Pasted
from desktop_app.window.parts import answer_buttons, role_label

# More than this, or a longer line, would hold the window up while it is set.
MOST_SHOWN = 60_000
LONGEST_LINE = 8_000


class PasteField(QPlainTextEdit):
    """Takes text; `took` carries what was pasted in the place of all that was there."""

    took = Signal(object)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.document().isEmpty() or len(self.textCursor().selectedText()) == self.document().characterCount() - 1:
            self.took.emit(source)
        else:
            super().insertFromMimeData(source)


class PasteDialog(QDialog):
    """Asks for the text and the title of one article; what is on the clipboard is filled in.

    Of rich text the headings and lists are kept, unless the person changes the text. Of a very long text only the
    beginning is shown, and all of it is taken.
    """

    def __init__(self, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste article {side}").format(side=side.upper()))
        self.resize(680, 520)
        self._whole: Pasted | None = None
        self.title_field = QLineEdit()
        self.title_field.setPlaceholderText(self.tr("Taken from the text's heading if left empty"))
        self.title_field.setAccessibleName(self.tr("Title"))
        self.text_field = PasteField()
        self.text_field.setPlaceholderText(self.tr("Paste or type the text of the article"))
        self.text_field.setAccessibleName(self.tr("Text of the article"))
        self.text_field.setTabChangesFocus(True)
        self.rich = QCheckBox(self.tr("&Keep headings and lists"))
        self.rich.setChecked(True)
        self._part = role_label("dim", wraps=True)
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self.title_field)
        self._buttons = answer_buttons(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.text_field, 1)
        for widget in (self._part, self.rich, self._buttons):
            layout.addWidget(widget)
        self.text_field.took.connect(self._take)
        self._take(QGuiApplication.clipboard().mimeData() or QMimeData())
        self.text_field.textChanged.connect(self._on_edited)
        self.text_field.setFocus()

    @property
    def pasted(self) -> Pasted:
        title = self.title_field.text().strip() or None
        if self._whole is None:
            return Pasted(self.text_field.toPlainText(), title=title)
        return Pasted(self._whole.text, self._whole.html if self.rich.isChecked() else "", title)

    def _take(self, source: QMimeData) -> None:
        """Take a text from the clipboard in the place of what is there."""
        text, html = source.text(), source.html() if source.hasHtml() else ""
        shown = _beginning(text)
        self.text_field.setPlainText(shown)
        self._whole = Pasted(text, html)
        cut = self.tr("Only the beginning is shown here; all of the text is taken.") if shown != text else ""
        self._part.setText(cut)
        self.text_field.setReadOnly(bool(cut))
        self._show_choices()

    def _on_edited(self) -> None:
        """Take the text as it now stands: what it was pasted from is no longer it."""
        self._whole = None
        self._show_choices()

    def _show_choices(self) -> None:
        self._part.setVisible(bool(self._part.text()))
        self.rich.setVisible(self._whole is not None and bool(self._whole.html))
        whole = self._whole.text if self._whole else self.text_field.toPlainText()
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(whole.strip()))


def _beginning(text: str) -> str:
    """Return as much of a text as can be shown at once."""
    start = text[:MOST_SHOWN]
    lines = start.split("\n")
    return start if max(map(len, lines)) <= LONGEST_LINE else "\n".join(line[:LONGEST_LINE] for line in lines)
