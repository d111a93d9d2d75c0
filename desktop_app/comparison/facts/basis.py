"""What a rate or a score is told against: growth within a year or a month, the score at half-time or at the end."""

from __future__ import annotations

from desktop_app.comparison.facts.when.date_words import MONTHS
from desktop_app.comparison.model import Quantity
from desktop_app.pattern import pattern

NEAR = 60  # letters on either side of a number
PERCENT = ("%", "percentage point", "basis point")
YEAR = "year"


def _behind(period: str) -> str:
    since = f"(?:from|than|with|to) (?:a|one|last|the previous|the prior) {period}|a {period} (?:earlier|ago|before)"
    return rf"{period}[ -](?:on|over)[ -]{period}|(?:on|over) the {period}|{since}"


_MONTH = f"from (?:{'|'.join(MONTHS).lower()})(?! \\d| to| last| of| a)"
# In small letters, each behind a number or before it; the name of the group is what the number is told against.
RATE_AFTER = pattern(
    rf"[^.;\d]*?\b(?:(?P<year>{_behind('year')}|same \w+ (?:of |in )?(?:last|the previous|a) year|12 months earlier)"
    rf"|(?P<month>{_behind('month')}|{_MONTH})|(?P<annualised>annuali[sz]ed)"
    rf"|(?P<quarter>{_behind('quarter')}|from the (?:first|second|third|fourth)))\b"
)
RATE_BEFORE = pattern(
    r"\b(?:(?P<year>annual|yearly|year-on-year)|(?P<month>monthly|month-on-month)"
    r"|(?P<quarter>quarterly|quarter-on-quarter)|(?P<annualised>annuali[sz]ed))\b[^.,;\d]*$"
)
_AHEAD = ("up", "down", "ahead", "behind", "advantage", "deficit")
_HALF_TIME = "(?:half[ -]?time|the break|the interval)"
SCORE_AFTER = pattern(
    rf"(?: [^\W\d][\w’'-]*){{0,3}}? (?:(?P<half_time>at {_HALF_TIME})|(?P<leg>(?:first|second|home|away)[ -]leg))\b"
    r"|(?: \w+)? (?:(?P<penalties>on penalties|in an? (?:penalty )?shoot-?out)|(?P<aggregate>on aggregate))\b"
    rf"| (?P<lead>{'|'.join(_AHEAD)}|lead)\b"
)
SCORE_BEFORE = pattern(
    rf"\b(?:(?P<half_time>(?:at )?{_HALF_TIME},?(?: score(?:line)?| lead| result)?(?: (?:of|was|stood at|it was))?)"
    r"|(?P<aggregate>aggregate(?: score)?(?: of)?)|(?P<leg>(?:first|second|home|away)[ -]leg)"
    r"|(?P<lead>(?:led|leads?|leading|trailed|trailing)(?: [\w’'-]+)?(?: by)?)) $"
)
# Letters without which none of these finds anything.
RATE_SIGNS: tuple[str, ...] = ("year", "month", "quarter", "annual", "from ")
SCORE_SIGNS: tuple[str, ...] = (
    "half",
    "break",
    "interval",
    "leg",
    "aggregate",
    "penalt",
    "shoot",
    "lead",
    "led",
    "trail",
    *_AHEAD,
)


def find_basis(text: str, start: int, end: int, value: Quantity) -> str | None:
    """Return what a number is told against, given where it stands in a text; None where its words do not say."""
    if value.unit in PERCENT:
        patterns, signs = (RATE_AFTER, RATE_BEFORE), RATE_SIGNS
    elif value.unit == "score":
        patterns, signs = (SCORE_AFTER, SCORE_BEFORE), SCORE_SIGNS
    else:
        return None
    after, before = text[end : end + NEAR].lower(), text[max(0, start - NEAR) : start].lower()
    if not any(sign in after or sign in before for sign in signs):
        return None  # most; an expression that is never used is never compiled
    found = patterns[0].match(after) or patterns[1].search(before)
    return found.lastgroup if found else None


def may_measure_the_same(a: str | None, b: str | None, unit: str | None, *, equal: bool) -> bool:
    """Say whether two numbers of one unit can tell of the same thing, given what each is told against.

    A rate told against nothing goes with any that it equals, else with those of a year; a score of no stage is the one
    at the end.
    """
    if a == b:
        return True
    if unit == "score" or (a and b):
        return False
    return equal or YEAR in (a, b)
