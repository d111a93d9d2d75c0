"""How long something took in English text: "four months", "two days ago", "decades of"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from desktop_app.comparison.facts.how_many.number_words import number_value
from desktop_app.comparison.facts.when import date_words as words
from desktop_app.comparison.facts.when.date_words import DateMention
from desktop_app.comparison.model import Moment, Vague

NEAR = 16  # how far from a duration the words that make it one may begin


def point(
    match: re.Match[str], value: Moment | Vague, *, relative: bool = False, part: str | None = None
) -> DateMention:
    """Return a mention of a moment where a pattern matched."""
    return DateMention(match.start(), match.start(), match.end(), "point", value, relative=relative, part=part)


def read_duration(text: str, match: re.Match[str], published: date | None) -> DateMention | None:
    """Read "four months", "half a year" and "two days ago"; None where "a day" counts nothing."""
    count, unit = match["count"].lower(), words.unit_name(match["unit"])
    before = text[max(0, match.start() - NEAR) : match.start()]
    bare = count in ("a", "an") or (count == "one" and unit == "day")
    if (
        bare
        and not match["turn"]
        and not match["long"]
        and not match["half"]
        and not words.BEFORE_ONE_UNIT.search(before)
    ):
        return None
    if bare and unit == "second" and not match["turn"] and words.ORDINAL_AFTER.match(text, match.end()):
        return None  # "for a second time"
    if re.search(r"[^\W\d_]-$", before) or (count in ("a", "an") and match["unit"].lower().endswith("s")):
        return None
    amount = 0.5 if count in ("half a", "half an") else 1.0 if count in ("a", "an") else number_value(count)
    amount += 0.5 if match["half"] else 0
    if match["turn"]:
        return _turned(match, amount, unit, published)
    if match["until"]:
        value: Moment | Vague = Vague(unit, f"{count} to {match['until'].lower()}")
    else:
        value = Moment(words.iso_duration(amount, unit), "stated")
    return DateMention(match.start(), match.start(), match.end(), "duration", value)


def _turned(match: re.Match[str], amount: float, unit: str, published: date | None) -> DateMention:
    """Read "two days ago" and "two days later"; only the first can be told from the day of publication."""
    value: Moment | Vague = Vague(unit, f"{amount:g} {match['turn'].lower()}")
    if published and match["turn"].lower() == "ago" and not match["until"]:
        day = published - timedelta(days=min(amount * words.DAYS_IN[unit], (published - date.min).days))
        digits = {"day": 10, "month": 7, "year": 4}.get(unit)
        value = Moment(day.isoformat()[:digits], "published") if digits else value
    return point(match, value, relative=True)


def read_some_time(text: str, match: re.Match[str], _: date | None) -> DateMention | None:
    """Read "several weeks" and "decades of"; None where a bare unit is no length of time."""
    unit = words.unit_name(match["unit"])
    start, end = match.span()
    some = words.SOME.search(text.lower(), max(0, start - words.LONGEST_SOME), start)
    if some:
        start -= len(some.group())
    before = text[max(0, start - NEAR) : start]
    plain = not (some or match["turn"] or match["long"] or words.BEFORE_BARE_UNITS.search(before))
    if plain and (match["of"] is None or unit == "day" or not words.BEFORE_UNITS_OF.search(before)):
        return None
    hedge = " ".join((some.group() if some else match["unit"]).split())
    if match["turn"]:
        value = Vague(unit, f"{hedge} {match['turn'].lower()}")
        return DateMention(start, start, end, "point", value, relative=True)
    return DateMention(start, start, end, "duration", Vague(unit, hedge))


def read_unit_long(_: str, match: re.Match[str], __: date | None) -> DateMention:
    """Read "a year-long" as one of that unit."""
    value = Moment(words.iso_duration(1, match["unit"].lower()), "stated")
    return DateMention(match.start(), match.start(), match.end(), "duration", value)
