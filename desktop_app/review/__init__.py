"""What the analyst decides about a Comparison."""

from desktop_app.review.applied import Progress, Reviewed
from desktop_app.review.apply import apply
from desktop_app.review.decide import decide, link_statements, withdraw, withdraw_link
from desktop_app.review.linking import hand_links, rejudge
from desktop_app.review.model import (
    Case,
    Entered,
    Finding,
    Grade,
    Head,
    LinkDecision,
    PointDecision,
    Quote,
    Review,
    Ruling,
    State,
)
from desktop_app.review.quoting import quote

__all__ = [
    "Case",
    "Entered",
    "Finding",
    "Grade",
    "Head",
    "LinkDecision",
    "PointDecision",
    "Progress",
    "Quote",
    "Review",
    "Reviewed",
    "Ruling",
    "State",
    "apply",
    "decide",
    "hand_links",
    "link_statements",
    "quote",
    "rejudge",
    "withdraw",
    "withdraw_link",
]
