"""Every bad input of the catalogue comes to the outcome it has there, and no other: no crash, no hang, nothing lost."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.catalogue import CATALOGUE, Hostile

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bounds on time and memory are those of Linux")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Return a folder that every user may read."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.name)
def test_bad_input(entry: Hostile, open_folder: Path) -> None:
    from tests.hostile.through import outcome_of

    path = entry.make(open_folder / "article")
    before = sorted(open_folder.rglob("*"))
    assert entry.outcome in outcome_of(entry, path)
    assert sorted(open_folder.rglob("*")) == before


def test_each_entry_has_a_name_of_its_own() -> None:
    assert len({entry.name for entry in CATALOGUE}) == len(CATALOGUE)
