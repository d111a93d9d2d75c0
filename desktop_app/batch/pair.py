"""One pair of a batch: from the row of the manifest to the report on disk, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.articles import UnreadableArticle, load
from desktop_app.batch.manifest import Row
from desktop_app.comparison import Comparison, compare
from desktop_app.comparison.model import Counts
from desktop_app.files import UnwritableFile
from desktop_app.reports import Format, write_report
from desktop_app.review import Case


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row: counts and coverages where it is done, a message where it failed."""

    row: Row
    counts: Counts | None = None
    coverage_a: float | None = None
    coverage_b: float | None = None
    message: str = ""

    @property
    def done(self) -> bool:
        return self.counts is not None


def run_pair(row: Row, manifest_folder: Path, report: Path, format: Format) -> Outcome:
    """Compare the articles of one row and write the report; whatever goes wrong is told in the outcome."""
    if row.problem:
        return Outcome(row, message=row.problem)
    try:
        # A report names the files as the manifest does, wherever the manifest lies.
        a, b = (replace(load(manifest_folder / name), origin=name) for name in (row.a, row.b))
        comparison = compare(a, b)
        write_report(Case.of(comparison), report, format)
    except (UnreadableArticle, UnwritableFile) as error:
        return Outcome(row, message=str(error))
    except Exception as error:  # one bad pair must not stop the others
        return Outcome(row, message=f"This did not work, and Twosource is at fault: {type(error).__name__}: {error}")
    return _done(row, comparison)


def _done(row: Row, comparison: Comparison) -> Outcome:
    return Outcome(row, comparison.counts(), comparison.a.coverage, comparison.b.coverage)
