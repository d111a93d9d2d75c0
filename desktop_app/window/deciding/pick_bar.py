"""The bar that says what is to be pointed at, and what would be taken now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.window.parts import push_button, role_label


class PickBar(QFrame):
    """Stands over the articles while something is pointed at; `taken` and `left` tell which button was pressed."""

    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pickBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.prompt = role_label("pickPrompt", wraps=True)
        self.offered = role_label("pickOffered", wraps=True)
        self.take_button = push_button(self.tr("Take it"), self.taken.emit, primary=True)
        leave = push_button(self.tr("Leave"), self.left.emit)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.prompt)
        words.addWidget(self.offered)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(words, 1)
        layout.addWidget(self.take_button)
        layout.addWidget(leave)
        self.hide()

    def ask(self, prompt: str) -> None:
        """Say what is to be pointed at."""
        self.prompt.setText(prompt)
        self.show()

    def offer(self, words: str) -> None:
        """Say what would be taken now; screen readers are told by the name."""
        self.offered.setText(words)
        self.offered.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
