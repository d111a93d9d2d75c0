"""A row that shows how far some work is, with a button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from desktop_app.window.parts import push_button, role_label


class Progress(QFrame):
    """Shown from `begin` to `end`; `name` is what a screen reader says of the bar."""

    def __init__(self, text: str, name: str, cancel: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressRow")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(name)
        self._share = role_label("dim")
        self._share.setMinimumWidth(self._share.fontMetrics().horizontalAdvance("100 %"))
        self._showing = QTimer(self, singleShot=True)
        self._showing.timeout.connect(self.show)
        stop = push_button(self.tr("Cancel"), cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 10, 4)
        layout.setSpacing(12)
        for widget, stretch in ((QLabel(text), 0), (self._bar, 1), (self._share, 0), (stop, 0)):
            layout.addWidget(widget, stretch)
        self.hide()

    @property
    def value(self) -> int:
        return self._bar.value()

    def begin(self, *, after: int = 0) -> None:
        """Show the row, or only after so many milliseconds, for work that is mostly done by then.

        Until it is known how far the work is, the bar says only that it goes on.
        """
        self._bar.setRange(0, 0)
        self._share.clear()
        if after:
            self._showing.start(after)
        else:
            self.show()

    def advance(self, share: float) -> None:
        self._bar.setRange(0, 100)
        self._bar.setValue(round(share * 100))
        self._share.setText(self.tr("{percent} %").format(percent=round(share * 100)))

    def end(self) -> None:
        self._showing.stop()
        self.hide()
