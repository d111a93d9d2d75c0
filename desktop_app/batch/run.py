"""All pairs of a manifest, and the summary that says what became of each."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop_app.batch.manifest import Row, UnreadableManifest, read_manifest
from desktop_app.batch.pair import Outcome, run_pair
from desktop_app.files import UnwritableFile, write_whole
from desktop_app.reports import Format

SUMMARY = "summary.csv"
HEADER = ("id", "a", "b", "state", "only_a", "only_b", "differs", "shared", "coverage_a", "coverage_b", "message")


def run_batch(manifest: Path, format: Format, out: Path) -> tuple[Outcome, ...]:
    """Write a report for each row of the manifest, and the summary, into a folder that is made where it is missing.

    A bad row never stops the rest. Raises UnreadableManifest, and UnwritableFile where the folder takes no summary.
    """
    rows = read_manifest(manifest)
    if os.path.realpath(manifest) == os.path.realpath(out / SUMMARY):
        raise UnreadableManifest(
            f"The summary would take the place of the manifest “{manifest}”. Choose another folder."
        )
    _make_folder(out)
    outcomes = tuple(
        run_pair(row, manifest.parent, out / f"{row.id}.{format}", format)
        for row in _without_overwriting(rows, manifest.parent, out, format)
    )
    write_whole(out / SUMMARY, summary(outcomes).encode())
    return outcomes


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnwritableFile(f"The folder “{out}” cannot be made: {reason}. Choose another place.") from None


def summary(outcomes: Iterable[Outcome]) -> str:
    """Return the outcomes as CSV, one row each, in the order of the manifest."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for outcome in outcomes:
        row, counts = outcome.row, outcome.counts
        numbers = (counts.only_a, counts.only_b, counts.differs, counts.shared) if counts else ("",) * 4
        coverages = ("" if share is None else f"{share:.4f}" for share in (outcome.coverage_a, outcome.coverage_b))
        state = "done" if outcome.done else "failed"
        writer.writerow((row.id, row.a, row.b, state, *numbers, *coverages, outcome.message))
    return text.getvalue()


def _without_overwriting(rows: tuple[Row, ...], folder: Path, out: Path, format: Format) -> Iterable[Row]:
    """Yield the rows, those marked as unusable whose report would take the place of an article."""
    articles = {_real(folder / name) for row in rows if not row.problem for name in (row.a, row.b)} - {None}
    for row in rows:
        if not row.problem and _real(out / f"{row.id}.{format}") in articles:
            yield replace(row, problem="Its report would take the place of an article. Choose another folder or id.")
        else:
            yield row


def _real(path: Path) -> str | None:
    """Return where a path leads, None where it cannot be one."""
    try:
        return os.path.realpath(path)
    except ValueError:  # a NUL in it: the row itself will say so
        return None
