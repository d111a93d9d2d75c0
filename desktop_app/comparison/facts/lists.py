"""Lists of named things: "include X, Y and Z", each item on its own, open or closed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from desktop_app.comparison.facts.names import is_name
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import English, english
from desktop_app.comparison.text.words import Word

Span = tuple[int, int]
COMMA = re.compile(r"[,;](?:['’\"”])?\s*")
END = re.compile(r"[:—]|\s[-–]\s")
LONGEST_ITEM = 20
LEAST_ITEMS = 3
JOINERS = ("and", "or")  # before the last item
LEAST_ITEMS_AFTER_OPENER = 2


class ListOf(Struct, frozen=True, gc=False):
    """A list and its items; `open` where the text says that there are more."""

    start: int
    end: int
    items: tuple[Span, ...]
    open: bool


def find_lists(text: str, draft: Draft, places: Sequence[int], quotes: Sequence[Span]) -> list[ListOf]:
    """Return the lists of one English statement that are announced in some places, each of at least two items."""
    lists, words = english(), draft.words
    found: list[ListOf] = []
    for place in places:
        opener = lists.list_openers.at(draft.lowers, place)
        first = place + len(opener)
        if not opener or first >= len(words) or _quoted(words[place], quotes):
            continue
        if found and words[first].start < found[-1].end:
            continue
        # "him" names nothing that the other article could have.
        items = [item for item in _items(text, draft.end, words, first, lists) if _says_something(words, item)]
        if len(items) >= LEAST_ITEMS_AFTER_OPENER:
            found.append(ListOf(items[0][0], items[-1][1], tuple(items), opener in lists.open_lists))
    return found


def _quoted(word: Word, quotes: Sequence[Span]) -> bool:
    return any(start <= word.start < end for start, end in quotes)


def _says_something(words: Sequence[Word], span: Span) -> bool:
    return any(word.says_something and span[0] <= word.start < span[1] for word in words)


def _items(text: str, end: int, words: Sequence[Word], first: int, lists: English) -> list[Span]:
    """Return the items from a word on: noun phrases with commas between them, the last with "and" or "or"."""
    items: list[Span] = []
    begin = place = first
    closing = False
    while place < len(words):
        gap = text[words[place - 1].end : words[place].start] if place > begin else ""
        joined = words[place].lower in JOINERS and not closing and _starts_item(words, place + 1)
        if joined and "," not in gap and _goes_on(text, words, place):
            joined = False  # "the Security and Co-operation Agency, the police and the navy"
        if END.search(gap) or place - begin > LONGEST_ITEM:
            break
        if place > begin and (COMMA.search(gap) or joined):
            items.append((words[begin].start, words[place - 1].end))
            if closing:
                return items
            closing = words[place].lower in JOINERS
            begin = place + 1 if closing else place
            if begin >= len(words) or not _starts_item(words, begin):
                return items if closing or len(items) >= LEAST_ITEMS else []
            place = begin
        word = words[place]
        if not is_name(word) and (word.lower in lists.subordinators or word.lower in lists.auxiliaries):  # WHO is one
            break
        if word.lower == "to":  # an item that tells what is done is no named thing
            return []
        place += 1
    if closing and begin < place:
        last = words[place - 1].end if place < len(words) else _with_closing_mark(text, words[-1].end, end)
        items.append((words[begin].start, last))
        return items
    return []


def _goes_on(text: str, words: Sequence[Word], place: int) -> bool:
    """Say whether another item follows after a comma, so that an "and" before it stands inside an item."""
    return any(
        COMMA.search(text[words[at - 1].end : words[at].start])
        and (_starts_item(words, at) or words[at].lower in JOINERS)
        for at in range(place + 1, min(place + LONGEST_ITEM, len(words)))
    )


def _with_closing_mark(text: str, after: int, end: int) -> int:
    closed = re.match(r"[.,]?['’\"”)]", text[after:end])
    return after + closed.end() if closed else after


def _starts_item(words: Sequence[Word], place: int) -> bool:
    if place >= len(words):
        return False
    word = words[place]
    return word.lower in english().noun_openers or word.kind in ("name", "number") or word.capital


def find_named_series(text: str, draft: Draft, names: Sequence[int], quotes: Sequence[Span]) -> list[ListOf]:
    """Return the runs of three or more names, given their places, with commas between them and "and" before the
    last."""
    words, lowers = draft.words, draft.lowers
    if not any(place + 1 < len(words) and lowers[place + 1] in JOINERS for place in names[1:]):
        return []
    runs: list[list[Span]] = []
    last = 0
    for place in names:
        if place >= last:
            run, last = _run_of_names(text, words, place)
            if len(run) >= LEAST_ITEMS and not _quoted(words[place], quotes):
                runs.append(run)
    return [ListOf(run[0][0], run[-1][1], tuple(run), False) for run in runs]


def _run_of_names(text: str, words: Sequence[Word], place: int) -> tuple[list[Span], int]:
    run: list[Span] = []
    closed = False
    while place < len(words) and is_name(words[place]):
        last = place
        while (
            last + 1 < len(words) and is_name(words[last + 1]) and text[words[last].end : words[last + 1].start] == " "
        ):
            last += 1
        run.append((words[place].start, words[last].end))
        place = last + 1
        if closed or place >= len(words):
            break
        gap = text[words[last].end : words[place].start]
        if words[place].lower in JOINERS:
            closed = True
            place += 1
        elif gap.strip() != ",":
            break
    return (run, place) if closed else ([], place)
