"""One pair of a batch, wherever it is compared: the bytes of two articles in, the bytes of a report out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from desktop_app import __version__
from desktop_app.articles import Article, UnreadableArticle, read_bytes
from desktop_app.batch.overlap import can_overlap
from desktop_app.comparison import Options, compare
from desktop_app.comparison.model import Counts
from desktop_app.reports import INTERNAL, Profile, render_report
from desktop_app.reports.formats.as_csv import rows_of
from desktop_app.review import Case

State = Literal["done", "not compared", "failed", "not reached"]
Cells = tuple[str, ...]
NO_OVERLAP = "No two sentences of the two articles are near enough for a link, so that there is no report."


@dataclass(frozen=True)
class Unread:
    """An article's file as bytes, its name, and the origin that a report gives."""

    name: str
    origin: str
    data: bytes

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    def read(self) -> Article:
        """Read the article; raises UnreadableArticle."""
        return read_bytes(self.data, self.name, origin=self.origin)


Supplied = Unread | Article


@dataclass(frozen=True, slots=True)
class Task:
    """All that it takes to compare a pair; `all_pairs` asks first whether there can be any link.

    `version` is that of the program which made the task: another one could come to another report.
    """

    a: Supplied
    b: Supplied
    format: str
    all_pairs: bool = False
    profile: Profile = INTERNAL
    version: str = __version__

    @property
    def key(self) -> str:
        """Return a hash of everything that the outcome depends on."""
        parts = [self.version, self.format, str(self.all_pairs), str(self.profile)]
        for article in (self.a, self.b):
            name = article.name if isinstance(article, Unread) else ""
            parts += [article.sha256, article.origin, name]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a pair: where it is done its counts, coverages (0 to 1), report, and a row of cells a point."""

    state: State
    message: str = ""
    counts: Counts | None = None
    coverage_a: float | None = None
    coverage_b: float | None = None
    report: bytes = b""
    facts: tuple[Cells, ...] = ()


def run_task(task: Task) -> Outcome:
    """Compare two articles and make their report; whatever goes wrong is told in the outcome."""
    try:
        return _run(task)
    except UnreadableArticle as error:
        return Outcome("failed", str(error))
    except Exception as error:  # one bad pair must not stop the others
        return Outcome("failed", at_fault(error))


def at_fault(error: BaseException) -> str:
    told = " ".join(f"{type(error).__name__}: {error}".split())
    return f"This did not work, and Twosource is at fault: {told}"


def read_article(unread: Unread) -> Article | str:
    """Return the article as it travels to many comparisons, or a sentence that says why it cannot be read.

    The bytes that it was read from are left behind: no report shows them.
    """
    try:
        return replace(unread.read(), original=b"")
    except UnreadableArticle as error:
        return str(error)
    except Exception as error:
        return at_fault(error)


def _run(task: Task) -> Outcome:
    if task.version != __version__:
        message = f"The machine that was to compare this has Twosource {__version__}, not {task.version}."
        return Outcome("failed", f"{message} Install the same version everywhere.")
    a, b = (each.read() if isinstance(each, Unread) else each for each in (task.a, task.b))
    options = Options()
    if task.all_pairs and not can_overlap(a, b, options):
        return Outcome("not compared", NO_OVERLAP)
    comparison = compare(a, b, options)
    case = Case.of(comparison)
    return Outcome(
        state="done",
        counts=comparison.counts(),
        coverage_a=comparison.a.coverage,
        coverage_b=comparison.b.coverage,
        report=render_report(case, task.format, profile=task.profile),
        facts=tuple(rows_of(case, task.profile)),
    )
