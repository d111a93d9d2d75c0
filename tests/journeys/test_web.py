"""Articles from the web: asked about, fetched, cancelled, sent on, refused; every page from a real server here."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import build
from desktop_app.articles import load
from desktop_app.window.incoming.address_dialog import AddressDialog
from desktop_app.window.main_window import MainWindow
from tests.articles.site import Site
from tests.articles.test_fetch import COOKIE_WALL
from tests.journeys.acting import CTRL, LONG, SCREENLESS, front, save, shown
from tests.window.made import speak

pytestmark = SCREENLESS
DATA = Path(__file__).parents[1] / "data"
PAGE = DATA / "article.html"
TEXT = load(DATA / "article.txt").text.rstrip()
OTHER = "Ferry sails\n\nThe ferry Nora sailed on Friday after a year in port. Nobody on board was hurt."
HERE = "127.0.0.1"


@pytest.fixture
def address(site: Site) -> str:
    return site.page("/news/court.html", PAGE.read_bytes())


@pytest.fixture
def other(tmp_path: Path) -> str:
    path = tmp_path / "other.txt"
    path.write_text(OTHER, encoding="utf-8")
    return str(path)


def question(qtbot: QtBot) -> QMessageBox:
    """Wait for the question whether a site may be contacted."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=LONG)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    return box


def agree(qtbot: QtBot) -> str:
    """Answer the question with yes; return what it asked."""
    box = question(qtbot)
    asked = box.text()
    qtbot.mouseClick(box.defaultButton(), Qt.MouseButton.LeftButton)
    return asked


def refuse(qtbot: QtBot) -> None:
    qtbot.mouseClick(question(qtbot).button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)


def type_address(qtbot: QtBot, window: MainWindow, side: str, address: str) -> None:
    """Open a web address as a person does from the start page."""
    buttons = [each for each in window.start.findChildren(QPushButton) if each.accessibleName().startswith("Web addr")]
    qtbot.mouseClick(buttons["ab".index(side)], Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddressDialog)
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, address)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


def drop(target: QWidget, data: QMimeData) -> None:
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), *how)
    QApplication.sendEvent(target, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), *how))


def open_both(qtbot: QtBot, window: MainWindow, address: str, other: str) -> None:
    """Open a page as A and a file as B, and wait until they are compared."""
    window.opening.load_pair(address, other)
    with qtbot.waitSignal(window.comparing.compared, timeout=LONG):
        agree(qtbot)


def refusal(qtbot: QtBot, window: MainWindow, address: str) -> str:
    """Open a page that cannot be read; return what the window says."""
    with qtbot.waitSignal(window.opening.failed, timeout=LONG):
        window.opening.load({"a": address})
        if HERE not in window.opening._answers.sites:
            agree(qtbot)
    return window.notice.text


def test_the_site_is_named_before_it_is_contacted_and_only_once(
    qtbot: QtBot, window: MainWindow, site: Site, address: str
) -> None:
    assert window.status.network.text() == "No network used"
    type_address(qtbot, window, "a", address)
    refuse(qtbot)
    assert site.asked == []
    assert window.status.network.text() == "No network used"
    type_address(qtbot, window, "a", address)
    with qtbot.waitSignal(window.opening.held, timeout=LONG):
        assert agree(qtbot) == "127.0.0.1 will see this computer's address."
    second = site.page("/news/second.html", PAGE.read_bytes())
    with qtbot.waitSignal(window.comparing.compared, timeout=LONG):
        type_address(qtbot, window, "b", second)
        assert QApplication.activeModalWidget() is None
    assert site.paths == ["/news/court.html", "/news/second.html"]
    article = window.page.shown.comparison.a.article
    assert (article.text, article.origin, article.original) == (TEXT, address, PAGE.read_bytes())
    assert article.retrieved
    assert window.status.network.text().startswith("Fetched from 127.0.0.1 at ")
    assert window.status.network.toolTip().count("Fetched") == 2


