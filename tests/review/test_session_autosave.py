"""What was not saved is found again after a crash, by the next window alone, and never while its own still runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.files import UnwritableFile
from desktop_app.review.autosave import Autosave, recoverable
from desktop_app.review.session import load_session, save
from tests.review.made import small_case

KEEPS = """
import sys
from pathlib import Path
from desktop_app.review.autosave import Autosave
from desktop_app.review.session import load_session
folder, session = map(Path, sys.argv[1:])
autosave = Autosave(folder)
autosave.keep(load_session(session), session)
print("kept", flush=True)
sys.stdin.read()
"""


def test_a_killed_program_leaves_its_copy(tmp_path: Path) -> None:
    folder, session = tmp_path / "copies", tmp_path / "case.twosource"
    save(small_case(), session)
    program = subprocess.Popen(
        [sys.executable, "-c", KEEPS, folder, session],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    with program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == b"kept"
        assert recoverable(folder) == ()
        program.kill()
    (recovery,) = recoverable(folder)
    assert recovery.of == session
    assert load_session(recovery.copy) == small_case()
    recovery.discard()
    assert recoverable(folder) == ()
    assert list(folder.iterdir()) == []


def test_two_windows_do_not_take_each_others(tmp_path: Path) -> None:
    one, two = Autosave(tmp_path), Autosave(tmp_path)
    one.keep(small_case(), None)
    two.keep(small_case(), tmp_path / "two.twosource")
    two.keep(small_case(), tmp_path / "two.twosource")
    assert recoverable(tmp_path) == ()
    assert len(list(tmp_path.iterdir())) == 2
    one.discard()
    two.discard()
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_before_there_is_something_to_keep(tmp_path: Path) -> None:
    autosave = Autosave(tmp_path / "copies")
    autosave.discard()
    assert recoverable(tmp_path / "copies") == ()
    assert list(tmp_path.iterdir()) == []


def test_after_all_is_saved_a_copy_can_be_kept_again(tmp_path: Path) -> None:
    autosave = Autosave(tmp_path)
    autosave.keep(small_case(), None)
    autosave.discard()
    autosave.keep(small_case(), None)
    assert len(list(tmp_path.iterdir())) == 1
    autosave.discard()


def test_a_copy_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UnwritableFile, match="No copy can be kept"):
        Autosave(tmp_path / "file").keep(small_case(), None)
