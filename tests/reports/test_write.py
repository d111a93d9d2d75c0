"""A report is written whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from desktop_app.reports import UnwritableReport, render_report, write_report
from desktop_app.reports.write import write_whole

from .made import ferry


@pytest.mark.parametrize("format", ["md", "html", "json"])
def test_the_file_is_the_report(tmp_path: Path, format) -> None:
    write_report(ferry(), tmp_path / "report", format, date="2023-08-01")
    assert (tmp_path / "report").read_bytes() == render_report(ferry(), format, date="2023-08-01").encode()
    assert [file.name for file in tmp_path.iterdir()] == ["report"]


def test_what_was_there_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "report.md"
    file.write_text("old")
    file.chmod(0o640)
    write_whole(file, "new")
    assert file.read_text() == "new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "report.md"
    file.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_whole(file, "new \ud800")
    assert file.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["report.md"]


@pytest.mark.skipif(os.name != "posix", reason="links and devices as POSIX systems have them")
def test_links_and_devices_stay_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "report.md").write_text("old")
    (tmp_path / "link.md").symlink_to("report.md")
    write_whole(tmp_path / "link.md", "new")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "report.md").read_text() == "new"
    write_whole(os.devnull, "gone")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.parametrize("name", ["no/such/report.md", "", "x" * 5000, "a\0b"])
def test_a_place_that_cannot_be_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnwritableReport, match="cannot be written: "):
        write_whole(f"{tmp_path}/{name}", "new")
