"""What a person does without opening a web address, and nothing tries to reach another machine; see test_network."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.reports import FORMATS
from desktop_app.window.help_window import FILES
from desktop_app.window.main_window import MainWindow
from tests.hostile.attempts import ALONE, Attempts
from tests.journeys.acting import LONG, SCREENLESS, check, save, shown
from tests.journeys.conftest import second  # noqa: F401 - fixtures

pytestmark = SCREENLESS
# A place for examples, which nobody has.
ELSEWHERE = "192.0.2.1"
REMOTE = f"http://{ELSEWHERE}/x"
PAGE = f"""<!doctype html><html><head><title>Bridge at Talsen closed</title><base href="{REMOTE}/">
<link rel="stylesheet" href="{REMOTE}.css"><link rel="preload" href="{REMOTE}.js" as="script">
<style>@import url("{REMOTE}.css"); body {{ background: url({REMOTE}.png) }}</style><script src="{REMOTE}.js"></script>
</head><body background="{REMOTE}.png"><article><h1>Bridge at Talsen closed</h1>
<p>The bridge at Talsen was closed on Monday <img src="{REMOTE}.png" style="display: none"> after engineers found cracks
in two of its piers.</p><img src="{REMOTE}.png" width="1" height="1"><iframe src="{REMOTE}"></iframe>
<p>About 4,000 cars cross it each day, the roads office said. &lt;img src="{REMOTE}.png"&gt; ![x]({REMOTE}.png)</p>
<object data="{REMOTE}.swf"></object><video src="{REMOTE}.mp4" autoplay></video>
<svg><image href="{REMOTE}.png"/></svg></article></body></html>"""


@pytest.fixture
def attempts() -> Iterator[Attempts]:
    """Return what notes attempts; there must be none by the end."""
    attempts = Attempts()
    yield attempts
    assert attempts.so_far() == []


@pytest.fixture
def remote(tmp_path: Path) -> tuple[str, str]:
    """Return a page and a message that ask for pictures, styles and scripts from elsewhere."""
    message = EmailMessage()
    message["From"], message["Subject"], message["To"] = "desk@example.org", "Bridge", "all@example.org"
    message["Message-ID"] = "<1@example.org>"
    message.set_content(PAGE.replace("4,000", "3,000"), subtype="html")
    paths = tmp_path / "page.html", tmp_path / "message.eml"
    paths[0].write_text(PAGE, encoding="utf-8")
    paths[1].write_bytes(message.as_bytes())
    return str(paths[0]), str(paths[1])


def export_and_preview(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    for form in FORMATS:
        with qtbot.waitSignal(window.exporting.exported, timeout=LONG):
            window.exporting.write(window.reviewing.case, str(folder / f"report.{form}"))
    with qtbot.waitSignal(window.exporting.previewed, timeout=LONG):
        window.actions_["preview"].trigger()
    QApplication.activeModalWidget().close()


def test_the_example_is_decided_exported_saved_and_opened(
    qtbot: QtBot,
    window: MainWindow,
    second: MainWindow,  # noqa: F811
    attempts: Attempts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.preferences.keep("initials", "N. N.")
    shown(qtbot, window, window.actions_["example"].trigger)
    check(qtbot, window, window.page.shown.comparison.facts[0].text)
    export_and_preview(qtbot, window, tmp_path)
    save(qtbot, window, tmp_path / "example.twosource", monkeypatch)
    shown(qtbot, second, lambda: second.opening.take([str(tmp_path / "example.twosource")]))
    for page in FILES:
        window.actions_[page].trigger()
    assert not attempts.so_far()


def test_what_an_article_asks_for_from_elsewhere_is_not_fetched(
    qtbot: QtBot,
    window: MainWindow,
    attempts: Attempts,
    tmp_path: Path,
    remote: tuple[str, str],
) -> None:
    shown(qtbot, window, lambda: window.opening.load_pair(*remote))
    assert "4,000 cars" in window.page.views["a"].reading.text
    export_and_preview(qtbot, window, tmp_path)
    QGuiApplication.clipboard().setText(PAGE)
    window.actions_["paste_a"].trigger()
    QApplication.activeModalWidget().close()
    assert not attempts.so_far()


def test_an_attempt_by_python_is_noticed() -> None:
    attempts = Attempts()
    with socket.socket() as one:
        one.settimeout(0.1)
        assert one.connect_ex((ELSEWHERE, 9))
    assert "socket.connect" in attempts.so_far()[0]


@pytest.mark.skipif(ALONE not in os.environ, reason="noticed in a network namespace alone")
def test_an_attempt_by_qt_is_noticed() -> None:
    network = pytest.importorskip("PySide6.QtNetwork")
    attempts = Attempts()
    asking = network.QTcpSocket()
    asking.connectToHost(ELSEWHERE, 9)
    asking.waitForConnected(100)
    assert attempts.so_far()
