"""How articles come in: a PDF with a password, another encoding, rich and very long text, what was left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.articles import load
from desktop_app.window.help_window import HelpWindow
from desktop_app.window.incoming.encoding_dialog import EncodingDialog
from desktop_app.window.incoming.left_out import left_out_page
from desktop_app.window.incoming.questions import PasswordDialog
from desktop_app.window.main_window import MainWindow
from desktop_app.window.panes.source_card import SourceCard
from desktop_app.window.paste_dialog import LONGEST_LINE, PasteDialog
from desktop_app.window.session.reading_dialog import ReadingDialog
from tests.articles.test_formats import PASSWORD
from tests.journeys.acting import CTRL, LONG, SCREENLESS, TEXT_A, check, checked, drop, modal, shown

pytestmark = SCREENLESS
DATA = Path(__file__).parents[1] / "data"
FORMATS = ("txt", "md", "html", "mhtml", "docx", "odt", "pdf", "eml")
CYRILLIC = (
    "Міст у Талсені закрито\n\nМіст закрили в понеділок, бо інженери знайшли тріщини у двох опорах.\n\n"
    "Пором возитиме людей від четверга, сказав речник міста."
)
RICH = """<h1>Cracks close a bridge</h1><p>Engineers found <b>cracks</b> in two piers.</p>
<ul><li>Schools stay shut.</li><li>Shops lose trade.</li></ul>"""


@pytest.fixture(autouse=True)
def empty_clipboard(window: MainWindow) -> Iterator[None]:  # noqa: ARG001 - without a window there is no clipboard
    QGuiApplication.clipboard().clear()
    yield
    # Rich text that a test left there would outlive Python, and crash the process at its end.
    QGuiApplication.clipboard().clear()


def password_dialog(qtbot: QtBot) -> PasswordDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PasswordDialog), timeout=LONG)
    return modal(PasswordDialog)


def paste(window: MainWindow, side: str) -> PasteDialog:
    window.actions_[f"paste_{side}"].trigger()
    return modal(PasteDialog)


def rich(text: str, html: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    return data


@pytest.mark.parametrize("ending", FORMATS)
def test_every_format_can_be_dropped(qtbot: QtBot, window: MainWindow, ending: str) -> None:
    with qtbot.waitSignal(window.opening.held, timeout=LONG) as held:
        drop(window.start._zones["b"], str(DATA / f"article.{ending}"))
    side, article = held.args
    assert side == "b"
    assert "“Yes, we are going to cooperate with the court on this evidence,”" in article.text


def test_a_password_is_asked_for_until_it_is_right(qtbot: QtBot, window: MainWindow) -> None:
    drop(window.start, str(DATA / "locked.pdf"), str(DATA / "article.txt"))
    dialog = password_dialog(qtbot)
    assert dialog.field.accessibleDescription() == "“locked.pdf” opens only with a password."
    qtbot.keyClicks(dialog.field, "southern pier")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() not in (None, dialog), timeout=LONG)
    again = password_dialog(qtbot)
    assert again.field.accessibleDescription() == "That password does not open “locked.pdf”."
    qtbot.keyClicks(again.field, PASSWORD)
    shown(qtbot, window, lambda: qtbot.keyClick(again.field, Qt.Key.Key_Return))
    assert "the court" in window.page.views["a"].reading.text
    shown(qtbot, window, window.actions_["again"].trigger)
    assert QApplication.activeModalWidget() is None


def test_without_the_password_all_stays_as_it_was(qtbot: QtBot, opened: MainWindow) -> None:
    before = opened.page.shown
    opened.opening.load({"a": str(DATA / "locked.pdf")})
    password_dialog(qtbot).reject()
    assert opened.page.shown is before
    assert opened.page.views["a"].reading.text == TEXT_A
    assert not opened.reading.isVisible()
    assert not opened.opening.busy


def test_another_encoding_is_chosen_by_looking_and_kept(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.preferences.keep("initials", "N. N.")
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_bytes(CYRILLIC.encode("iso8859-5"))
    b.write_text(TEXT_A, encoding="utf-8")
    shown(qtbot, window, lambda: window.opening.load_pair(str(a), str(b)))
    check(qtbot, window, "A ferry will carry")
    window.actions_["encoding_a"].trigger()
    dialog = modal(EncodingDialog)
    assert dialog.encoding == load(a).encoding
    assert not dialog.ok.isEnabled()
    assert dialog.preview.toPlainText() == window.page.views["a"].reading.text
    choose_encoding(qtbot, dialog, "Cyrillic (DOS 866)")
    assert dialog.preview.toPlainText() != CYRILLIC
    choose_encoding(qtbot, dialog, "Cyrillic (ISO 8859-5)")
    assert dialog.preview.toPlainText() == CYRILLIC
    shown(qtbot, window, dialog.ok.click)
    assert window.page.views["a"].reading.text == CYRILLIC
    assert checked(window) == ["A ferry will carry people"]
    shown(qtbot, window, window.actions_["again"].trigger)
    assert window.page.views["a"].reading.text == CYRILLIC


def choose_encoding(qtbot: QtBot, dialog: EncodingDialog, name: str) -> None:
    """Choose an encoding, and wait until the article was read in it."""
    (item,) = dialog.list.findItems(name, Qt.MatchFlag.MatchStartsWith)
    with qtbot.waitSignal(dialog._reading.done, timeout=LONG):
        dialog.list.setCurrentItem(item)


def test_only_what_has_an_encoding_offers_another(qtbot: QtBot, window: MainWindow) -> None:
    shown(qtbot, window, lambda: window.opening.load_pair(str(DATA / "article.html"), str(DATA / "article.docx")))
    enabled = {name: window.actions_[name].isEnabled() for name in ("encoding_a", "encoding_b")}
    assert enabled == {"encoding_a": True, "encoding_b": False}


def test_headings_and_lists_of_rich_text_are_kept(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setMimeData(rich("Cracks close a bridge\nEngineers found cracks", RICH))
    dialog = paste(window, "a")
    assert dialog.rich.isVisible()
    with qtbot.waitSignal(window.opening.held, timeout=LONG) as held:
        dialog.accept()
    article = held.args[1]
    assert [block.kind for block in article.blocks] == ["heading", "paragraph", "list_item", "list_item"]
    assert (article.title, article.format) == ("Cracks close a bridge", "rich_text")


@pytest.mark.parametrize("change", ["untick", "edit"])
def test_rich_text_can_be_taken_as_plain_text(qtbot: QtBot, window: MainWindow, change: str) -> None:
    QGuiApplication.clipboard().setMimeData(rich("Cracks close a bridge", RICH))
    dialog = paste(window, "a")
    if change == "untick":
        dialog.rich.click()
    else:
        qtbot.keyClicks(dialog.text_field, "New: ")
        assert not dialog.rich.isVisible()
    dialog.activateWindow()
    QApplication.processEvents()
    with qtbot.waitSignal(window.opening.held, timeout=LONG) as held:
        qtbot.keyClick(dialog.text_field, Qt.Key.Key_Return, CTRL)
    assert held.args[1].format == "pasted"
    assert held.args[1].text == ("Cracks close a bridge" if change == "untick" else "New: Cracks close a bridge")


def test_rich_text_pasted_over_all_is_taken_whole(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Something else")
    dialog = paste(window, "a")
    assert not dialog.rich.isVisible()
    QGuiApplication.clipboard().setMimeData(rich("Cracks close a bridge", RICH))
    qtbot.keyClick(dialog.text_field, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(dialog.text_field, Qt.Key.Key_V, CTRL)
    assert dialog.rich.isVisible()
    assert dialog.pasted.html


def test_of_a_very_long_text_the_beginning_is_shown_and_all_is_taken(qtbot: QtBot, window: MainWindow) -> None:
    text = "The ferry sailed on Friday. " * 40_000
    QGuiApplication.clipboard().setText(text)
    dialog = paste(window, "a")
    assert len(dialog.text_field.toPlainText()) == LONGEST_LINE
    assert dialog._part.isVisible()
    with qtbot.waitSignal(window.opening.held, timeout=LONG) as held:
        dialog.accept()
    assert held.args[1].text == text


def test_what_was_left_out_of_a_page_can_be_read(qtbot: QtBot, window: MainWindow) -> None:
    page, text = DATA / "article.html", DATA / "article.txt"
    shown(qtbot, window, lambda: window.opening.load_pair(str(text), str(page)))
    assert not window.actions_["left_out_a"].isEnabled()
    window.actions_["left_out_b"].trigger()
    dialog = modal(ReadingDialog)
    told = dialog.page.toPlainText()
    dropped = load(page).dropped
    assert dropped
    assert [each for each in dropped if " ".join(each.split()) not in " ".join(told.split())] == []
    dialog.close()
    assert f"Left out: {len(dropped)} passage" in window.page.cards["b"]._known.toolTip()


def test_pages_without_text_are_told(qtbot: QtBot, window: MainWindow) -> None:
    article = replace(load(DATA / "article.pdf"), scanned_pages=(3, 5))
    card = SourceCard("a", [window.actions_["source_a"]])
    qtbot.addWidget(card)
    card.show_article(article)
    assert "hold no text: 3, 5." in card._known.toolTip()
    assert card._known.accessibleName().startswith("pages without text")
    assert "hold no text: 3, 5." in left_out_page(article)


def test_the_help_says_what_can_be_read(window: MainWindow) -> None:
    window.actions_["help_reading"].trigger()
    page = window.findChild(HelpWindow)
    assert page is not None
    assert page.text.toPlainText().startswith("What can be read")
    page.close()
