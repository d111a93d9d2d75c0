"""The tables beside the reports: a summary with a row for each pair, and the facts with a row for each point."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

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


def summary_lines(rows: Iterable[tuple[Row, Record]]) -> Iterator[bytes]:
    """Yield the summary as CSV, in the order of the rows."""
    yield _line(OF_A_PAIR)
    for row, record in rows:
        counts = record.counts
        numbers = (counts.only_a, counts.only_b, counts.differs, counts.shared) if counts else ("",) * 4
        coverages = ("" if share is None else f"{share:.4f}" for share in (record.coverage_a, record.coverage_b))
        named = map(_no_formula, (row.id, row.a, row.b))
        yield _line((*named, record.state, *numbers, *coverages, _no_formula(record.message)))


def facts_lines(records: Iterable[Record]) -> Iterator[bytes]:
    """Yield the points of all pairs as CSV, the pair's id before each."""
    yield _line(("id", *COLUMNS))
    for record in records:
        for cells in record.facts:
            yield _line((_no_formula(record.id), *cells))


def _no_formula(text: str) -> str:
    """Return a cell with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def _line(cells: Sequence[object]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerow(cells)
    return encodable(text.getvalue()).encode()
