"""What the analyst decides about a Comparison."""

from desktop_app.review.applied import Progress, Reviewed
from desktop_app.review.apply import apply
from desktop_app.review.changes import Change, TextChange, changes, text_changes
from desktop_app.review.decide import decide, link_statements, withdraw, withdraw_link
from desktop_app.review.linking import hand_links
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
from desktop_app.review.reattach import reattach
from desktop_app.review.rejudge import rejudge, swap_sides

__all__ = [
    "Case",
    "Change",
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
    "TextChange",
    "apply",
    "changes",
    "decide",
    "hand_links",
    "link_statements",
    "quote",
    "reattach",
    "rejudge",
    "swap_sides",
    "text_changes",
    "withdraw",
    "withdraw_link",
]
