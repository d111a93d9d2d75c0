"""What is found in an article's statements, cut into points that do not overlap, and the claims that are left of each
clause."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Protocol

from desktop_app.comparison.facts.names import Name
from desktop_app.comparison.facts.points import Found, Point
from desktop_app.comparison.facts.quotes import Span
from desktop_app.comparison.progress import Step, no_step, stepping
from desktop_app.comparison.text.clauses import is_verb, says_at_least
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word

JOINERS = frozenset(("and", "but", "or", "however", "meanwhile", "also"))
START = attrgetter("start")
LEAST_LEFT = 2  # words that say something, for what is left of a clause to be a claim


class HasSpan(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def cut_points(
    drafts: Sequence[Draft],
    found: Sequence[Found],
    absent: Mapping[int, Sequence[Name]],
    step: Step = no_step,
) -> list[Point]:
    """Return the points of an article in order; no two overlap.

    A word goes to the first that fits of list, quote, attribution, number, date, name and claim. Only names that
    the other article does not have, given by statement, are points of their own; the others stay in the claim they are
    part of.
    """
    points: list[Point] = []
    seen: set[tuple[str, ...]] = set()
    for number, (draft, item) in enumerate(stepping(list(zip(drafts, found, strict=True)), step)):
        if not draft.states:
            continue
        taken: list[Point] = []
        for point in item.others:
            _take(taken, point)
        for name in absent.get(number, ()):
            if name.keys not in seen and _take(taken, Point(number, name.start, name.end, "name", name)):
                seen.add(name.keys)
        claims = _claims(number, draft, taken)
        points += sorted([*taken, *claims], key=START) if taken else claims
    return points


def _take(taken: list[Point], point: Point) -> bool:
    """Put a point among some in order, unless it overlaps one of these; say whether it has its place there."""
    place = bisect_left(taken, point.start, key=START)
    if (place and taken[place - 1].end > point.start) or (place < len(taken) and taken[place].start < point.end):
        return False
    taken.insert(place, point)
    return True


def _claims(number: int, draft: Draft, taken: Sequence[Point]) -> list[Point]:
    """Return what is left of each clause, but for a single word without a verb beside something that was told; the
    points that are taken are in order."""
    words, before_lists = draft.words, english().before_lists
    claims: list[Point] = []
    at = behind = 0
    for clause in draft.clauses:
        if taken:
            while at < len(taken) and taken[at].end <= clause.start:
                at += 1
            behind = at
            while behind < len(taken) and taken[behind].start < clause.end:
                behind += 1
        if at < behind:
            runs = left_over(words, clause.first, clause.last, taken[at:behind])
        else:
            runs = [(clause.first, clause.last)]
        for first, last in runs:
            if not (says_enough(words, first, last) if at < behind else says_at_least(1, words, first, last)):
                continue
            closing = words[last - 1]
            if closing.end <= draft.opens:
                continue  # no claim, but where and by whom the article was written
            if closing.lower in before_lists and _has_list(taken, closing.end):
                continue  # "other bodies involved include"
            start, end = without_joiner(words, first, last)
            claims.append(Point(number, start, end, "claim"))
    return claims


def _has_list(taken: Sequence[Point], after: int) -> bool:
    """Say whether a list is the next point that begins in some place or later."""
    following = bisect_left(taken, after, key=START)
    return following < len(taken) and taken[following].kind == "list"


def left_over(words: Sequence[Word], first: int, last: int, taken: Sequence[HasSpan]) -> list[Span]:
    """Return the runs of words[first:last] that no span overlaps, each as the places where it begins and ends; the
    spans are in the order of their starts."""
    runs: list[Span] = []
    for span in taken:
        begin = bisect_left(words, span.start, first, last, key=START)
        if begin > first and words[begin - 1].end > span.start:
            begin -= 1
        behind = bisect_left(words, span.end, begin, last, key=START)
        if begin < behind:
            if first < begin:
                runs.append((first, begin))
            first = behind
    if first < last:
        runs.append((first, last))
    return runs


def says_enough(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether words[first:last] are a claim: more than one word that says something, or a verb."""
    if says_at_least(LEAST_LEFT, words, first, last):
        return True
    lists = english()
    return says_at_least(1, words, first, last) and any(is_verb(word, lists) for word in words[first:last])


def without_joiner(words: Sequence[Word], first: int, last: int) -> Span:
    """Return where words[first:last] begin and end in the text, without "and" before or a preposition after them."""
    while first < last - 1 and words[first].lower in JOINERS:
        first += 1
    while (
        last > first + 1 and words[last - 1].kind == "function" and words[last - 1].lower not in english().auxiliaries
    ):
        last -= 1
    return words[first].start, words[last - 1].end
