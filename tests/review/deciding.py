"""Decisions drawn at random on the points of a real comparison."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from desktop_app.comparison.model import Fact, Source, other
from desktop_app.review import Case, Grade, Review, Reviewed, apply, decide, link_statements, quote, withdraw

AT = "2026-03-04T05:06:07+00:00"
SIGNED = {"by": "N.N.", "at": AT}
ONE_SIDED = ("absent", "present", None)
OF_PAIRS = ("same", "not_same", "contradiction", "no_contradiction", None)

Step = tuple[int, int, int]
steps = st.lists(st.tuples(st.integers(0, 500), st.integers(0, 11), st.integers(0, 500)), max_size=6)


def after(case: Case, review: Review) -> Reviewed:
    """Return a case as it stands after these decisions."""
    return apply(replace(case, review=review))


def decided(case: Case, drawn: Sequence[Step]) -> Case:
    """Return a case with one decision for each step, each made on what the one before has left."""
    for step in drawn:
        case = replace(case, review=next_review(apply(case), step))
    return case


def next_review(reviewed: Reviewed, step: Step) -> Review:
    """Return the review with the decision that a step stands for."""
    at, what, where = step
    points = list(reviewed.points())
    if not points:
        return reviewed.case.review
    a, b = points[at % len(points)]
    signed = {"by": "M.M." if where % 5 == 0 else "N.N.", "at": AT}
    match what:
        case 0 | 1 | 2 | 3 | 4:
            return _ruled(reviewed, a, b, what, where)
        case 5:
            return decide(reviewed, a, b, checked=True, **signed)
        case 6:
            return decide(reviewed, a, b, set_aside="not ours", note="see below", **signed)
        case 7:
            corrected = (Source("the mayor", "named", None, (a or b).statement, "stated"),)
            return decide(reviewed, a, b, per_a=corrected if a else None, per_b=() if b else None, **signed)
        case 8:
            return decide(reviewed, a, b, note=f"note {where}", tags=("x",), matters=True, **signed)
        case 9:
            return decide(reviewed, a, b, grades=(Grade("the outlet of A", "C", "3"),), **signed)
        case 10:
            return withdraw(reviewed, a, b)
        case _:
            first, second = reviewed.comparison.a.statements, reviewed.comparison.b.statements
            pair = first[at % len(first)].id, second[where % len(second)].id
            return link_statements(reviewed, *pair, linked=bool(where % 2), **signed)


def _ruled(reviewed: Reviewed, a: Fact | None, b: Fact | None, what: int, where: int) -> Review:
    if a and b:
        ruling = OF_PAIRS[what]
        if ruling in ("contradiction", "no_contradiction") and a.status != "differs":
            ruling = "same"
        return decide(reviewed, a, b, ruling=ruling, **SIGNED)
    ruling = ONE_SIDED[what % 3]
    if ruling != "present":
        return decide(reviewed, a, b, ruling=ruling, **SIGNED)
    there = reviewed.comparison.side(other((a or b).side))
    statement = there.statements[where % len(there.statements)]
    words = quote(there.article, statement.start, statement.end)
    return decide(reviewed, a, b, ruling="present", there=words, **SIGNED)
