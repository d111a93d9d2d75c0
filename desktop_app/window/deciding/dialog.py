"""What all dialogs about a point have in common: its words on top, then what is asked, then OK and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop_app.window.parts import role_label

WIDTH = 520


class DecisionDialog(QDialog):
    """Asks something about a point; Ctrl+Return accepts from within a text of many lines, too."""

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._ok.click)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 18, 16)
        self._column.setSpacing(12)
        if about:
            self._column.addWidget(role_label("dialogAbout", about, wraps=True))
        self._column.addWidget(self._buttons)

    def ask(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget under those before it, over the buttons."""
        self._column.insertWidget(self._column.count() - 1, widget, stretch)

    def allow(self, yes: bool) -> None:
        """Say whether what was entered can be accepted."""
        self._ok.setEnabled(yes)
