"""A case as CSV, one row a point, for an evidence matrix; safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from desktop_app.comparison.model import Fact, other
from desktop_app.reports import words
from desktop_app.reports.corrected import correction, is_known
from desktop_app.reports.formats.characters import shown
from desktop_app.reports.passages import place
from desktop_app.reports.profile import Profile
from desktop_app.reports.remarks import grade_words, ruling_words
from desktop_app.review import PointDecision, Reviewed, apply
from desktop_app.review.model import Case

COLUMNS = (
    *("kind", "status", "how"),
    *("words_a", "per_a", "place_a", "words_b", "per_b", "place_b", "nearest_place", "nearest_words", "missing"),
    *("review_state", "decision", "by", "at", "link", "link_by", "link_at"),
    *("found", "matters", "set_aside", "grade", "tags", "note"),
    *("fact_a", "statement_a", "start_a", "end_a", "fact_b", "statement_b", "start_b", "end_b"),
    "marking",
)
# A spreadsheet takes a cell that begins so for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def render(case: Case, _date: str | None, profile: Profile) -> bytes:
    """Return the rows below the names of their columns, as CSV in UTF-8 with a byte-order mark."""
    text = io.StringIO()
    csv.writer(text).writerows((COLUMNS, *rows_of(case, profile)))
    return text.getvalue().encode("utf-8-sig")


def rows_of(case: Case, profile: Profile) -> Iterator[tuple[str, ...]]:
    """Yield the cells of each point in the order of COLUMNS; the points are in the order of A's text, then of B's."""
    reviewed = apply(case)
    for a, b in sorted(reviewed.points(), key=lambda point: _order(*point)):
        row = _row(reviewed, profile, a, b)
        yield tuple(_safe(str(row.get(column, ""))) for column in COLUMNS)


def _row(reviewed: Reviewed, profile: Profile, a: Fact | None, b: Fact | None) -> Mapping[str, object]:
    fact = a or b
    assert fact is not None
    row: dict[str, object] = {
        "kind": words.KINDS[fact.kind].lower(),
        "status": words.status(fact),
        "review_state": reviewed.state(fact),
        "marking": reviewed.case.head.marking,
    }
    for side, half in (("a", a), ("b", b)):
        row |= _half(reviewed, side, half) if half else {}
    if fact.nearest:
        row |= _nearest(reviewed, fact)
    row["found"] = " | ".join(_found(reviewed, [half for half in (a, b) if half]))
    decision = reviewed.decided.get(fact.id)
    if a and b:
        said = words.how(a, decision.ruling if decision else None)
        unjudged = words.is_in_other_words(a, b) and reviewed.state(a) == "unreviewed"
        row["how"] = words.IN_OTHER_WORDS if unjudged else said
    if decision:
        row |= _decision(decision, profile)
    if link := reviewed.by_link.get(fact.id):
        row |= {"link": words.moved_by(link), "link_by": link.by, "link_at": link.at}
    return row


def _found(reviewed: Reviewed, halves: list[Fact]) -> Iterator[str]:
    """Say what the tool had found, where a decision made something else of it."""
    befores = ((half, reviewed.found(half)) for half in halves)
    yield from dict.fromkeys(words.status(found) for half, found in befores if found and found.status != half.status)
    for half in halves:
        made = correction(reviewed, half)
        if made is not None:
            yield f"per_{half.side} {made.told}"


def _half(reviewed: Reviewed, side: str, fact: Fact) -> Mapping[str, object]:
    half = {
        "words": fact.text,
        "per": words.whom(fact.per, is_known(reviewed, fact)),
        "place": place(reviewed.comparison, fact.statement).words,
        "fact": fact.id,
        "statement": fact.statement,
        "start": fact.start,
        "end": fact.end,
    }
    return {f"{name}_{side}": value for name, value in half.items()}


def _nearest(reviewed: Reviewed, fact: Fact) -> Mapping[str, object]:
    assert fact.nearest is not None
    there = other(fact.side)
    statement = reviewed.comparison.statement(fact.nearest.statement)
    texts = {side: reviewed.comparison.side(side).article.text for side in (there, fact.side)}
    return {
        "nearest_place": place(reviewed.comparison, statement.id).words,
        "nearest_words": texts[there][statement.start : statement.end],
        "missing": ", ".join(texts[fact.side][start:end] for start, end in fact.nearest.missing),
    }


def _decision(decision: PointDecision, profile: Profile) -> Mapping[str, object]:
    grades = (f"{grade.of}: {grade_words(grade)}" for grade in decision.grades if grade_words(grade))
    return {
        "decision": ruling_words(decision) or ("checked" if decision.checked else ""),
        "by": decision.by,
        "at": decision.at,
        "matters": "yes" if decision.matters else "",
        "set_aside": "" if decision.set_aside is None else (decision.set_aside if profile.notes else "") or "yes",
        "grade": " | ".join(grades) if profile.grades else "",
        "tags": ", ".join(decision.tags) if profile.notes else "",
        "note": decision.note_under(decision.by) if profile.notes else "",
    }


def _order(a: Fact | None, b: Fact | None) -> tuple[str, int, int, int]:
    fact = a or b
    assert fact is not None
    return fact.side, fact.start, fact.end, b.start if b else -1


def _safe(value: str) -> str:
    """Return what a cell holds: on one line, and with an apostrophe before what would be a formula."""
    text = shown(value)
    return f"'{text}" if text.startswith(FORMULA) else text
