"""A report shared, previewed and printed through the real window: what is left out is told, and not in the file."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor, QTextDocument, QTextDocumentFragment
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.articles import Article
from desktop_app.comparison import Options, compare
from desktop_app.reports import FORMATS, INTERNAL, SHARE, render_report
from desktop_app.review import Case, Grade, decide
from desktop_app.window.exporting.preview import Page, Preview
from desktop_app.window.exporting.share_dialog import ShareDialog
from desktop_app.window.exporting.slices import BEFORE, LONGEST, slices
from desktop_app.window.main_window import MainWindow
from tests.journeys.acting import (
    ALT,
    CTRL,
    LONG,
    SCREENLESS,
    SHIFT,
    TEXT_A,
    TEXT_B,
    Dialog,
    Key,
    choose,
    front,
    modal,
    shown,
)
from tests.window.test_access import CONTROLS, is_inside, named

pytestmark = SCREENLESS
NOTE = "ask the ferry desk"
NOW = {"by": "N. N.", "at": "2031-05-07T18:40:00+02:00"}


class Opener(QObject):
    """Stands in the place of the system's file manager."""

    opened = Signal(QUrl)

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.emit(url)


@pytest.fixture
def opener() -> Iterator[Opener]:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    yield opener
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def noted(qtbot: QtBot, opened: MainWindow) -> MainWindow:
    """Return the window in which one point has a note and a grade."""
    choose(opened, "A ferry will carry")
    point = opened.page.panel.point
    changes = {"note": NOTE, "grades": (Grade("the outlet of article A", "C", ""),)}
    review = decide(opened.reviewing.reviewed, point.a, None, **NOW, **changes)
    shown(qtbot, opened, lambda: opened.reviewing.change("Note", review=review))
    return opened


