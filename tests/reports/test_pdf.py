"""The PDF: the same bytes in every process, with an application or without one, and any script."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication

from desktop_app.articles import Article
from desktop_app.comparison import compare
from desktop_app.reports import render_report
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


def alone(times: int) -> str:
    """Return the hash of the example's PDF, made by a process with neither a screen nor an application."""
    files = [f"resources/examples/article-{side}.md" for side in "ab"]
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    environment["QT_QPA_PLATFORM"] = "xcb"
    command = [sys.executable, "-c", ALONE, *files, str(times)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True).stdout


def test_it_is_the_same_every_time() -> None:
    assert len({alone(1), alone(1), alone(2)}) == 1


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
    assert re.findall(rb"Date \(D:(\d+)", report) == [b"19800101000000"] * 2
    assert b"<xmp:" not in report


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "words", ["Паром вийшов у море.", "Die Fähre läuft aus.", "أبحرت العبارة اليوم.", "渡轮启航了。"]
)
def test_any_script(words: str) -> None:
    report = render_report(Case.of(compare(Article.from_text(words), Article.from_text("It rained."))), "pdf")
    assert report.startswith(b"%PDF")
