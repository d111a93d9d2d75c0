"""Times of day in English text, with the zone that they are given in, and how two of them go together."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from msgspec.structs import replace

from desktop_app.comparison.facts.when.date_words import DateMention
from desktop_app.comparison.facts.when.durations import point
from desktop_app.comparison.model import Moment
from desktop_app.pattern import pattern

Relation = Literal["same", "less_precise", "more_precise", "other_value"]

DAY = 24 * 60  # minutes
EARLIEST, STEP = -12 * 60, 15  # the zone farthest behind UTC, and what all zones are whole steps of
NAMED = {"midnight": "00:00", "noon": "12:00", "midday": "12:00"}

_HERE = "local time|local|hours|hrs"  # a time where it happened, as one without a zone is
_UTC = r"(?:GMT|UTC)(?:[+\u2212-]\d\d?(?::?[0-5]\d)?(?!\d))?"
_SHORT = r"(?:[CEMP][DS]?|[CEW]ES?|[BIJK]S|AE[DS]|NZ[DS]|HK|SG)T|MSK"
CLOCK = pattern(
    r"(?:(?<![\w.,:/$€£-])(?:(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?"
    r" ?(?P<half>[apAP])(?:\.[mM]\b\.?|[mM]\b)"
    r"|(?P<hour24>[01]?\d|2[0-3])(?::|\.?(?=[0-5]\d ?(?:GMT|UTC)))(?P<minute24>[0-5]\d)(?![\d:]))"
    r"|\b(?P<named>noon|midnight|midday)\b)"
    rf"(?: ?(?P<utc>{_UTC})\b| (?P<short>{_SHORT})\b| (?:{_HERE})\b"
    r"|(?P<zone>(?: (?!Prime )[A-Z][a-z]+){1,3}) (?:(?:[Ss]tandard|[Dd]aylight|[Ss]ummer) )?[Tt]ime\b)?"
)
# What one zone is called: loosely, as "EST" is often written in summer.
ZONES = {
    **dict.fromkeys(("et", "est", "edt"), "eastern"),
    **dict.fromkeys(("ct", "cst", "cdt"), "central"),
    **dict.fromkeys(("mt", "mst", "mdt"), "mountain"),
    **dict.fromkeys(("pt", "pst", "pdt"), "pacific"),
    **dict.fromkeys(("cet", "cest"), "central european"),
    **dict.fromkeys(("eet", "eest"), "eastern european"),
    **dict.fromkeys(("wet", "west"), "western european"),
    **dict.fromkeys(("bst", "uk", "british"), "london"),
    **{"msk": "moscow", "kiev": "kyiv"},
}
OFFSET = pattern(r"(?P<sign>[+\u2212-])(?P<hours>\d\d?):?(?P<minutes>\d\d)?$")


def read_clock(text: str, match: re.Match[str], _: date | None) -> DateMention:
    """Read "2 p.m. ET" and "17:00 (14:00 GMT)"; a zone that the text gives no offset of is kept by its name."""
    clock, zone, offset = _minutes(match), _zone(match), _offset(match)
    end = match.end()
    also = CLOCK.match(text, end + 2) if text.startswith(" (", end) else None
    if also and text.startswith(")", also.end()) and (offset is None) != (_offset(also) is None):
        end = also.end() + 1
        if offset is None:
            offset = _between(clock, (_minutes(also) - (_offset(also) or 0)) % DAY)
        else:
            clock, zone, offset = _minutes(also), _zone(also), _between(_minutes(also), (clock - offset) % DAY)
    edtf = f"T{clock // 60:02}:{clock % 60:02}"
    if offset is not None:
        edtf += f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02}:{abs(offset) % 60:02}" if offset else "Z"
    return replace(point(match, Moment(edtf, "stated")), end=end, zone=zone)


def relate_clocks(a: DateMention, b: DateMention) -> Relation | None:
    """Say how two times of day go together: by what they are in UTC where both texts tell that, else only within one
    zone; None where that is not told. A time hedged as rounded stands for a quarter of an hour to either side."""
    (clock_a, offset_a), (clock_b, offset_b) = _told(a), _told(b)
    apart = clock_a - clock_b
    if offset_a is not None and offset_b is not None:
        apart += offset_b - offset_a
    elif a.zone != b.zone:
        return "same" if not apart and None in (a.zone, b.zone) else None
    apart = min(apart % DAY, -apart % DAY)
    if not apart or (apart <= STEP and a.hedge and b.hedge):
        return "same"
    if apart <= STEP and (a.hedge or b.hedge):
        return "less_precise" if a.hedge else "more_precise"
    return "other_value"


def is_clock(mention: DateMention) -> bool:
    """Say whether a point in time is a time of day alone."""
    return isinstance(mention.value, Moment) and mention.value.edtf.startswith("T")


def _minutes(match: re.Match[str]) -> int:
    if match["named"]:
        hour, minute = NAMED[match["named"]].split(":")
        return int(hour) * 60 + int(minute)
    if match["hour24"]:
        return int(match["hour24"]) * 60 + int(match["minute24"])
    hours = int(match["hour"]) % 12 + (12 if match["half"] in "pP" else 0)
    return hours * 60 + int(match["minute"] or 0)


def _zone(match: re.Match[str]) -> str | None:
    written = match["utc"] or match["short"] or match["zone"]
    if not written:
        return None
    name = written.strip().lower().replace("gmt", "utc")
    return ZONES.get(name, name)


def _offset(match: re.Match[str]) -> int | None:
    """Return how many minutes a time is ahead of UTC, None where its words do not say."""
    if not match["utc"]:
        return None
    found = OFFSET.search(match["utc"])
    if not found:
        return 0
    minutes = int(found["hours"]) * 60 + int(found["minutes"] or 0)
    return minutes if found["sign"] == "+" else -minutes


def _between(clock: int, utc: int) -> int | None:
    """Return how far a time of day is ahead of the same one in UTC; None where no zone is."""
    offset = (clock - utc - EARLIEST) % DAY + EARLIEST
    return None if offset % STEP else offset


def _told(mention: DateMention) -> tuple[int, int | None]:
    """Return the minutes of a time of day, and of its offset from UTC."""
    edtf = mention.value.edtf if isinstance(mention.value, Moment) else ""
    clock = int(edtf[1:3]) * 60 + int(edtf[4:6])
    sign, offset = edtf[6:7], edtf[7:]
    if sign not in ("+", "-"):
        return clock, 0 if sign == "Z" else None
    minutes = int(offset[:2]) * 60 + int(offset[3:])
    return clock, minutes if sign == "+" else -minutes
