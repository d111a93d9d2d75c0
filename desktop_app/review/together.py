"""Several decisions that speak of one point, as after a link by hand has made one of two points, read as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.review.model import PointDecision


def together(decisions: Sequence[PointDecision]) -> PointDecision | None:
    """Return one decision that says all that some say of a point, None for none.

    What was ruled is that of the first of them that rules, and so is who signs; no more than one does. Notes of several
    persons each begin with the initials of who wrote them.
    """
    if len(decisions) < 2:
        return decisions[0] if decisions else None
    ground = next((decision for decision in decisions if decision.state != "unreviewed"), decisions[-1])
    return with_marks(ground, decisions)


def with_marks(ground: PointDecision, decisions: Sequence[PointDecision]) -> PointDecision:
    """Return a decision with the notes, tags, grades and stars of several: each once, in their order."""
    noted = [decision for decision in decisions if decision.note]
    writers = {decision.noted_by for decision in noted}
    notes = [decision.note_under("") if len(writers) > 1 else decision.note for decision in noted]
    return replace(
        ground,
        matters=any(decision.matters for decision in decisions),
        note="\n".join(dict.fromkeys(notes)),
        note_by=None if not noted else "" if len(writers) > 1 else noted[0].noted_by,
        tags=tuple(dict.fromkeys(tag for decision in decisions for tag in decision.tags)),
        grades=tuple(dict.fromkeys(grade for decision in decisions for grade in decision.grades)),
    )
