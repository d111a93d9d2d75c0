"""What nobody foresaw goes wrong: the window says so, keeps what was decided, goes on; the log has no word of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThread, QThreadPool, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.trouble import log_path
from desktop_app.window.deciding.text_dialog import TextDialog
from desktop_app.window.main_window import MainWindow
from desktop_app.window.trouble.catching import Catching
from desktop_app.window.trouble.dialog import TroubleDialog
from tests.journeys.acting import CTRL, LONG, SCREENLESS, Key, check, checked, choose, modal, save, shown
from tests.window.made import new_window, speak

pytestmark = SCREENLESS
ROOT = Path(__file__).resolve().parents[2]
# The copy is not to be made because its time has come, in milliseconds.
NEVER = 3_600_000
WORDS = "About 4,000 cars cross it each day"


@pytest.fixture
def catching(qapp: QApplication) -> Iterator[Catching]:
    with Catching(qapp) as catching:
        yield catching
    catching.deleteLater()


def fail() -> None:
    """Fail as a part of the program would, with words of an article at hand and in the message."""
    sentence = f"{WORDS}, the roads office said."
    raise ValueError(f"no place for “{sentence}”")


def fail_by_a_button(window: MainWindow) -> None:
    button = QPushButton("Fail", window)
    button.clicked.connect(fail)
    button.click()


def fail_by_a_choice(window: MainWindow) -> None:
    window.page.panel.chosen.connect(fail)
    choose(window, "Schools on the far bank")


def fail_by_a_timer(window: MainWindow) -> None:
    QTimer.singleShot(0, window, fail)


def fail_in_a_worker(window: MainWindow) -> None:
    window.saving._loading.start(lambda *_: fail())


def fail_in_a_pool(_window: MainWindow) -> None:
    class Job(QRunnable):
        def run(self) -> None:
            fail()

    QThreadPool.globalInstance().start(Job())


def fail_in_a_thread_of_qt(window: MainWindow) -> None:
    class Thread(QThread):
        def run(self) -> None:
            fail()

    thread = Thread(window)
    thread.start()
    thread.wait()


def fail_in_a_thread(_window: MainWindow) -> None:
    threading.Thread(target=fail).start()


def fail_while_painting(window: MainWindow) -> None:
    class Painted(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
            fail()

    painted = Painted(window)
    painted.resize(20, 20)
    painted.show()


WAYS = [
    fail_by_a_button,
    fail_by_a_choice,
    fail_by_a_timer,
    fail_in_a_worker,
    fail_in_a_pool,
    fail_in_a_thread_of_qt,
    fail_in_a_thread,
    fail_while_painting,
]


def told(qtbot: QtBot, catching: Catching, doing: Callable[[], object]) -> TroubleDialog:
    """Do something that goes wrong, and return the dialog that says so."""
    with qtbot.waitSignal(catching.told, timeout=LONG):
        doing()
    return modal(TroubleDialog)


def closed(qtbot: QtBot, dialog: TroubleDialog) -> None:
    qtbot.mouseClick(dialog.go_on_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog), timeout=LONG)


def logged() -> str:
    return log_path().read_text(encoding="utf-8")


@pytest.mark.parametrize("way", WAYS)
def test_the_window_says_so_keeps_what_was_decided_and_goes_on(
    qtbot: QtBot, opened: MainWindow, catching: Catching, way: Callable[[MainWindow], None]
) -> None:
    window = opened
    window.recovering.timer.setInterval(NEVER)
    check(qtbot, window, "A ferry will carry")
    dialog = told(qtbot, catching, lambda: way(window))
    assert "a copy is being made" in dialog.advice.text()
    folder = window.recovering.folder
    qtbot.waitUntil(lambda: list(folder.glob("*/copy.twosource")) != [], timeout=LONG)
    log = logged()
    assert "ValueError\n" in log
    assert " fail\n" in log
    assert WORDS not in log
    assert "cars" not in dialog.log_text.toPlainText() + log
    closed(qtbot, dialog)
    check(qtbot, window, "Schools on the far bank")
    assert len(checked(window)) == 2


def test_what_fails_a_hundred_times_is_told_once(qtbot: QtBot, opened: MainWindow, catching: Catching) -> None:
    button = QPushButton("Fail", opened)
    button.clicked.connect(fail)
    dialog = told(qtbot, catching, lambda: [button.click() for _ in range(100)])
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, TroubleDialog)] == [dialog]
    assert dialog.log_text.toPlainText().count("ValueError") == 1
    # The 1st, 2nd, 4th … 64th time.
    assert logged().count("ValueError\n") == 7
    closed(qtbot, dialog)
    with qtbot.waitSignal(catching.told):
        button.click()
    assert QApplication.activeModalWidget() is None
    assert opened.notice.isVisible()
    assert "wrong again" in opened.notice.text


def test_others_that_come_meanwhile_go_into_the_same_dialog(
    qtbot: QtBot, opened: MainWindow, catching: Catching
) -> None:
    dialog = told(qtbot, catching, lambda: fail_by_a_timer(opened))
    assert told(qtbot, catching, lambda: fail_in_a_pool(opened)) is dialog
    assert dialog.log_text.toPlainText().count("ValueError") == 2
    closed(qtbot, dialog)


def test_the_words_of_an_article_are_logged_where_that_is_asked_for(
    qtbot: QtBot, opened: MainWindow, catching: Catching
) -> None:
    dialog = told(qtbot, catching, lambda: fail_by_a_timer(opened))
    dialog.with_messages.click()
    assert WORDS in dialog.log_text.toPlainText()
    assert WORDS not in logged()
    dialog.with_messages.click()
    assert WORDS not in dialog.log_text.toPlainText()
    dialog.with_messages.click()
    closed(qtbot, dialog)
    assert f"ValueError: no place for “{WORDS}, the roads office said.”" in logged()


class Opened(QObject):
    """Stands in for the system's programs that open files and folders."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.paths.append(url.toLocalFile())


