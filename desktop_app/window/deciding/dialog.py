"""What all dialogs about a point have in common: its words on top, then what is asked, then OK and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop_app.window.parts import answer_buttons, role_label

WIDTH = 520


class DecisionDialog(QDialog):
    """Asks something about a point; Ctrl+Return accepts from within a text of many lines, too."""

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        buttons = answer_buttons(self)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 18, 16)
        self._column.setSpacing(12)
        if about:
            self._column.addWidget(role_label("dialogAbout", about, wraps=True))
        self._column.addWidget(buttons)

    def ask(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget under those before it, over the buttons."""
        self._column.insertWidget(self._column.count() - 1, widget, stretch)

    def allow(self, yes: bool) -> None:
        """Say whether what was entered can be accepted."""
        self._ok.setEnabled(yes)
