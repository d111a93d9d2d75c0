"""The help inside the window: pages of `resources/help`, the keyboard shortcuts, and what Twosource is."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.resources import resource
from desktop_app.window.actions import MENUS, SPECS, Actions, plain
from desktop_app.window.parts import close_buttons

translate = QCoreApplication.translate
FILES = {
    "help_using": "using-twosource",
    "shortcuts": "",
    "help_words": "what-the-words-mean",
    "help_matching": "how-it-works",
    "help_reading": "what-can-be-read",
    "help_scale": "at-scale",
    "help_session": "session-format",
    "help_json": "comparison-json",
}
SHEET = "h1, h2, h3 { margin-top: 14px; } td, th { padding: 3px 8px; }"


class HelpWindow(QDialog):
    """A list of the pages beside the page that is open; each page is named as the action that opens it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.resize(900, 680)
        self._actions = actions
        self.pages = QListWidget()
        self.pages.setObjectName("helpPages")
        self.pages.setAccessibleName(self.tr("Help pages"))
        self.pages.addItems([plain(actions[name].text()) for name in FILES])
        self.pages.setFixedWidth(self.pages.sizeHintForColumn(0) + 48)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Help page"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.pages.currentRowChanged.connect(self._show)
        row = QHBoxLayout()
        row.addWidget(self.pages)
        row.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row, 1)
        layout.addWidget(close_buttons(self))

    def open_page(self, name: str) -> None:
        """Show one page, by the name of its action."""
        self.pages.setCurrentRow(list(FILES).index(name))
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, row: int) -> None:
        name, file = list(FILES.items())[row]
        self.text.document().setDefaultStyleSheet(SHEET)
        self.text.document().setDocumentMargin(16)
        if name == "shortcuts":
            self.text.setHtml(shortcuts_page(self._actions))
        else:
            self.text.setMarkdown(resource(f"help/{file}.md").read_text(encoding="utf-8"))

    def _follow(self, link: QUrl) -> None:
        """Follow a link from one page to another; there are no others."""
        file = link.path().removesuffix(".md")
        if file in FILES.values():
            self.pages.setCurrentRow(list(FILES.values()).index(file))


def shortcuts_page(actions: Actions) -> str:
    """Return the page of shortcuts as HTML."""
    rows = []
    for name, menu in MENUS:
        title = translate("Actions", menu).replace("&", "")
        rows.append(f"<tr><td colspan='2'><br><b>{escape(title)}</b></td></tr>")
        for spec in SPECS:
            if spec.menu == name and (sequences := actions[spec.name].shortcuts()):
                # Not the action's own text, which says what would be undone.
                rows.append(_row(plain(translate("Actions", spec.text)), sequences))
    for title, keys in _keys_of_parts().items():
        rows.append(f"<tr><td colspan='2'><br><b>{escape(title)}</b></td></tr>")
        rows.extend(_row(said, [QKeySequence(each) for each in names.split()]) for said, names in keys.items())
    return f"<table cellpadding='3'>{''.join(rows)}</table>"


def _row(said: str, sequences: Iterable[QKeySequence]) -> str:
    keys = ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in sequences)
    return f"<tr><td width='300'>{escape(said)}</td><td>{escape(keys)}</td></tr>"


def _keys_of_parts() -> dict[str, dict[str, str]]:
    """Return what the keys do that only a part of the window knows, by the part."""
    return {
        translate("Help", "In the list of facts"): {
            translate("Help", "Checked, go on"): "Space",
        },
        translate("Help", "While a statement is pointed at"): {
            translate("Help", "Next or previous statement"): "Down Up",
            translate("Help", "Take it"): "Return Enter",
            translate("Help", "Leave it"): "Escape",
        },
        translate("Help", "In an article"): {
            translate("Help", "Begin and end"): "Home End",
            translate("Help", "One page on"): "Space",
            translate("Help", "Choose all words"): "Ctrl+A",
        },
        translate("Help", "While searching"): {
            translate("Help", "Next and previous hit"): "F3 Shift+F3",
            translate("Help", "Close the search"): "Escape",
        },
        translate("Help", "In a dialog"): {
            translate("Help", "Accept, also from a text of many lines"): "Ctrl+Return Ctrl+Enter",
            translate("Help", "Leave without a change"): "Escape",
        },
    }


def show_about(parent: QWidget) -> None:
    """Say what Twosource is, and what it does not say."""
    text = translate(
        "Help",
        "Twosource {version} sets two articles on one event side by side and says who reports what. "
        "It compares texts: whether something is true, or whether two sources are independent, it cannot tell. "
        "Nothing leaves this computer; the network is used only to fetch a web address that you open.",
    ).format(version=__version__)
    box = QMessageBox(QMessageBox.Icon.NoIcon, translate("Help", "About Twosource"), text, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
