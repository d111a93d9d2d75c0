"""What the statements of an article hold, kind by kind: things that the other article may have or not."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from operator import attrgetter

from msgspec import Struct

from desktop_app.comparison.facts.beginnings import Beginnings, Places
from desktop_app.comparison.facts.how_many.numbers import NumberMention, find_numbers
from desktop_app.comparison.facts.lists import LEAST_ITEMS, ListOf, find_lists, find_named_series
from desktop_app.comparison.facts.names import Name, find_names
from desktop_app.comparison.facts.quotes import INNER_LETTER, Span, find_quotes
from desktop_app.comparison.facts.when.date_words import DateMention
from desktop_app.comparison.facts.when.dates import find_dates
from desktop_app.comparison.facts.who.attributions import find_attributions
from desktop_app.comparison.facts.who.mention import Mention
from desktop_app.comparison.facts.window import Window
from desktop_app.comparison.model import FactKind
from desktop_app.comparison.progress import Step, no_step, part, stepping
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english

Detail = ListOf | Mention | NumberMention | DateMention | Name | None

MOST_COUNTED = 7
ENDS_COUNTED = frozenset(("and", "or", "but", "to", "last", "next", "this"))
FEW = frozenset(("several", "a few", "few", "many", "some", "a couple", "a handful"))
PARTITIVE = re.compile(r"\s+of\s+(?:the|these|those|his|her|its|their|our|them|us|whom|which)\b", re.IGNORECASE)


class Point(Struct, frozen=True, gc=False):
    """One thing that a statement says. `statement` is its number in the article; `detail` what was read of it, by
    kind."""

    statement: int
    start: int
    end: int
    kind: FactKind
    detail: Detail = None


class Found(Struct, frozen=True, gc=False):
    """What stands in one statement before it is cut into points that do not overlap; `others` are all but names, in the
    order in which they may take words: lists, quotes, attributions, numbers, dates."""

    quotes: tuple[Span, ...]
    attributions: tuple[Mention, ...]
    others: tuple[Point, ...]
    names: tuple[Name, ...]


def find_all(
    text: str,
    drafts: Sequence[Draft],
    blocks: Sequence[Span],
    begins: Beginnings | None,
    published: date | None,
    step: Step = no_step,
) -> list[Found]:
    """Return what each statement of an article holds: its quotes, and given where it can begin all else as well.

    All of one kind is looked for before the next, as switching costs.
    """
    quotes = {number: own for number, block in enumerate(blocks, start=1) if (own := find_quotes(text, *block))}
    inside = [_within(quotes[draft.paragraph], draft) if draft.paragraph in quotes else () for draft in drafts]
    others: list[list[Point]] = [[] for _ in drafts]
    attributions: list[Sequence[Mention]] = [()] * len(drafts)
    names: list[Sequence[Name]] = [()] * len(drafts)
    if begins is not None:
        for point in _lists(text, drafts, begins, inside, part(step, 0.0, 0.1)):
            others[point.statement].append(point)
    for n, spans in enumerate(inside):
        if spans:
            others[n] += _quote_points(text, n, spans)
    if begins is not None:
        for n, places in _stepping(begins.attributions, part(step, 0.1, 0.3)):
            attributions[n] = find_attributions(text, drafts[n], places, inside[n])
            others[n] += [Point(n, mention.start, mention.end, "attribution", mention) for mention in attributions[n]]
        for point in _figures(text, drafts, begins.windows, published, part(step, 0.3, 0.85)):
            others[point.statement].append(point)
        for n, places in _stepping(begins.names, part(step, 0.85, 1.0)):
            names[n] = find_names(text, drafts[n].words, places)
    return list(map(Found, inside, map(tuple, attributions), map(tuple, others), map(tuple, names)))


def _stepping(places: Places, step: Step) -> Iterator[tuple[int, Sequence[int]]]:
    return stepping(list(places.items()), step)


def _lists(
    text: str, drafts: Sequence[Draft], begins: Beginnings, quotes: Sequence[Sequence[Span]], step: Step
) -> Iterator[Point]:
    """Yield the lists of an article: those that are announced, and series of names in statements without any of
    these."""
    announced: set[int] = set()
    for n, places in _stepping(begins.lists, part(step, 0.0, 0.5)):
        for item in find_lists(text, drafts[n], places, quotes[n]):
            announced.add(n)
            yield _list_point(n, item)
    for n, names in _stepping(begins.names, part(step, 0.5, 1.0)):
        if len(names) >= LEAST_ITEMS and n not in announced:
            for series in find_named_series(text, drafts[n], names, quotes[n]):
                yield _list_point(n, series)


def _list_point(number: int, found: ListOf) -> Point:
    return Point(number, found.start, found.end, "list", found)


def _figures(
    text: str, drafts: Sequence[Draft], windows: Mapping[int, Window], published: date | None, step: Step
) -> Iterator[Point]:
    """Yield the numbers of an article's English statements, then their dates, given the windows that may hold any."""
    looked_at = list(windows.items())
    for n, window in stepping(looked_at, part(step, 0.3, 0.8)):
        for number in find_numbers(window):
            if not _says_no_number(text, number):
                yield _number_point(text, n, drafts[n], number)
    for n, window in stepping(looked_at, part(step, 0.8, 1.0)):
        for moment in find_dates(window, published):
            yield Point(n, moment.lead, moment.end, "date", moment)


def _within(quotes: Sequence[Span], draft: Draft) -> tuple[Span, ...]:
    """Return the parts of a block's quotes that stand in a statement."""
    first, last = draft.start, draft.end
    return tuple([(max(start, first), min(end, last)) for start, end in quotes if start < last and end > first])


def _quote_points(text: str, number: int, quotes: Sequence[Span]) -> list[Point]:
    """Return the quotes that have words in this statement, without the spaces that some set inside the marks."""
    return [Point(number, *_stripped(text, *quote), "quote") for quote in quotes if INNER_LETTER.search(text, *quote)]


def _says_no_number(text: str, mention: NumberMention) -> bool:
    """Say whether a number only picks out one of what is known ("one of the men"), or is no more than "several"."""
    is_one = mention.hedge_span is None and mention.value.low == mention.value.high == 1
    picks_out = is_one and bool(PARTITIVE.match(text, mention.core_end))
    return picks_out or (mention.unit_kind == "vague" and text[mention.core_start : mention.core_end].lower() in FEW)


def _number_point(text: str, number: int, draft: Draft, mention: NumberMention) -> Point:
    """Take in what is counted and what happened to it: "at least 500 children were killed"."""
    end = last = mention.end
    lists = english()
    may_pick_out = mention.value.unit is None  # "two of the men", but "two miles of the yard"
    first = bisect_left(draft.words, mention.end, key=attrgetter("start"))
    for taken, word in enumerate(draft.words[first : first + MOST_COUNTED]):
        preposition = word.lower in lists.prepositions and not (word.lower == "of" and taken == 0)
        breaks = word.lower in lists.subordinators or word.lower in lists.time_words or word.lower in ENDS_COUNTED
        if text[last : word.start].strip(" -") or preposition or breaks:
            break
        if word.kind == "number":
            end = mention.end if end > mention.end and word.start - last == 1 else end  # "six of the board's | ten"
            break
        of_them = may_pick_out and taken == 1 and word.lower in lists.determiners and text[last - 3 : last] == " of"
        if taken and word.kind == "function" and word.lower not in lists.auxiliaries and not of_them:
            break
        last = word.end
        end = last if word.kind != "function" or word.lower == "others" else end
    return Point(number, mention.start, end, "number", mention)


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
