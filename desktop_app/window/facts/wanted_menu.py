"""The button that narrows the list down to the points whose review stands as wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_app.window.facts.standing import WANTED, Wanted
from desktop_app.window.review_words import SIGNS, STAR


class WantedMenu(QToolButton):
    """Offers all points, those of one review state, or those that matter; `changed` tells that another is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {
            "all": self.tr("Any state"),
            "unreviewed": self.tr("Unreviewed"),
            "checked": self.tr("Checked"),
            "changed": self.tr("Changed"),
            "matters": self.tr("Matters"),
        }
        signs: dict[str, str] = {"matters": STAR}
        signs.update((state, sign) for state, sign in SIGNS.items())
        menu, group = QMenu(self), QActionGroup(self)
        self.actions_: dict[Wanted, QAction] = {}
        for wanted in WANTED:
            action = menu.addAction(f"{signs.get(wanted, '')} {names[wanted]}".strip())
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, wanted=wanted: self.choose(wanted))
            group.addAction(action)
            self.actions_[wanted] = action
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Show points by the state of their review"))
        self.wanted: Wanted = "matters"
        self.choose("all")

    def choose(self, wanted: Wanted) -> None:
        """Show only points whose review stands so."""
        self.actions_[wanted].setChecked(True)
        text = self.actions_[wanted].text()
        self.setText(f"{text} ▾")
        self.setAccessibleName(self.tr("Review state shown: {state}").format(state=text))
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()
