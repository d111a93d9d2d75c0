"""What was chosen found again in another judgement of the same two articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.window.shown import Point, Shown, Tie

if TYPE_CHECKING:
    from desktop_app.comparison.model import Fact


def same_point(shown: Shown, before: Point) -> Point | None:
    """Find the point that tells the same words of the same article, or else most of them."""
    statement = shown.statement_at(before.lead.side, before.lead.start)
    facts = shown.facts_of.get(statement.id, ()) if statement else ()
    places = [shown.tab_of[fact.id] for fact in facts if fact.id in shown.tab_of]
    alike = [(_likeness(point, before), point) for point in (shown.points[tab][place] for tab, place in places)]
    return max(((like, point) for like, point in alike if like), key=lambda each: each[0], default=(None, None))[1]


def same_tie(shown: Shown, before: Tie) -> Tie | None:
    """Find the tie between the same statements."""
    return next((tie for tie in shown.ties if (tie.a, tie.b) == (before.a, before.b)), None)


def _likeness(point: Point, before: Point) -> tuple[bool, bool, int] | None:
    lead = before.lead
    now = point.a if lead.side == "a" else point.b
    if now is None:
        return None
    common = min(now.end, lead.end) - max(now.start, lead.start)
    if common <= 0:
        return None
    whole = (_key(point.a), _key(point.b)) == (_key(before.a), _key(before.b))
    return whole, _key(now) == _key(lead), common


def _key(fact: Fact | None) -> tuple[int, int, str] | None:
    return (fact.start, fact.end, fact.kind) if fact else None
