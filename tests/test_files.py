"""A file is written whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from desktop_app.files import UnwritableFile, whole_file, write_whole


def test_what_was_there_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "report.md"
    file.write_text("old")
    file.chmod(0o640)
    write_whole(file, b"new")
    assert file.read_text() == "new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["report.md"]


@pytest.mark.skipif(os.name != "posix", reason="links and devices as POSIX systems have them")
def test_links_and_devices_stay_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "report.md").write_text("old")
    (tmp_path / "link.md").symlink_to("report.md")
    write_whole(tmp_path / "link.md", b"new")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "report.md").read_text() == "new"
    write_whole(os.devnull, b"gone")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.skipif(os.name != "posix", reason="modes as POSIX systems have them")
@pytest.mark.parametrize("mode", [0o1777, 0o2775, 0o755, 0o700])
def test_what_is_new_is_its_owners_alone_in_whatever_folder(tmp_path: Path, mode: int) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(mode)
    write_whole(shared / "report.md", b"new")
    assert stat.S_IMODE((shared / "report.md").stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="modes as POSIX systems have them")
def test_nobody_else_can_read_a_file_while_it_is_written(tmp_path: Path) -> None:
    with whole_file(tmp_path / "report.md") as handle:
        handle.write(b"half")
        (part,) = tmp_path.iterdir()
        assert stat.S_IMODE(part.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes as POSIX systems have them")
def test_a_pipe_that_nobody_reads_from_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnwritableFile, match="cannot be written: "):
        write_whole(tmp_path / "pipe", b"new")
    reading = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_whole(tmp_path / "pipe", b"new")
    assert os.read(reading, 9) == b"new"
    os.close(reading)


@pytest.mark.parametrize("name", ["no/such/report.md", "", "x" * 5000, "a\0b"])
def test_a_place_that_cannot_be_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnwritableFile, match="cannot be written: "):
        write_whole(f"{tmp_path}/{name}", b"new")
