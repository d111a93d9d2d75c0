"""The text of a statement as numbers and dates are looked for in it, and the signs of what it may hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, reduce
from operator import or_

from msgspec import Struct

from desktop_app.comparison.facts.date_words import MONTHS, SEASONS, WEEKDAYS
from desktop_app.comparison.facts.number_words import PARTS, PLAIN, SCALE, SCALES, SMALL, TIMES
from desktop_app.comparison.text.pattern import pattern

# What a piece of text between spaces can be a part of; the expressions that find it cost far more than this look.
NUMBER, DIGIT, FOUR_DIGITS, MONTH, WEEKDAY, CLOCK, NOON, UNIT, UNITS, LONG, DAY, LEAD, SPAN, BEFORE, ARTICLE = (
    1 << n for n in range(15)
)
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
UNIT_WORDS = "second minute hour day night week month year decade century"


class Window(Struct, frozen=True, gc=False):
    """A part of an article: its text with plain hyphens and spaces, where that begins in the article, its signs, and
    where in it a number in digits or words can begin, or a duration such as "a week"."""

    text: str
    start: int
    signs: int
    number_starts: tuple[int, ...]


class Windows:
    """The windows of one article."""

    def __init__(self, text: str) -> None:
        for written, plain in PLAIN.items():
            text = text.replace(written, plain)
        self._text = text
        self._signs = _Signs()

    def between(self, start: int = 0, end: int | None = None) -> Window:
        """Return the window between two code-point offsets."""
        text = self._text[start:end]
        pieces = text.split(" ")
        signs = reduce(or_, map(self._signs.__getitem__, pieces))
        return Window(text, start, signs, tuple(self._starts(text, pieces)) if signs & (NUMBER | UNIT) else ())

    def _starts(self, text: str, pieces: Sequence[str]) -> Iterator[int]:
        place = 0
        for piece in pieces:
            if self._signs[piece] & (NUMBER | ARTICLE):
                for match in TOKEN.finditer(piece):
                    if _can_begin(text, place + match.start(), match.group().lower()):
                        yield place + match.start()
            place += len(piece) + 1


def _can_begin(text: str, start: int, token: str) -> bool:
    """Say whether a number, or a duration such as "a week", can begin with a token, given in small letters."""
    end = start + len(token)
    return (
        not token[0].isalpha()
        or token in BEGINS
        or (token in BEGINS_SUMS and text.startswith("$", end))
        or (token in ("a", "an") and AFTER_A.match(text, end) is not None)
    )


class _Signs(dict[str, int]):
    """The signs of each piece of text between spaces, looked at when it is first asked for."""

    def __missing__(self, piece: str) -> int:
        known = _of_words()
        if piece.isalpha():
            signs = known.get(piece.lower(), 0) | known.get(piece[:3], 0)
        else:
            signs = CLOCK if ":" in piece else 0
            for token in TOKEN.findall(piece):
                signs |= known.get(token.lower(), 0) | known.get(token[:3], 0)
                if not token[0].isalpha():
                    signs |= NUMBER
                if token[0].isdecimal():
                    signs |= DIGIT | FOUR_DIGITS if len(token) >= 4 else DIGIT
        self[piece] = signs
        return signs


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
    }
    signs: dict[str, int] = {}
    for sign, words in kinds.items():
        for word in words:
            signs[word] = signs.get(word, 0) | sign
    return signs
