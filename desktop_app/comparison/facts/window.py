"""The text of a statement as numbers and dates are looked for in it, and the signs of what it may hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, reduce
from itertools import compress
from operator import or_

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from desktop_app.comparison.facts.date_words import MONTHS, SEASONS, WEEKDAYS
from desktop_app.comparison.facts.number_words import PARTS, PLAIN, SCALE, SCALES, SMALL, TIMES
from desktop_app.comparison.text.pattern import pattern
from desktop_app.comparison.text.remembered import Remembered

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
BEGINS = frozenset(SMALL) | {
    *("half", "several", "few", "tens", "dozens", "scores", "hundreds", "thousands"),
    *("millions", "billions", "trillions"),
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


class _Telling(Struct, frozen=True):
    """The signs of the pieces of a text, where each of these begins, and where numbers and dates can begin; `edges`
    says of each place, with the one behind the end, whether a piece can begin there."""

    edges: NDArray[np.bool_]
    places: list[int]
    signs: list[int]
    numbers: list[int]
    dates: list[int]

    @classmethod
    def of(cls, text: str) -> _Telling:
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        edges = np.ones(len(text) + 2, dtype=bool)
        edges[1:-1] = codes == ord(" ")
        read = list(map(_pieces().__getitem__, text.split(" ")))
        places = list(compress(np.flatnonzero(edges).tolist(), read))
        pieces = list(zip(places, filter(None, read), strict=True))
        numbers = [place + at for place, piece in pieces for at in piece.numbers]
        articles = [place + at for place, piece in pieces for at in piece.articles]
        numbers += [at for at in articles if A_COUNTS.match(text[at : at + LONGEST_COUNTED].lower())]
        dates = [place + at for place, piece in pieces for at in piece.dates]
        behind = [place + at for place, piece in pieces for at in piece.behind_the]
        dates += [the.start() for at in behind if (the := AT_THE.search(text, max(0, at - LONGEST_THE), at))]
        return cls(edges, places, [piece.signs for _, piece in pieces], sorted(numbers), sorted(dates))


class Windows:
    """The windows of one article."""

    def __init__(self, text: str) -> None:
        for written, plain in PLAIN.items():
            text = text.replace(written, plain)
        self._text = text
        self._telling = _Telling.of(text)

    def between(self, start: int = 0, end: int | None = None) -> Window:
        """Return the window between two code-point offsets."""
        end = len(self._text) if end is None else end
        return self.telling([start], [end]).get(0) or Window(self._text[start:end], start, 0, (), ())

    def telling(self, starts: Sequence[int], ends: Sequence[int]) -> dict[int, Window]:
        """Return the windows that have signs, by their number, of those that begin and end at some code-point
        offsets."""
        text, telling = self._text, self._telling
        spans = np.array((starts, ends), dtype=np.int64)
        is_whole = telling.edges[spans[0]] & telling.edges[spans[1] + 1]
        columns = (telling.places, telling.numbers, telling.dates)
        found = [np.searchsorted(np.array(column, dtype=np.int64), spans).T.tolist() for column in columns]
        windows: dict[int, Window] = {}
        for number, (whole, (first, last), numbers, dates) in enumerate(zip(is_whole.tolist(), *found, strict=True)):
            start, end = starts[number], ends[number]
            if not whole:  # it cuts through a piece
                windows[number] = replace(Windows(text[start:end]).between(), start=start)
            elif first < last:
                signs = reduce(or_, telling.signs[first:last])
                begins = _from(start, telling.numbers, *numbers), _from(start, telling.dates, *dates)
                windows[number] = Window(text[start:end], start, signs, *begins)
        return windows


def _from(start: int, places: list[int], first: int, last: int) -> tuple[int, ...]:
    return tuple([place - start for place in places[first:last]]) if first < last else ()


@cache
def _pieces() -> Remembered[_Piece | None]:
    return Remembered(_read_piece)


def _read_piece(piece: str) -> _Piece | None:
    known = _of_words()
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
        CLOCK: ["am", "pm", "m"],
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
