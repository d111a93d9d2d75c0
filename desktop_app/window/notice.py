"""A plain line under the toolbar that tells what went wrong, or offers something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.window.parts import push_button, role_label


class Notice(QFrame):
    """Shows one message until it is closed or another comes; `closed` tells that the person has done with it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = role_label("noticeText", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act = push_button("", self._on_act)
        self._act.setAccessibleName(self.tr("Do what is offered"))
        self._act.hide()
        self._doing: Callable[[], object] | None = None
        close = push_button(self.tr("Dismiss"), self._close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._act)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def error(self, message: str) -> None:
        """Tell what went wrong."""
        self._show(message, "error")

    def say(self, message: str, offer: str = "", doing: Callable[[], object] | None = None) -> None:
        """Tell something, and offer to do something about it."""
        self._show(message, "info", offer, doing)

    def _show(self, message: str, tone: str, offer: str = "", doing: Callable[[], object] | None = None) -> None:
        self._text.setText(message)
        self._text.setAccessibleName(message)
        self._act.setText(offer)
        self._act.setVisible(bool(offer))
        self._doing = doing
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self.show()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_act(self) -> None:
        self._close()
        if self._doing:
            self._doing()
