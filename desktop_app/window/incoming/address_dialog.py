"""The dialog that asks for the web address of an article."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.articles import is_address
from desktop_app.window.parts import answer_buttons, role_label

LONGEST = 2000


class AddressDialog(QDialog):
    """Asks for an address; one that is on the clipboard is filled in."""

    def __init__(self, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Web address of article {side}").format(side=side.upper()))
        self.resize(620, 0)
        copied = QGuiApplication.clipboard().text()[:LONGEST].strip()
        self.field = QLineEdit(copied if is_address(copied) else "")
        self.field.setPlaceholderText("https://")
        self.field.setAccessibleName(self.tr("Web address"))
        self.field.selectAll()
        label = QLabel(self.tr("Web &address"))
        label.setBuddy(self.field)
        hint = self.tr("The page alone is fetched, by this computer. Its site is named before it is contacted.")
        self._buttons = answer_buttons(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for widget in (label, self.field, role_label("dim", hint, wraps=True), self._buttons):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._check)
        self._check()
        self.field.setFocus()

    @property
    def address(self) -> str:
        """Return the address, https where none is said."""
        text = self.field.text().strip()
        return text if not text or "://" in text else f"https://{text}"

    def _check(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_address(self.address))
