"""The findings of a reviewed case as the rows of a report: where the articles differ, what one alone has, what both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from desktop_app.comparison.model import Comparison, Fact, Side, other
from desktop_app.reports import words
from desktop_app.reports.corrected import per_and_correction
from desktop_app.reports.model import Linked, Near, OneSided, OneSidedList, Pair, Passage, Remark, Said, SetAside
from desktop_app.reports.passages import NEAREST, passage
from desktop_app.reports.points import Telling, marks, said_nearest, said_once
from desktop_app.reports.profile import Profile
from desktop_app.reports.remarks import remark_on_linked
from desktop_app.review import Reviewed

PairOfFacts = tuple[Fact, Fact]
Statements = tuple[str, str]


@dataclass(frozen=True)
class Rows:
    """Makes the rows; what a person set aside is in none but those of the annex."""

    reviewed: Reviewed
    profile: Profile

    @property
    def comparison(self) -> Comparison:
        return self.reviewed.comparison

    def differing(self) -> tuple[Pair, ...]:
        """Return a row for each two statements with points in which the two differ."""
        return self._pairs(self._by_statements("differs"))

    def both(self, *, unjudged: bool) -> tuple[Pair, ...]:
        """Return a row for each two statements with points that both have; `unjudged`: in other words, if at all, and
        that no person has checked, or else all others, and the statements that are linked alone."""
        points = self._by_statements("shared")
        rows = {
            pair: told
            for pair, both in points.items()
            if (told := [(a, b) for a, b in both if self.is_unjudged(a, b) == unjudged])
        }
        elsewhere = points.keys() | self._by_statements("differs").keys()
        alone = [] if unjudged else [pair for pair in self._links if pair not in elsewhere]
        return self._pairs(rows | {pair: [] for pair in alone})

    def is_unjudged(self, a: Fact, b: Fact) -> bool:
        """Say whether a shared point is in both in other words, if at all, and no person has checked it."""
        return words.is_in_other_words(a, b) and self.reviewed.state(a) == "unreviewed"

    def only(self, side: Side) -> OneSidedList:
        """Return what one article alone has, a row for each statement."""
        facts = [fact for fact in self.comparison.only_in(side) if not self._is_aside(fact)]
        rows: dict[str, list[Fact]] = {}
        for fact in sorted(facts, key=_span):
            rows.setdefault(fact.statement, []).append(fact)
        aside = len(self.comparison.only_in(side)) - len(facts)
        return OneSidedList(side, tuple(map(self._one_sided, rows.values())), len(facts), aside)

    def set_aside(self) -> tuple[SetAside, ...]:
        """Return a row for each point that a person set aside."""
        rows = []
        for a, b in self.reviewed.points():
            point = [fact for fact in (a, b) if fact is not None]
            if self._is_aside(point[0]):
                in_a = self._passage("a", [a]) if a else None
                in_b = self._passage("b", [b]) if b else None
                per_a, per_b = self._per(a) if a else "", self._per(b) if b else ""
                found = Said("", (words.KINDS[point[0].kind], words.status(point[0])))
                points = replace(self._telling.points([point]), kinds=(found,))
                rows.append(SetAside(points, in_a, in_b, per_a, per_b))
        return tuple(rows)

    @cached_property
    def _telling(self) -> Telling:
        return Telling(self.reviewed, self.profile)

    @cached_property
    def _links(self) -> dict[Statements, Linked]:
        """Return how strong the links in force are, with what a person said of those made by hand."""
        found = {(link.a, link.b) for link in self.reviewed.case.found.links}
        linked = {}
        for link in self.comparison.links:
            pair = link.a, link.b
            strength = f"{words.strength(link.score)} match" if pair in found else "linked by hand"
            linked[pair] = Linked(strength, remark_on_linked(self.reviewed, pair, self.profile))
        return linked

    def _by_statements(self, status: Literal["differs", "shared"]) -> dict[Statements, list[PairOfFacts]]:
        rows: dict[Statements, list[PairOfFacts]] = {}
        for a, b in self.comparison.pairs(status):
            if not self._is_aside(a):
                rows.setdefault((a.statement, b.statement), []).append((a, b))
        return rows

    def _pairs(self, rows: dict[Statements, list[PairOfFacts]]) -> tuple[Pair, ...]:
        """Return the rows in the order of the text of A, then of B."""
        ordered = sorted(rows, key=lambda pair: [self.comparison.statement(each).start for each in pair])
        return tuple(self._pair(pair, rows[pair]) for pair in ordered)

    def _pair(self, statements: Statements, points: list[PairOfFacts]) -> Pair:
        points = sorted(points, key=lambda point: (_span(point[0]), _span(point[1])))
        facts_a, facts_b = [a for a, _ in points], [b for _, b in points]
        return Pair(
            points=self._telling.points(points),
            linked=self._linked(statements, facts_a),
            a=passage(self.comparison, "a", statements[0], marks(facts_a)),
            b=passage(self.comparison, "b", statements[1], marks(facts_b)),
            per_a=said_once([self._per(fact) for fact in facts_a]),
            per_b=said_once([self._per(fact) for fact in facts_b]),
        )

    def _linked(self, statements: Statements, facts: Sequence[Fact]) -> Linked | None:
        """Return the link of two statements; without the remark that a point of the row has already."""
        linked, pointed = self._links.get(statements), self.reviewed.links_pointed.get(statements)
        if linked and pointed and any(self.reviewed.decided.get(fact.id) == pointed for fact in facts):
            return replace(linked, remark=Remark("changed"))
        return linked

    def _one_sided(self, facts: Sequence[Fact]) -> OneSided:
        return OneSided(
            points=self._telling.points([[fact] for fact in facts]),
            passage=self._passage(facts[0].side, facts),
            per=said_once([self._per(fact) for fact in facts]),
            nearest=said_nearest([self._near(fact) for fact in facts]),
        )

    def _near(self, fact: Fact) -> Near | None:
        if fact.nearest is None:
            return None
        text = self.comparison.side(fact.side).article.text
        missing = (words.shortened(" ".join(text[start:end].split())) for start, end in fact.nearest.missing)
        near = passage(self.comparison, other(fact.side), fact.nearest.statement, around=NEAREST)
        return Near(near, tuple(missing))

    def _passage(self, side: Side, facts: Sequence[Fact]) -> Passage:
        return passage(self.comparison, side, facts[0].statement, marks(facts))

    def _per(self, fact: Fact) -> str:
        return per_and_correction(self.reviewed, fact)

    def _is_aside(self, fact: Fact) -> bool:
        return self.reviewed.is_set_aside(fact)


def _span(fact: Fact) -> tuple[int, int]:
    return fact.start, fact.end
