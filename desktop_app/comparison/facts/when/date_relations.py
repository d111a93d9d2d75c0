"""How a date or duration of one article goes with one of the other."""

from __future__ import annotations

from datetime import date
from typing import Literal

from desktop_app.comparison.facts.how_many.quantities import compatible, hedged
from desktop_app.comparison.facts.when.clock import is_clock, relate_clocks
from desktop_app.comparison.facts.when.date_words import DAYS_IN, DateMention
from desktop_app.comparison.model import Moment, Vague
from desktop_app.pattern import pattern

Relation = Literal["same", "less_precise", "more_precise", "other_value"]

DURATION = pattern(r"P(?:T(?P<time>[\d.]+)(?P<clock>[HMS])|(?P<amount>\d+)(?P<unit>[DWMY]))")
CLOCK_UNITS = {"H": "hour", "M": "minute", "S": "second"}
CALENDAR_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
# Two units do not go into each other evenly: 120 days are four months.
UNEVEN = 0.05
CALENDAR_WORD = pattern(r"\b(?:this|last|next|recent|coming)\b")
TURNED: dict[Relation | None, Relation | None] = {"less_precise": "more_precise", "more_precise": "less_precise"}


def relate_dates(a: DateMention, b: DateMention) -> Relation | None:
    """Say how one article's date or duration goes with the other's, seen from the first.

    None where they cannot be said to measure the same thing: a point in time against a duration, a weekday against a
    day of the month.
    """
    if a.kind != b.kind:
        return None
    return _relate_durations(a, b) if a.kind == "duration" else _relate_points(a, b)


def _relate_durations(a: DateMention, b: DateMention) -> Relation | None:
    if isinstance(a.value, Vague) and isinstance(b.value, Vague):
        return "same" if a.value.unit == b.value.unit else None
    if isinstance(a.value, Moment) and isinstance(b.value, Moment):
        return _relate_lengths(a.value, a.hedge, b.value, b.hedge)
    if isinstance(a.value, Vague) and isinstance(b.value, Moment):
        return _relate_vague_length(a.value, b.value)
    turned = _relate_durations(b, a)
    return TURNED.get(turned, turned)


def _relate_lengths(a: Moment, hedge_a: str | None, b: Moment, hedge_b: str | None) -> Relation | None:
    (days_a, unit_a), (days_b, unit_b) = _length(a), _length(b)
    if unit_a != unit_b and abs(days_a - days_b) <= UNEVEN * max(days_a, days_b):
        days_b = days_a
    relation = compatible(hedged(days_a, hedge_a, "day"), hedged(days_b, hedge_b, "day"))
    if relation != "compatible":
        return relation
    if bool(hedge_a) == bool(hedge_b):
        return "same"
    return "less_precise" if hedge_a else "more_precise"


def _relate_vague_length(a: Vague, b: Moment) -> Relation | None:
    days, unit = _length(b)
    # Several months are more than one.
    if days <= DAYS_IN[a.unit]:
        return "other_value"
    return "less_precise" if unit == a.unit else None


def _length(duration: Moment) -> tuple[float, str]:
    """Return how many days a duration lasts, and its unit."""
    found = DURATION.fullmatch(duration.edtf)
    if not found:
        raise ValueError(f"{duration.edtf!r} is no duration")
    amount = float(found["time"] or found["amount"])
    unit = CLOCK_UNITS[found["clock"]] if found["clock"] else CALENDAR_UNITS[found["unit"]]
    return amount * DAYS_IN[unit], unit


def _relate_points(a: DateMention, b: DateMention) -> Relation | None:
    if is_clock(a) and is_clock(b):
        return relate_clocks(a, b)
    known_a, known_b = _known(a), _known(b)
    if not known_a or not known_b:
        return _relate_vague_points(a, b, known_a, known_b)
    if "from" in known_a or "from" in known_b:
        return _relate_spans(known_a, known_b)
    if known_a == known_b:
        return _relate_parts(a.part, b.part)
    if "day" in known_a and "day" in known_b:
        known_a.pop("weekday", None)
        known_b.pop("weekday", None)
    shared = known_a.keys() & known_b.keys()
    if not shared:
        return None
    if any(known_a[key] != known_b[key] for key in shared):
        return "other_value"
    if known_a.keys() == known_b.keys():
        return _relate_parts(a.part, b.part)
    if shared == known_a.keys():
        return "less_precise"
    return "more_precise" if shared == known_b.keys() else None


