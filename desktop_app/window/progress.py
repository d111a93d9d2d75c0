"""The row that shows how far a comparison is, with a button that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from desktop_app.window.comparing import Comparing
from desktop_app.window.parts import push_button, role_label


class Progress(QFrame):
    """Shown while a comparison runs."""

    def __init__(self, comparing: Comparing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressRow")
        self._text = QLabel(self.tr("Comparing…"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the comparison"))
        self._share = role_label("dim")
        self._share.setMinimumWidth(self._share.fontMetrics().horizontalAdvance("100 %"))
        stop = push_button(self.tr("Cancel"), comparing.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 10, 4)
        layout.setSpacing(12)
        for widget, stretch in ((self._text, 0), (self._bar, 1), (self._share, 0), (stop, 0)):
            layout.addWidget(widget, stretch)
        self.hide()
        comparing.started.connect(self._begin)
        comparing.progressed.connect(self._advance)
        for ended in (comparing.compared, comparing.failed, comparing.cancelled):
            ended.connect(self.hide)

    @property
    def value(self) -> int:
        return self._bar.value()

    def _begin(self) -> None:
        self._advance(0.0)
        self.show()

    def _advance(self, share: float) -> None:
        self._bar.setValue(round(share * 100))
        self._share.setText(self.tr("{percent} %").format(percent=round(share * 100)))
