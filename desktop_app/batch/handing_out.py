"""Jobs go out as they are needed and results come back as they finish, whatever dies on the way."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Future, wait
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop_app.batch.workers import Workers

Tag = TypeVar("Tag")
Given = TypeVar("Given")
Result = TypeVar("Result")

MOST_DEATHS = 2
DEADLY = "The process that worked on this died, and died again at a second try. The articles may be too large."


@dataclass
class _Job(Generic[Tag, Given]):
    tag: Tag
    given: Given
    deaths: int = 0


@dataclass(frozen=True, slots=True)
class Lost:
    """A job without a result; `message` is a sentence that says why."""

    message: str


def hand_out(
    workers: Workers, work: Callable[[Given], Result], jobs: Iterable[tuple[Tag, Given]]
) -> Iterator[tuple[Tag, Result | Lost]]:
    """Yield the result of each job with its tag, in the order in which they finish.

    At no time more jobs are held than the workers have room for. Where a worker dies, nobody knows which of the jobs in
    hand was to blame: each is tried again alone, and is lost where its worker then dies twice.
    """
    waiting = iter(jobs)
    held: dict[Future[Result], _Job[Tag, Given]] = {}
    again: deque[_Job[Tag, Given]] = deque()

    def submit(job: _Job[Tag, Given]) -> None:
        try:
            held[workers.submit(work, job.given)] = job
        except BrokenExecutor:  # a worker died while nobody was looking
            again.append(job)
            if not held:
                workers.renew()

    def fill() -> None:
        while again and not held:
            submit(again.popleft())
        while not again and len(held) < workers.room():
            job = next(waiting, None)
            if job is None:
                break
            submit(_Job(*job))

    while True:
        fill()
        if not held:
            return
        done, _ = wait(held, return_when=FIRST_COMPLETED)
        if any(isinstance(_error(future), BrokenExecutor) for future in done):
            done, _ = wait(held)
        alone = len(held) == 1
        broken = []
        for future in done:
            job = held.pop(future)
            error = _error(future)
            if error is None:
                yield job.tag, future.result()
            elif not isinstance(error, BrokenExecutor):
                yield job.tag, Lost(workers.told(error))
            else:
                broken.append(job)
        if broken:
            workers.renew()
        for job in broken:
            job.deaths += alone
            if job.deaths >= MOST_DEATHS:
                yield job.tag, Lost(DEADLY)
            else:
                again.append(job)


def _error(future: Future[Result]) -> BaseException | None:
    return CancelledError() if future.cancelled() else future.exception()
