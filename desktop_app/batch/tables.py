"""The tables beside the reports: a summary with a row for each pair, and the facts with a row for each point."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from desktop_app.articles.article import encodable
from desktop_app.batch.kept import Record
from desktop_app.batch.manifest import Row
from desktop_app.reports.formats.as_csv import COLUMNS, FORMULA

SUMMARY, FACTS, RESUME = "summary.csv", "facts.csv", "resume.jsonl"
TABLES = (SUMMARY, FACTS, RESUME)
OF_A_PAIR = ("id", "a", "b", "state", "only_a", "only_b", "differs", "shared", "coverage_a", "coverage_b", "message")


def record_of(row: Row, kept: Record | None) -> Record:
    """Return what became of a row, be it that it was not reached."""
    if row.problem:
        return Record(row.id, "failed", message=row.problem)
    return kept or Record(row.id, "not reached")


def summary_head() -> bytes:
    return _csv([OF_A_PAIR])


def facts_head() -> bytes:
    return _csv([("id", *COLUMNS)])


def summary_line(row: Row, record: Record) -> bytes:
    """Return what the summary says of a pair, as a line of CSV."""
    counts = record.counts
    numbers = (counts.only_a, counts.only_b, counts.differs, counts.shared) if counts else ("",) * 4
    coverages = ("" if share is None else f"{share:.4f}" for share in (record.coverage_a, record.coverage_b))
    named = map(_no_formula, (row.id, row.a, row.b))
    return _csv([(*named, record.state, *numbers, *coverages, _no_formula(record.message))])


def facts_lines(record: Record) -> bytes:
    """Return the points of a pair as lines of CSV, the pair's id before each."""
    name = _no_formula(record.id)
    return _csv((name, *cells) for cells in record.facts)


def _no_formula(text: str) -> str:
    """Return a cell with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def _csv(rows: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return encodable(text.getvalue()).encode()
