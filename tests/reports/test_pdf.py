"""The PDF: the same bytes in every process, with an application or without one, and any script."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF, QThread
from PySide6.QtGui import QGuiApplication, QTextDocument, QTextTable

from desktop_app.articles import Article
from desktop_app.comparison import compare
from desktop_app.reports import render_report
from desktop_app.reports.formats.for_qt import WIDE
from desktop_app.reports.formats.pdf_clock import without_clock
from desktop_app.reports.formats.pdf_pages import lay_out
from desktop_app.resources import resource
from desktop_app.review import Case

from .made import ferry

ROOT = Path(__file__).resolve().parents[2]
ALONE = """
import hashlib, sys
from PySide6.QtGui import QGuiApplication
from desktop_app.articles import load
from desktop_app.comparison import compare
from desktop_app.reports import render_report
from desktop_app.review import Case
case = Case.of(compare(*map(load, sys.argv[1:3])))
for _ in range(int(sys.argv[3])):
    report = render_report(case, "pdf")
assert QGuiApplication.instance() is None
print(hashlib.sha256(report).hexdigest())
"""


def alone(times: int, zone: str = "UTC") -> str:
    """Return the hash of the example's PDF, made by a process with neither a screen nor an application."""
    files = [f"resources/examples/article-{side}.md" for side in "ab"]
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    environment |= {"QT_QPA_PLATFORM": "xcb", "TZ": zone}
    command = [sys.executable, "-c", ALONE, *files, str(times)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True).stdout


def test_it_is_the_same_every_time() -> None:
    assert len({alone(1), alone(1), alone(2)}) == 1


def test_it_is_the_same_in_every_time_zone() -> None:
    assert len({alone(1, zone) for zone in ("UTC", "Asia/Tokyo", "America/St_Johns")}) == 1


@pytest.mark.parametrize("clock", [b"20261121181200Z", b"20261121181200+09'00'"])
def test_offsets_move_with_the_clock(clock: bytes) -> None:
    """A file of one object before the dates and one after them, as Qt lays them out."""
    objects = [b"1 0 obj", b"/CreationDate (D:%b)\n/ModDate (D:%b)" % (clock, clock), b"2 0 obj\nendobj", b""]
    body = b"\n".join(objects)
    table = b"xref\n0 3\n0000000000 65535 f \n"
    table += b"".join(b"%010d 00000 n \n" % body.index(name) for name in objects[::2])
    still = without_clock(body + table + b"trailer\nstartxref\n%d \n%%%%EOF\n" % len(body))
    entries = [int(entry) for entry in re.findall(rb"(\d{10}) \d{5} n", still)]
    assert [still[at : at + 7] for at in entries] == [b"1 0 obj", b"2 0 obj"]
    start = re.search(rb"startxref\n(\d+)", still)
    assert start
    assert still[int(start[1]) :].startswith(b"xref\n0 3")
    assert still.count(b"(D:19800101000000Z)") == 2


def test_an_application_that_is_there_stays(qapp: QGuiApplication) -> None:
    report = render_report(Case.of(ferry()), "pdf")
    assert QGuiApplication.instance() is qapp
    assert hashlib.sha256(report).digest() == hashlib.sha256(render_report(Case.of(ferry()), "pdf")).digest()


def test_a_thread_makes_the_same(qapp: QGuiApplication) -> None:
    made: list[bytes] = []
    thread = QThread()
    thread.run = lambda: made.append(render_report(Case.of(ferry()), "pdf"))  # type: ignore[method-assign]
    thread.start()
    while not thread.wait(10):
        qapp.processEvents()
    assert made == [render_report(Case.of(ferry()), "pdf")]


@pytest.mark.usefixtures("qapp")
def test_no_clock_is_in_it() -> None:
    report = render_report(Case.of(ferry()), "pdf")
    assert re.findall(rb"Date \(D:(\w+)\)", report) == [b"19800101000000Z"] * 2
    assert b"<xmp:" not in report


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "words", ["Паром вийшов у море.", "Die Fähre läuft aus.", "أبحرت العبارة اليوم.", "渡轮启航了。"]
)
def test_any_script(words: str) -> None:
    report = render_report(Case.of(compare(Article.from_text(words), Article.from_text("It rained."))), "pdf")
    assert report.startswith(b"%PDF")


@pytest.mark.usefixtures("qapp")
@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 90), st.integers(1, 200)), min_size=1, max_size=25), st.integers(0, 40))
def test_rows_and_headings_stay_whole_and_no_page_is_empty(lengths: list[tuple[int, int]], before: int) -> None:
    page = QSizeF(500, 700)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(resource("reports/pdf.css").read_text(encoding="utf-8"))
    cells = "".join(f"<tr><td><p>{'one ' * one}</p></td><td><p>{'two ' * two}</p></td></tr>" for one, two in lengths)
    table = f"{WIDE}><thead><tr><th>A</th><th>B</th></tr></thead>{cells}</table>"
    document.setHtml(f"{'<p>before</p>' * before}<p class='h2'>Heading</p>{table}<p>after</p>")
    lay_out(document, page)
    layout = document.documentLayout()

    def on_page(y: float) -> int:
        return int(y / page.height())

    [made] = document.rootFrame().childFrames()
    assert isinstance(made, QTextTable)
    used = {on_page(layout.blockBoundingRect(document.findBlockByNumber(each)).top()) for each in range(before + 1)}
    heading = layout.blockBoundingRect(document.findBlockByNumber(before)).top()
    for row in range(made.rows()):
        first = [made.cellAt(row, column).firstCursorPosition().block() for column in range(2)]
        rects = [layout.blockBoundingRect(block) for block in first]
        pages = {on_page(edge) for rect in rects for edge in (rect.top(), rect.bottom())}
        used |= set(range(min(pages), max(pages) + 1))
        assert len(pages) == 1 or max(rect.height() for rect in rects) > page.height() * 0.8
        if row == 1 and len(pages) == 1:
            assert pages == {on_page(heading)}
    last = on_page(layout.blockBoundingRect(document.lastBlock()).bottom())
    assert used | {last} == set(range(last + 1))