def _relate_parts(part_a: str | None, part_b: str | None) -> Relation:
    if part_a == part_b:
        return "same"
    if part_a and part_b:
        return "other_value"
    return "more_precise" if part_a else "less_precise"


def _known(mention: DateMention) -> dict[str, str]:
    """Return what a point in time states, piece by piece (year, month, day, weekday, time); nothing if it is vague."""
    known: dict[str, str] = {}
    if mention.weekday is not None:
        known["weekday"] = str(mention.weekday)
    if isinstance(mention.value, Vague):
        return known
    edtf = mention.value.edtf
    if edtf.startswith("T"):
        return {"time": edtf}
    if "/" in edtf:
        first, last = edtf.split("/")
        return {"from": first, "to": last}
    year, month, day = (*edtf.split("-"), "", "")[:3]
    if year != "XXXX":
        known["decade"] = year[:3]
    if year.isdecimal():
        known["year"] = year
    if month:
        known["month"] = month
    if day:
        known["day"] = day
    if year.isdecimal() and day:
        known["weekday"] = str(date.fromisoformat(edtf).weekday())
    return known


def _relate_spans(known_a: dict[str, str], known_b: dict[str, str]) -> Relation | None:
    """Compare two stretches of time, at least one of them with a written end; the year of the other serves for both."""
    bounds_a, bounds_b = _bounds(known_a), _bounds(known_b)
    if not bounds_a or not bounds_b:
        return None
    years_a, years_b = bounds_a[0][:4], bounds_b[0][:4]
    if years_a == "XXXX":
        bounds_a = (bounds_a[0].replace("XXXX", years_b), bounds_a[1].replace("XXXX", years_b))
    if years_b == "XXXX":
        bounds_b = (bounds_b[0].replace("XXXX", years_a), bounds_b[1].replace("XXXX", years_a))
    if bounds_a == bounds_b:
        return "same"
    if bounds_a[1] < bounds_b[0] or bounds_b[1] < bounds_a[0]:
        return "other_value"
    if bounds_a[0] <= bounds_b[0] and bounds_b[1] <= bounds_a[1]:
        return "less_precise"
    if bounds_b[0] <= bounds_a[0] and bounds_a[1] <= bounds_b[1]:
        return "more_precise"
    return None


def _bounds(known: dict[str, str]) -> tuple[str, str] | None:
    """Return the first and last day as ISO 8601 text, which sorts as the days do; None where there is none."""
    if "from" in known:
        first, last = known["from"], known["to"]
    elif "year" in known or "day" in known:
        first = last = "-".join(filter(None, (known.get("year", "XXXX"), known.get("month"), known.get("day"))))
    else:
        return None
    return (first + "-01-01"[len(first) - 4 :], last + "-12-31"[len(last) - 4 :])


def _relate_vague_points(
    a: DateMention, b: DateMention, known_a: dict[str, str], known_b: dict[str, str]
) -> Relation | None:
    """Compare with "this week" and the like, which takes in a day of the same report but states none."""
    if known_a and not known_b:
        turned = _relate_vague_points(b, a, known_b, known_a)
        return TURNED.get(turned, turned)
    if not isinstance(a.value, Vague):
        return None
    if known_b:
        coarse = a.value.unit not in ("day", "hour", "minute", "second") and CALENDAR_WORD.search(a.value.hedge)
        return "less_precise" if coarse and ("day" in known_b or "weekday" in known_b) else None
    if not isinstance(b.value, Vague) or a.value.unit != b.value.unit:
        return None
    hedge_a, hedge_b = a.value.hedge.lower(), b.value.hedge.lower()
    if hedge_a == hedge_b:
        return _relate_parts(a.part, b.part)
    if hedge_a.endswith(f" {hedge_b}"):
        return "more_precise"
    return "less_precise" if hedge_b.endswith(f" {hedge_a}") else None
