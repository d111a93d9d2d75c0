"""The text of a statement as numbers and dates are looked for in it, and the signs of what it may hold."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import accumulate, compress, count

from msgspec import Struct

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
AFTER_A = pattern(
    rf" ?(?:to|or|[-–])|[ -](?:and|few|couple|handful|half|third|quarter|fifth|sixth|eighth|tenth|{SCALE}|{TIMES})",
    re.IGNORECASE,
)
AT_THE = pattern(r"(?:the|that) $", re.IGNORECASE)
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
    """A piece of text between spaces: its signs, and the tokens that a number or a date may begin with, in small
    letters, with their own signs and where they begin in it."""

    signs: int
    tokens: tuple[tuple[int, str, int], ...]


class Windows:
    """The windows of one article."""

    def __init__(self, text: str) -> None:
        for written, plain in PLAIN.items():
            text = text.replace(written, plain)
        self._text = text
        self._telling = _telling(text)
        self._places = [place for place, _ in self._telling]

    def between(self, start: int = 0, end: int | None = None) -> Window:
        """Return the window between two code-point offsets."""
        end = len(self._text) if end is None else end
        text = self._text[start:end]
        if self._text[start - 1 : start] not in ("", " ") or self._text[end : end + 1] not in ("", " "):
            telling, begin = _telling(text), 0  # it begins or ends inside a piece
        else:
            telling = self._telling[bisect_left(self._places, start) : bisect_left(self._places, end)]
            begin = start
        signs = 0
        number_starts: list[int] = []
        date_starts: list[int] = []
        for place, piece in telling:
            signs |= piece.signs
            for offset, token, sign in piece.tokens:
                at = place - begin + offset
                if sign & (NUMBER | ARTICLE) and _begins_number(text, at, token):
                    number_starts.append(at)
                if sign & DATE:
                    date_starts.append(at)
                elif sign & BEHIND_THE and (the := AT_THE.search(text, max(0, at - 5), at)):
                    date_starts.append(the.start())
        return Window(text, start, signs, tuple(number_starts), tuple(date_starts))


def _telling(text: str) -> list[tuple[int, _Piece]]:
    """Return the pieces of a text that have signs, and where each begins."""
    pieces = text.split(" ")
    read = list(map(_pieces().__getitem__, pieces))
    letters = compress(accumulate(map(len, pieces), initial=0), read)
    spaces = compress(count(), read)  # one stands between each two
    return [(n + m, piece) for n, m, piece in zip(letters, spaces, filter(None, read), strict=True)]


def _begins_number(text: str, start: int, token: str) -> bool:
    """Say whether a number, or a duration such as "a week", can begin with a token, given in small letters."""
    end = start + len(token)
    return (
        not token[0].isalpha()
        or token in BEGINS
        or (token in BEGINS_SUMS and text.startswith("$", end))
        or (token in ("a", "an") and AFTER_A.match(text, end) is not None)
    )


@cache
def _pieces() -> Remembered[_Piece | None]:
    return Remembered(_read_piece)


def _read_piece(piece: str) -> _Piece | None:
    known = _of_words()
    if piece.isalpha() and piece.lower() not in known and piece[:3] not in known:
        return None
    signs = CLOCK if ":" in piece else 0
    tokens = []
    for match in TOKEN.finditer(piece):
        token = match.group()
        sign = known.get(token.lower(), 0) | known.get(token[:3], 0)
        if not token[0].isalpha():
            sign |= NUMBER
        if token[0].isdecimal():
            sign |= DATE | DIGIT | FOUR_DIGITS if len(token) >= 4 else DATE | DIGIT
        if token.lower() in BEGINS_SUMS and piece.startswith("$", match.end()):
            sign |= NUMBER
        signs |= sign
        if sign & (NUMBER | ARTICLE | DATE | BEHIND_THE):
            tokens.append((match.start(), token.lower(), sign))
    return _Piece(signs, tuple(tokens)) if signs else None


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
        ],
        BEHIND_THE: ["following", "previous", "same", "day"],
    }
    signs: dict[str, int] = {}
    for sign, words in kinds.items():
        for word in words:
            signs[word] = signs.get(word, 0) | sign
    return signs
