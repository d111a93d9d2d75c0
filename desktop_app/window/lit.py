"""What lights up when something is chosen: the words on both sides, and the ties between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.window.marks import Glow
from desktop_app.window.shown import Point, Shown, Tie

if TYPE_CHECKING:
    from desktop_app.comparison.model import Fact, Origin, Side, Statement

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Lit:
    """The lights on both texts, the places to scroll to, and the ties (by index) that are set off."""

    a: tuple[Glow, ...] = ()
    b: tuple[Glow, ...] = ()
    focus_a: Span | None = None
    focus_b: Span | None = None
    ties: frozenset[int] = frozenset()


def light_point(shown: Shown, point: Point) -> Lit:
    """Light a point: its words, their statements, and for a one-sided fact the statement that comes nearest."""
    if point.a and point.b:
        tied = frozenset(i for i, tie in enumerate(shown.ties) if _joins(tie, point.a, point.b))
        return Lit(_fact_glows(shown, point.a), _fact_glows(shown, point.b), _span(point.a), _span(point.b), tied)
    fact = point.lead
    near = _nearest(shown, fact)
    other = (Glow(near.start, near.end, "partner"),) if near else ()
    other_focus = (near.start, near.end) if near else None
    if fact.side == "a":
        return Lit(_fact_glows(shown, fact), other, _span(fact), other_focus)
    return Lit(other, _fact_glows(shown, fact), other_focus, _span(fact))


def light_tie(shown: Shown, tie: Tie) -> Lit:
    """Light the two statements that a tie joins."""
    return _light_ties(shown, [i for i, each in enumerate(shown.ties) if each is tie])


def light_statement(shown: Shown, side: Side, statement: Statement) -> Lit:
    """Light a statement and all it is tied to."""
    ties = [i for i, tie in enumerate(shown.ties) if statement.id == (tie.link.a if side == "a" else tie.link.b)]
    if ties:
        return _light_ties(shown, ties)
    own = (Glow(statement.start, statement.end, "partner"),)
    return Lit(a=own) if side == "a" else Lit(b=own)


def light_origin(shown: Shown, origin: Origin) -> Lit:
    """Light all statements that rest on a source."""
    found = []
    for ids in (origin.a, origin.b):
        statements = [shown.comparison.statement(each) for each in ids]
        found.append(sorted((statement.start, statement.end) for statement in statements))
    a, b = found
    return Lit(_glows(a), _glows(b), a[0] if a else None, b[0] if b else None)


def _light_ties(shown: Shown, indices: list[int]) -> Lit:
    if not indices:
        return Lit()
    ties = [shown.ties[i] for i in indices]
    spans_a, spans_b = sorted({tie.a for tie in ties}), sorted({tie.b for tie in ties})
    return Lit(_glows(spans_a), _glows(spans_b), spans_a[0], spans_b[0], frozenset(indices))


def _joins(tie: Tie, a: Fact, b: Fact) -> bool:
    return tie.link.a == a.statement and tie.link.b == b.statement


def _nearest(shown: Shown, fact: Fact) -> Statement | None:
    return shown.comparison.statement(fact.nearest.statement) if fact.nearest else None


def _fact_glows(shown: Shown, fact: Fact) -> tuple[Glow, ...]:
    statement = shown.comparison.statement(fact.statement)
    return Glow(statement.start, statement.end, "statement"), Glow(fact.start, fact.end, "fact")


def _glows(spans: list[Span]) -> tuple[Glow, ...]:
    return tuple(Glow(start, end, "partner") for start, end in spans)


def _span(fact: Fact) -> Span:
    return fact.start, fact.end
