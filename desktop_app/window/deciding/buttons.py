"""The buttons of the evidence card: the decisions that a point most likely needs, and a menu with the rest."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_app.window.actions import SPECS, Actions
from desktop_app.window.flow_layout import FlowLayout

CHECK, CROSS = "✓", "✕"
IN_MENU = tuple(spec.name for spec in SPECS if spec.menu == "decide" and spec.name != "unreviewed")


class DecisionButtons(QWidget):
    """Buttons that trigger the actions of decisions; one whose decision is in force is pressed."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.of: dict[str, QToolButton] = {}
        self._layout = FlowLayout(self)
        self._layout.setContentsMargins(2, 4, 2, 12)
        self.more = QToolButton(self)
        self.more.setText(self.tr("More") + " ▾")
        self.more.setProperty("decision", True)
        self.more.setAccessibleName(self.tr("More decisions"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setMenu(QMenu(self.more))
        self._layout.addWidget(self.more)
        self.hide()

    def offer(self, names: Sequence[str], pressed: Collection[str], other: str) -> None:
        """Offer some actions as buttons and all other decisions in the menu; `other` is the letter of the article that
        a one-sided point is not of."""
        had_focus = any(button.hasFocus() and name not in names for name, button in self.of.items())
        texts = self._texts(other)
        for name in names:
            if name not in self.of:
                self.of[name] = self._make(name)
        for name, button in self.of.items():
            button.setVisible(name in names)
            button.setText(texts[name])
            button.setAccessibleName(texts[name].lstrip(f"{CHECK}{CROSS} "))
            button.setChecked(name in pressed)
            button.setEnabled(self._actions[name].isEnabled())
        row = [*(self.of[name] for name in names), self.more]
        self._layout.arrange(row)
        for before, after in pairwise(row):
            self.setTabOrder(before, after)
        menu = self.more.menu()
        menu.clear()
        menu.addActions([self._actions[name] for name in IN_MENU if name not in names])
        self.show()
        if had_focus:
            self.of[names[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, name: str) -> QToolButton:
        action, button = self._actions[name], QToolButton(self)
        button.setCheckable(True)
        button.setProperty("decision", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(action.toolTip())

        def act() -> None:
            # Whether it is pressed says what is in force, not what was clicked.
            button.setChecked(not button.isChecked())
            action.trigger()

        button.clicked.connect(act)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _texts(self, other: str) -> dict[str, str]:
        return {
            "check": " ".join((CHECK, self.tr("Checked"))),
            "same": " ".join((CHECK, self.tr("Same point"))),
            "not_same": " ".join((CROSS, self.tr("Not the same"))),
            "absent": " ".join((CHECK, self.tr("Checked: not in {side}").format(side=other))),
            "present": self.tr("{side} does say this…").format(side=other),
            "contradiction": self.tr("Contradiction…"),
            "no_contradiction": self.tr("No contradiction"),
            "set_aside": self.tr("Set aside…"),
            "note": self.tr("Note…"),
            "link": self.tr("Link…"),
            "split": self.tr("Split the link"),
        }
