"""The value of a point as the contract gives it."""

from __future__ import annotations

from msgspec.structs import replace

from desktop_app.comparison.facts.how_many.numbers import NumberMention
from desktop_app.comparison.facts.names import Name
from desktop_app.comparison.facts.points import Point
from desktop_app.comparison.facts.when.date_words import DateMention
from desktop_app.comparison.facts.who.mention import Mention
from desktop_app.comparison.model import Attributed, FullName, Moment, Quoted, Value
from desktop_app.comparison.per_whom.sources import Says
from desktop_app.comparison.text.english import english


def value_of(text: str, point: Point, speaker: Says | None, date_entered: bool) -> Value:
    """Return a point's value; a relative date worked out from a date that the analyst entered says so."""
    detail = point.detail
    if detail is None:
        quoted = point.kind == "quote"
        return Quoted(text[point.start : point.end], speaker.name if speaker else None) if quoted else None
    if isinstance(detail, NumberMention):
        return detail.value
    if isinstance(detail, DateMention):
        if date_entered and isinstance(detail.value, Moment) and detail.value.basis == "published":
            return replace(detail.value, basis="analyst")
        return detail.value
    if isinstance(detail, Name):
        return FullName(text[detail.core[0] : detail.core[1]])
    if isinstance(detail, Mention) and speaker:
        return Attributed(speaker.name, detail.verb, speaker.strength, _is_hedged(text[point.start : point.end]))
    return None


def _is_hedged(words: str) -> bool:
    """Say whether an attribution itself keeps its distance: "reportedly told", "claimed", "alleged"."""
    found = words.lower().split()
    said = " ".join(["", *found])
    return " claim" in said or " alleg" in said or not english().hedges.isdisjoint(found)
