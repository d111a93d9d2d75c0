"""JSON and CSV ask for none of the libraries of the formats for reading."""

import subprocess
import sys

import pytest

CODE = """
import sys
from desktop_app.articles import Article
from desktop_app.comparison import compare
from desktop_app.reports import render_report
from desktop_app.review import Case
one = Article.from_text("The ferry sailed on Monday.")
render_report(Case.of(compare(one, one)), sys.argv[1])
slow = {"jinja2", "markdown", "nh3", "docx", "lxml", "PySide6"} & set(sys.modules)
sys.exit(", ".join(sorted(slow)) or None)
"""


@pytest.mark.parametrize("format", ["json", "csv"])
def test_what_is_not_needed_is_not_imported(format: str) -> None:
    done = subprocess.run([sys.executable, "-c", CODE, format], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
