"""A batch on a real Dask scheduler with two workers on this computer, one of which is killed."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.batch import LostCluster
from desktop_app.batch.cluster import cluster_workers
from desktop_app.batch.pairs import pairs_of_manifest
from desktop_app.batch.run import run_batch
from desktop_app.batch.tables import RESUME, SUMMARY
from desktop_app.batch.workers import local_workers
from tests.batch.batches import files, run, table
from tests.benchmarks.made_pairs import write_pairs

pytest.importorskip("distributed")

Process = subprocess.Popen[str]


def started(*words: str) -> tuple[Process, str]:
    """Start a program of Dask on an address of this computer alone; return it, and where it says that it is."""
    command = [sys.executable, "-m", "dask", *words, "--host", "127.0.0.1", "--no-dashboard"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    assert process.stderr is not None
    told = ""
    for line in process.stderr:
        told += line
        found = re.search(r"(?:Scheduler at|Start worker at): +(tcp://\S+)", line)
        if found:
            return process, found[1]
    raise AssertionError(told)


def end(process: Process) -> None:
    process.kill()
    process.communicate()


@pytest.fixture(scope="module")
def scheduler() -> Iterator[tuple[Process, str]]:
    process, address = started("scheduler", "--port", "0")
    yield process, address
    end(process)


@pytest.fixture
def two(scheduler: tuple[Process, str]) -> Iterator[list[Process]]:
    words = ("worker", scheduler[1], "--no-nanny", "--nthreads", "1")
    workers = [started(*words)[0] for _ in range(2)]
    yield workers
    for worker in workers:
        end(worker)


def test_the_same_bytes_and_nothing_lost_when_a_worker_is_killed(
    tmp_path: Path, scheduler: tuple[Process, str], two: list[Process]
) -> None:
    manifest = write_pairs(tmp_path, 8)
    run(tmp_path / "local", manifest)
    run(tmp_path / "whole", manifest, workers=None, cluster=scheduler[1])
    assert files(tmp_path / "whole") == files(tmp_path / "local")

    def kill_one(done: int, _: int) -> None:
        if done == 3:
            two[0].kill()

    workers = cluster_workers(scheduler[1])
    total = run_batch(pairs_of_manifest(manifest), "md", tmp_path / "killed", workers, tell=kill_one)
    workers.close()
    assert two[0].wait() < 0
    assert total.states == {"done": 8}
    assert files(tmp_path / "killed") == files(tmp_path / "local")


def test_a_cluster_that_goes_away_leaves_whole_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.batch.cluster.SECONDS_TO_ANSWER", 5)
    process, address = started("scheduler", "--port", "0")
    worker, _ = started("worker", address, "--no-nanny", "--nthreads", "1")
    pairs = pairs_of_manifest(write_pairs(tmp_path, 8))

    def end_it(done: int, _: int) -> None:
        if done == 2:
            end(worker)
            end(process)

    workers = cluster_workers(address)
    total = run_batch(pairs, "md", tmp_path / "out", workers, tell=end_it)
    workers.close()
    assert total.stopped == (
        f"The connection to the cluster at “{address}” was lost. The same command with --resume goes on."
    )
    states = [row["state"] for row in table(tmp_path / "out" / SUMMARY)]
    assert set(states) == {"done", "not reached"}
    assert len((tmp_path / "out" / RESUME).read_bytes().splitlines()) == states.count("done")
    assert run_batch(pairs, "md", tmp_path / "out", local_workers(1), resume=True).states == {"done": 8}


def test_no_cluster_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.batch.cluster.SECONDS_TO_ANSWER", 1)
    for address in ("tcp://127.0.0.1:1", "nonsense://x", "127.0.0.1:none"):
        with pytest.raises(LostCluster, match="No Dask scheduler answers"):
            cluster_workers(address)
    process, address = started("scheduler", "--port", "0")
    with pytest.raises(LostCluster, match="has no workers"):
        cluster_workers(address)
    end(process)
    assert not list(tmp_path.iterdir())


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(LostCluster, match=r"pip install twosource\[cluster\]"):
        cluster_workers("tcp://127.0.0.1:1")
