"""Work shared among processes: the same bytes from any number of them, and nothing lost when one dies."""

import multiprocessing
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.batch.handing_out import DEADLY, Lost, hand_out
from desktop_app.batch.pairs import pairs_of_manifest
from desktop_app.batch.run import run_batch
from desktop_app.batch.workers import InThisProcess, Processes, Workers, local_workers, usable_cores
from tests.batch import deadly
from tests.batch.batches import files, run
from tests.benchmarks.made_pairs import write_pairs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")


@pytest.fixture
def two() -> Iterator[Workers]:
    workers = local_workers(2)
    yield workers
    workers.close()


def test_one_worker_is_this_process() -> None:
    assert isinstance(local_workers(1), InThisProcess)
    assert [pid for _, pid in hand_out(local_workers(1), deadly.work, [(0, ("never", Path()))])] == [os.getpid()]
    assert isinstance(local_workers(2), Processes)
    assert usable_cores() >= 1


def test_any_number_of_workers_gives_the_same_bytes(tmp_path: Path) -> None:
    manifest = write_pairs(tmp_path, 5)
    with manifest.open("a") as handle:
        handle.write("gone,0-a.md,gone.md\nCON,0-a.md,0-b.md\n")
    for count in (1, 3):
        total = run(tmp_path / str(count), manifest, workers=count)
        assert total.states == {"done": 5, "failed": 2}
    assert files(tmp_path / "1") == files(tmp_path / "3")


def test_a_worker_that_dies_costs_only_a_retry(tmp_path: Path, two: Workers) -> None:
    pairs = pairs_of_manifest(write_pairs(tmp_path, 8))
    killed = []

    def kill_one(done: int, _: int) -> None:
        if done == 2:
            killed.append(multiprocessing.active_children()[0])
            killed[0].kill()

    assert run_batch(pairs, "md", tmp_path / "out", two, tell=kill_one).states == {"done": 8}
    assert len(killed) == 1
    run_batch(pairs, "md", tmp_path / "whole", local_workers(1))
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_work_that_fails_or_kills_its_worker_again_and_again_is_told(tmp_path: Path, two: Workers) -> None:
    hows = ["never", "once", "fault", "always", "never", "never"]
    jobs = [(number, (how, tmp_path / str(number))) for number, how in enumerate(hows)]
    found = dict(hand_out(two, deadly.work, jobs))
    assert sorted(found) == list(range(6))
    assert found[3] == Lost(DEADLY)
    assert found[2] == Lost("This did not work, and Twosource is at fault: RuntimeError: no way")
    assert all(isinstance(found[number], int) for number in (0, 1, 4, 5))


def test_jobs_are_handed_out_as_they_are_needed() -> None:
    taken = []

    def jobs() -> Iterator[tuple[int, tuple[str, Path]]]:
        for number in range(5):
            taken.append(number)
            yield number, ("never", Path())

    done = hand_out(InThisProcess(), deadly.work, jobs())
    assert next(done)[0] == 0
    assert taken == [0]
    assert [tag for tag, _ in done] == [1, 2, 3, 4]
