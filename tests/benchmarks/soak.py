"""Opens, decides on and closes one comparison after the other in one window, and tells what of them is left over."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QSettings, QThread, QThreadPool, QTimer, SignalInstance
from PySide6.QtGui import QTextDocument, QUndoCommand
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from desktop_app.app import build
from desktop_app.articles import Article
from desktop_app.comparison import Comparison, Scored
from desktop_app.review import Case, Reviewed
from desktop_app.window.deciding.text_dialog import TextDialog
from desktop_app.window.exporting.preview import Preview
from desktop_app.window.main_window import MainWindow
from desktop_app.window.shown import Shown
from desktop_app.window.worker import Worker
from tests.benchmarks.made_pairs import make_pair

# The first look is taken after a comparison that is gone through in the same way as the last, and once every pair was
# there: the words of the last thousands, of which a bounded number is remembered, are known by then.
COMPARISONS, EARLY, PAIRS = 200, 20, 20
MOST_GROWTH = 0.15
# Longer than any single step, and long enough for most of what the window puts off, in milliseconds.
LONG, SOON = 120_000, 50
IN_QT = (QWidget, QTimer, QThread, QThreadPool)
IN_PYTHON = (QDialog, QTextDocument, QUndoCommand, Worker, Article, Comparison, Scored, Case, Reviewed, Shown)


@dataclass(frozen=True, slots=True)
class Look:
    """What there is at one time: counts by what is counted, and the memory of the process in MiB."""

    counts: Counter[str]
    memory: float


def main() -> int:
    """Soak a window, print what there is early and at the end; return 1 where there is more than there may be."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            os.environ[name] = folder
        window = build([], QSettings(str(Path(folder) / "twosource.ini"), QSettings.Format.IniFormat))[1]
        wait_for(window.ready, window.show)
        early, last = soak(window, Path(folder), COMPARISONS, EARLY)
        window.close()
    growth = last.memory / early.memory - 1
    print(f"{'':40}{f'after {EARLY}':>12}{f'after {COMPARISONS}':>12}")
    for name in sorted(last.counts):
        print(f"{name:40}{early.counts[name]:12}{last.counts[name]:12}")
    print(f"{'MiB':40}{early.memory:12.1f}{last.memory:12.1f}   {growth:+.1%}, at most {MOST_GROWTH:+.0%}")
    return 1 if more(early, last) or growth > MOST_GROWTH else 0


def soak(window: MainWindow, folder: Path, comparisons: int, early: int) -> tuple[Look, Look]:
    """Open, decide on and close so many comparisons; return what there is after the first few, and after all."""
    window.preferences.keep("initials", "N. N.")
    window.preferences.keep("hint_read", True)
    looks = {}
    for number in range(1, comparisons + 1):
        go_through(window, folder, number)
        if number in (early, comparisons):
            looks[number] = Look(count_at_rest(window), memory())
    return looks[early], looks[comparisons]


def more(early: Look, last: Look) -> dict[str, tuple[int, int]]:
    """Return what there is more of than before: how many then, and how many now."""
    return {name: (early.counts[name], now) for name, now in last.counts.items() if now > early.counts[name]}


def go_through(window: MainWindow, folder: Path, number: int) -> None:
    """Open a pair, decide on it, and close it; every other is saved and opened again, every fourth previewed."""
    paths = [folder / f"{side}.md" for side in "ab"]
    for path, text in zip(paths, make_pair(number % PAIRS), strict=True):
        path.write_text(text, encoding="utf-8")
    actions, compared = window.actions_, window.comparing.compared
    wait_for(compared, lambda: window.opening.load_pair(*map(str, paths)))
    decide(window, number)
    for name in ("undo", "redo", "stricter", "default", "swap", "again"):
        wait_for(compared, actions[name].trigger)
    actions["find"].trigger()
    window.search.field.setText("the")
    if number % 4 == 0:
        wait_for(window.exporting.previewed, actions["preview"].trigger)
        window.findChild(Preview).reject()
    if number % 2 == 0:
        save_and_open(window, folder / "soak.twosource")
    actions["close"].trigger()
    window.findChild(QMessageBox).button(QMessageBox.StandardButton.Discard).click()
    settle()
    assert window.stack.currentWidget() is window.start


def decide(window: MainWindow, number: int) -> None:
    """Check a point, mark one as one that matters, and write a note on another."""
    compared = window.comparing.compared
    for name in ("check", "matters"):
        wait_for(compared, lambda name=name: choose_and(window, name))

    def note() -> None:
        choose_and(window, "note")
        dialog = window.findChild(TextDialog)
        dialog.field.setPlainText(f"Note {number}")
        dialog.accept()

    wait_for(compared, note)


def choose_and(window: MainWindow, name: str) -> None:
    window.actions_["unreviewed"].trigger()
    window.actions_[name].trigger()


def save_and_open(window: MainWindow, session: Path) -> None:
    """Save the case, close it, open it from its file, and decide on it once more."""
    window.reviewing.path = str(session)
    wait_for(window.saving.saved, window.actions_["save"].trigger)
    window.actions_["close"].trigger()
    wait_for(window.comparing.compared, lambda: window.opening.take([str(session)]))
    wait_for(window.comparing.compared, lambda: choose_and(window, "check"))


def count_at_rest(window: MainWindow) -> Counter[str]:
    """Count what there is once the window has done all that it put off."""
    before, now = None, count(window)
    while now != before:
        settle()
        before, now = now, count(window)
    return now


def count(window: MainWindow) -> Counter[str]:
    """Count what there is of Qt's and of our own, but for what the collector was about to find."""
    gc.collect()
    # What the window has put out of the collector's reach is out of that of the count as well.
    gc.unfreeze()
    found = Counter({f"{kind.__name__} in Python": 0 for kind in IN_PYTHON})
    tops = QApplication.topLevelWidgets()
    found["windows"] = len(tops)
    for child in (child for top in tops for child in top.findChildren(QObject)):
        kinds = [kind.__name__ for kind in IN_QT if isinstance(child, kind)] or [child.metaObject().className()]
        found.update(f"{kind} in Qt" for kind in kinds)
    found["threads of Python"] = threading.active_count()
    found["copies kept"] = len(list(window.recovering.folder.glob("*")))
    for each in gc.get_objects():
        if isinstance(each, QWidget) and not shiboken6.isValid(each):
            found[f"{type(each).__name__} deleted in Qt alone"] += 1
        for kind in IN_PYTHON:
            if isinstance(each, kind):
                found[f"{kind.__name__} in Python"] += 1
    return found


def memory() -> float:
    """Return the memory that this process holds, in MiB; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def wait_for(signal: SignalInstance, doing: Callable[[], object]) -> None:
    """Do something, and let the window work until a signal comes; raises TimeoutError where none does."""
    loop, came = QEventLoop(), []

    def take(*_: object) -> None:
        came.append(True)
        loop.quit()

    signal.connect(take)
    late = QTimer(singleShot=True, interval=LONG)
    late.timeout.connect(loop.quit)
    late.start()
    doing()
    if not came:
        loop.exec()
    signal.disconnect(take)
    if not came:
        raise TimeoutError("the window did not do in time what it was to do")


def settle() -> None:
    """Let the window do what it has put off."""
    loop = QEventLoop()
    QTimer.singleShot(SOON, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
