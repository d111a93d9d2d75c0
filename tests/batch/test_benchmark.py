"""The benchmark of batches in its short form, and the pairs it is made of."""

from pathlib import Path

import pytest

from tests.benchmarks import batch_pairs
from tests.benchmarks.made_pairs import make_pair


def test_pairs_are_the_same_for_one_seed_and_others_for_another() -> None:
    assert make_pair(1) == make_pair(1)
    assert len({make_pair(seed) for seed in range(20)}) == 20


def test_the_benchmark_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(batch_pairs, "PAIRS", 4)
    monkeypatch.setattr(batch_pairs, "EARLY", 2)
    manifest = batch_pairs.write_pairs(tmp_path, 4)
    speed, growth = batch_pairs.measure(manifest, tmp_path / "out", 1)
    assert speed > 0
    assert growth < 1
    assert "pairs per core-hour" in capsys.readouterr().out
