"""The page of keyboard shortcuts, and what Twosource is."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.window.actions import MENUS, SPECS, Actions
from desktop_app.window.parts import close_buttons

translate = QCoreApplication.translate


def show_shortcuts(actions: Actions, parent: QWidget) -> None:
    """Show every action that keys reach, by menu."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("Help", "Keyboard shortcuts"))
    dialog.resize(520, 640)
    page = QTextBrowser()
    page.setAccessibleName(translate("Help", "Keyboard shortcuts"))
    page.setHtml(shortcuts_page(actions))
    buttons = close_buttons(dialog)
    layout = QVBoxLayout(dialog)
    layout.addWidget(page)
    layout.addWidget(buttons)
    dialog.open()


def shortcuts_page(actions: Actions) -> str:
    """Return the page of shortcuts as HTML."""
    rows = []
    for name, menu in MENUS:
        title = translate("Actions", menu).replace("&", "")
        rows.append(f"<tr><td colspan='2'><br><b>{escape(title)}</b></td></tr>")
        for spec in SPECS:
            keys = actions[spec.name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if spec.menu == name and keys:
                text = actions[spec.name].text().replace("&", "").rstrip("…")
                rows.append(f"<tr><td width='300'>{escape(text)}</td><td>{escape(keys)}</td></tr>")
    return f"<table cellpadding='3'>{''.join(rows)}</table>"


def show_about(parent: QWidget) -> None:
    """Say what Twosource is, and what it does not say."""
    text = translate(
        "Help",
        "Twosource {version} sets two articles on one event side by side and says who reports what. "
        "It compares texts: whether something is true, or whether two sources are independent, it cannot tell. "
        "Nothing leaves this computer.",
    ).format(version=__version__)
    box = QMessageBox(QMessageBox.Icon.NoIcon, translate("Help", "About Twosource"), text, parent=parent)
    box.open()
