"""The text of a statement as numbers and dates are looked for in it, and the signs of what it may hold."""

from __future__ import annotations

import re
from functools import cache

import numpy as np
from msgspec import Struct

from desktop_app.comparison.facts.how_many.number_words import PARTS, PLAIN, SCALE, SCALES, TIMES
from desktop_app.comparison.facts.when.date_words import MONTHS, SEASONS, WEEKDAYS
from desktop_app.comparison.text.numerals import NUMERALS
from desktop_app.comparison.text.pieces import Ints, Pieces, column
from desktop_app.comparison.text.remembered import Remembered
from desktop_app.pattern import pattern

# What a piece of text between spaces can be a part of; the expressions that find it cost far more than this look.
(
    NUMBER,
    DIGIT,
    FOUR_DIGITS,
    MONTH,
    WEEKDAY,
    CLOCK,
    NOON,
    UNIT,
    UNITS,
    LONG,
    DAY,
    LEAD,
    SPAN,
    BEFORE,
    ARTICLE,
    DATE,
    BEHIND_THE,
) = (1 << n for n in range(17))
# Whatever NUMBER and RATIO can begin with.
TOKEN = pattern(r"[A-Za-z]++[^\W\d_]*|[^\W\d_]+|\d+|[$€£¥₴₽₹₩₪]")
BEGINS = frozenset(NUMERALS) | {
    *("half", "several", "few", "tens", "dozens", "scores", "hundreds", "thousands"),
    *("millions", "billions", "trillions", "once", "twice", "thrice"),
}
BEGINS_SUMS = frozenset(("a", "us", "hk", "nz", "c", "s", "r"))
# "a dozen", "an hour", in small letters.
A_COUNTS = pattern(
    r"an?(?: ?(?:to|or|[-–])|"
    rf"[ -](?:and|few|couple|handful|half|third|quarter|fifth|sixth|eighth|tenth|{SCALE}|{TIMES}))"
)
LONGEST_COUNTED = 15  # letters that it looks at
AT_THE = pattern(r"(?:the|that) $", re.IGNORECASE)
LONGEST_THE = 5
UNIT_WORDS = "second minute hour day night week month year decade century"


class Window(Struct, frozen=True, gc=False):
    """A part of an article: its text with plain hyphens and spaces, where that begins in the article, its signs, and
    where in it a number in digits or words can begin, or a duration such as "a week", and where a date can."""

    text: str
    start: int
    signs: int
    number_starts: tuple[int, ...]
    date_starts: tuple[int, ...]


class _Piece(Struct, frozen=True, gc=False):
    """A piece of text between spaces: its signs, and where in it a number can begin, an article that may count
    something, a date, and the rest of a date that has "the" before it."""

    signs: int
    numbers: tuple[int, ...]
    articles: tuple[int, ...]
    dates: tuple[int, ...]
    behind_the: tuple[int, ...]


def read_windows(pieces: Pieces) -> dict[int, Window]:
    """Return the windows of those statements that have signs, by their number, given the pieces of all of them."""
    text = plain(pieces.text)
    known = list(map(_pieces().__getitem__, pieces.forms))
    rows = np.flatnonzero(np.frombuffer(bytes(map(bool, known)), dtype=bool)[pieces.form])
    each = zip(pieces.starts[rows].tolist(), pieces.form[rows].tolist(), strict=True)
    read = [(place, piece) for place, form in each if (piece := known[form])]
    numbers = [place + at for place, piece in read for at in piece.numbers]
    articles = [place + at for place, piece in read for at in piece.articles]
    numbers += [at for at in articles if A_COUNTS.match(text[at : at + LONGEST_COUNTED].lower())]
    dates = [place + at for place, piece in read for at in piece.dates]
    behind = [place + at for place, piece in read for at in piece.behind_the]
    dates += [the.start() for at in behind if (the := AT_THE.search(text, max(0, at - LONGEST_THE), at))]
    statement = np.searchsorted(pieces.begins, pieces.starts[rows], side="right") - 1
    telling, first = np.unique(statement, return_index=True)
    begins, ends = pieces.begins[telling], pieces.ends[telling]
    signs = np.bitwise_or.reduceat(column([piece.signs for _, piece in read]), first) if read else first
    texts = [text[begin:end] for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)]
    own = _within(sorted(numbers), begins, ends), _within(sorted(dates), begins, ends)
    windows = map(Window, texts, (begins + pieces.shift[telling]).tolist(), signs.tolist(), *own)
    return dict(zip(telling.tolist(), windows, strict=True))


