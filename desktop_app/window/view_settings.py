"""How the window looks to this person: theme, text size, tied scrolling, its place on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from desktop_app.window.actions import Actions
from desktop_app.window.preferences import Preferences
from desktop_app.window.theme import CHOICES, Appearance

if TYPE_CHECKING:
    from desktop_app.window.comparison_page import ComparisonPage

NORMAL, SMALLEST, LARGEST, STEP = 11.5, 8.0, 28.0, 1.0


class ViewSettings:
    """Applies what is kept in the preferences, and keeps what is changed."""

    def __init__(self, preferences: Preferences, appearance: Appearance, actions: Actions) -> None:
        self._preferences, self._appearance, self._actions = preferences, appearance, actions
        self._page: ComparisonPage | None = None
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

    def restore(self) -> None:
        """Look as the last time; the theme is worn already."""
        self._actions[f"theme_{self._appearance.choice}"].setChecked(True)
        self._points = min(max(SMALLEST, self._preferences.number("text_points", NORMAL)), LARGEST)
        self._actions["tied"].setChecked(self._preferences.yes("tied", True))

    def dress(self, page: ComparisonPage) -> None:
        """Have the page with the articles look as the last time, and follow what is changed from now on."""
        self._page = page
        page.set_points(self._points)
        page.scrolling.tied = self._actions["tied"].isChecked()
        page.restoreState(self._preferences.state("panes"))
        page.panel.splitter.put(self._preferences.state("card"))

    def keep(self, window: QMainWindow) -> None:
        """Remember the window's place and the room of its panes."""
        self._preferences.keep("geometry", window.saveGeometry())
        if self._page:
            self._preferences.keep("panes", self._page.saveState())
            self._preferences.keep("card", self._page.panel.splitter.place)

    @property
    def points(self) -> float:
        return self._points

    def choose_theme(self, choice: str) -> None:
        self._appearance.choose(choice)
        self._actions[f"theme_{self._appearance.choice}"].setChecked(True)
        self._preferences.keep("theme", self._appearance.choice)

    def set_points(self, points: float) -> None:
        self._points = min(max(SMALLEST, points), LARGEST)
        if self._page:
            self._page.set_points(self._points)
        self._preferences.keep("text_points", self._points)

    def _tie(self) -> None:
        tied = self._actions["tied"].isChecked()
        if self._page:
            self._page.scrolling.tied = tied
        self._preferences.keep("tied", tied)
