"""A plain line under the toolbar that tells what went wrong, or offers something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.window.parts import push_button, role_label

Offer = tuple[str, Callable[[], object] | None]
NOTHING: Offer = ("", None)


class Notice(QFrame):
    """Shows one message until it is closed or another comes; `closed` tells that the person has done with it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = role_label("noticeText", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act = push_button("", self._on_act)
        self._other = push_button("", lambda: self._on_act(other=True))
        self._offer(NOTHING, NOTHING)
        close = push_button(self.tr("Dismiss"), self._close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._act)
        layout.addWidget(self._other)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def error(self, message: str) -> None:
        """Tell what went wrong."""
        self._show(message, "error")

    def error_once(self, message: str) -> None:
        """Tell what went wrong, unless that stands there already."""
        if self.isHidden() or self.text != message:
            self.error(message)

    def say(self, message: str, offer: str = "", doing: Callable[[], object] | None = None) -> None:
        """Tell something, and offer to do something about it."""
        self._show(message, "info", (offer, doing))

    def ask(self, message: str, one: Offer, other: Offer) -> None:
        """Tell something, and offer two things to do about it."""
        self._show(message, "info", one, other)

    def _show(self, message: str, tone: str, one: Offer = NOTHING, other: Offer = NOTHING) -> None:
        self._text.setText(message)
        self._text.setAccessibleName(message)
        self._offer(one, other)
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self.show()

    def _offer(self, *offers: Offer) -> None:
        for button, (text, _) in zip((self._act, self._other), offers, strict=True):
            button.setText(text)
            button.setAccessibleName(text or self.tr("Nothing is offered"))
            button.setVisible(bool(text))
        self._doing = [doing for _, doing in offers]

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_act(self, *, other: bool = False) -> None:
        self._close()
        if doing := self._doing[other]:
            doing()
