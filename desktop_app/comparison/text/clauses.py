"""A statement's clauses: the smallest parts that still say something of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from msgspec import Struct

from desktop_app.comparison.text.english import English, english
from desktop_app.comparison.text.words import Word

HARD_STOP = re.compile(r"[;:]\s|\s[-–—]\s|—|\.\.\.|…")
NO_STOPS = frozenset((" ", ", ", "-", " (", '" ', ". "))  # most of what stands between words
COMMA = re.compile(r",['\"’”]?\s")
CLOSING = re.compile(r"[,.;:!?…)\]\"”’']+")
LEAST_CONTENT = 2
NO_GERUNDS = frozenset(
    ("during", "morning", "evening", "meeting", "building", "nothing", "something", "spring", "string")
)


class Span(Struct, frozen=True, gc=False):
    """A clause: its offsets, and the places of its words in the statement's `words` (half-open)."""

    start: int
    end: int
    first: int
    last: int


def split_clauses(
    text: str, start: int, end: int, words: Sequence[Word], lowers: tuple[str, ...], language: str
) -> tuple[Span, ...]:
    """Return the clauses of text[start:end], which follow each other and together cover all its words.

    Rules and word lists instead of a parser: a clause opens after a semicolon, colon, dash or bracket, at a
    conjunction or relative, at a participle after a comma, at an infinitive, and at "and" before a verb. Other
    languages than English are cut at punctuation alone. No clause has fewer than two words that say something, but
    for a statement that has fewer itself.
    """
    opens = _with_enough_content(words, [0, *_openings(text, words, lowers, language)])
    clauses = []
    first = 0
    for place in opens[1:]:
        clauses.append(Span(start, text_end(text, words[place - 1].end, words[place].start), first, place))
        first, start = place, words[place].start
    return (*clauses, Span(start, end, first, len(words)))


def _openings(text: str, words: Sequence[Word], lowers: tuple[str, ...], language: str) -> list[int]:
    """Return the places but for the first where a clause opens, however little it says."""
    openers = _may_open() if language == "en" else frozenset[str]()
    places = [
        place
        for place, (before, word) in enumerate(pairwise(words), start=1)
        if lowers[place] in openers or word.start - before.end != 1 or text[before.end] != " "
    ]
    opens = _opens_in_english if language == "en" else _opens_anywhere
    return [place for place in places if opens(words, lowers, place, text[words[place - 1].end : words[place].start])]


@cache
def _may_open() -> frozenset[str]:
    """Return the words that can open a clause without punctuation before them."""
    lists = english()
    return lists.subordinators | lists.prepositions | lists.openers.lengths.keys() | {"and", "but", "to"}


@cache
def _before_gerunds() -> frozenset[str]:
    """Return the words among these that do so only before a gerund: most of what is looked at is one of them."""
    lists = english()
    return lists.prepositions - lists.subordinators - lists.openers.lengths.keys() - {"and", "but", "to"}


def text_end(text: str, after: int, before: int) -> int:
    """Return where the closing punctuation after a word ends."""
    closed = CLOSING.match(text, after, before)
    return closed.end() if closed else after


def _opens_anywhere(_: Sequence[Word], __: tuple[str, ...], ___: int, gap: str) -> bool:
    return bool(HARD_STOP.search(gap) or COMMA.search(gap))


def _opens_in_english(words: Sequence[Word], lowers: tuple[str, ...], place: int, gap: str) -> bool:
    lower, following = lowers[place], words[place + 1] if place + 1 < len(words) else None
    if gap == " " and lower in _before_gerunds():
        return following is not None and is_gerund(following)
    if gap not in NO_STOPS and HARD_STOP.search(gap):
        return True
    lists = english()
    after_comma = "," in gap
    if lower in lists.subordinators:
        # "that" as a determiner, "since 2019" and "before the court" are no clauses; with a verb later on they are
        return after_comma or _has_verb(words[place + 1 : place + 8], lists)
    if after_comma and (lower in lists.after_comma or lower.endswith("ing")):
        return lower not in ("and", "or") or _has_verb(words[place + 1 : place + 5], lists)
    if after_comma and is_verb(words[place], lists) and says_at_least(LEAST_CONTENT, words, 0, place):
        return True  # after an apposition: "Joe Biden, the president, signed …"
    if lower in ("and", "but") and following is not None:
        return is_verb(following, lists) or (
            following.kind == "function" and _has_verb(words[place + 1 : place + 5], lists)
        )
    if lower in lists.prepositions and following is not None and is_gerund(following):
        return True
    if lower == "to" and following is not None:
        return following.kind == "word" and not following.capital and following.lower not in lists.determiners
    return bool(lists.openers.at(lowers, place))


def _has_verb(words: Sequence[Word], lists: English) -> bool:
    return any(is_verb(word, lists) for word in words)


def is_verb(word: Word, lists: English) -> bool:
    return not word.capital and lists.is_verb_form[word.lower] and word.kind != "number"


def is_gerund(word: Word) -> bool:
    return not word.capital and word.lower.endswith("ing") and len(word.lower) > 5 and word.lower not in NO_GERUNDS


def _with_enough_content(words: Sequence[Word], opens: list[int]) -> list[int]:
    """Join each clause that says too little to the one before it, or the first to the one after."""
    kept = [0]
    for place in opens[1:]:
        if says_at_least(LEAST_CONTENT, words, kept[-1], place):
            kept.append(place)
    while len(kept) > 1 and not says_at_least(LEAST_CONTENT, words, kept[-1], len(words)):
        kept.pop()
    return kept


def says_at_least(least: int, words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether so many of words[first:last] say something."""
    for place in range(first, last):
        if words[place].kind != "function":
            least -= 1
            if least <= 0:
                return True
    return False
