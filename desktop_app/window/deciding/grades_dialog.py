"""The dialog in which an outlet or a source is graded by the Admiralty code; nothing is graded beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop_app.review import Grade
from desktop_app.window.deciding.dialog import DecisionDialog
from desktop_app.window.parts import role_label
from desktop_app.window.review_words import credibility_words, reliability_words


class GradesDialog(DecisionDialog):
    """Grades each of some names: how reliable it is, how credible what it says here; `what` says what each name is."""

    def __init__(
        self, about: str, what: Mapping[str, str], grades: Iterable[Grade], parent: QWidget | None = None
    ) -> None:
        super().__init__("", about, parent)
        self.setWindowTitle(self.tr("Grades (Admiralty code)"))
        held = {grade.of: grade for grade in grades}
        self.rows: dict[str, tuple[QComboBox, QComboBox]] = {}
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        captions = (self.tr("What is graded"), self.tr("How reliable it is"), self.tr("How credible this is"))
        for column, caption in enumerate(captions):
            grid.addWidget(role_label("caption", caption), 0, column)
        for name in dict.fromkeys((*what, *held)):
            grade = held.get(name)
            reliability = _combo(reliability_words(), grade.reliability if grade else None)
            credibility = _combo(credibility_words(), grade.credibility if grade else None)
            reliability.setAccessibleName(self.tr("How reliable: {name}").format(name=name))
            credibility.setAccessibleName(self.tr("How credible: {name}").format(name=name))
            self.rows[name] = reliability, credibility
            row = grid.rowCount()
            grid.setRowMinimumHeight(row, 10)
            grid.addWidget(role_label("graded", name, wraps=True), row + 1, 0)
            grid.addWidget(reliability, row + 1, 1)
            grid.addWidget(credibility, row + 1, 2)
            grid.addWidget(role_label("dim", what.get(name, "")), row + 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(0, 150)
        self.ask(table)
        self.ask(role_label("dim", self.tr("A grade is your own judgement; the tool gives none."), wraps=True))
        for first, _ in list(self.rows.values())[:1]:
            first.setFocus()

    @property
    def grades(self) -> tuple[Grade, ...]:
        """Return the grades of all that was graded."""
        found: list[Grade] = []
        for name, (reliability, credibility) in self.rows.items():
            letter: Any = reliability.currentData()
            number: Any = credibility.currentData()
            if letter or number:
                found.append(Grade(name, letter, number))
        return tuple(found)


def _combo(words: Mapping[str, str], chosen: str | None) -> QComboBox:
    combo = QComboBox()
    combo.addItem("—", None)
    for code, each in words.items():
        combo.addItem(f"{code}, {each}", code)
    combo.setCurrentIndex(max(0, combo.findData(chosen)) if chosen else 0)
    return combo
