"""The menu bar, made from the actions' specs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop_app.window.actions import MENUS, SPECS, Actions
from desktop_app.window.preferences import Preferences

SEPARATED = {
    "example",
    "reload",
    "export",
    "quit",
    "find",
    "source_a",
    "tied",
    "next_pane",
    "theme_system",
    "language_system",
    "shortcuts",
    "previous",
    "tab_only_a",
    "looser",
}


def fill_menu_bar(
    bar: QMenuBar, actions: Actions, preferences: Preferences, open_pair: Callable[[str, str], None]
) -> None:
    """Put every action into its menu, and the pairs opened last into the file menu."""
    for name, text in MENUS:
        menu = bar.addMenu(QCoreApplication.translate("Actions", text))
        for spec in SPECS:
            if spec.menu != name:
                continue
            if spec.name in SEPARATED:
                menu.addSeparator()
            menu.addAction(actions[spec.name])
            if spec.name == "example":
                menu.addMenu(_recent_menu(menu, preferences, open_pair))


def _recent_menu(parent: QMenu, preferences: Preferences, open_pair: Callable[[str, str], None]) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Actions", "Open &recent"), parent)

    def fill() -> None:
        menu.clear()
        pairs = preferences.recent()
        for a, b in pairs:
            action = menu.addAction(f"{Path(a).name} ↔ {Path(b).name}")
            action.triggered.connect(lambda _=False, a=a, b=b: open_pair(a, b))
        menu.addSeparator()
        clear = menu.addAction(QCoreApplication.translate("Actions", "Clear the list"), preferences.clear_recent)
        clear.setEnabled(bool(pairs))

    menu.aboutToShow.connect(fill)
    return menu