def plain(text: str) -> str:
    """Return a text with plain hyphens and spaces, every character in its place."""
    for written, mark in PLAIN.items():
        text = text.replace(written, mark)
    return text


def _within(places: list[int], begins: Ints, ends: Ints) -> list[tuple[int, ...]]:
    """Return those of some places that stand within each of some statements, as offsets in that."""
    bounds = np.searchsorted(column(places), (begins, ends)).T.tolist()
    return [
        tuple([place - begin for place in places[first:last]]) if first < last else ()
        for begin, (first, last) in zip(begins.tolist(), bounds, strict=True)
    ]


@cache
def _pieces() -> Remembered[_Piece | None]:
    return Remembered(_read_piece)


def _read_piece(piece: str) -> _Piece | None:
    known, piece = _of_words(), plain(piece)
    if piece.isalpha() and piece.lower() not in known and piece[:3] not in known:
        return None
    signs = CLOCK if ":" in piece else 0
    begins: dict[int, list[int]] = {NUMBER: [], ARTICLE: [], DATE: [], BEHIND_THE: []}
    for match in TOKEN.finditer(piece):
        token, lower = match.group(), match.group().lower()
        sign = known.get(lower, 0) | known.get(token[:3], 0)
        if token[0].isdecimal():
            sign |= DATE | DIGIT | FOUR_DIGITS if len(token) >= 4 else DATE | DIGIT
        is_sum = lower in BEGINS_SUMS and piece.startswith("$", match.end())
        if not token[0].isalpha() or is_sum:
            sign |= NUMBER
        signs |= sign
        if not token[0].isalpha() or lower in BEGINS or is_sum:
            begins[NUMBER].append(match.start())
        elif sign & ARTICLE:
            begins[ARTICLE].append(match.start())
        if sign & DATE:
            begins[DATE].append(match.start())
        elif sign & BEHIND_THE:
            begins[BEHIND_THE].append(match.start())
    return _Piece(signs, *map(tuple, begins.values())) if signs else None


@cache
def _of_words() -> dict[str, int]:
    """Return the signs of words in small letters, and of the first three letters of months and days of the week."""
    units = UNIT_WORDS.split()
    plurals = [*(f"{unit}s" for unit in units), "centuries"]
    kinds = {
        MONTH: [month[:3] for month in MONTHS],
        WEEKDAY: [day[:3] for day in WEEKDAYS],
        NUMBER: [*BEGINS, *PARTS, *SCALES, "couple", "handful"],
        ARTICLE: ["a", "an"],
        CLOCK: ["am", "pm", "m", "gmt", "utc"],
        NOON: ["noon", "midnight", "midday"],
        UNIT: [*units, *plurals, *(f"{unit}long" for unit in units)],
        UNITS: plurals,
        LONG: ["long", *(f"{unit}long" for unit in units)],
        DAY: ["today", "tonight", "yesterday", "tomorrow"],
        LEAD: ["last", "next", "this", "following", "previous", "same", "recent", "coming"],
        SPAN: [*units, *plurals, "weekend", "morning", "afternoon", "evening", *SEASONS],
        BEFORE: ["before", "after"],
        # What a date begins with, but for digits and for "the day before", "that same week" and the like.
        DATE: [
            *(name[:3] for name in (*MONTHS, *WEEKDAYS)),
            *("early", "late", "mid", "earlier", "later", "last", "next", "this", "recent", "coming"),
            *("yesterday", "today", "tomorrow", "tonight", "noon", "midnight", "midday", *SEASONS),
            *plurals,
        ],
        BEHIND_THE: ["following", "previous", "same", "day"],
    }
    signs: dict[str, int] = {}
    for sign, words in kinds.items():
        for word in words:
            signs[word] = signs.get(word, 0) | sign
    return signs
