"""A dialog with something to read and copy: what changed, in a list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.window.parts import close_buttons


class ReadingDialog(QDialog):
    """Shows a page of HTML made of escaped words; all of it can be read by keys and copied at once."""

    def __init__(self, title: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(720, 540)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(title)
        self.page.document().setDocumentMargin(14)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.setHtml(html)
        self.buttons = close_buttons(self)
        self.offer(self.tr("&Copy all"), self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.page)
        layout.addWidget(self.buttons)

    def offer(self, text: str, doing) -> None:
        """Put a button beside the one that closes."""
        self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(lambda: doing())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.page.toPlainText())
