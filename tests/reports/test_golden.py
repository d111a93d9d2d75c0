"""The report of the bundled example, as it was last looked at.

Renew with: python -m pytest tests/reports/test_golden.py --renew-golden
"""

from pathlib import Path

import pytest

from desktop_app.articles import load
from desktop_app.comparison import compare
from desktop_app.reports import render_report
from desktop_app.resources import resource
from desktop_app.review import Case

from .made import TEXTS

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("format", TEXTS)
def test_report_of_the_example(format, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config) -> None:
    monkeypatch.chdir(resource("examples"))
    report = render_report(Case.of(compare(load("article-a.md"), load("article-b.md"))), format)
    file = GOLDEN / f"example.{format}"
    if pytestconfig.getoption("--renew-golden", default=False):
        file.write_bytes(report)
    assert file.is_file(), f"There is no {file.name} yet: renew, and look at it."
    assert report == file.read_bytes()
