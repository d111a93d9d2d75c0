"""The chips that narrow the facts down to some kinds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.window import words
from desktop_app.window.flow_layout import FlowLayout

KINDS = ("attribution", "quote", "number", "date", "name", "list", "claim")


class Chips(QWidget):
    """One chip for all kinds, and one a kind; `changed` carries the chosen kinds, empty for all."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self)
        self._all = self._chip(self.tr("All"))
        self._all.setChecked(True)
        self._all.clicked.connect(self.choose_all)
        layout.addWidget(self._all)
        self._of: dict[str, QToolButton] = {}
        for kind in KINDS:
            self._of[kind] = self._chip(words.kind_name(kind))
            self._of[kind].clicked.connect(self._choose)
            layout.addWidget(self._of[kind])

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(kind for kind, chip in self._of.items() if chip.isChecked())

    def choose_all(self) -> None:
        for chip in self._of.values():
            chip.setChecked(False)
        self._choose()

    def _choose(self) -> None:
        self._all.setChecked(not self.chosen)
        self.changed.emit(self.chosen)

    def _chip(self, text: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setText(text)
        chip.setCheckable(True)
        chip.setProperty("chip", True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setAccessibleName(self.tr("Show facts of kind: {kind}").format(kind=text))
        return chip
