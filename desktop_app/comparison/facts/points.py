"""An article's statements become points: spans that do not overlap, each one thing that the other article may have or
not."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Protocol

from msgspec import Struct

from desktop_app.comparison.facts.attributions import Mention, find_attributions
from desktop_app.comparison.facts.dates import DateMention, find_dates
from desktop_app.comparison.facts.lists import ListOf, find_lists
from desktop_app.comparison.facts.names import Name, find_names
from desktop_app.comparison.facts.numbers import NumberMention, find_numbers
from desktop_app.comparison.facts.quotes import INNER_LETTER, Span, find_quotes
from desktop_app.comparison.facts.window import Windows
from desktop_app.comparison.model import FactKind
from desktop_app.comparison.progress import Step, no_step, part, stepping
from desktop_app.comparison.text.clauses import content, is_verb
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.statements import Draft
from desktop_app.comparison.text.words import Word

Detail = ListOf | Mention | NumberMention | DateMention | Name | None

ORDER: tuple[FactKind, ...] = ("list", "quote", "attribution", "number", "date", "name")
MOST_COUNTED = 7
ENDS_COUNTED = frozenset(("and", "or", "but", "to", "last", "next", "this"))
JOINERS = frozenset(("and", "but", "or", "however", "meanwhile", "also"))
LEAST_LEFT = 2  # words that say something, for what is left of a clause to be a claim
FEW = frozenset(("several", "a few", "few", "many", "some", "a couple", "a handful"))
PARTITIVE = re.compile(r"\s+of\s+(?:the|these|those|his|her|its|their|our|them|us|whom|which)\b", re.IGNORECASE)


class HasSpan(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


class Point(Struct, frozen=True, gc=False):
    """One thing that a statement says. `statement` is its number in the article; `detail` what was read of it, by
    kind."""

    statement: int
    start: int
    end: int
    kind: FactKind
    detail: Detail = None


class Found(Struct, frozen=True, gc=False):
    """What stands in one statement before it is cut into points that do not overlap."""

    quotes: tuple[Span, ...]
    attributions: tuple[Mention, ...]
    others: tuple[Point, ...]
    names: tuple[Point, ...]


def find_all(
    text: str,
    drafts: Sequence[Draft],
    blocks: Sequence[Span],
    language: str,
    published: date | None,
    step: Step = no_step,
) -> list[Found]:
    """Return what each statement of an article holds; quotes in any language, the rest where the words are English."""
    quotes = {number: find_quotes(text, *block) for number, block in enumerate(blocks, start=1)}
    inside = [_within(quotes[draft.paragraph], draft) for draft in drafts]
    others = [_quote_points(text, number, own) for number, own in enumerate(inside)]
    attributions: list[list[Mention]] = [[] for _ in drafts]
    names: list[list[Point]] = [[] for _ in drafts]
    telling = [number for number, draft in enumerate(drafts) if draft.states] if language == "en" else []

    def each(first: float, last: float) -> Iterator[tuple[int, Draft]]:
        """Yield what says something once more: all of one kind is looked for before the next, as switching costs."""
        return ((number, drafts[number]) for number in stepping(telling, part(step, first, last)))

    for n, draft in each(0.0, 0.1):
        if found_lists := find_lists(text, draft.end, draft.words, inside[n]):
            others[n] = [*(Point(n, item.start, item.end, "list", item) for item in found_lists), *others[n]]
    for n, draft in each(0.1, 0.3):
        attributions[n] = find_attributions(text, draft.words, inside[n])
        for mention in attributions[n]:
            others[n].append(Point(n, mention.start, mention.end, "attribution", mention))
    windows = Windows(text)
    looked_at = [windows.between(draft.start, draft.end) for _, draft in each(0.3, 0.45)]
    for (n, draft), window in zip(each(0.45, 0.75), looked_at, strict=True):
        for number in find_numbers(window):
            if not _says_no_number(text, number):
                others[n].append(_number_point(text, n, draft, number))
    for (n, _), window in zip(each(0.75, 0.85), looked_at, strict=True):
        for moment in find_dates(window, published):
            others[n].append(Point(n, moment.lead, moment.end, "date", moment))
    for n, draft in each(0.85, 1.0):
        for name in find_names(text, draft.words):
            names[n].append(Point(n, name.start, name.end, "name", name))
    fields = zip(inside, map(tuple, attributions), map(tuple, others), map(tuple, names), strict=True)
    return [Found(*own) for own in fields]


def cut_points(
    drafts: Sequence[Draft],
    found: Sequence[Found],
    is_absent: Callable[[Name], bool],
    step: Step = no_step,
) -> list[Point]:
    """Return the points of an article in order; no two overlap.

    A word goes to the first that fits of list, quote, attribution, number, date, name and claim. Only names that
    the other article does not have are points of their own; the others stay in the claim they are part of.
    """
    points: list[Point] = []
    seen: set[tuple[str, ...]] = set()
    for number, (draft, item) in enumerate(stepping(list(zip(drafts, found, strict=True)), step)):
        if not draft.states:
            continue
        absent = [point for point in item.names if isinstance(point.detail, Name) and is_absent(point.detail)]
        own: list[Point] = []
        for point in sorted([*item.others, *absent], key=_precedence):
            if _beside(own, point.start, point.end):
                continue
            if isinstance(point.detail, Name):
                if point.detail.keys in seen:
                    continue
                seen.add(point.detail.keys)
            insort(own, point, key=_start)
        points += sorted([*own, *_claims(number, draft, own)], key=_start)
    return points


def _precedence(point: Point) -> int:
    return ORDER.index(point.kind)


def _start(found: Point | Word) -> int:
    return found.start


def _beside(points: Sequence[Point], start: int, end: int) -> Sequence[Point]:
    """Return those of some points, which are in order and do not overlap, that overlap a span."""
    first = bisect_left(points, start, key=_start)
    if first and points[first - 1].end > start:
        first -= 1
    return points[first : bisect_left(points, end, key=_start)]


def _within(quotes: Sequence[Span], draft: Draft) -> tuple[Span, ...]:
    if not quotes:
        return ()
    cut = [(max(start, draft.start), min(end, draft.end)) for start, end in quotes]
    return tuple((start, end) for start, end in cut if start < end)


def _quote_points(text: str, number: int, quotes: Sequence[Span]) -> list[Point]:
    """Return the quotes that have words in this statement, without the spaces that some set inside the marks."""
    if not quotes:
        return []
    return [Point(number, *_stripped(text, *quote), "quote") for quote in quotes if INNER_LETTER.search(text, *quote)]


def _says_no_number(text: str, mention: NumberMention) -> bool:
    """Say whether a number only picks out some of what is known ("two of the men"), or is no more than "several"."""
    picks_out = mention.hedge_span is None and bool(PARTITIVE.match(text, mention.core_end))
    return picks_out or (mention.unit_kind == "vague" and text[mention.core_start : mention.core_end].lower() in FEW)


def _number_point(text: str, number: int, draft: Draft, mention: NumberMention) -> Point:
    """Take in what is counted and what happened to it: "at least 500 children were killed"."""
    end = last = mention.end
    lists = english()
    first = bisect_left(draft.words, mention.end, key=_start)
    for taken, word in enumerate(draft.words[first : first + MOST_COUNTED]):
        preposition = word.lower in lists.prepositions and not (word.lower == "of" and taken == 0)
        breaks = word.lower in lists.subordinators or word.lower in lists.time_words or word.lower in ENDS_COUNTED
        if text[last : word.start].strip(" -") or preposition or breaks or word.kind == "number":
            break
        if taken and word.kind == "function" and word.lower not in lists.auxiliaries:
            break
        last = word.end
        end = last if word.kind != "function" or word.lower == "others" else end
    return Point(number, mention.start, end, "number", mention)


def _claims(number: int, draft: Draft, taken: Sequence[Point]) -> list[Point]:
    """Return what is left of each clause, but for a single word without a verb beside something that was told."""
    claims: list[Point] = []
    for clause in draft.clauses:
        words = draft.words[clause.first : clause.last]
        beside = _beside(taken, clause.start, clause.end) if taken else ()
        for group in left_over(words, beside) if beside else [words]:
            said = content(group)
            if not said or _introduces_list(group, taken):
                continue
            if not beside or said >= LEAST_LEFT or says_enough(group):
                claims.append(Point(number, *without_joiner(group), "claim"))
    return claims


def says_enough(group: Sequence[Word]) -> bool:
    """Say whether what is left of a clause is a claim: more than one word that says something, or a verb."""
    said = content(group)
    return said >= LEAST_LEFT or (said > 0 and any(is_verb(word, english()) for word in group))


def _introduces_list(group: Sequence[Word], taken: Sequence[Point]) -> bool:
    """Say whether some words only lead up to a list ("other bodies involved include")."""
    if group[-1].lower not in english().before_lists:
        return False
    following = bisect_left(taken, group[-1].end, key=_start)
    return following < len(taken) and taken[following].kind == "list"


def left_over(words: Sequence[Word], taken: Sequence[HasSpan]) -> list[list[Word]]:
    """Return the runs of words that no span overlaps; the spans are in the order of their starts."""
    groups: list[list[Word]] = [[]]
    place = 0
    for word in words:
        while place < len(taken) and taken[place].end <= word.start:
            place += 1
        if place < len(taken) and taken[place].start < word.end:
            groups.append([])
        else:
            groups[-1].append(word)
    return [group for group in groups if group]


def without_joiner(group: Sequence[Word]) -> Span:
    """Return where a run of words begins and ends, without "and" before it or a preposition after."""
    first, last = 0, len(group)
    while first < last - 1 and group[first].lower in JOINERS:
        first += 1
    auxiliaries = english().auxiliaries
    while last > first + 1 and group[last - 1].kind == "function" and group[last - 1].lower not in auxiliaries:
        last -= 1
    return group[first].start, group[last - 1].end


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
