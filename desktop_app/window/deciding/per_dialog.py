"""The dialog in which the analyst says per whom an article has a point."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.comparison.model import Fact, Side, Source
from desktop_app.window.deciding.dialog import DecisionDialog
from desktop_app.window.parts import push_button, role_label
from desktop_app.window.review_words import strength_names


class PerDialog(DecisionDialog):
    """Edits the sources of a point in each article that has it; where none is left, nobody is named."""

    def __init__(self, about: str, facts: Mapping[Side, Fact], parent: QWidget | None = None) -> None:
        super().__init__("", about, parent)
        self.setWindowTitle(self.tr("Per whom"))
        self.sides = {side: SourcesBox(side, fact) for side, fact in facts.items()}
        for box in self.sides.values():
            self.ask(box)
        next(iter(self.sides.values())).focus()

    @property
    def corrected(self) -> dict[Side, tuple[Source, ...]]:
        """Return the sources of each side on which they are others than before."""
        return {side: box.sources for side, box in self.sides.items() if box.sources != box.fact.per}


@dataclass(frozen=True, slots=True)
class _Row:
    name: QLineEdit
    strength: QComboBox
    via: QLineEdit
    before: Source | None


class SourcesBox(QGroupBox):
    """The sources of a fact, one a line: its name, how it is named, and the outlet it was told to."""

    def __init__(self, side: Side, fact: Fact) -> None:
        super().__init__()
        self.setTitle(self.tr("Article {side} has it from").format(side=side.upper()))
        self.fact, self._side = fact, side
        self.rows: list[_Row] = []
        self._nobody = role_label("dim", self.tr("nobody named"))
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 2)
        self.add_button = push_button(self.tr("Add a source"), self._add_empty)
        self.clear_button = push_button(self.tr("Nobody named"), self._clear)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.clear_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._nobody)
        layout.addLayout(self._grid)
        layout.addLayout(buttons)
        for source in fact.per:
            self._add(source)
        self._tell()

    @property
    def sources(self) -> tuple[Source, ...]:
        """Return the sources as entered; a line without a name is none."""
        return tuple(self._source(row) for row in self.rows if row.name.text().strip())

    def focus(self) -> None:
        (self.rows[0].name if self.rows else self.add_button).setFocus()

    def _source(self, row: _Row) -> Source:
        strength: Any = row.strength.currentData()
        name, via = row.name.text().strip(), row.via.text().strip() or None
        before = row.before
        if before and (before.name, before.strength, before.via) == (name, strength, via):
            return before
        return Source(name, strength, via, self.fact.statement, "stated")

    def _add_empty(self) -> None:
        self._add(None)
        self._tell()
        self.rows[-1].name.setFocus()

    def _add(self, source: Source | None) -> None:
        side, number = self._side.upper(), len(self.rows) + 1
        name, strength, via = QLineEdit(source.name if source else ""), QComboBox(), QLineEdit()
        via.setText((source.via if source else "") or "")
        for code, each in strength_names().items():
            strength.addItem(each, code)
        strength.setCurrentIndex(strength.findData(source.strength if source else "named"))
        name.setPlaceholderText(self.tr("Name"))
        via.setPlaceholderText(self.tr("told to (outlet)"))
        name.setAccessibleName(self.tr("{side}, source {number}: name").format(side=side, number=number))
        strength.setAccessibleName(self.tr("{side}, source {number}: how it is named").format(side=side, number=number))
        via.setAccessibleName(self.tr("{side}, source {number}: told to").format(side=side, number=number))
        row = self._grid.rowCount()
        for column, widget in enumerate((name, strength, via)):
            self._grid.addWidget(widget, row, column)
        self.rows.append(_Row(name, strength, via, source))

    def _clear(self) -> None:
        for row in self.rows:
            for widget in (row.name, row.strength, row.via):
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self.rows.clear()
        self._tell()
        self.add_button.setFocus()

    def _tell(self) -> None:
        self._nobody.setVisible(not self.rows)
        self.clear_button.setEnabled(bool(self.rows))
