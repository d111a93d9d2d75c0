"""How dates, times of day and durations are written in English."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from desktop_app.comparison.facts.how_many.number_words import DIGITS, WORDS
from desktop_app.comparison.model import Moment, Vague
from desktop_app.pattern import pattern

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}  # as EDTF numbers them
DAYS_IN = {
    **{"second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0},
    **{"month": 365.25 / 12, "year": 365.25, "decade": 3652.5, "century": 36525.0},
}

_MONTH = "|".join(MONTHS) + r"|Sept\.?|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b\.?"
_WEEKDAY = "|".join(WEEKDAYS)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![:.,]?\d|\w|%)"
_YEAR = r"(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d|[-–]\d)"
_WHICH_YEAR = rf"(?:,? (?:of )?(?P<year{{0}}>{_YEAR})|,? (?:of )?(?P<this{{0}}>this|last|next) year\b)"
_PART = r"(?:morning|afternoon|evening|night)"

DAY_OF_MONTH = pattern(
    rf"(?:\b(?P<weekday>{_WEEKDAY})(?:,? (?:the )?|,? ?(?P<open>\()))?(?<![\w$€£.,])(?:"
    rf"(?P<month1>{_MONTH}) (?P<day1>{_DAY})(?: ?(?:-|–|to|and) ?(?P<until1>{_DAY})(?! (?:{_MONTH})))?"
    rf"{_WHICH_YEAR.format(1)}?"
    rf"|(?P<day2>{_DAY})(?: ?(?:-|–|to|and) ?(?P<until2>{_DAY}))? (?:of )?(?P<month2>{_MONTH})"
    rf"{_WHICH_YEAR.format(2)}?"
    rf")(?(open)\))(?: \((?P<weekday2>{_WEEKDAY})\))?"
)
MONTH_OF_YEAR = pattern(
    rf"(?:\b(?P<part>[Ee]arly|[Ll]ate|[Mm]id)[ -])?\b(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his) )?(?P<month>{_MONTH})\b"
    rf"(?:{_WHICH_YEAR.format('')})?"
)
SEASON_OF_YEAR = pattern(rf"\b(?P<season>{'|'.join(SEASONS)}) (?:of )?(?P<year>{_YEAR})", re.IGNORECASE)
# "in May", but neither "Mrs. May" nor "March on Washington"; in small letters.
_BEFORE_MONTH = (
    "in|since|by|from|until|till|during|through|throughout|before|after|between|of|around|about|every|ending|starting|"
    "this|last|next"
)
BEFORE_MONTH = pattern(rf"\b(?:{_BEFORE_MONTH}|(?:{_MONTH.lower()}) (?:and|to))[ -]$")
BEFORE_MONTH_ENDINGS = tuple(f"{word}{gap}" for word in f"{_BEFORE_MONTH}|and|to".split("|") for gap in " -")
IN_DIGITS = pattern(
    r"(?<![\w.,/-])(?:(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)|(?P<d1>\d{1,2})\.(?P<m1>\d{1,2})\.(?P<y1>\d{4})"
    r"|(?P<n1>\d{1,2})/(?P<n2>\d{1,2})/(?P<y2>\d{4}))(?![\w/-])"
)
DECADE = pattern(r"(?<![\w$€£.,])(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?P<decade>(?:1[5-9]|20)\d)0['’]?s\b")
YEARS = pattern(
    r"(?<![\w$€£.,/-])(?P<from>(?:1[5-9]|20)\d\d)(?:(?:-|–|/)(?P<to2>\d\d)|(?:-|–|/| to )(?P<to>(?:1[5-9]|20)\d\d))"
    r"(?![\w%-])"
)
YEAR = pattern(rf"(?<![\w$€£¥₴.,/:-])(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?P<year>{_YEAR})(?!\w|[/:]\d|st\b)")
WEEKDAY = pattern(
    rf"(?<!Black )(?<!Good )(?<!Bloody )(?<!Super )(?<!Palm )(?<!Ash )(?<!Easter )(?<!Cyber )"
    rf"\b(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his) )?(?P<weekday>{_WEEKDAY})\b"
    rf"(?! (?:Times|Mirror|Telegraph|Mail|Express|Post|Night Live|Review|Star|Sun|Herald)\b)(?: (?P<part>{_PART})\b)?"
)
RELATIVE = pattern(
    r"\b(?:(?P<shift>earlier|later|early|late) )?"
    r"(?P<which>last|next|this|the following|the previous|the same|that same) "
    rf"(?P<unit>week|weekend|month|year|day|night|morning|afternoon|evening|{'|'.join(SEASONS)})\b(?!-)"
    r"|\b(?P<named>yesterday|today|tomorrow|tonight|the day (?:before(?: yesterday)?|after(?: tomorrow)?))\b"
    rf"(?: (?P<part>{_PART})\b)?"
    r"|\b(?P<span>recent|coming) (?P<spans>days|weeks|months|years)\b",
    re.IGNORECASE,
)
_UNIT = r"(?P<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies))\b"
_TURN = r"(?: (?P<turn>ago|later|earlier|before(?! (?:the|a|an|he|she|they|it)\b)|from now|afterwards?)\b)?"
# The next three find text in small letters: where either are allowed, each letter would take far longer.
DURATION = pattern(
    rf"(?<![\w$€£.,-])(?P<count>{DIGITS}|half an?|{WORDS}|an?)"
    rf"(?: ?(?:to|or|-|–) ?(?P<until>{DIGITS}|{WORDS}))?[ -]{_UNIT}(?P<long>-long)?(?![ -]old| of age|['’]s\b)"
    rf"(?P<half> and a half)?{_TURN}"
)
SOME_TIME = pattern(
    r"\b(?P<unit>seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries)"
    rf"(?P<long>-long)?\b(?![ -]old)(?P<of>(?= of\b))?{_TURN}"
)
SOME = pattern(
    r"\b(?:several|a few|few|a couple of|many|some|numerous|countless|multiple|a number of|dozens of|hundreds of|"
    r"thousands of) $"
)
LONGEST_SOME = 13
UNIT_LONG = pattern(r"\b(?P<unit>hour|day|week|month|year|decade|century)-?long\b")
# "a day" is a duration in "for a day", a rate in "twice a day".
BEFORE_ONE_UNIT = pattern(
    r"\b(?:for|after|in|within|over|about|nearly|almost|than|least|lasting|lasted|around|roughly|approximately|only|just|"
    r"whole|under|last|past|next|took|takes?|of)[ ]$",
    re.IGNORECASE,
)
ORDINAL_AFTER = pattern(r" (?!(?:and|or|but|before|after|in|at|on|to|as|when|while|then|behind|ahead|of)\b)[A-Za-z]")
BEFORE_BARE_UNITS = pattern(
    r"\b(?:for|after|in|over|within|spanning|lasting|lasted|took|takes?|through|of)[ ]$", re.IGNORECASE
)
# "Months of rain", but not "the last months of the war" or "the early hours of Monday".
BEFORE_UNITS_OF = pattern(
    r"(?:^|[.,;:!?“\"(] ?|(?<!the )(?<!these )(?<!those )(?<!last )(?<!first )(?<!its )(?<!their )"
    r"(?<!early )(?<!small )(?<!late )(?<!opening )(?<!working )(?<!final ))$",
    re.IGNORECASE,
)
FUTURE = pattern(
    r"\b(?:will|would|shall|is to|are to|due|schedul\w*|plan\w*|expected|set to|next|upcoming|coming|later)\b|['’]ll\b"
)

_PREPOSITION = (
    "in|on|at|since|after|before|until|till|by|from|during|for|within|over|through|throughout|as of|as early as|"
    "as late as|as recently as|on or about"
)
_ARTICLE = "the|this|these|those"
_FRAME = "past|last|next|first|coming|previous|entire|whole"
# In small letters.
LEAD = pattern(rf"\b(?=[a-z])(?:(?:{_PREPOSITION}) )?(?:(?:{_ARTICLE}) )?(?:(?P<frame>{_FRAME}) )?$")
LEAD_ENDINGS = tuple(f"{words.split()[-1]} " for words in f"{_PREPOSITION}|{_ARTICLE}|{_FRAME}".split("|"))


class DateMention(Struct, frozen=True, gc=False):
    """A date, time or duration in a text: `start` to `end` alone, from `lead` on with its preposition and hedge.

    `value` is a Moment (EDTF; "T17:00" or "T17:00+03:00" for a time of day) where it can be told, else Vague with the
    words as hedge: "Tuesday" is Vague("day", "Tuesday"), "this week" Vague("week", "this"). `relative` says that it
    depends on another day. `weekday` counts from Monday as 0; `part` is "early", "late", "mid" or a part of the day;
    `zone` names that of a time of day, None for the time where it happened.
    """

    lead: int
    start: int
    end: int
    kind: Literal["point", "duration"]
    value: Moment | Vague
    relative: bool = False
    hedge: str | None = None
    weekday: int | None = None
    part: str | None = None
    zone: str | None = None


def lead_before(text: str) -> re.Match[str] | None:
    """Return the preposition and the like that a text ends with, in small letters; by its last word where there is
    none, as a search takes far longer."""
    text = text.lower()
    return LEAD.search(text) if text.endswith(LEAD_ENDINGS) else None


def leads_to_month(text: str) -> bool:
    """Say whether a text ends with what makes "May" or "March" a month; by its last word where it does not."""
    text = text.lower()
    return text.endswith(BEFORE_MONTH_ENDINGS) and BEFORE_MONTH.search(text) is not None


def unit_name(written: str) -> str:
    """Return the unit that a word stands for in the singular; a night counts as a day."""
    word = written.lower().removesuffix("s")
    return {"centurie": "century", "night": "day"}.get(word, word)


def month_number(written: str) -> int:
    return [month[:3] for month in MONTHS].index(written[:3]) + 1


def iso_duration(amount: float, unit: str) -> str:
    """Return a duration as ISO 8601 writes it ("P4M", "PT20M"); half a unit is given in smaller ones."""
    if unit in ("decade", "century"):
        amount, unit = amount * (10 if unit == "decade" else 100), "year"
    finer = {"year": ("month", 12), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60)}
    if amount != int(amount) and unit in finer:
        amount, unit = amount * finer[unit][1], finer[unit][0]
    if unit in ("second", "minute", "hour"):
        return f"PT{f'{amount:f}'.rstrip('0').rstrip('.')}{unit[0].upper()}"
    if amount != int(amount):
        amount, unit = round(amount * DAYS_IN[unit]), "day"
    return f"P{amount:.0f}{unit[0].upper()}"
