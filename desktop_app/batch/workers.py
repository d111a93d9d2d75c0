"""Who does the work of a batch: this process, several processes of this computer, or a cluster."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, resource_tracker
from typing import Any, Protocol

from desktop_app.batch.task import at_fault

MOST_ON_WINDOWS = 61  # processes that it can wait for at once
AHEAD = 3  # jobs handed out for each worker: one in work, others at hand


class LostCluster(Exception):  # noqa: N818 - the message is a sentence for the person
    """A cluster that cannot be used, or no longer; its message names the address and says what to do."""


class Workers(Protocol):
    """An executor that can be made again after a worker has died."""

    def submit(self, work: Callable[[Any], Any], job: Any) -> Future[Any]: ...

    def room(self) -> int:
        """Return how many jobs may be handed out at once."""

    def renew(self) -> None:
        """Take new workers in place of those that died."""

    def told(self, error: BaseException) -> str:
        """Return in a sentence why a job has no result; raises LostCluster where no other will have one either."""

    def close(self) -> None:
        """Send the workers home; what was not begun is not done."""


class InThisProcess:
    """Does each job at once, in the process that hands it out."""

    def submit(self, work: Callable[[Any], Any], job: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(work(job))
        except Exception as error:
            future.set_exception(error)
        return future

    def room(self) -> int:
        return 1

    def renew(self) -> None: ...

    def told(self, error: BaseException) -> str:
        return at_fault(error)

    def close(self) -> None: ...


class Processes:
    """Several processes of this computer."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._executor: Executor | None = None

    def submit(self, work: Callable[[Any], Any], job: Any) -> Future[Any]:
        with _interrupts_held():
            if self._executor is None:
                self._executor = ProcessPoolExecutor(self._count, get_context("spawn"), _ignore_interrupts)
            return self._executor.submit(work, job)

    def room(self) -> int:
        return AHEAD * self._count

    def renew(self) -> None:
        self.close()

    def told(self, error: BaseException) -> str:
        return at_fault(error)

    def close(self) -> None:
        executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=True, cancel_futures=True)


def local_workers(count: int) -> Workers:
    """Return this process for one worker, else as many processes."""
    if sys.platform == "win32":
        count = min(count, MOST_ON_WINDOWS)
    return InThisProcess() if count == 1 else Processes(count)


def usable_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _ignore_interrupts() -> None:
    """Leave Ctrl+C to the process that hands out the work: it reaches all of a terminal's processes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let an interrupt wait, so that a process that starts meanwhile never gets any, not even before its first line."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # its own start would let interrupts through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
