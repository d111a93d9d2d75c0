"""Which decisions fit what is chosen, and which of them stand as buttons on the evidence card."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.review import PointDecision, Reviewed
    from desktop_app.window.shown import Point

ALWAYS = ("check", "per", "set_aside", "matters", "note", "tags", "grades")
DISPUTED = ("other_value", "negated")


def fitting(point: Point | None, decision: PointDecision | None, *, linked: bool, by_hand: bool) -> frozenset[str]:
    """Return the names of the actions that fit a point; `linked` says that a link which can be split is chosen,
    `by_hand` that a link made or split by hand can be taken back."""
    fit = {*ALWAYS, *_rulings(point)} if point else set()
    fit |= {"split"} if linked else set()
    fit |= {"withdraw"} if decision or by_hand else set()
    return frozenset(fit)


def buttons(point: Point | None) -> tuple[str, ...]:
    """Return the names of the actions that the card offers at once for a point, None for a link; the rest are in its
    menu."""
    if point is None:
        return ("split",)
    if not (point.a and point.b):
        return "absent", "present", "set_aside", "note"
    if point.lead.status == "shared":
        return "same", "not_same", "link", "note"
    how = point.a.counterpart.how if point.a.counterpart else None
    if how in DISPUTED:
        return "contradiction", "no_contradiction", "not_same", "note"
    return "check", "same", "not_same", "note"


def decision_on(reviewed: Reviewed, point: Point) -> PointDecision | None:
    return reviewed.decided.get(point.lead.id)


def pressed(decision: PointDecision | None) -> frozenset[str]:
    """Return the names of the actions whose decision is in force."""
    if decision is None:
        return frozenset()
    held = {decision.ruling or "", *(name for name in ("matters", "note", "tags", "grades") if getattr(decision, name))}
    held |= {"check"} if decision.checked else set()
    held |= {"set_aside"} if decision.set_aside is not None else set()
    held |= {"per"} if decision.per_a is not None or decision.per_b is not None else set()
    return frozenset(held - {""})


def _rulings(point: Point) -> tuple[str, ...]:
    if not (point.a and point.b):
        return "absent", "present"
    if point.lead.status == "differs":
        return "same", "not_same", "contradiction", "no_contradiction"
    return "same", "not_same"
