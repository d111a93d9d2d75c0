"""The slider that moves the line between match and no match."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from desktop_app.window.comparing import DEFAULT_STRICTNESS
from desktop_app.window.words import count

STEPS = 100


class Strictness(QWidget):
    """A slider from 0 to 1; `changed` carries the strictness, and what flips at it is said beside it."""

    changed = Signal(float)

    def __init__(self, reset: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, STEPS)
        self._slider.setFixedWidth(120)
        self._slider.setAccessibleName(self.tr("Match strictness"))
        tip = self.tr("How strong a match must be to count. Moving it compares nothing again.")
        self._slider.setToolTip(tip)
        label = QLabel(self.tr("Match strictness"))
        label.setBuddy(self._slider)
        label.setToolTip(tip)
        self._value = QLabel()
        self._flips = QLabel()
        self._reset = QToolButton()
        self._reset.setDefaultAction(reset)
        self._reset.setProperty("flat", True)
        self._reset.setAccessibleName(self.tr("Default strictness"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (label, self._slider, self._value, self._flips, self._reset):
            layout.addWidget(widget)
        self._slider.setValue(round(DEFAULT_STRICTNESS * STEPS))
        self._slider.valueChanged.connect(self._on_moved)
        self.show_flips(0)
        self._say()

    @property
    def value(self) -> float:
        return self._slider.value() / STEPS

    def set_value(self, strictness: float) -> None:
        self._slider.setValue(round(strictness * STEPS))

    def show_flips(self, flips: int) -> None:
        """Say how many facts have another status than at the default."""
        self._flips.setText(count(flips, self.tr("1 fact flips"), self.tr("{n} facts flip")))
        self._say()

    def _on_moved(self) -> None:
        self._say()
        self.changed.emit(self.value)

    def _say(self) -> None:
        moved = self.value != DEFAULT_STRICTNESS
        self._value.setText(f"{self.value:.2f}")
        self._flips.setVisible(moved)
        self._reset.setVisible(moved)
        self._flips.setToolTip(
            self.tr("Facts whose status differs from that at the default, {default:.2f}").format(
                default=DEFAULT_STRICTNESS
            )
        )
