"""The status bar: how much was compared, and that no network was used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

if TYPE_CHECKING:
    from desktop_app.window.shown import Shown


class Status(QStatusBar):
    """Says in numbers what the window shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._statements, self._links, self._checked = QLabel(), QLabel(), QLabel()
        for label in (self._statements, self._links, self._checked):
            self.addWidget(label)
        self.addPermanentWidget(QLabel(self.tr("No network used")))

    @property
    def text(self) -> str:
        return " ".join(label.text() for label in (self._statements, self._links, self._checked)).strip()

    def tell(self, shown: Shown | None) -> None:
        """Show the counts of a comparison, or nothing."""
        for label in (self._statements, self._links, self._checked):
            label.setText("")
        if shown is not None:
            a, b = len(shown.comparison.a.statements), len(shown.comparison.b.statements)
            self._statements.setText(self.tr("Statements: A {a} · B {b}").format(a=a, b=b))
            self._links.setText(self.tr("%n linked pair(s)", "", len(shown.ties)))
            progress = shown.reviewed.progress
            checked = self.tr("{checked} of %n point(s) checked", "", progress.total)
            self._checked.setText(checked.format(checked=progress.checked))
