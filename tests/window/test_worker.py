"""Functions run off the GUI thread: what is late, cancelled or fails."""

import gc
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop_app.files import UnwritableFile
from desktop_app.window.worker import Queue, Worker, collect_all


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


def test_a_queue_does_and_tells_all_in_turn(qtbot: QtBot) -> None:
    queue, gate, told = Queue(), threading.Event(), []
    queue.done.connect(lambda result: told.append(result))
    queue.failed.connect(lambda error: told.append(error.values["reason"]))

    def broken() -> None:
        raise UnwritableFile("no_copy", path=Path("here"), reason="no")

    queue.add(gate.wait)
    queue.add(broken)
    with qtbot.waitSignal(queue.done, check_params_cb=lambda result: result == "last"):
        queue.add(lambda: "last")
        gate.set()
    assert told == [True, "no", "last"]
    queue.close()


@pytest.mark.usefixtures("qapp")
def test_a_queue_that_is_closed_has_done_all() -> None:
    queue, done = Queue(), []
    for number in range(3):
        queue.add(lambda number=number: done.append(number))
    queue.close()
    assert done == [0, 1, 2]


class Cycle:
    """Something that only the collector lets go of; it notes in which thread."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.own, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread())


def test_what_a_run_leaves_to_the_collector_ends_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    worker, running, gate, ended = Worker(), threading.Event(), threading.Event(), []

    def work(_progress: object, _should_cancel: object) -> None:
        running.set()
        gate.wait()

    worker.start(work)
    assert running.wait(10)
    assert not gc.isenabled()
    Cycle(ended)
    with qtbot.waitSignal(worker.done):
        gate.set()
    qtbot.waitUntil(gc.isenabled)
    collect_all()
    assert ended == [threading.main_thread()]
    worker.close()


def test_what_outlived_a_run_is_collected_once_it_is_let_go_of(qtbot: QtBot) -> None:
    worker, ended = Worker(), []
    held = [Cycle(ended)]
    with qtbot.waitSignal(worker.done):
        worker.start(lambda _progress, _should_cancel: None)
    qtbot.waitUntil(gc.isenabled)
    held.clear()
    gc.collect()
    assert not ended  # out of the collector's reach
    collect_all()
    assert ended
    worker.close()
