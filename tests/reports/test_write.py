"""The file of a report is the report."""

from pathlib import Path

import pytest

from desktop_app.reports import render_report, write_report
from desktop_app.review import Case

from .made import TEXTS, ferry


@pytest.mark.parametrize("format", TEXTS)
def test_the_file_is_the_report(tmp_path: Path, format) -> None:
    write_report(Case.of(ferry()), tmp_path / "report", format, date="2023-08-01")
    assert (tmp_path / "report").read_bytes() == render_report(Case.of(ferry()), format, date="2023-08-01")
    assert [file.name for file in tmp_path.iterdir()] == ["report"]
