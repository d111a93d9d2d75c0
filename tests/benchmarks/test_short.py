"""The benchmarks in their short form: they run, and say what they are to say."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np

from tests.benchmarks import engine, window_frames
from tests.benchmarks.fit_claims import SETS as CLAIM_SETS
from tests.benchmarks.fit_links import SETS, fit, link_f1, read_set
from tests.benchmarks.logistic import fit_logistic

ROOT = Path(__file__).resolve().parents[2]


def test_a_logistic_regression_finds_what_decides() -> None:
    chance = np.random.default_rng(0)
    rows = chance.normal(size=(400, 2))
    target = (2 * rows[:, 0] + chance.normal(scale=0.3, size=400) > 0.5).astype(float)
    first, second, constant = fit_logistic(rows, target, np.ones(400))
    assert first > 5 * abs(second)
    assert -0.6 < constant / first < 0.0  # the line stands at 0.25


def test_links_are_fitted_on_the_labelled_sets(shared: Path) -> None:
    cases = read_set(shared / "bench/sets/newspairs.jsonl")
    assert "newspairs" in SETS
    assert "newspairs" in CLAIM_SETS
    assert link_f1(cases, fit(cases)) > 0.5


def test_the_benchmark_of_frames_runs() -> None:
    short = "import tests.benchmarks.window_frames as b; b.STATEMENTS, b.FRAMES = 40, 5; raise SystemExit(b.main())"
    screen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", short], cwd=ROOT, env=screen, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "median" in done.stdout
    assert window_frames.STATEMENTS == 4000


def test_the_benchmark_of_the_engine_tells_each_stage() -> None:
    short = (
        "import tests.benchmarks.engine as b; b.SIZES, b.JUDGED, b.ROUNDS = (10, 20, 40), (20,), 1; "
        "raise SystemExit(b.main())"
    )
    done = subprocess.run([sys.executable, "-c", short], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert all(name in done.stdout for name in engine.STAGES)
    assert [line.split()[0] for line in done.stdout.splitlines()[1:]] == [
        *("10", "20", "40"),
        *("growth", "memory", "judge()", "process"),
    ]
    assert engine.SIZES[-1] == 8000
