"""What is found in an article's statements, cut into points that do not overlap, and the claims that are left of each
clause."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import repeat
from operator import attrgetter

import numpy as np

from desktop_app.comparison.facts.names import Name
from desktop_app.comparison.facts.points import Found, Point
from desktop_app.comparison.facts.quotes import Span
from desktop_app.comparison.facts.who.mention import Mention
from desktop_app.comparison.model import FactKind
from desktop_app.comparison.progress import Step, no_step, stepping
from desktop_app.comparison.text.clauses import is_verb, says_at_least
from desktop_app.comparison.text.columns import Columns, Flags
from desktop_app.comparison.text.draft import Drafts
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.pieces import Ints
from desktop_app.comparison.text.signs import FUNCTION, KIND, PREPOSITION
from desktop_app.comparison.text.words import Word

JOINERS = frozenset(("and", "but", "or", "however", "meanwhile", "also"))
START = attrgetter("start")
BEHIND_ALL = int(np.iinfo(np.int64).max)
CLAIMED = {"claim", "claims", "claimed"}  # "claimed responsibility"
LEAST_LEFT = 2  # words that say something, for what is left of a clause to be a claim


def cut_points(
    drafts: Drafts,
    found: Sequence[Found],
    absent: Mapping[int, Sequence[Name]],
    step: Step = no_step,
) -> list[Point]:
    """Return the points of an article in order, given its statements; no two overlap.

    A word goes to the first that fits of list, quote, attribution, number, date, name and claim. Only names that
    the other article does not have, given by statement, are points of their own; the others stay in the claim they are
    part of.
    """
    taken: list[Point] = []
    seen: set[tuple[str, ...]] = set()
    for number, item in enumerate(stepping(found, step)):
        names = absent.get(number, ())
        if not (names or item.others) or not drafts[number].states:
            continue
        own: list[Point] = []
        for point in item.others:
            _take(own, point)
        for name in names:
            if name.keys not in seen and _take(own, Point(number, name.start, name.end, "name", name)):
                seen.add(name.keys)
        taken += own
    return sorted([*taken, *_claims(drafts, taken)], key=START)


def _take(taken: list[Point], point: Point) -> bool:
    """Put a point among some in order, unless it overlaps one of these; say whether it has its place there."""
    place = bisect_left(taken, point.start, key=START)
    if (place and taken[place - 1].end > point.start) or (place < len(taken) and taken[place].start < point.end):
        return False
    taken.insert(place, point)
    return True


def _claims(drafts: Drafts, taken: Sequence[Point]) -> list[Point]:
    """Return what is left of each clause, but for a single word without a verb beside something that was told; the
    points that are taken are in order."""
    words, before_lists = drafts.words, english().before_lists
    first, last, beside = _all_left_over(drafts, taken)
    statement, starts, ends = words.statement[first], words.offsets[0][first], words.offsets[1][last - 1]
    opens = np.array([draft.opens for draft in drafts], dtype=np.int64)
    said = words.said[last] - words.said[first]
    kept = (said > 0) & (ends > opens[statement])  # no claim is where and by whom the article was written
    lacking = beside & (said < LEAST_LEFT) & ~_is_thing_told(words, first, taken)
    asked = lacking | (words.signs[last - 1] & KIND == FUNCTION)
    asked |= words.is_form(JOINERS)[first] | words.is_form(before_lists)[last - 1]
    runs = np.flatnonzero(kept & asked)
    shift = words.bounds[statement[runs]]
    columns = runs, statement[runs], first[runs] - shift, last[runs] - shift, lacking[runs]
    for run, number, begin, end, is_lacking in zip(*(column.tolist() for column in columns), strict=True):
        own = drafts[number].words
        if is_lacking and not says_enough(own, begin, end):
            kept[run] = False
        elif own[end - 1].lower in before_lists and _has_list(taken, number, own[end - 1].end):
            kept[run] = False  # "other bodies involved include"
        else:
            starts[run], ends[run] = without_joiner(own, begin, end)
    kind: FactKind = "claim"
    return list(map(Point, statement[kept].tolist(), starts[kept].tolist(), ends[kept].tolist(), repeat(kind)))


def _is_thing_told(words: Columns, first: Ints, taken: Sequence[Point]) -> Flags:
    """Say of runs of words, given where each begins, whether it is the thing that somebody told: the strike of "the
    union announced a strike"."""
    told = english().told_as_thing | english().told_by_denying | CLAIMED
    ends = [point.end for point in taken if isinstance(point.detail, Mention) and point.detail.verb in told]
    behind = np.isin(words.offsets[1][first - 1], ends) & (first > 0)
    told_there: Flags = behind & (words.signs[first] & PREPOSITION == 0)
    return told_there


def _has_list(taken: Sequence[Point], statement: int, after: int) -> bool:
    """Say whether a list is the next point of a statement that begins in some place or later."""
    following = bisect_left(taken, after, key=START)
    return following < len(taken) and (taken[following].statement, taken[following].kind) == (statement, "list")


def _all_left_over(drafts: Drafts, taken: Sequence[Point]) -> tuple[Ints, Ints, Flags]:
    """Return the runs of words in each clause that no point overlaps, but for statements that state nothing: where each
    begins and ends, and whether any of its clause is taken."""
    words, clauses = drafts.words, drafts.clauses
    states = np.array([draft.states for draft in drafts], dtype=bool)
    opens = clauses.first + np.repeat(words.bounds[:-1], np.diff(clauses.bounds))
    starts = np.array([point.start for point in taken], dtype=np.int64)
    ends = np.array([point.end for point in taken], dtype=np.int64)
    # The first point that ends behind where a clause begins lies beside what is left of it, or behind the clause.
    following = np.searchsorted(ends, clauses.starts, side="right")
    beside = np.append(starts, BEHIND_ALL)[following] < clauses.ends
    count = len(words.starts)
    begins = np.bincount(np.searchsorted(words.offsets[1], starts, side="right"), minlength=count + 1)
    stops = np.bincount(np.searchsorted(words.offsets[0], ends), minlength=count + 1)
    free = (np.cumsum(begins - stops)[:count] == 0) & states[words.statement]
    edge = np.zeros(count + 1, dtype=bool)
    edge[opens] = True
    before, behind = np.append(False, free[:-1]) & ~edge[:count], np.append(free[1:], False) & ~edge[1:]
    first = np.flatnonzero(free & ~before)
    last = np.flatnonzero(free & ~behind) + 1
    return first, last, beside[np.searchsorted(opens, first, side="right") - 1]


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