def test_the_log_is_opened_and_shown_in_its_folder(qtbot: QtBot, opened: MainWindow, catching: Catching) -> None:
    dialog = told(qtbot, catching, lambda: fail_by_a_timer(opened))
    assert str(log_path()) in dialog.log_words.text()
    system = Opened()
    QDesktopServices.setUrlHandler("file", system, "open")
    try:
        for button in (dialog.open_button, dialog.folder_button):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [Path(path) for path in system.paths] == [log_path(), log_path().parent]
    closed(qtbot, dialog)


def test_what_was_decided_is_saved_from_the_dialog(
    qtbot: QtBot, opened: MainWindow, catching: Catching, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(qtbot, opened, tmp_path / "bridge.twosource", monkeypatch)
    dialog = told(qtbot, catching, lambda: fail_by_a_timer(opened))
    assert "all of them are saved" in dialog.advice.text()
    assert dialog.save_button is None
    closed(qtbot, dialog)
    check(qtbot, opened, "A ferry will carry")
    dialog = told(qtbot, catching, lambda: fail_in_a_pool(opened))
    with qtbot.waitSignal(opened.saving.saved, timeout=LONG):
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert not opened.isWindowModified()


def test_it_is_told_over_another_dialog(qtbot: QtBot, opened: MainWindow, catching: Catching) -> None:
    choose(opened, "A ferry will carry")
    opened.actions_["note"].trigger()
    asking = modal(TextDialog)
    closed(qtbot, told(qtbot, catching, lambda: fail_by_a_timer(opened)))
    asking.activateWindow()
    QApplication.processEvents()
    asking.field.setPlainText("Ask the ferry's owner.")
    shown(qtbot, opened, lambda: qtbot.keyClick(asking, Key.Key_Return, CTRL))
    assert opened.reviewing.case.review.points[0].note == "Ask the ferry's owner."


def test_it_is_told_on_the_empty_window_and_in_its_language(
    qtbot: QtBot, window: MainWindow, catching: Catching
) -> None:
    other = speak(window, "de")
    try:
        dialog = told(qtbot, catching, lambda: fail_by_a_timer(other))
        assert dialog.windowTitle() == "Etwas ist schiefgegangen"
        assert "Entscheidungen" not in dialog.advice.text()
        closed(qtbot, dialog)
    finally:
        speak(other, "en").close()


def test_a_log_that_cannot_be_written_is_said_so(
    qtbot: QtBot, opened: MainWindow, catching: Catching, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    dialog = told(qtbot, catching, lambda: fail_by_a_timer(opened))
    assert dialog.log_words.text().startswith("No log could be written to ")
    closed(qtbot, dialog)


def test_decisions_that_cannot_be_kept_are_said_so(
    qtbot: QtBot, opened: MainWindow, catching: Catching, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.recovering.timer.setInterval(NEVER)
    check(qtbot, opened, "A ferry will carry")
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    dialog = told(qtbot, catching, lambda: fail_by_a_timer(opened))
    qtbot.waitUntil(lambda: dialog.advice.text().startswith("No copy can be kept in "), timeout=LONG)
    assert "Save your decisions now." in dialog.advice.text()
    assert "are kept" not in dialog.advice.text()
    closed(qtbot, dialog)


def test_nothing_is_printed_but_the_kind_and_the_log(
    qtbot: QtBot, opened: MainWindow, catching: Catching, capsys: pytest.CaptureFixture[str]
) -> None:
    closed(qtbot, told(qtbot, catching, lambda: fail_by_a_timer(opened)))
    assert capsys.readouterr().err == f"twosource: ValueError, see {log_path()}\n"


def test_what_was_decided_before_it_is_there_after_a_kill(
    qtbot: QtBot, window: MainWindow, bridge: tuple[Path, Path], tmp_path: Path
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.fail_and_wait", str(tmp_path / "other.ini"), *map(str, bridge)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().decode().strip() == "Something went wrong"
        qtbot.waitUntil(lambda: list(window.recovering.folder.glob("*/copy.twosource")) != [], timeout=LONG)
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    (tmp_path / "again").mkdir()
    with new_window(tmp_path / "again") as again:
        qtbot.waitUntil(again.recovering.notice.isVisible, timeout=LONG)
        restore = next(each for each in again.recovering.notice.findChildren(QPushButton) if each.text() == "Restore")
        shown(qtbot, again, restore.click)
        assert len(checked(again)) == 1


def test_the_self_test_fails_where_nothing_caught_an_error() -> None:
    broken = (
        "import sys; from desktop_app.cli import main; from desktop_app.window.status import Status; "
        "Status.tell = lambda *_: 1 / 0; sys.exit(main(['--self-test']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", broken],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert '"ok": false' in done.stdout
    assert done.stderr.startswith("twosource: nothing caught ZeroDivisionError desktop_app/window/")
    assert "Traceback" not in done.stderr
