"""What helps a person along: the hint of the first time, the help pages, what Twosource is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.window.actions import SPECS, Actions
from desktop_app.window.notice import Notice
from desktop_app.window.preferences import Preferences

PAGES = tuple(spec.name for spec in SPECS if spec.menu == "help" and spec.name != "about")


class Helping(QObject):
    """Opens the help pages; `hint` says once what the marks are, and is not shown again after it was dismissed."""

    def __init__(self, preferences: Preferences, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._preferences, self._actions, self._window = preferences, actions, window
        self.hint = Notice()
        self.hint.closed.connect(lambda: preferences.keep("hint_read", True))
        actions.run({**{name: partial(self._open, name) for name in PAGES}, "about": self._about})

    def offer_hint(self) -> None:
        """Say what the marks are, unless that has been read."""
        if not self._preferences.yes("hint_read", False):
            said = self.tr(
                "Straight lines mark what only this article has, waves what differs, dashes what both have in other "
                "words, if at all. Alt+Down goes to the next fact, a click on marked words opens theirs."
            )
            self.hint.say(said, self.tr("Help"), self._actions["help_using"].trigger)

    def _open(self, name: str) -> None:
        from desktop_app.window.help_window import HelpWindow

        (self._window.findChild(HelpWindow) or HelpWindow(self._actions, self._window)).open_page(name)

    def _about(self) -> None:
        from desktop_app.window.help_window import show_about

        show_about(self._window)
