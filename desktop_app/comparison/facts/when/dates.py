"""Dates, times of day and durations in English text: where they stand and what they state."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from msgspec.structs import replace

from desktop_app.comparison.facts import window as sign
from desktop_app.comparison.facts.how_many.number_words import (
    IS_ABOUT,
    bears_number,
    hedge_before,
    matches_at,
    states_a_year,
)
from desktop_app.comparison.facts.when import date_words as words
from desktop_app.comparison.facts.when.clock import CLOCK, read_clock
from desktop_app.comparison.facts.when.date_words import DateMention
from desktop_app.comparison.facts.when.durations import point, read_duration, read_some_time, read_unit_long
from desktop_app.comparison.facts.window import Window
from desktop_app.comparison.model import Moment, Vague

# How far from a date its preposition and its hedge may begin.
NEAR = 40
FUTURE_NEAR = 60


def find_dates(window: Window, published: date | None = None) -> list[DateMention]:
    """Return the dates, times and durations of a window, with offsets of the article, in order and without overlap.

    A relative date ("on Tuesday", "last month") is worked out from the day the article was published, with basis
    "published", where that is given; else it stays what is written. No year is added to "July 25".
    """
    readers = _readers(window.signs)
    found: list[DateMention] = []
    at, reached = window.start, 0
    for own in _in_order(_candidates(window, readers, published)) if readers else ():
        if own.start < reached:
            continue
        lead, frame, hedge = _lead(window.text, own, reached)
        span = lead + at, own.start + at, own.end + at
        relative = own.relative or frame
        found.append(DateMention(*span, own.kind, own.value, relative, hedge, own.weekday, own.part, own.zone))
        reached = own.end
    return found


Read = Callable[[str, "re.Match[str]", "date | None"], "DateMention | None"]
Reader = tuple["re.Pattern[str]", Read]


def _candidates(window: Window, readers: Sequence[Reader], published: date | None) -> list[DateMention]:
    text = window.text
    lower = text.lower()
    found: list[DateMention] = []
    for pattern, read in readers:
        # A search character by character would take longer than all the rest.
        if pattern is words.UNIT_LONG:
            matches: Iterable[re.Match[str]] = pattern.finditer(lower)
        elif pattern is words.DURATION:
            matches = matches_at(pattern, lower, window.number_starts)
        else:
            matches = matches_at(pattern, lower if pattern is words.SOME_TIME else text, window.date_starts)
        for match in matches:
            mention = read(text, match, published)
            if mention:
                found.append(mention)
    return found


def _in_order(found: list[DateMention]) -> list[DateMention]:
    """Return mentions in the order of their starts, of several that begin in one place the longest first."""
    return sorted(found, key=lambda mention: (mention.start, -mention.end)) if len(found) > 1 else found


@lru_cache(1 << 8)
def _readers(signs: int) -> Sequence[Reader]:
    """Return the patterns that can match a window at all, told by its signs."""
    readers: list[Reader] = []
    if signs & sign.MONTH:
        if signs & sign.DIGIT:
            readers.append((words.DAY_OF_MONTH, _day_of_month))
        readers.append((words.MONTH_OF_YEAR, _month_of_year))
    if signs & sign.FOUR_DIGITS:
        readers += [
            (words.IN_DIGITS, _in_digits),
            (words.SEASON_OF_YEAR, _season_of_year),
            (words.DECADE, _decade),
            (words.YEARS, _years),
            (words.YEAR, _year),
        ]
    if signs & sign.WEEKDAY:
        readers.append((words.WEEKDAY, _weekday))
    if signs & sign.DAY or (signs & sign.SPAN and signs & (sign.LEAD | sign.BEFORE)):
        readers.append((words.RELATIVE, _relative))
    if signs & sign.NOON or (signs & sign.DIGIT and signs & sign.CLOCK):
        readers.append((CLOCK, read_clock))
    if signs & sign.UNIT:
        readers.append((words.DURATION, read_duration))
        if signs & sign.UNITS:
            readers.append((words.SOME_TIME, read_some_time))
        if signs & sign.LONG:
            readers.append((words.UNIT_LONG, read_unit_long))
    return readers


def _lead(text: str, mention: DateMention, earliest: int) -> tuple[int, bool, str | None]:
    """Return where the preposition and the hedge before a date begin, whether the preposition ties it to another day,
    and the hedge."""
    lead, hedged = mention.start, None
    hedge = hedge_before(text[max(earliest, lead - NEAR) : lead])
    if hedge and (mention.kind == "duration" or IS_ABOUT.search(hedge.group())):
        lead -= len(hedge.group())
        hedged = " ".join(hedge.group().lower().split())
    preposition = words.lead_before(text[max(earliest, lead - NEAR) : lead])
    if not preposition:
        return lead, False, hedged
    return lead - len(preposition.group()), bool(preposition["frame"]), hedged


def _day_of_month(_: str, match: re.Match[str], published: date | None) -> DateMention | None:
    which = "1" if match["month1"] else "2"
    month, day = words.month_number(match[f"month{which}"]), int(re.sub(r"\D", "", match[f"day{which}"]))
    year, basis = _year_of(match[f"year{which}"], match[f"this{which}"], published)
    edtf = f"{year}-{month:02}-{day:02}"
    if match[f"until{which}"]:
        last = int(re.sub(r"\D", "", match[f"until{which}"]))
        edtf += f"/{year}-{month:02}-{last:02}"
    weekday = match["weekday"] or match["weekday2"]
    mention = point(match, Moment(edtf, basis), relative=bool(match[f"this{which}"]))
    return replace(mention, weekday=words.WEEKDAYS.index(weekday) if weekday else None)


def _year_of(year: str | None, which: str | None, published: date | None) -> tuple[str, Literal["stated", "published"]]:
    """Return the year that is written, or worked out from "this year"; "XXXX" where it is neither."""
    if which and published:
        return str(published.year + {"this": 0, "last": -1, "next": 1}[which.lower()]), "published"
    return year or "XXXX", "stated"


def _in_digits(_: str, match: re.Match[str], __: date | None) -> DateMention | None:
    year = match["y"] or match["y1"] or match["y2"]
    month, day = match["m"] or match["m1"], match["d"] or match["d1"]
    if match["y2"]:
        # 03/04/2023 is the third of April or the fourth of March, depending on where it was written.
        first, second = int(match["n1"]), int(match["n2"])
        if first <= 12 and second <= 12 and first != second:
            return point(match, Moment(year, "stated"))
        month, day = (first, second) if first <= 12 else (second, first)
    try:
        return point(match, Moment(date(int(year), int(month), int(day)).isoformat(), "stated"))
    except ValueError:
        return None


def _month_of_year(text: str, match: re.Match[str], published: date | None) -> DateMention | None:
    led = words.leads_to_month(text[max(0, match.start() - NEAR) : match.start()])
    if not (led or match["which"] or match["part"] or match["year"] or match["this"]):
        return None
    month = words.month_number(match["month"])
    year, basis = _year_of(match["year"], match["this"], published)
    if match["which"] and published and year == "XXXX":
        past = match["which"].lower() == "last" and month >= published.month
        ahead = match["which"].lower() == "next" and month <= published.month
        year, basis = str(published.year - past + ahead), "published"
    mention = point(match, Moment(f"{year}-{month:02}", basis), relative=bool(match["which"] or match["this"]))
    return replace(mention, part=match["part"].lower() if match["part"] else None)


def _season_of_year(_: str, match: re.Match[str], __: date | None) -> DateMention:
    return point(match, Moment(f"{match['year']}-{words.SEASONS[match['season'].lower()]}", "stated"))


def _decade(_: str, match: re.Match[str], __: date | None) -> DateMention:
    return point(match, Moment(f"{match['decade']}X", "stated"), part=match["part"] and match["part"].lower())


def _years(_: str, match: re.Match[str], __: date | None) -> DateMention | None:
    first = match["from"]
    last = match["to"] or first[:2] + match["to2"]
    return point(match, Moment(f"{first}/{last}", "stated")) if first < last else None


def _year(text: str, match: re.Match[str], __: date | None) -> DateMention | None:
    before, after = text[max(0, match.start() - NEAR) : match.start()], text[match.end() : match.end() + NEAR]
    counted = not states_a_year(match["year"], before, after)
    if counted or bears_number(before) or re.match(r"[ -](?:million|thousand|billion|km|miles|met)", after):
        return None
    return point(match, Moment(match["year"], "stated"), part=match["part"] and match["part"].lower())


def _weekday(text: str, match: re.Match[str], published: date | None) -> DateMention:
    weekday = words.WEEKDAYS.index(match["weekday"])
    part = match["part"] and match["part"].lower()
    which = (match["which"] or "").lower()
    around = text[max(0, match.start() - FUTURE_NEAR) : match.end() + FUTURE_NEAR]
    value: Moment | Vague = Vague("day", f"{which} {match['weekday']}".strip())
    # A report names the last such day; where it speaks of what is to come the day is left open.
    if published and which in ("", "last") and not words.FUTURE.search(around):
        back = (published.weekday() - weekday) % 7 or (7 if which else 0)
        value = Moment((published - timedelta(days=back)).isoformat(), "published")
    return replace(point(match, value, relative=True, part=part), weekday=weekday)


def _relative(_: str, match: re.Match[str], published: date | None) -> DateMention | None:
    part = match["part"] and match["part"].lower()
    if match["span"]:
        return point(match, Vague(words.unit_name(match["spans"]), match["span"].lower()), relative=True)
    if match["named"]:
        named = match["named"].lower()
        days = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}.get(named)
        if published and days is not None:
            value: Moment | Vague = Moment((published + timedelta(days=days)).isoformat(), "published")
        else:
            value = Vague("day", named)
        return point(match, value, relative=True, part="night" if named == "tonight" else part)
    which, unit = match["which"].lower(), match["unit"].lower()
    shift = f"{match['shift'].lower()} {which}" if match["shift"] else which
    worked_out = _worked_out(which, unit, published) if published else None
    name = "day" if unit in ("night", "morning", "afternoon", "evening") else unit
    mention = point(match, Moment(worked_out, "published") if worked_out else Vague(name, shift), relative=True)
    return replace(mention, part=unit if name != unit else None)


def _worked_out(which: str, unit: str, published: date) -> str | None:
    """Return the day, week, month or year that "this", "last" or "next" means on the day of publication."""
    step = {"last": -1, "this": 0, "next": 1}.get(which)
    if step is None:
        return None
    if unit == "week":
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=step)
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    if unit == "month":
        months = published.year * 12 + published.month - 1 + step
        return f"{months // 12}-{months % 12 + 1:02}"
    if unit == "year":
        return str(published.year + step)
    if unit in ("morning", "afternoon", "evening") or (unit == "night" and which == "last"):
        return (published + timedelta(days=step)).isoformat()
    return None