def asked(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[str]:
    """Answer the question for a file with the name that is proposed; return the titles of the questions."""
    titles: list[str] = []

    def answer(_parent: QWidget, title: str, start: str, _filter: str) -> tuple[str, str]:
        titles.append(title)
        return str(folder / Path(start).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return titles


def told(dialog: ShareDialog) -> list[str]:
    return [dialog.left_out.item(row).text() for row in range(dialog.left_out.count())]


def words(path: Path) -> str:
    """Return all that is in a file: packed parts unpacked, the text of pages, and what stands in its head."""
    data = path.read_bytes()
    if path.suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return "\n".join(file.read(name).decode(errors="replace") for name in file.namelist())
    if path.suffix == ".pdf":
        document = pypdfium2.PdfDocument(data)
        pages = [page.get_textpage().get_text_range() for page in document]
        return "\n".join([str(document.get_metadata_dict()), *pages, data.decode("latin-1")])
    return data.decode()


def open_share(qtbot: QtBot, window: MainWindow) -> ShareDialog:
    front(window)
    qtbot.keyClick(window, Key.Key_E, CTRL | SHIFT)
    return in_front(qtbot, ShareDialog)


def in_front(qtbot: QtBot, kind: type[Dialog]) -> Dialog:
    """Return the dialog in front once it is there, with the keys going to it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    dialog = modal(kind)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.mark.parametrize("form", FORMATS)
def test_a_copy_is_shared_by_keys_alone(
    qtbot: QtBot,
    noted: MainWindow,
    opener: Opener,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    form: str,
) -> None:
    for name in ("USER", "LOGNAME"):
        monkeypatch.setenv(name, "quillfeather")
    titles = asked(monkeypatch, tmp_path)
    dialog = open_share(qtbot, noted)
    for _ in range(list(FORMATS).index(form)):
        qtbot.keyClick(dialog.formats, Key.Key_Down)
    assert "1 note on findings." in told(dialog)
    assert "1 grade." in told(dialog)
    with qtbot.waitSignals([noted.exporting.exported, opener.opened], timeout=LONG):
        qtbot.keyClick(dialog, Key.Key_Return, CTRL)
    path = next(tmp_path.glob("* - to share.*"))
    assert path.suffix == f".{form}"
    text = words(path)
    for word in (str(tmp_path), NOTE, "fairly reliable", "quillfeather"):
        assert word not in text
    assert "A ferry will carry" in " ".join(re.sub(r"<[^>]*>", "", text).split())
    assert "draft" in titles[0]
    assert "exported as a draft" in noted.notice.text
    assert "Report to share written to" in noted.notice.text
    # The next plain export does not go to where copies are shared.
    assert noted.preferences.text("export_folder") == ""
    assert noted.preferences.text("share_format") == form


def test_what_is_ticked_is_in_the_copy_and_the_list_says_so_at_once(
    qtbot: QtBot, noted: MainWindow, opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, tmp_path)
    dialog = open_share(qtbot, noted)
    qtbot.keyClick(dialog, Key.Key_N, ALT)
    qtbot.waitUntil(dialog.notes.isChecked)
    assert "1 note on findings." not in told(dialog)
    assert dialog.kept.text() == "Kept in this copy: the initials of those who decided, and when."
    qtbot.keyClick(dialog, Key.Key_I, ALT)
    qtbot.waitUntil(dialog.internal.isChecked)
    assert told(dialog) == ["Nothing: all that is known is in it."]
    assert not dialog.notes.isEnabled()
    qtbot.keyClick(dialog, Key.Key_S, ALT)
    qtbot.waitUntil(dialog.notes.isEnabled)
    with qtbot.waitSignals([noted.exporting.exported, opener.opened], timeout=LONG):
        qtbot.keyClick(dialog, Key.Key_E, ALT)
    text = words(next(tmp_path.glob("*to share.html")))
    assert NOTE in text
    assert "fairly reliable" not in text
    # Another copy begins without them.
    again = open_share(qtbot, noted)
    assert not again.notes.isChecked()
    assert again.to_share.isChecked()
    again.reject()


def test_the_internal_report_says_that_it_holds_both_texts(
    qtbot: QtBot, noted: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, tmp_path)
    dialog = open_share(qtbot, noted)
    dialog.internal.click()
    with qtbot.waitSignal(noted.exporting.exported, timeout=LONG):
        qtbot.keyClick(dialog, Key.Key_Return, CTRL)
    assert "with both full texts" in noted.notice.text
    assert not list(tmp_path.glob("*to share*"))
    assert NOTE in words(next(tmp_path.glob("*.html")))


def preview(qtbot: QtBot, window: MainWindow) -> Preview:
    front(window)
    with qtbot.waitSignal(window.exporting.previewed, timeout=LONG):
        qtbot.keyClick(window, Key.Key_P, CTRL)
    return in_front(qtbot, Preview)


def test_the_preview_shows_what_either_report_holds(qtbot: QtBot, noted: MainWindow) -> None:
    dialog = preview(qtbot, noted)
    assert NOTE in dialog.page.toPlainText()
    assert "Both texts" in dialog.page.toPlainText()
    dialog.chooser.setFocus()
    with qtbot.waitSignal(dialog.shown, timeout=LONG):
        qtbot.keyClick(dialog.chooser, Key.Key_Down)
    assert NOTE not in dialog.page.toPlainText()
    assert "Both texts" not in dialog.page.toPlainText()
    assert "A ferry will carry" in dialog.page.toPlainText()
    qtbot.keyClick(dialog, Key.Key_T, ALT)
    in_front(qtbot, ShareDialog).reject()
    qtbot.keyClick(in_front(qtbot, Preview), Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_the_preview_exports_and_tells_of_it(
    qtbot: QtBot, noted: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, tmp_path)
    dialog = preview(qtbot, noted)
    with qtbot.waitSignal(noted.exporting.exported, timeout=LONG):
        qtbot.keyClick(dialog, Key.Key_E, ALT)
    assert "with both full texts" in dialog.notice.text
    assert dialog.notice.isVisible()
    dialog.reject()


@pytest.mark.parametrize("way", ["menu", "preview"])
def test_the_pages_are_printed(qtbot: QtBot, noted: MainWindow, tmp_path: Path, way: str) -> None:
    if way == "menu":
        front(noted)
        qtbot.keyClick(noted, Key.Key_P, CTRL | ALT)
    else:
        dialog = preview(qtbot, noted)
        with qtbot.waitSignal(dialog.shown, timeout=LONG):
            qtbot.keyClick(dialog.chooser, Key.Key_Down)
        button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "&Print…")
        button.click()
    asking = in_front(qtbot, QPrintDialog)
    target = tmp_path / "printed.pdf"
    asking.printer().setOutputFileName(str(target))
    with qtbot.waitSignal(noted.exporting.printed, timeout=LONG):
        asking.done(QPrintDialog.DialogCode.Accepted)
    text = words(target)
    assert "A ferry will carry" in " ".join(text.split())
    assert (NOTE in text) == (way == "menu")
    assert "printed as a draft" in noted.notice.text
    assert ("with both full texts" in noted.notice.text) == (way == "menu")
    if way == "preview":
        in_front(qtbot, Preview).reject()


def test_every_control_has_a_name(qtbot: QtBot, noted: MainWindow) -> None:
    shown_first = preview(qtbot, noted)
    noted.actions_["share"].trigger()
    sharing = in_front(qtbot, ShareDialog)
    controls = [each for top in (shown_first, sharing) for each in top.findChildren(QWidget)]
    assert [each for each in controls if isinstance(each, CONTROLS) and not (is_inside(each) or named(each))] == []
    sharing.reject()
    shown_first.reject()


def long_case(times: int) -> Case:
    """Return a case of two articles that go on for long."""
    a, b = (
        "\n\n".join(f"{text}\n\nCrew {number} came at noon." for number in range(times)) for text in (TEXT_A, TEXT_B)
    )
    return Case.of(compare(Article.from_text(a), Article.from_text(b), Options()))


@pytest.mark.parametrize("profile", [INTERNAL, SHARE])
def test_the_slices_make_up_the_page(profile: object) -> None:
    from lxml import html

    page = render_report(long_case(12), "html", profile=profile).decode()
    made, cut = slices(page)
    assert not cut
    assert len(made) > 10
    assert max(map(len, made)) < 20_000

    def said(tree: html.HtmlElement) -> list[str]:
        """Return all words, in any order: both texts are cut across."""
        return sorted("".join(f" {part} " for part in tree.find("body").itertext()).split())

    parts = [html.document_fromstring(each.replace(BEFORE, "")) for each in made]
    assert sorted(word for part in parts for word in said(part)) == said(html.document_fromstring(page))


def test_what_is_filled_slice_by_slice_looks_as_the_whole(qtbot: QtBot) -> None:
    whole, page = QTextDocument(), Page()
    qtbot.addWidget(page)
    html = render_report(long_case(12), "html", profile=SHARE).decode()
    whole.setHtml(html)
    with qtbot.waitSignal(page.filled, timeout=LONG):
        page.show_slices([QTextDocumentFragment.fromHtml(each) for each in slices(html)[0]])
    assert looks(page.document()) == looks(whole)


def looks(document: QTextDocument) -> list[tuple[object, ...]]:
    """Return the words of all paragraphs, their margins, alignment, and whether they are in a list or table."""
    found, block = [], document.begin()
    while block.isValid():
        form, is_in_table = block.blockFormat(), QTextCursor(block).currentTable() is not None
        if block.text():
            margins = form.leftMargin(), form.topMargin(), form.bottomMargin()
            found.append((block.text(), *margins, form.alignment(), bool(block.textList()), is_in_table))
        block = block.next()
    return found


def test_a_very_long_report_is_previewed_without_both_texts() -> None:
    page = render_report(long_case(1), "html").decode()
    padded = page.replace("</body>", f"<p>{'word ' * (LONGEST // 5)}</p></body>")
    made, cut = slices(padded)
    assert cut
    assert not any("Both texts" in each for each in made)
    assert any("Found only in A" in each for each in made)
