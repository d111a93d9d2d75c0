"""The import contracts hold what they promise: a copy of the program with one wrong import breaks them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    ("module", "statement", "contract"),
    [
        ("articles/wrong.py", "import desktop_app.comparison", "Imports go one way"),
        ("wrong.py", "", "Imports go one way"),
        ("comparison/wrong.py", "from PySide6.QtCore import QObject", "Only the window"),
        ("comparison/wrong.py", "from rapidfuzz import fuzz", "One file alone imports rapidfuzz"),
        ("comparison/wrong.py", "def later():\n    import difflib", "Nobody imports difflib"),
    ],
)
def test_a_wrong_import_breaks_its_contract(tmp_path: Path, module: str, statement: str, contract: str) -> None:
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    shutil.copytree(PROJECT / "desktop_app", tmp_path / "desktop_app", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "desktop_app" / module).write_text(statement + "\n", encoding="utf-8")

    check = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        check=False,
        capture_output=True,
        text=True,
    )

    assert check.returncode == 1, check.stdout + check.stderr
    (broken,) = [line for line in check.stdout.splitlines() if " BROKEN" in line]
    assert broken.startswith(contract)
