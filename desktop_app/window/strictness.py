"""The slider that moves the line between match and no match."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from desktop_app.window.actions import Actions
from desktop_app.window.comparing import DEFAULT_STRICTNESS, Comparing
from desktop_app.window.words import figure

STEPS = 100
STEP = 0.05


class Strictness(QWidget):
    """A slider from 0 to 1 that has the articles judged again; what flips at its place is said beside it."""

    def __init__(self, comparing: Comparing, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
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
        self._reset.setDefaultAction(actions["default"])
        self._reset.setProperty("flat", True)
        self._reset.setAccessibleName(self.tr("Default strictness"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (label, self._slider, self._value, self._flips, self._reset):
            layout.addWidget(widget)
        self._slider.setValue(round(DEFAULT_STRICTNESS * STEPS))
        self._slider.valueChanged.connect(self._on_moved)
        self._show_flips(0)
        comparing.compared.connect(lambda shown: self._show_flips(shown.flips))
        actions.run(
            {
                "default": lambda: self.set_value(DEFAULT_STRICTNESS),
                "looser": lambda: self.set_value(self.value - STEP),
                "stricter": lambda: self.set_value(self.value + STEP),
            }
        )

    @property
    def value(self) -> float:
        return self._slider.value() / STEPS

    def set_value(self, strictness: float) -> None:
        self._slider.setValue(round(strictness * STEPS))

    def show_value(self, strictness: float) -> None:
        """Show a strictness that is in force already."""
        with QSignalBlocker(self._slider):
            self.set_value(strictness)
        self._say()

    def _show_flips(self, flips: int | None) -> None:
        """Say how many facts have another status than at the default, nothing where that is not known."""
        self._flips.setText("" if flips is None else self.tr("%n fact(s) flip", "", flips))
        self._say()

    def _on_moved(self) -> None:
        self._say()
        self._comparing.set_strictness(self.value)

    def _say(self) -> None:
        moved = self.value != DEFAULT_STRICTNESS
        self._value.setText(figure(self.value))
        self._flips.setVisible(moved)
        self._reset.setVisible(moved)
        self._flips.setToolTip(
            self.tr("Facts whose status differs from that at the default, {default}").format(
                default=figure(DEFAULT_STRICTNESS)
            )
        )