def test_what_is_not_typed_whole_is_completed_or_cannot_be_opened(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("http://127.0.0.1:9/copied")
    window.actions_["web_a"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddressDialog)
    ok = dialog._buttons.button(dialog._buttons.StandardButton.Ok)
    assert dialog.address == "http://127.0.0.1:9/copied"
    for text, address, opens in (
        ("news.example/1", "https://news.example/1", True),
        ("ftp://news.example/1", "ftp://news.example/1", False),
        ("two words", "https://two words", False),
        (" ", "", False),
    ):
        dialog.field.setText(text)
        assert (dialog.address, ok.isEnabled()) == (address, opens)
    dialog.reject()
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("as_text", [True, False])
def test_a_dropped_address_opens(qtbot: QtBot, window: MainWindow, address: str, as_text: bool) -> None:
    data = QMimeData()
    if as_text:
        data.setText(f" {address}\n")
    else:
        data.setUrls([QUrl(address)])
    drop(window.start._zones["b"], data)
    with qtbot.waitSignal(window.opening.held, timeout=LONG) as held:
        agree(qtbot)
    assert (held.args[0], held.args[1].text) == ("b", TEXT)


def test_a_pasted_address_is_opened_and_not_compared_as_text(qtbot: QtBot, window: MainWindow, address: str) -> None:
    QGuiApplication.clipboard().setText(f"{address}\n")
    window.actions_["paste_a"].trigger()
    QApplication.activeModalWidget().accept()
    with qtbot.waitSignal(window.opening.held, timeout=LONG) as held:
        agree(qtbot)
    assert held.args[1].text == TEXT
    QGuiApplication.clipboard().clear()


def test_another_site_that_a_page_sends_on_to_is_asked_about(
    qtbot: QtBot, window: MainWindow, site: Site, address: str, other: str
) -> None:
    moved = site.redirect("/moved", address.replace(HERE, "localhost"))
    window.opening.load_pair(moved, other)
    agree(qtbot)
    asked = "127.0.0.1 sends on to another site. localhost will see this computer's address."
    box = question(qtbot)
    assert box.text() == asked
    box.reject()
    assert site.paths == ["/moved"]
    assert window.status.network.text().startswith("Contacted 127.0.0.1 at ")
    window.opening.load_pair(moved, other)
    with qtbot.waitSignal(window.comparing.compared, timeout=LONG):
        assert agree(qtbot) == asked
    assert window.page.shown.comparison.a.article.origin == address.replace(HERE, "localhost")
    assert window.status.network.text().startswith("Fetched from localhost at ")


def test_sites_that_send_on_to_each_other_end(qtbot: QtBot, window: MainWindow, site: Site) -> None:
    here, there = site.address("/here"), site.address("/there", host="localhost")
    site.redirect("/here", there)
    site.redirect("/there", here)
    window.opening.load({"a": here})
    agree(qtbot)
    with qtbot.waitSignal(window.opening.failed, timeout=LONG):
        agree(qtbot)
    assert "without end" in window.notice.text
    assert site.paths == ["/here", "/there"]


def test_what_a_site_gives_in_place_of_an_article_is_said(qtbot: QtBot, window: MainWindow, site: Site) -> None:
    gone = site.address("/gone.html")
    assert refusal(qtbot, window, gone) == f"There is no page at {gone} (404). Check the address."
    said = refusal(qtbot, window, site.page("/wall", COOKIE_WALL))
    assert "a question about cookies" in said
    assert said.endswith("copy the article's text and paste it here.")
    assert "subscribers" in refusal(qtbot, window, site.page("/paid", "", status=402))
    assert "no page of text" in refusal(qtbot, window, site.page("/film", b"x", content_type="video/mp4"))
    assert "No article was found" in refusal(qtbot, window, site.page("/empty", "<html><body></body></html>"))
    assert window.stack.currentWidget() is window.start


def test_cancelling_stops_a_fetch_at_once_and_leaves_what_was_there(
    qtbot: QtBot, window: MainWindow, site: Site, address: str, other: str
) -> None:
    open_both(qtbot, window, address, other)
    shown = window.page.shown
    with qtbot.waitSignal(window.opening.contacted, timeout=LONG):
        window.opening.load({"b": site.stalled("/stalled")})
    qtbot.waitUntil(lambda: site.reached.is_set() and window.reading.isVisible(), timeout=LONG)
    front(window)
    with qtbot.waitSignal(window.opening.ended, timeout=LONG):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.reading.isVisible()
    assert window.notice.text == "Opening was cancelled."
    assert window.page.shown is shown
    assert not window.actions_["cancel"].isEnabled()
    window.opening._getting.close()  # the thread has left the site, which still holds the page back
    assert not site.released.is_set()


def test_reloading_fetches_again_and_comparing_again_does_not(
    qtbot: QtBot, window: MainWindow, site: Site, address: str, other: str
) -> None:
    open_both(qtbot, window, address, other)
    front(window)
    with qtbot.waitSignal(window.comparing.compared, timeout=LONG):
        qtbot.keyClick(window, Qt.Key.Key_F5)
    assert len(site.paths) == 1
    front(window)
    site.page("/news/court.html", PAGE.read_text(encoding="utf-8").replace("cooperate", "work together"))
    with qtbot.waitSignal(window.comparing.compared, timeout=LONG):
        qtbot.keyClick(window, Qt.Key.Key_R, CTRL)
    assert len(site.paths) == 2
    assert "work together" in window.page.views["a"].reading.text
    assert window.reviewing.case.earlier_a[0].text == TEXT


def test_a_page_in_a_session_is_fetched_again_only_once_its_site_is_agreed_to(
    qtbot: QtBot,
    window: MainWindow,
    second: MainWindow,
    site: Site,
    address: str,
    other: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_both(qtbot, window, address, other)
    save(qtbot, window, tmp_path / "court.twosource", monkeypatch)
    shown(qtbot, second, lambda: second.opening.take([str(tmp_path / "court.twosource")]))
    assert second.page.shown.comparison.a.article.original == PAGE.read_bytes()
    assert second.status.network.text() == "No network used"
    shown(qtbot, second, lambda: qtbot.keyClick(second, Qt.Key.Key_F5))
    assert len(site.paths) == 1
    front(second)
    qtbot.keyClick(second, Qt.Key.Key_R, CTRL)
    with qtbot.waitSignal(second.comparing.compared, timeout=LONG):
        agree(qtbot)
    assert len(site.paths) == 2


def test_addresses_on_the_command_line_are_asked_about(
    qtbot: QtBot, window: MainWindow, site: Site, address: str, other: str
) -> None:
    _, started = build([address, other], window.preferences.settings)
    qtbot.addWidget(started)
    started.show()
    box = question(qtbot)
    assert site.asked == []
    with qtbot.waitSignal(started.comparing.compared, timeout=LONG):
        qtbot.mouseClick(box.defaultButton(), Qt.MouseButton.LeftButton)
    assert started.page.views["a"].reading.text == TEXT
    started.close()
    assert window.preferences.recent()[0] == (address, other)


def test_another_language_keeps_the_answers_and_what_was_fetched(
    qtbot: QtBot, window: MainWindow, site: Site, address: str, other: str
) -> None:
    open_both(qtbot, window, address, other)
    german = speak(window, "de")
    try:
        qtbot.waitUntil(lambda: german.page.shown is not None, timeout=LONG)
        assert HERE in german.status.network.text()
        with qtbot.waitSignal(german.comparing.compared, timeout=LONG):
            german.actions_["reload"].trigger()
        assert len(site.paths) == 2
    finally:
        speak(german, "en").close()
