"""The dialog in which a point is given tags: words of the analyst's own."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from desktop_app.window.deciding.dialog import DecisionDialog
from desktop_app.window.flow_layout import FlowLayout
from desktop_app.window.parts import role_label

MOST_KNOWN = 24


class TagsDialog(DecisionDialog):
    """Edits tags as a list parted by commas; those used before in this comparison are one click away."""

    def __init__(self, about: str, tags: Iterable[str], known: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__("", about, parent)
        self.setWindowTitle(self.tr("Tags"))
        self.field = QLineEdit(", ".join(tags))
        self.field.setAccessibleName(self.tr("Tags, parted by commas"))
        self.field.setPlaceholderText(self.tr("for example: money, to ask about"))
        label = QLabel(self.tr("&Tags, parted by commas"))
        label.setBuddy(self.field)
        self.ask(label)
        self.ask(self.field)
        self.chips: dict[str, QToolButton] = {}
        known = sorted(dict.fromkeys(known), key=str.casefold)[:MOST_KNOWN]
        if known:
            self.ask(role_label("dim", self.tr("Used in this comparison:")))
            self.ask(self._make_chips(known))
        self.field.textChanged.connect(self._tell_chips)
        self._tell_chips()
        self.field.setFocus()

    @property
    def tags(self) -> tuple[str, ...]:
        """Return the tags entered, each once, in the order in which they were entered."""
        entered = (" ".join(tag.split()) for tag in self.field.text().split(","))
        return tuple(dict.fromkeys(tag for tag in entered if tag))

    def _make_chips(self, known: Iterable[str]) -> QWidget:
        row = QWidget()
        layout = FlowLayout(row)
        for tag in known:
            chip = QToolButton()
            chip.setText(tag.replace("&", "&&"))
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(lambda _=False, tag=tag: self._toggle(tag))
            layout.addWidget(chip)
            self.chips[tag] = chip
        return row

    def _toggle(self, tag: str) -> None:
        tags = [each for each in self.tags if each != tag] if tag in self.tags else [*self.tags, tag]
        self.field.setText(", ".join(tags))

    def _tell_chips(self) -> None:
        for tag, chip in self.chips.items():
            chip.setChecked(tag in self.tags)
