"""A statement's clauses: the smallest parts that still say something of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from desktop_app.comparison.text.english import English, english
from desktop_app.comparison.text.words import Word

HARD_STOP = re.compile(r"[;:]\s|\s[-–—]\s|—|\.\.\.|…")
COMMA = re.compile(r",['\"’”]?\s")
LEAST_CONTENT = 2
NO_GERUNDS = frozenset(
    ("during", "morning", "evening", "meeting", "building", "nothing", "something", "spring", "string")
)


def split_clauses(text: str, start: int, end: int, words: Sequence[Word], language: str) -> list[tuple[int, int]]:
    """Return the clauses of text[start:end] as offsets that follow each other and together cover all its words.

    Rules and word lists instead of a parser: a clause opens after a semicolon, colon, dash or bracket, at a
    conjunction or relative, at a participle after a comma, at an infinitive, and at "and" before a verb. Other
    languages than English are cut at punctuation alone. No clause has fewer than two words that say something, but
    for a statement that has fewer itself.
    """
    opens = [0]
    openers = _may_open() if language == "en" else frozenset()
    before = words[0].end if words else start
    for place, word in enumerate(words):
        gap, before = text[before : word.start], word.end
        if place == 0 or (gap == " " and word.lower not in openers):
            continue
        if HARD_STOP.search(gap) or (
            _opens_in_english(words, place, gap, english()) if language == "en" else bool(COMMA.search(gap))
        ):
            opens.append(place)
    opens = _with_enough_content(words, opens)
    starts = [words[place].start for place in opens] if words else [start]
    starts[0] = start
    ends = [
        text_end(text, words[place - 1].end, following) for place, following in zip(opens[1:], starts[1:], strict=True)
    ]
    return list(zip(starts, [*ends, end], strict=True))


@cache
def _may_open() -> frozenset[str]:
    """Return the words that can open a clause without punctuation before them."""
    lists = english()
    return lists.subordinators | lists.prepositions | lists.openers.by_first.keys() | {"and", "but", "to"}


def text_end(text: str, after: int, before: int) -> int:
    """Return where the closing punctuation after a word ends."""
    gap = text[after:before]
    closed = re.match(r"[,.;:!?…)\]\"”’']+", gap)
    return after + (closed.end() if closed else 0)


def _opens_in_english(words: Sequence[Word], place: int, gap: str, lists: English) -> bool:
    word, following = words[place], words[place + 1] if place + 1 < len(words) else None
    after_comma = "," in gap
    if word.lower in lists.subordinators:
        # "that" as a determiner, "since 2019" and "before the court" are no clauses; with a verb later on they are
        return after_comma or _has_verb(words[place + 1 : place + 8], lists)
    if after_comma and (word.lower in lists.after_comma or word.lower.endswith("ing")):
        return word.lower not in ("and", "or") or _has_verb(words[place + 1 : place + 5], lists)
    if after_comma and is_verb(word, lists) and _content(words[:place]) >= LEAST_CONTENT:
        return True  # after an apposition: "Joe Biden, the president, signed …"
    if word.lower in ("and", "but") and following is not None:
        return is_verb(following, lists) or (
            following.kind == "function" and _has_verb(words[place + 1 : place + 5], lists)
        )
    if word.lower in lists.prepositions and following is not None and _is_gerund(following):
        return True
    if word.lower == "to" and following is not None:
        return following.kind == "word" and not following.capital and following.lower not in lists.determiners
    return bool(lists.openers.at(words, place))


def _has_verb(words: Sequence[Word], lists: English) -> bool:
    return any(is_verb(word, lists) for word in words)


def is_verb(word: Word, lists: English) -> bool:
    if word.capital or word.kind == "number":
        return False
    ends_like_one = word.lower.endswith("ed") and len(word.lower) > 4
    return ends_like_one or word.lower in lists.auxiliaries or (word.lower in lists.irregular and not _is_noun(word))


def _is_gerund(word: Word) -> bool:
    return not word.capital and word.lower.endswith("ing") and len(word.lower) > 5 and word.lower not in NO_GERUNDS


def _is_noun(word: Word) -> bool:
    """Say whether an irregular form is a noun ("children", "decision") and not a verb."""
    return bool(
        re.search(
            r"(?:ren|men|man|ion|ions|th|ths|al|als|ure|e?nces?|e?nses?|people|feet|wives|lives|[ae]ses?)$", word.lower
        )
    )


def _with_enough_content(words: Sequence[Word], opens: list[int]) -> list[int]:
    """Join each clause that says too little to the one before it, or the first to the one after."""
    kept = [0]
    for place in opens[1:]:
        if _content(words[kept[-1] : place]) >= LEAST_CONTENT:
            kept.append(place)
    while len(kept) > 1 and _content(words[kept[-1] :]) < LEAST_CONTENT:
        kept.pop()
    return kept


def _content(words: Sequence[Word]) -> int:
    return sum(word.kind != "function" for word in words)
