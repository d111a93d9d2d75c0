"""All pairs of a batch: handed out, compared, reported, and told of in tables."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.articles import UnreadableArticle
from desktop_app.batch.handing_out import Lost, hand_out
from desktop_app.batch.ids import id_key
from desktop_app.batch.kept import Kept, Record
from desktop_app.batch.manifest import Row, UnreadableManifest
from desktop_app.batch.pairs import Pairs
from desktop_app.batch.sharing import Sharing
from desktop_app.batch.tables import (
    FACTS,
    RESUME,
    SUMMARY,
    TABLES,
    facts_head,
    facts_lines,
    record_of,
    summary_head,
    summary_line,
)
from desktop_app.batch.task import Outcome, State, Task, at_fault, run_task
from desktop_app.batch.workers import LostCluster, Workers
from desktop_app.files import UnwritableFile, whole_file, write_whole
from desktop_app.reports import INTERNAL, Profile


@dataclass(frozen=True, slots=True)
class Total:
    """How a batch went: how many rows are in which state, of those that failed the id and a sentence each, and why it
    stopped before its end, empty where it did not."""

    states: Counter[State]
    failed: tuple[tuple[str, str], ...]
    stopped: str

    @property
    def reached(self) -> str:
        """Return a sentence that says how far a batch came that was stopped."""
        rows = self.states.total()
        return f"{rows - self.states['not reached']} of {rows} rows are finished; --resume goes on from there."


def run_batch(
    pairs: Pairs,
    format: str,
    out: Path,
    workers: Workers,
    *,
    resume: bool = False,
    profile: Profile = INTERNAL,
    tell: Callable[[int, int], None] = lambda *_: None,
) -> Total:
    """Write a report for each pair, the summary and the table of facts into a folder, made where it is missing.

    A bad row never stops the rest. An interrupt (KeyboardInterrupt) or the loss of a cluster leaves whole files, and
    tables of what was done. With `resume`, a row is passed over whose report is there and whose articles and settings
    are those of an earlier run. `tell` is told how many rows of how many are finished. Raises UnreadableManifest where
    articles or manifest would be overwritten, UnwritableFile where the folder takes no tables.
    """
    _spare_what_is_read(pairs, out)
    _make_folder(out)
    pairs = replace(pairs, rows=tuple(_without_overwriting(pairs, out, format)))
    ids = [None if row.problem else row.id for row in pairs.rows]
    with Kept(out / RESUME, ids, resume=resume) as kept:
        batch = _Batch(pairs, format, out, kept, Sharing(profile, pairs.folder, out))
        stopped = ""
        try:
            for finished in batch.run(workers):
                tell(finished, len(pairs.rows))
        except KeyboardInterrupt:
            stopped = "Interrupted."
        except LostCluster as error:
            stopped = str(error)
        return batch.finish(stopped)


@dataclass
class _Batch:
    pairs: Pairs
    format: str
    out: Path
    kept: Kept
    sharing: Sharing
    finished: int = 0

    def run(self, workers: Workers) -> Iterator[int]:
        """Yield how many rows are finished, each time that one more is."""
        for (position, key), outcome in hand_out(workers, run_task, self._tasks()):
            self._keep(position, key, outcome)
            yield self.finished

    def finish(self, stopped: str) -> Total:
        """Write the tables, and say how it went."""
        states: Counter[State] = Counter()
        failed = []
        with whole_file(self.out / SUMMARY) as summary, whole_file(self.out / FACTS) as facts:
            summary.write(summary_head())
            facts.write(facts_head())
            for position, row in enumerate(self.pairs.rows):
                row = self.sharing.row(row)
                record = record_of(row, self.kept.get(position))
                summary.write(summary_line(row, record))
                facts.write(facts_lines(record))
                states[record.state] += 1
                if record.state == "failed":
                    failed.append((row.id, record.message))
        self.kept.put_in_order()
        return Total(states, tuple(failed), stopped)

    def _tasks(self) -> Iterator[tuple[tuple[int, str], Task]]:
        """Yield what there is to do, when it is asked for; what needs no work is finished on the way."""
        for position, row in enumerate(self.pairs.rows):
            if row.problem:
                self.finished += 1
                continue
            try:
                task = Task(*self.pairs.supply(row), self.format, self.pairs.read is not None, self.sharing.profile)
            except UnreadableArticle as error:
                self._keep(position, "", Outcome("failed", str(error)))
                continue
            except Exception as error:  # one bad page must not stop the others
                self._keep(position, "", Outcome("failed", at_fault(error)))
                continue
            key = task.key
            if self._is_there(row, self.kept.earlier(position), key):
                self.kept.take_over(position)
                self.finished += 1
            else:
                yield (position, key), task

    def _is_there(self, row: Row, earlier: Record | None, key: str) -> bool:
        if earlier is None or earlier.key != key:
            return False
        if earlier.state == "not compared":
            return True
        try:
            report = self._report(row).read_bytes()
        except OSError:
            return False
        return earlier.state == "done" and hashlib.sha256(report).hexdigest() == earlier.report

    def _keep(self, position: int, key: str, outcome: Outcome | Lost) -> None:
        row = self.pairs.rows[position]
        if isinstance(outcome, Lost):
            outcome = Outcome("failed", outcome.message)
        digest = ""
        if outcome.state == "done":
            try:
                write_whole(self._report(row), outcome.report)
                digest = hashlib.sha256(outcome.report).hexdigest()
            except UnwritableFile as error:
                outcome = Outcome("failed", str(error))
        told = (self.sharing.message(row, outcome.message), outcome.counts, outcome.coverage_a, outcome.coverage_b)
        self.kept.put(position, Record(row.id, outcome.state, key, *told, digest, outcome.facts))
        self.finished += 1

    def _report(self, row: Row) -> Path:
        return self.out / f"{row.id}.{self.format}"


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnwritableFile("no_folder", path=out, reason=reason) from None


def _spare_what_is_read(pairs: Pairs, out: Path) -> None:
    """Raise UnreadableManifest where a table would take the place of the manifest or of an article."""
    tables = {_real(out / name) for name in TABLES}
    if _real(pairs.source) in tables:
        raise UnreadableManifest(
            f"A table would take the place of the manifest “{pairs.source}”. Choose another folder."
        )
    if pairs.read is not None and _real(pairs.source) == _real(out):
        raise UnreadableManifest(f"The folder “{out}” holds the articles. Choose another one for the reports.")
    if tables & _articles(pairs):
        raise UnreadableManifest(f"A table would take the place of an article in “{out}”. Choose another folder.")


def _without_overwriting(pairs: Pairs, out: Path, format: str) -> Iterator[Row]:
    """Yield the rows, those marked as unusable whose report would take the place of an article or a table."""
    articles = _articles(pairs)
    for row in pairs.rows:
        name = f"{row.id}.{format}"
        if row.problem:
            yield row
        elif id_key(name) in TABLES:
            yield replace(row, problem=f"Its report would take the place of the table {name}. Choose another id.")
        elif _real(out / name) in articles:
            yield replace(row, problem="Its report would take the place of an article. Choose another folder or id.")
        else:
            yield row


def _articles(pairs: Pairs) -> set[str | None]:
    names = {name for row in pairs.rows if not row.problem for name in (row.a, row.b)}
    return {_real(pairs.folder / name) for name in names} - {None}


def _real(path: Path) -> str | None:
    """Return where a path leads, None where it cannot be one."""
    try:
        return os.path.realpath(path)
    except ValueError:  # a NUL in it: the row itself will say so
        return None
