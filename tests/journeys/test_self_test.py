"""`twosource --self-test`: the real window in a process of its own, and what it prints."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.window.made import TEXT_A, TEXT_B


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "desktop_app", "--self-test", *arguments]
    root = Path(__file__).resolve().parents[2]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=150, check=False)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (TEXT_A, TEXT_B), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def test_one_line_tells_what_was_painted_and_how_fast(files: list[str]) -> None:
    done = run(*files)
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    told = json.loads(line)
    assert list(told) == [
        *("ok", "window_ms", "ready_ms", "compared_ms", "longest_stall_ms", "stalls_ms", "peak_mib", "facts")
    ]
    assert list(told["stalls_ms"]) == ["start", "compare", "scroll", "choose", "search", "strictness"]
    assert told["longest_stall_ms"] == max(told["stalls_ms"].values())
    assert told["ok"] is True
    assert 0 < told["window_ms"] < told["ready_ms"] < told["compared_ms"]
    assert set(told["facts"]) == {"only_a", "only_b", "differs", "shared"}
    assert told["facts"]["only_a"] > 0


def test_the_example_is_the_default() -> None:
    done = run()
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["facts"]["only_b"] > 0


def test_a_file_that_cannot_be_read_fails_the_test(files: list[str], tmp_path: Path) -> None:
    done = run(files[0], str(tmp_path / "missing.txt"))
    assert done.returncode == 1
    assert json.loads(done.stdout)["ok"] is False
    assert "missing.txt" in done.stderr
    assert "Traceback" not in done.stderr
