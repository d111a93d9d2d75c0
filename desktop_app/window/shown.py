"""What the window shows of a comparison, worked out once, away from the GUI thread."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from desktop_app.sides import SIDES
from desktop_app.window.facts.rows import Row, arrange
from desktop_app.window.marks import Mark, SpotKind, Spots, within

if TYPE_CHECKING:
    from desktop_app.comparison.model import Comparison, Fact, Link, Side, Statement
    from desktop_app.review import Reviewed

# Whether a person has looked at a point, and what it was ruled to be.
Judged = Literal["", "checked", "contradiction", "no_contradiction"]
Tab = Literal["only_a", "only_b", "differs", "shared"]
TABS: tuple[Tab, ...] = ("only_a", "only_b", "differs", "shared")
CERTAINTY = ("less_certain", "more_certain")


@dataclass(frozen=True, slots=True)
class Point:
    """A fact of one article, or one of each that stand beside each other; `sought` is what a filter looks through.

    `in_english` says whether it was looked for whom the articles have it from, `judged` what a person made of it.
    """

    a: Fact | None
    b: Fact | None
    group: str
    sought: str
    in_english: bool = True
    judged: Judged = ""

    @property
    def lead(self) -> Fact:
        fact = self.a or self.b
        assert fact is not None
        return fact


@dataclass(frozen=True, slots=True)
class Tie:
    """A link with the words it joins (code points of A and of B); `differs` where a point of it differs."""

    link: Link
    a: tuple[int, int]
    b: tuple[int, int]
    differs: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A reviewed case with its points by tab, the marks of both texts in order, and its ties in the order of A.

    `aside` are the places in each tab, in order, of points that were set aside. `rows` are those of the facts panel
    before any are filtered out, `spots` what the rulers show, in the order they paint it. `anchors` are
    pairs of offsets in A and B, rising in both: what scrolling is tied by. `flips` counts the facts to which the tool
    gives another status than at the default strictness, None where that is not worked out. `foreign` are the sides
    whose article was compared as English and is hardly in English.
    """

    reviewed: Reviewed
    points: dict[Tab, tuple[Point, ...]]
    aside: dict[Tab, tuple[int, ...]]
    rows: dict[Tab, list[Row]]
    tab_of: dict[str, tuple[Tab, int]]
    facts_of: dict[str, list[Fact]]
    marks: dict[Side, tuple[Mark, ...]]
    spots: dict[Side, dict[SpotKind, Spots]]
    ties: tuple[Tie, ...]
    anchors: tuple[tuple[int, int], ...]
    flips: int | None
    foreign: tuple[Side, ...]

    def count(self, tab: Tab) -> int:
        """Return how many points of a tab the report counts: those not set aside."""
        return len(self.points[tab]) - len(self.aside[tab])

    @property
    def comparison(self) -> Comparison:
        """Return what was found, with all decisions applied."""
        return self.reviewed.comparison

    def fact_at(self, side: Side, offset: int) -> Fact | None:
        """Return the smallest fact whose words hold an offset; one that is marked comes before a shared one."""
        statement = self.statement_at(side, offset)
        facts = self.facts_of.get(statement.id, ()) if statement else ()
        held = [fact for fact in facts if fact.start <= offset <= fact.end]
        return min(held, key=lambda fact: (fact.status == "shared", fact.end - fact.start), default=None)

    def statement_at(self, side: Side, offset: int) -> Statement | None:
        """Return the statement that holds an offset, None between statements."""
        statements = self.comparison.side(side).statements
        index = bisect_left(statements, offset + 1, key=lambda statement: statement.start) - 1
        return statements[index] if index >= 0 and offset <= statements[index].end else None


def show(reviewed: Reviewed, default: Comparison | None = None) -> Shown:
    """Prepare a case for the window; `default` is what the tool finds in its articles at the default strictness."""
    from desktop_app.comparison.language import foreign_sides  # reads the word lists, which a start need not wait for

    comparison = reviewed.comparison
    _ = reviewed.progress  # counted now and kept, so that the GUI thread need not
    points = _points(reviewed)
    tab_of = {}
    for tab, found in points.items():
        for place, point in enumerate(found):
            tab_of.update({fact.id: (tab, place) for fact in (point.a, point.b) if fact})
    facts_of: dict[str, list[Fact]] = {}
    for fact in comparison.facts:
        facts_of.setdefault(fact.statement, []).append(fact)
    ties = _ties(comparison, points["differs"])
    aside = {fact_id for fact_id, decision in reviewed.decided.items() if decision.set_aside is not None}
    marks: dict[Side, tuple[Mark, ...]] = {side: _marks(reviewed, side, aside) for side in SIDES}
    return Shown(
        reviewed=reviewed,
        points=points,
        aside=_places(aside, tab_of),
        rows={tab: arrange(found, reviewed) for tab, found in points.items()},
        tab_of=tab_of,
        facts_of=facts_of,
        marks=marks,
        spots={"a": _spots(marks["a"], [tie.a for tie in ties]), "b": _spots(marks["b"], [tie.b for tie in ties])},
        ties=ties,
        anchors=_anchors(ties),
        flips=_flips(default, reviewed.case.found) if default else None,
        foreign=foreign_sides(comparison),
    )


