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
        self._statements, self._links = QLabel(), QLabel()
        self.addWidget(self._statements)
        self.addWidget(self._links)
        self.addPermanentWidget(QLabel(self.tr("No network used")))

    @property
    def text(self) -> str:
        return f"{self._statements.text()} {self._links.text()}".strip()

    def tell(self, shown: Shown | None) -> None:
        """Show the counts of a comparison, or nothing."""
        self._statements.setText("")
        self._links.setText("")
        if shown is not None:
            a, b = len(shown.comparison.a.statements), len(shown.comparison.b.statements)
            self._statements.setText(self.tr("Statements: A {a} · B {b}").format(a=a, b=b))
            self._links.setText(self.tr("%n linked pair(s)", "", len(shown.ties)))
