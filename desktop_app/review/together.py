"""Several decisions that speak of one point, as after a link by hand has made one of two points, read as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.review.model import PointDecision


def together(decisions: Sequence[PointDecision]) -> PointDecision | None:
    """Return one decision that says all that some say of a point, None for none.

    What was ruled is that of the first of them that rules, and so is who signs; no more than one does.
    """
    if len(decisions) < 2:
        return decisions[0] if decisions else None
    ground = next((decision for decision in decisions if decision.state != "unreviewed"), decisions[-1])
    return with_marks(ground, decisions)


def with_marks(ground: PointDecision, decisions: Sequence[PointDecision]) -> PointDecision:
    """Return a decision with the notes, tags, grades and stars of several: each once, in their order."""
    return replace(
        ground,
        matters=any(decision.matters for decision in decisions),
        note="\n".join(dict.fromkeys(decision.note for decision in decisions if decision.note)),
        tags=tuple(dict.fromkeys(tag for decision in decisions for tag in decision.tags)),
        grades=tuple(dict.fromkeys(grade for decision in decisions for grade in decision.grades)),
    )
