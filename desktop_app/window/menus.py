"""The menu bar, made from the actions' specs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop_app.window.actions import FORMAT_SPECS, MENUS, SPECS, Actions
from desktop_app.window.preferences import Preferences
from desktop_app.window.start_page import name_of

# Above each of these a menu draws a line.
SEPARATED = {
    "example",
    "save",
    "reload",
    "export",
    "quit",
    "copy",
    "find",
    "case",
    "encoding_a",
    "versions",
    "tied",
    "next_pane",
    "theme_system",
    "language_system",
    "shortcuts",
    "previous",
    "tab_only_a",
    "looser",
    "same",
    "per",
    "link",
    "withdraw",
    "initials",
}


def fill_menu_bar(
    bar: QMenuBar, actions: Actions, preferences: Preferences, open_paths: Callable[[list[str]], None]
) -> None:
    """Put every action into its menu, and what was opened last and all formats into the file menu."""
    for name, text in MENUS:
        menu = bar.addMenu(QCoreApplication.translate("Actions", text))
        for spec in SPECS:
            if spec.menu != name:
                continue
            if spec.name in SEPARATED:
                menu.addSeparator()
            menu.addAction(actions[spec.name])
            if spec.name == "example":
                menu.addMenu(_recent_menu(menu, preferences, open_paths))
            if spec.name == "export":
                menu.addMenu(_formats_menu(menu, actions))


def _formats_menu(parent: QMenu, actions: Actions) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Actions", "Export in another &format"), parent)
    menu.addActions([actions[spec.name] for spec in FORMAT_SPECS])
    menu.setEnabled(actions["export"].isEnabled())
    actions["export"].enabledChanged.connect(menu.setEnabled)
    return menu


def _recent_menu(parent: QMenu, preferences: Preferences, open_paths: Callable[[list[str]], None]) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Actions", "Open &recent"), parent)

    def fill() -> None:
        menu.clear()
        opened = preferences.recent()
        for paths in opened:
            action = menu.addAction(name_of(paths).replace("&", "&&"))
            action.triggered.connect(lambda _=False, paths=paths: open_paths(list(paths)))
        menu.addSeparator()
        clear = menu.addAction(QCoreApplication.translate("Actions", "Clear the list"), preferences.clear_recent)
        clear.setEnabled(bool(opened))

    menu.aboutToShow.connect(fill)
    return menu
