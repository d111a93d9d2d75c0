"""What once broke the program is read, compared and reported; so are some inputs changed at random."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.target import NAMES, kept, target

# How many inputs changed at random are tried of each; the slow targets have fewer.
FEW = {"comparing": 15, "docx": 20, "html": 30, "mhtml": 30, "report": 15, "session": 30}
MANY = 60
PROJECT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", NAMES)
def test_what_once_broke_it_and_what_it_begins_with(name: str) -> None:
    tried = target(name)
    for data in (*(file.read_bytes() for file in kept(name)), *tried.seeds):
        assert len(data) <= tried.longest
        tried.check(data)


@pytest.mark.parametrize("name", NAMES)
def test_inputs_changed_at_random(name: str) -> None:
    tried = target(name)

    @settings(max_examples=FEW.get(name, MANY), suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(tried.seeds), st.lists(st.integers(0, 2**32), min_size=1, max_size=4), st.binary(max_size=3))
    def changed(data: bytes, changes: list[int], more: bytes) -> None:
        for change in changes:
            data = tried.mutate(data, Random(change))[: tried.longest]
        tried.check(data + more)

    changed()


def test_the_coverage_guided_fuzzer_runs(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="the coverage-guided fuzzer (atheris) is not installed")
    command = [sys.executable, "-m", "tests.fuzz.run", "sniff", "--runs", "300", "--into", str(tmp_path)]
    done = subprocess.run(command, cwd=PROJECT, check=False, capture_output=True, text=True)
    assert done.stdout == "sniff: 300 executions, no input broke it\n"
