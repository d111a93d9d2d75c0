"""What is found in an article's statements, cut into points that do not overlap, and the claims that are left of each
clause."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
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
LEAST_LEFT = 2  # words that say something, for what is left of a clause to be a claim


class HasSpan(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


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
        absent = [name for name in item.names if is_absent(name)] if item.names else ()
        if not absent and not item.others:
            points += _claims(number, draft, (), ())
            continue
        own: list[Point] = []
        starts: list[int] = []
        for point in (*item.others, *[Point(number, name.start, name.end, "name", name) for name in absent]):
            if _beside(own, starts, point.start, point.end):
                continue
            if isinstance(point.detail, Name):
                if point.detail.keys in seen:
                    continue
                seen.add(point.detail.keys)
            place = bisect_left(starts, point.start)
            own.insert(place, point)
            starts.insert(place, point.start)
        points += sorted([*own, *_claims(number, draft, own, starts)], key=attrgetter("start"))
    return points


def _beside(points: Sequence[Point], starts: Sequence[int], start: int, end: int) -> Sequence[Point]:
    """Return those of some points, which are in order and do not overlap, that overlap a span; `starts` is where each
    begins."""
    first = bisect_left(starts, start)
    if first and points[first - 1].end > start:
        first -= 1
    return points[first : bisect_left(starts, end, first)]


def _claims(number: int, draft: Draft, taken: Sequence[Point], starts: Sequence[int]) -> list[Point]:
    """Return what is left of each clause, but for a single word without a verb beside something that was told; `starts`
    is where each point begins that is taken."""
    words, before_lists = draft.words, english().before_lists
    claims: list[Point] = []
    for clause in draft.clauses:
        first, last = clause.first, clause.last
        beside = _beside(taken, starts, clause.start, clause.end) if taken else ()
        if beside:
            runs = [run for run in left_over(words, first, last, beside) if says_enough(words, *run)]
        else:
            runs = [(first, last)] if says_at_least(1, words, first, last) else []
        for first, last in runs:
            if words[last - 1].lower in before_lists and _has_list(taken, starts, words[last - 1].end):
                continue  # "other bodies involved include"
            if words[last - 1].end <= draft.opens:
                continue  # no claim, but where and by whom the article was written
            claims.append(Point(number, *without_joiner(words, first, last), "claim"))
    return claims


def _has_list(taken: Sequence[Point], starts: Sequence[int], after: int) -> bool:
    """Say whether a list is the next point that begins in some place or later."""
    following = bisect_left(starts, after)
    return following < len(taken) and taken[following].kind == "list"


def left_over(words: Sequence[Word], first: int, last: int, taken: Sequence[HasSpan]) -> list[Span]:
    """Return the runs of words[first:last] that no span overlaps, each as the places where it begins and ends; the
    spans are in the order of their starts."""
    runs: list[Span] = []
    place = first
    for span in taken:
        while place < last and words[place].end <= span.start:
            place += 1
        overlapped = place
        while place < last and words[place].start < span.end:
            place += 1
        if place > overlapped:
            if overlapped > first:
                runs.append((first, overlapped))
            first = place
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
    auxiliaries = english().auxiliaries
    while last > first + 1 and words[last - 1].kind == "function" and words[last - 1].lower not in auxiliaries:
        last -= 1
    return words[first].start, words[last - 1].end
