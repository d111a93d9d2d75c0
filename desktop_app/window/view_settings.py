"""How the window looks to this person: theme, text size, tied scrolling, its place on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from desktop_app.window.actions import Actions
from desktop_app.window.comparison_page import ComparisonPage
from desktop_app.window.preferences import Preferences
from desktop_app.window.theme import CHOICES, Appearance

NORMAL, SMALLEST, LARGEST, STEP = 11.5, 8.0, 28.0, 1.0


class ViewSettings:
    """Applies what is kept in the preferences, and keeps what is changed."""

    def __init__(
        self, preferences: Preferences, appearance: Appearance, actions: Actions, page: ComparisonPage
    ) -> None:
        self._preferences, self._appearance, self._actions, self._page = preferences, appearance, actions, page
        self._points = NORMAL
        doing = {f"theme_{choice}": lambda choice=choice: self.choose_theme(choice) for choice in CHOICES}
        actions.run(doing)
        actions.run(
            {
                "larger": lambda: self.set_points(self._points + STEP),
                "smaller": lambda: self.set_points(self._points - STEP),
                "normal": lambda: self.set_points(NORMAL),
                "tied": self._tie,
            }
        )

    def restore(self, window: QMainWindow) -> None:
        """Look as the last time."""
        self.choose_theme(self._preferences.text("theme", "system"))
        self.set_points(self._preferences.number("text_points", NORMAL))
        self._actions["tied"].setChecked(self._preferences.yes("tied", True))
        self._tie()
        window.restoreGeometry(self._preferences.state("geometry"))
        self._page.restoreState(self._preferences.state("panes"))

    def keep(self, window: QMainWindow) -> None:
        """Remember the window's place and the room of its panes."""
        self._preferences.keep("geometry", window.saveGeometry())
        self._preferences.keep("panes", self._page.saveState())

    @property
    def points(self) -> float:
        return self._points

    def choose_theme(self, choice: str) -> None:
        self._appearance.choose(choice)
        self._actions[f"theme_{self._appearance.choice}"].setChecked(True)
        self._preferences.keep("theme", self._appearance.choice)

    def set_points(self, points: float) -> None:
        self._points = min(max(SMALLEST, points), LARGEST)
        for view in self._page.views.values():
            view.set_points(self._points)
        self._preferences.keep("text_points", self._points)

    def _tie(self) -> None:
        tied = self._actions["tied"].isChecked()
        self._page.scrolling.tied = tied
        self._preferences.keep("tied", tied)
