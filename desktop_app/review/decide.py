"""What a person says of a point or a pair of statements becomes part of a Review."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, get_args

from desktop_app.comparison.model import Fact, Side, other
from desktop_app.review.applied import Reviewed
from desktop_app.review.board import is_sentence_around, key
from desktop_app.review.model import Finding, LinkDecision, PointDecision, Quote, Review, Ruling
from desktop_app.review.quoting import quote
from desktop_app.review.together import together, with_marks


def decide(reviewed: Reviewed, a: Fact | None, b: Fact | None, *, by: str, at: str, **changes: Any) -> Review:
    """Return the review with some fields of the decision on one point changed (see PointDecision).

    `a` and `b` are the facts of the point in `reviewed.comparison`; `by` are initials, `at` is an ISO 8601 time. A
    decision in which nothing is left is dropped. Raises ValueError for a ruling that does not fit the point.
    """
    review, befores = reviewed.case.review, _decisions_on(reviewed, a, b)
    ground = together(befores)
    if ground is None or ground.state == "unreviewed":
        ground = with_marks(_first(reviewed, a, b), befores)  # marks go to the point that they are seen on
    if "ruling" in changes:
        _check(changes["ruling"], a, b, changes.get("there"))
        if changes["ruling"] == "present":
            changes["beside"] = _pointed_at(reviewed, a, b, changes["there"])
            if ground.found.a and ground.found.b:
                ground, befores = _first(reviewed, a, b), ()  # a decision of its own, on what “not the same” had left
        changes = _fitting(changes, ground, a, b)
        if changes.get("ruling") == "not_same":
            changes["parted"] = _parted(reviewed, a, b)
    kept_note = bool(ground.note) and changes.get("note", ground.note) == ground.note
    note_by = ground.noted_by if kept_note and ground.noted_by != by else None
    decision = replace(ground, **changes, note_by=note_by, by=by, at=at)
    kept = (decision,) if _says_anything(decision) else ()
    if not befores or (decision.ruling, decision.state) != (ground.ruling, ground.state):
        # Of two that speak of the same words the newer holds.
        return replace(review, points=(*_without(review, befores), *kept))
    place = next(before for before in befores if before.state == ground.state)
    left = _without(review, [before for before in befores if before is not place])
    return replace(review, points=tuple(new for old in left for new in (kept if old is place else (old,))))


def withdraw(reviewed: Reviewed, a: Fact | None, b: Fact | None) -> Review:
    """Return the review without what was decided on a point."""
    review = reviewed.case.review
    return replace(review, points=tuple(_without(review, _decisions_on(reviewed, a, b))))


def link_statements(reviewed: Reviewed, a: str, b: str, *, by: str, at: str, linked: bool, note: str = "") -> Review:
    """Return the review in which two statements, named by their ids, are linked or parted by hand."""
    found = next((link for link in reviewed.case.found.links if (link.a, link.b) == (a, b)), None)
    quotes = _quotes(reviewed, a, b)
    decision = LinkDecision(*quotes, linked, found.score if found else None, note, by, at)
    return replace(reviewed.case.review, links=(*withdraw_link(reviewed, a, b).links, decision))


def withdraw_link(reviewed: Reviewed, a: str, b: str) -> Review:
    """Return the review without what was decided on the link of two statements."""
    quotes, review = _quotes(reviewed, a, b), reviewed.case.review
    return replace(review, links=tuple(link for link in review.links if (link.a, link.b) != quotes))


def _without(review: Review, gone: Sequence[PointDecision]) -> list[PointDecision]:
    ids = set(map(id, gone))
    return [decision for decision in review.points if id(decision) not in ids]


def _decisions_on(reviewed: Reviewed, a: Fact | None, b: Fact | None) -> tuple[PointDecision, ...]:
    fact = a or b
    if fact is None:
        raise ValueError("a point has a fact in A, in B or in both")
    return reviewed.decisions.get(fact.id, ())


def _check(ruling: Ruling | None, a: Fact | None, b: Fact | None, there: Quote | None) -> None:
    if ruling is not None and ruling not in get_args(Ruling):
        raise ValueError(f"there is no ruling {ruling!r}")
    of_one_side = ruling in ("absent", "present")
    if ruling is not None and of_one_side == bool(a and b):
        raise ValueError(f"the ruling {ruling!r} does not fit this point")
    of_differing = ruling in ("contradiction", "no_contradiction")
    if of_differing and a and a.status != "differs":
        raise ValueError("only of what differs can be said whether it is a contradiction")
    if (ruling == "present") != (there is not None):
        raise ValueError("“present”, and that alone, points at words of the other article")


def _pointed_at(reviewed: Reviewed, a: Fact | None, b: Fact | None, there: Quote) -> Quote | None:
    """Return the words of the one-sided fact that was pointed at: the one that holds them, or else the only one of the
    same kind, or the only one at all, of which they hold a part; None where that cannot be told."""
    fact = a or b
    assert fact is not None
    side = other(fact.side)
    touched = [held for held in reviewed.comparison.only_in(side) if held.start < there.end and there.start < held.end]
    holding = [held for held in touched if held.start <= there.start and there.end <= held.end]
    alike = [held for held in touched if held.kind == fact.kind]
    for found in (holding, alike, touched):
        if len(found) == 1:
            return quote(reviewed.comparison.side(side).article, found[0].start, found[0].end)
        if found:
            return None
    return None


def _fitting(changes: dict[str, Any], ground: PointDecision, a: Fact | None, b: Fact | None) -> dict[str, Any]:
    """Return what a new ruling comes to where an earlier one has made something else of the finding."""
    ruling, was_pair = changes["ruling"], bool(ground.found.a and ground.found.b)
    if ruling is None or was_pair == bool(a and b):
        return {"there": None, "beside": None, **changes}
    if ruling == "not_same":
        return changes | {"ruling": "absent", "there": None, "beside": None}
    return {key: value for key, value in changes.items() if key != "ruling"} | {"checked": True}


def _parted(reviewed: Reviewed, a: Fact | None, b: Fact | None) -> tuple[Side, ...]:
    """Return the sides of a point whose fact stands in no other pair, and is more than the sentence shown for one."""
    comparison = reviewed.comparison
    rows = Counter(key(fact) for fact in comparison.facts)
    alone = [(fact, beside) for fact, beside in ((a, b), (b, a)) if fact and rows[key(fact)] == 1]
    return tuple(
        fact.side for fact, beside in alone if beside is None or not is_sentence_around(comparison, fact, beside)
    )


def _first(reviewed: Reviewed, a: Fact | None, b: Fact | None) -> PointDecision:
    comparison = reviewed.comparison
    pair = (a.statement, b.statement) if a and b else None
    link = next((link for link in comparison.links if (link.a, link.b) == pair), None)
    return PointDecision(
        found=Finding(a, b, link),
        quote_a=quote(comparison.a.article, a.start, a.end) if a else None,
        quote_b=quote(comparison.b.article, b.start, b.end) if b else None,
    )


def _says_anything(decision: PointDecision) -> bool:
    marks = (decision.matters, decision.note, decision.tags, decision.grades)
    return decision.state != "unreviewed" or any(marks)


def _quotes(reviewed: Reviewed, a: str, b: str) -> tuple[Quote, Quote]:
    comparison = reviewed.comparison
    one, two = comparison.statement(a), comparison.statement(b)
    return (
        quote(comparison.a.article, one.start, one.end),
        quote(comparison.b.article, two.start, two.end),
    )
