"""Functions run off the GUI thread: what is late, cancelled or fails."""

import threading

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop_app.window.worker import Worker


def test_a_late_result_is_dropped(qtbot: QtBot) -> None:
    worker, gate, delivered = Worker(), threading.Event(), []
    worker.done.connect(delivered.append)

    def slow(_progress, _should_cancel):
        gate.wait()
        return "old"

    worker.start(slow)
    with qtbot.waitSignal(worker.done):
        worker.start(lambda _progress, _should_cancel: "new")
        gate.set()
    worker.close()
    assert delivered == ["new"]


def test_a_cancelled_run_is_told_and_delivers_nothing(qtbot: QtBot) -> None:
    worker, running, delivered, stopped = Worker(), threading.Event(), [], threading.Event()
    worker.done.connect(delivered.append)
    worker.failed.connect(delivered.append)

    def long(_progress, should_cancel):
        running.set()
        while not should_cancel():
            pass
        stopped.set()
        raise RuntimeError("cancelled")

    worker.start(long)
    assert running.wait(10)
    worker.cancel()
    assert not worker.busy
    worker.close()
    assert stopped.is_set()
    with qtbot.waitSignal(worker.done):
        worker.start(lambda _progress, _should_cancel: 1)
    assert delivered == [1]
    worker.close()


def test_what_begins_later_leaves_the_window_a_turn_first(qtbot: QtBot) -> None:
    worker, told = Worker(), []
    QTimer.singleShot(0, lambda: told.append("window"))
    with qtbot.waitSignal(worker.done):
        worker.start(lambda _progress, _should_cancel: told.append("run"), after=20)
        assert worker.busy
    assert told == ["window", "run"]
    worker.close()


def test_what_is_cancelled_before_it_begins_never_runs(qtbot: QtBot) -> None:
    worker, ran = Worker(), []
    worker.start(lambda _progress, _should_cancel: ran.append("first"), after=10)
    worker.cancel()
    with qtbot.waitSignal(worker.done):
        worker.start(lambda _progress, _should_cancel: ran.append("second"), after=20)
    worker.close()
    assert ran == ["second"]


def test_an_error_is_handed_over(qtbot: QtBot) -> None:
    worker = Worker()

    def broken(_progress, _should_cancel):
        raise ValueError("no")

    with qtbot.captureExceptions() as handed_on, qtbot.waitSignal(worker.failed) as failed:
        worker.start(broken)
    assert str(failed.args[0]) == "no"
    assert [error for _, error, _ in handed_on] == [failed.args[0]]
    assert not worker.busy
    worker.close()


def test_progress_comes_as_it_is_made(qtbot: QtBot) -> None:
    worker, shares = Worker(), []
    worker.progressed.connect(shares.append)

    def work(progress, _should_cancel):
        for share in (0.0, 0.5, 0.5, 1.0):
            progress(share)

    with qtbot.waitSignal(worker.done):
        worker.start(work)
    worker.close()
    assert shares == [0.0, 0.5, 1.0]