def judged(reviewed: Reviewed, fact: Fact) -> Judged:
    """Return what a person made of the point of a fact."""
    if not (reviewed.decided or reviewed.by_link):
        return ""
    decision = reviewed.decided.get(fact.id)
    if decision is not None and (decision.ruling == "contradiction" or decision.ruling == "no_contradiction"):
        return decision.ruling
    return "" if reviewed.state(fact) == "unreviewed" else "checked"


def _points(reviewed: Reviewed) -> dict[Tab, tuple[Point, ...]]:
    comparison = reviewed.comparison
    only_a = tuple(_point(reviewed, fact, None) for fact in comparison.only_in("a"))
    only_b = tuple(_point(reviewed, None, fact) for fact in comparison.only_in("b"))
    differs = tuple(_point(reviewed, a, b) for a, b in comparison.pairs("differs"))
    shared = tuple(_point(reviewed, a, b) for a, b in comparison.pairs("shared"))
    return {"only_a": only_a, "only_b": only_b, "differs": differs, "shared": shared}


def _point(reviewed: Reviewed, a: Fact | None, b: Fact | None) -> Point:
    facts = [fact for fact in (a, b) if fact]
    lead = facts[0]
    how = lead.counterpart.how if lead.counterpart else None
    words = [word for fact in facts for word in (fact.text, *(source.name for source in fact.per))]
    group: str = "certainty" if how in CERTAINTY else lead.kind
    made_of_it = judged(reviewed, lead)
    if any(fact.in_other_words for fact in facts) and not made_of_it:
        group = "in_other_words"
    return Point(a, b, group, " ".join(words).casefold(), reviewed.comparison.in_english, made_of_it)


def _places(facts: Iterable[str], tab_of: dict[str, tuple[Tab, int]]) -> dict[Tab, tuple[int, ...]]:
    """Return the places of the points of some facts in their tabs, in order."""
    found: dict[Tab, set[int]] = defaultdict(set)
    for tab, place in (tab_of[fact] for fact in facts if fact in tab_of):
        found[tab].add(place)
    return {tab: tuple(sorted(found[tab])) for tab in TABS}


def _marks(reviewed: Reviewed, side: Side, aside: Collection[str]) -> tuple[Mark, ...]:
    facts = [fact for fact in reviewed.comparison.facts if fact.side == side]
    marks = sorted((mark for fact in facts for mark in _marks_of(fact)), key=_start)
    loose = {(fact.start, fact.end): fact.id for fact in facts if fact.in_other_words and not judged(reviewed, fact)}
    marks += [Mark(*span, "in_other_words", name) for span, name in loose.items() if not within(marks, *span)]
    if aside:
        marks = [replace(mark, kind="aside") if mark.fact in aside else mark for mark in marks]
    return tuple(sorted(marks, key=_start))


def _start(mark: Mark) -> int:
    return mark.start


def _marks_of(fact: Fact) -> list[Mark]:
    """Return the marks of a fact: one, or for a list that differs one on each item that only this article has."""
    if fact.status == "shared":
        return []
    if fact.status == "differs" and fact.items:
        alone = [item for item in fact.items if item.status == "only_here"]
        return [Mark(item.start, item.end, "only_here", fact.id) for item in alone]
    return [Mark(fact.start, fact.end, fact.status, fact.id)]


def _spots(marks: tuple[Mark, ...], linked: list[tuple[int, int]]) -> dict[SpotKind, Spots]:
    kinds: tuple[Literal["only_here", "differs"], ...] = ("only_here", "differs")
    spots: dict[SpotKind, Spots] = {"linked": Spots.of(linked)}
    return spots | {kind: Spots.of((mark.start, mark.end) for mark in marks if mark.kind == kind) for kind in kinds}


def _ties(comparison: Comparison, differing: tuple[Point, ...]) -> tuple[Tie, ...]:
    disputed = {(point.a.statement, point.b.statement) for point in differing if point.a and point.b}
    ties = []
    for link in comparison.links:
        a, b = comparison.statement(link.a), comparison.statement(link.b)
        ties.append(Tie(link, (a.start, a.end), (b.start, b.end), (link.a, link.b) in disputed))
    return tuple(sorted(ties, key=lambda tie: (tie.a, tie.b)))


def _anchors(ties: tuple[Tie, ...]) -> tuple[tuple[int, int], ...]:
    """Return the longest run of ties that rises in both articles (patience sorting), as pairs of offsets."""
    ordered = sorted({(tie.a[0], -tie.b[0]) for tie in ties})
    ends: list[int] = []
    piles: list[tuple[int, int, int]] = []
    tops: list[int] = []
    for a, minus_b in ordered:
        place = bisect_left(ends, -minus_b)
        before = tops[place - 1] if place else -1
        piles.append((a, -minus_b, before))
        if place == len(ends):
            ends.append(-minus_b)
            tops.append(len(piles) - 1)
        else:
            ends[place], tops[place] = -minus_b, len(piles) - 1
    run, index = [], tops[-1] if tops else -1
    while index >= 0:
        a, b, index = piles[index]
        run.append((a, b))
    return tuple(reversed(run))


def _flips(default: Comparison, now: Comparison) -> int:
    if now is default:
        return 0
    before = {(fact.side, fact.start, fact.end, fact.status) for fact in default.facts}
    after = {(fact.side, fact.start, fact.end, fact.status) for fact in now.facts}
    return max(len(before - after), len(after - before))
