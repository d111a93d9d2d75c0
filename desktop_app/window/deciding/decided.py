"""The part of the evidence card that says what was decided, with a way to take each thing back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget

from desktop_app.window.parts import role_label


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing decided, in words, and what takes it back."""

    words: str
    take_back: Callable[[], object]


class Decided(QFrame):
    """A line on who decided and when, and one for each thing decided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decided")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 6, 6, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._head = role_label("dim", wraps=True)
        self._grid.addWidget(self._head, 0, 0, 1, 2)
        self._lines: list[QWidget] = []
        self.hide()

    @property
    def text(self) -> str:
        return "\n".join((self._head.text(), *(line.text() for line in self._lines[::2])))  # type: ignore[attr-defined]

    @property
    def buttons(self) -> list[QToolButton]:
        """Return the buttons that take something back, in the order of their lines."""
        return [line for line in self._lines if isinstance(line, QToolButton)]

    def show_entries(self, head: str, entries: Sequence[Entry]) -> None:
        """Show what was decided instead of what was before."""
        for line in self._lines:
            self._grid.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        self._head.setText(head)
        for row, entry in enumerate(entries, 1):
            label = role_label("decidedWords", entry.words, wraps=True)
            label.setFont(self._head.font())
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label, row, 0)
            button = self._take_back_button(entry)
            self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)
            self._lines += [label, button]
        self.setVisible(bool(head or entries))

    def _take_back_button(self, entry: Entry) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Take back"))
        button.setProperty("link", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("Take back: {words}").format(words=entry.words))
        button.clicked.connect(lambda: entry.take_back())
        return button
