"""Functions run off the GUI thread: only the newest run of a kind may deliver, and a late result is dropped."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, QTimer, Signal

from desktop_app.window.errors import is_fault

PROGRESS_STEPS = 200
# So many objects the collector looks through in a few milliseconds.
FEW = 50_000


class Run:
    """One run of a function: its token, and the wish to stop it."""

    def __init__(self, token: int) -> None:
        self.token = token
        self._stop = threading.Event()

    def stop(self) -> None:
        self._stop.set()

    def stopped(self) -> bool:
        return self._stop.is_set()


class Worker(QObject):
    """Runs functions one after the other; starting a new one stops the one before and drops what it still brings.

    A function is called as `function(progress, should_cancel)`: `progress` takes a float from 0 to 1. `failed` carries
    what it raised; what nobody foresaw is handed on as well, as if nothing had caught it.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(float)
    _finished = Signal(int, object, object)
    _advanced = Signal(int, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._collecting = _Collecting.of_app()
        self._last_token = 0
        self._run: Run | None = None
        self._finished.connect(self._deliver)
        self._advanced.connect(self._advance)

    @property
    def busy(self) -> bool:
        return self._run is not None

    def start(self, function: Callable[[Callable[[float], None], Callable[[], bool]], Any], *, after: int = 0) -> int:
        """Run a function, beginning `after` some milliseconds; return the token of the run."""
        self.cancel()
        self._last_token += 1
        self._run = Run(self._last_token)
        job = _Job(function, self._run, self._finished, self._advanced, self._collecting)
        if after:
            QTimer.singleShot(after, self, lambda: self._pool.start(job.run))
        else:
            self._pool.start(job.run)
        return self._last_token

    def cancel(self) -> None:
        """Stop what is running; nothing of it will be delivered."""
        if self._run is not None:
            self._run.stop()
            self._run = None

    def close(self) -> None:
        """Stop what is running and wait until it has."""
        self.cancel()
        self._pool.clear()
        self._pool.waitForDone()

    def _deliver(self, token: int, result: object, error: Exception | None) -> None:
        if self._run is None or self._run.token != token:
            return
        self._run = None
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
            _hand_on(error)

    def _advance(self, token: int, share: float) -> None:
        if self._run is not None and self._run.token == token:
            self.progressed.emit(share)


class Queue(QObject):
    """Runs functions one after the other, each to its end; `done` and `failed` tell of every one of them.

    What nobody foresaw is handed on as well, as if nothing had caught it.
    """

    done = Signal(object)
    failed = Signal(object)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._collecting = _Collecting.of_app()
        self._finished.connect(self._deliver)

    def add(self, function: Callable[[], Any]) -> None:
        """Run a function once those before it are over."""
        self._pool.start(partial(self._run, function))

    def close(self) -> None:
        """Wait until all is done."""
        self._pool.waitForDone()

    def _run(self, function: Callable[[], Any]) -> None:
        try:
            with self._collecting.at_rest():
                result = function()
        except Exception as error:  # whatever went wrong belongs to the person, not to the thread
            self._finished.emit(None, error)
        else:
            self._finished.emit(result, None)

    def _deliver(self, result: object, error: Exception | None) -> None:
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
            _hand_on(error)


class _Collecting(QObject):
    """How many runs want the garbage collector at rest. It is set going again in the GUI thread alone: what it ends may
    be of Qt, and belongs to that thread."""

    _over = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._lock, self._resting = threading.Lock(), 0
        self._over.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    @classmethod
    def of_app(cls) -> _Collecting:
        """Return the one of the application."""
        app = QCoreApplication.instance()
        assert app is not None
        return app.findChild(cls) or cls(app)

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Keep the collector at rest: one pass over a long comparison would hold the window up."""
        with self._lock:
            self._resting += 1
            gc.disable()
        try:
            yield
        finally:
            self._over.emit()

    def _go_on(self) -> None:
        with self._lock:
            self._resting -= 1
            if self._resting:
                return
            # What a run made is large and holds no cycles: the collector need never look through it. A report is small,
            # and what made it, which is no more, does hold some.
            if gc.get_count()[0] < FEW:
                gc.collect(0)
            gc.freeze()
            gc.enable()


class _Job:
    # No QRunnable: one that is over before `start` returns would never be let go of, with all that it holds.
    def __init__(self, function: Callable, run: Run, finished: Any, advanced: Any, collecting: _Collecting) -> None:
        self._function, self._run_now, self._collecting = function, run, collecting
        self._finished, self._advanced = finished, advanced
        self._told = -1

    def run(self) -> None:
        if self._run_now.stopped():
            return
        try:
            with self._collecting.at_rest():
                result = self._function(self._progress, self._run_now.stopped)
        except Exception as error:  # whatever went wrong belongs to the person, not to the thread
            self._finished.emit(self._run_now.token, None, error)
        else:
            self._finished.emit(self._run_now.token, result, None)

    def _progress(self, share: float) -> None:
        step = int(share * PROGRESS_STEPS)
        if step != self._told:
            self._told = step
            self._advanced.emit(self._run_now.token, share)


def _hand_on(error: Exception) -> None:
    if is_fault(error):
        sys.excepthook(type(error), error, error.__traceback__)


def collect_all() -> None:
    """Look for what nothing holds any longer also among what was put out of the collector's reach."""
    gc.unfreeze()
    gc.collect()
