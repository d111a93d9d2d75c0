"""Measures batches of many pairs: how many a second with one worker and with two, and what memory they take."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import psutil

from desktop_app.batch.pairs import pairs_of_manifest
from desktop_app.batch.run import run_batch
from desktop_app.batch.workers import local_workers, usable_cores
from tests.benchmarks.made_pairs import write_pairs

PAIRS = 2000
EARLY = 500  # memory is told here and at the end
MOST_GROWTH = 0.10
MEGABYTE = 1 << 20


def main() -> int:
    """Print throughput and memory; return 1 where memory grew by more than a tenth from the 500th pair on."""
    grown = False
    with tempfile.TemporaryDirectory() as folder:
        manifest = write_pairs(Path(folder), PAIRS)
        speeds = []
        for count in (1, 2):
            speed, growth = measure(manifest, Path(folder) / f"out-{count}", count)
            speeds.append(speed)
            grown = grown or growth > MOST_GROWTH
    print(f"two workers do {speeds[1] / speeds[0]:.2f} times the work of one ({usable_cores()} cores)")
    return int(grown)


def measure(manifest: Path, out: Path, count: int) -> tuple[float, float]:
    """Run the batch with so many workers, print what it took, and return pairs per second and the growth of memory."""
    early: list[int] = []

    def tell(done: int, _: int) -> None:
        if done == EARLY:
            early.extend(_memory())

    workers = local_workers(count)
    began, before = time.perf_counter(), _core_seconds()[0]
    total = run_batch(pairs_of_manifest(manifest), "md", out, workers, tell=tell)
    taken = time.perf_counter() - began
    late, (main_process, *others) = _memory(), _core_seconds()
    main_process -= before
    busy = main_process + sum(others)
    workers.close()
    assert total.states == {"done": PAIRS}, total.failed[:3]
    growth = max(after / before - 1 for before, after in zip(early, late, strict=True))
    print(f"workers {count}: {PAIRS / taken:6.1f} pairs a second, {PAIRS / busy * 3600:8.0f} pairs per core-hour")
    if others:
        print(f"  of that the process that hands out the work takes {main_process / PAIRS * 1000:.1f} ms a pair")
    told = ", ".join(f"{a / MEGABYTE:.0f} -> {b / MEGABYTE:.0f}" for a, b in zip(early, late, strict=True))
    print(f"  MiB from pair {EARLY} to {PAIRS}, main process first: {told} (at most {growth:+.1%})", flush=True)
    return PAIRS / taken, growth


def _processes() -> list[psutil.Process]:
    main = psutil.Process(os.getpid())
    # The tracker of shared resources is a child too, and does no work.
    workers = [child for child in main.children() if "spawn_main" in " ".join(child.cmdline())]
    return [main, *sorted(workers, key=lambda child: child.pid)]


def _memory() -> list[int]:
    return [process.memory_info().rss for process in _processes()]


def _core_seconds() -> list[float]:
    return [times.user + times.system for times in (process.cpu_times() for process in _processes())]


if __name__ == "__main__":
    sys.exit(main())
