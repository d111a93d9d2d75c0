"""What a row of a report says of its points: each has its number, and what is said of several is said once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop_app.comparison.model import Fact, Offsets
from desktop_app.reports import words
from desktop_app.reports.model import Near, Passage, Points, Remark, Said, T
from desktop_app.reports.passages import Marked
from desktop_app.reports.profile import Profile
from desktop_app.reports.remarks import remark_on
from desktop_app.review import Reviewed

# How much of a point's words stands beside its number where the marks alone do not tell it from another.
LONGEST = 80
Point = Sequence[Fact]  # its fact, or its facts in A and in B


@dataclass(frozen=True)
class Telling:
    """Says of points what they are and what persons decided on them."""

    reviewed: Reviewed
    profile: Profile

    def points(self, points: Sequence[Point]) -> Points:
        """Return what is said of the points of a row, which are numbered from 1 in this order."""
        told = [remark_on(self.reviewed, self.profile, *point) for point in points]
        return Points(
            kinds=_said_of_each([(words.KINDS[point[0].kind], self._detail(point)) for point in points]),
            states=said_once([remark.state for remark in told]),
            remarks=self._remarks(points, told),
        )

    def _detail(self, point: Point) -> str:
        fact = point[0]
        if fact.status == "only_here":
            return words.list_note(fact.items, fact.open) if fact.items else ""
        decision = self.reviewed.decided.get(fact.id)
        return words.how(fact, decision.ruling if decision else None) or ("differs" if fact.status == "differs" else "")

    def _remarks(self, points: Sequence[Point], told: Sequence[Remark]) -> tuple[Said[Remark], ...]:
        """Return what persons said, each with the numbers of its points; those within others with their words, too."""
        if len(points) == 1:
            return tuple(Said("", remark) for remark in told if remark.parts)
        by_remark: dict[Remark, list[int]] = {}
        for number, remark in enumerate(told, 1):
            if remark.parts:
                by_remark.setdefault(remark, []).append(number)
        nested = _nested(points) if by_remark else set()
        remarks = []
        for remark, numbers in by_remark.items():
            named = (f"{number} “{_words(points[number - 1])}”" for number in numbers)
            of = f"({', '.join(named)})" if nested.intersection(numbers) else numbered(numbers)
            remarks.append(Said(of, remark))
        return tuple(remarks)


def said_once(told: Sequence[T]) -> tuple[Said[T], ...]:
    """Return what is told of each point, the same of several once, with the numbers of those it is told of."""
    once = _said_of_each(told)
    return once if len(once) != 1 else (Said("", once[0].what),)


def said_nearest(told: Sequence[Near | None]) -> tuple[Said[Near | None], ...]:
    """Return the nearest statements, each once, with all words that are missing there; None for points without one."""
    missing: dict[Passage, list[str]] = {}
    for near in told:
        if near:
            missing.setdefault(near.passage, []).extend(near.missing)
    whole = {passage: Near(passage, tuple(dict.fromkeys(lacking))) for passage, lacking in missing.items()}
    nearest = [whole[near.passage] if near else None for near in told]
    return said_once(nearest)


def _said_of_each(told: Sequence[T]) -> tuple[Said[T], ...]:
    numbers: dict[T, list[int]] = {}
    for number, what in enumerate(told, 1):
        numbers.setdefault(what, []).append(number)
    return tuple(Said(numbered(of) if len(told) > 1 else "", what) for what, of in numbers.items())


def numbered(numbers: Iterable[int]) -> str:
    """Return numbers in ascending order as they stand in a row, those in a row shortened: (1, 3–5)."""
    runs = [[number for _, number in run] for _, run in groupby(enumerate(numbers), lambda each: each[1] - each[0])]
    told = (f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)
    return f"({', '.join(told)})"


def marks(facts: Sequence[Fact]) -> list[Marked]:
    """Return what is marked of the facts of one statement; a number stands beside each where there are several."""
    return [
        (start, end, number if len(facts) > 1 else 0)
        for number, fact in enumerate(facts, 1)
        for start, end in marked_spans(fact)
    ]


def marked_spans(fact: Fact) -> Iterable[Offsets]:
    """Return what is marked: the fact's words, of a list the items that only this article has."""
    items = [(item.start, item.end) for item in fact.items or () if item.status == "only_here"]
    return items or [(fact.start, fact.end)]


def _nested(points: Sequence[Point]) -> set[int]:
    """Return the numbers of the points whose marks overlap those of another, on either side."""
    found: set[int] = set()
    for facts in zip(*points, strict=True):
        reach, widest = -1, 0
        for start, end, number in sorted(marks(facts)):
            if start < reach and number != widest:
                found |= {number, widest}
            if end > reach:
                reach, widest = end, number
    return found


def _words(point: Point) -> str:
    return words.shortened(" ".join(point[0].text.split()), LONGEST)
