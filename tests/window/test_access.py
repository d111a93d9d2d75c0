"""Reached by keys, named for screen readers, remembered from one start to the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QProxyStyle,
    QSlider,
    QStyle,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.articles import Article, read_bytes
from desktop_app.report_formats import FORMATS
from desktop_app.review import Entered, Head
from desktop_app.window.actions import SPECS
from desktop_app.window.deciding.grades_dialog import GradesDialog
from desktop_app.window.deciding.per_dialog import PerDialog
from desktop_app.window.deciding.tags_dialog import TagsDialog
from desktop_app.window.deciding.text_dialog import TextDialog
from desktop_app.window.help_window import HelpWindow, shortcuts_page
from desktop_app.window.incoming.address_dialog import AddressDialog
from desktop_app.window.incoming.encoding_dialog import EncodingDialog
from desktop_app.window.incoming.questions import PasswordDialog
from desktop_app.window.main_window import MainWindow
from desktop_app.window.paste_dialog import PasteDialog
from desktop_app.window.session.case_dialog import CaseDialog
from desktop_app.window.session.reading_dialog import ReadingDialog
from desktop_app.window.source_dialog import SourceDialog
from desktop_app.window.trouble.dialog import TroubleDialog
from tests.window.made import made_comparison, new_window

CONTROLS = (
    QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar, QSlider, QTabBar, QTextEdit,
)  # fmt: skip
# Qt's own, inside controls that have a name: the arrows of a full toolbar, menu bar or row of tabs.
INSIDE = ("qt_toolbar_ext_button", "qt_menubar_ext_button", "ScrollLeftButton", "ScrollRightButton")


def named(widget: QWidget) -> bool:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return bool(widget.accessibleName() or text)


def is_inside(widget: QWidget) -> bool:
    """Say whether a control is but a part of another of Qt's."""
    parent = widget.parent()
    within = parent.metaObject().className() if parent else ""
    return widget.objectName() in INSIDE or within.startswith(("QLineEdit", "QComboBox"))


@pytest.fixture
def dialogs(window: MainWindow, qtbot: QtBot) -> tuple[QDialog, ...]:
    dialogs = (
        PasteDialog("a"),
        AddressDialog("a"),
        PasswordDialog("a.pdf", wrong=False),
        EncodingDialog("a", read_bytes(b"A text.", "a.txt")),
        SourceDialog("a", Article.from_text("A text."), Entered()),
        HelpWindow(window.actions_, window),
        CaseDialog(Head()),
        ReadingDialog("What changed", "<p>Nothing.</p>"),
        TextDialog("Note", "a point", "&Note on this point", ""),
        TagsDialog("a point", ("fog",), ("fog",)),
        GradesDialog("a point", {"Lissa Courier": "the outlet of article B"}, ()),
        PerDialog("a point", {fact.side: fact for fact in made_comparison().facts}),
        TroubleDialog(has_case=True, unsaved=True, parent=window),
    )
    for dialog in dialogs:
        qtbot.addWidget(dialog)
    return dialogs


def test_every_control_has_a_name(window: MainWindow, dialogs: tuple[QDialog, ...]) -> None:
    window.page.deciding.picking.bar.ask("Click the words in B")
    controls = [each for top in (window, *dialogs) for each in top.findChildren(QWidget) if isinstance(each, CONTROLS)]
    ours = [each for each in controls if not is_inside(each)]
    assert len(ours) > 20
    assert [each for each in ours if not named(each)] == []


class Pictured(QProxyStyle):
    """A style that puts pictures on the buttons of dialogs, as some desktops do."""

    def styleHint(self, hint: QStyle.StyleHint, *about: object) -> int:  # noqa: N802
        return 1 if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons else super().styleHint(hint, *about)


@pytest.mark.usefixtures("window")
def test_no_button_of_a_dialog_wears_a_picture_of_the_desktop(qapp: QApplication) -> None:
    qapp.setStyle(Pictured("Fusion"))
    try:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert [button.icon().isNull() for button in box.buttons()] == [True]
    finally:
        qapp.setStyle("Fusion")


def test_every_action_is_in_a_menu_and_no_two_share_a_key(window: MainWindow) -> None:
    in_menus = {action.objectName() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert {spec.name for spec in SPECS} <= in_menus
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_each_format_is_offered_and_nothing_else(window: MainWindow) -> None:
    expected = {f"export_{ending}" for ending in FORMATS}
    for offering in (window.menuBar(), window.toolbar):
        menus = offering.findChildren(QMenu)
        offered = {action.objectName() for menu in menus for action in menu.actions()}
        exports = {name for name in offered if name.startswith("export_")}
        assert exports == expected, f"missing: {expected - exports}, of no format: {exports - expected}"


def test_every_action_does_something(window: MainWindow) -> None:
    meta = window.actions_["open"].metaObject()
    triggered = next(m for m in map(meta.method, range(meta.methodCount())) if m.name() == b"triggered")
    assert [spec.name for spec in SPECS if not window.actions_[spec.name].isSignalConnected(triggered)] == []


def test_the_page_of_shortcuts_names_every_key(window: MainWindow) -> None:
    page = shortcuts_page(window.actions_)
    for keys in ("Alt+Down", "Ctrl+Y", "Ctrl+=", "Ctrl+Enter", "Space", "Esc", "Shift+F3"):
        assert keys in page
    assert page.count("<tr>") > 30


def test_f6_goes_round_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    window.stack.setCurrentWidget(page)
    window.activateWindow()
    visited = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        visited.append(window.focusWidget())
    assert visited == [page.views["a"], page.views["b"], page.panel.list, page.views["a"]]


def test_what_needs_a_comparison_waits_for_one(window: MainWindow) -> None:
    assert not any(window.actions_[name].isEnabled() for name in ("export", "next", "swap", "find", "cancel"))
    assert all(window.actions_[name].isEnabled() for name in ("open", "paste_a", "example"))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.usefixtures("qapp")
def test_the_window_comes_back_as_it_was_left(tmp_path: Path, theme: str) -> None:
    with new_window(tmp_path) as first:
        first.view_settings.choose_theme(theme)
        first.view_settings.set_points(15)
        first.strictness.set_value(0.62)
        first.actions_["tied"].trigger()
    with new_window(tmp_path) as second:
        assert second.actions_[f"theme_{theme}"].isChecked()
        assert second.view_settings.points == 15
        assert second.strictness.value == 0.62
        assert second.comparing.strictness == 0.62
        assert not second.page.scrolling.tied
