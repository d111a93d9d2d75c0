"""The findings of a reviewed case as the rows of a report: where the articles differ, what one alone has, what both."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Fact, Link, Offsets, Side, other
from desktop_app.reports import words
from desktop_app.reports.corrected import per_and_correction
from desktop_app.reports.model import LinkRow, OneSided, OneSidedList, Pair, Passage, Remark, SetAside
from desktop_app.reports.passages import NEAREST, passage
from desktop_app.reports.profile import Profile
from desktop_app.reports.remarks import remark_on, remark_on_linked
from desktop_app.review import Reviewed


@dataclass(frozen=True)
class Rows:
    """Makes the rows; what a person set aside is in none but those of the annex."""

    reviewed: Reviewed
    profile: Profile

    @property
    def comparison(self) -> Comparison:
        return self.reviewed.comparison

    def differing(self) -> tuple[Pair, ...]:
        """Return a row for each point in which the two differ."""
        return tuple(self._pair([pair]) for pair in self.comparison.pairs("differs") if not self._is_aside(pair[0]))

    def both(self, *, unjudged: bool) -> tuple[Pair, ...]:
        """Return a row for the points of one kind that the same two sentences have; `unjudged`: of those that both have
        in other words, if at all, and that no person has checked, or else of all others."""
        rows: dict[Hashable, list[tuple[Fact, Fact]]] = {}
        for a, b in self.comparison.pairs("shared"):
            if not self._is_aside(a) and self.is_unjudged(a, b) == unjudged:
                alike = (a.statement, b.statement, a.kind, words.per_whom(a.per), words.per_whom(b.per))
                rows.setdefault(self._alone(a) or alike, []).append((a, b))
        return tuple(map(self._pair, rows.values()))

    def is_unjudged(self, a: Fact, b: Fact) -> bool:
        """Say whether a shared point is in both in other words, if at all, and no person has checked it."""
        return words.is_in_other_words(a, b) and self.reviewed.state(a) == "unreviewed"

    def only(self, side: Side) -> OneSidedList:
        """Return what one article alone has; facts of one sentence that the report says the same of share a row."""
        facts = [fact for fact in self.comparison.only_in(side) if not self._is_aside(fact)]
        rows: dict[Hashable, list[Fact]] = {}
        for fact in facts:
            near = fact.nearest.statement if fact.nearest else None
            alike = (fact.statement, fact.kind, words.per_whom(fact.per), near)
            rows.setdefault(fact.id if fact.items else self._alone(fact) or alike, []).append(fact)
        aside = len(self.comparison.only_in(side)) - len(facts)
        return OneSidedList(side, tuple(map(self._one_sided, rows.values())), len(facts), aside)

    def set_aside(self) -> tuple[SetAside, ...]:
        """Return a row for each point that a person set aside."""
        rows = []
        for a, b in self.reviewed.points():
            facts = [fact for fact in (a, b) if fact is not None]
            if self._is_aside(facts[0]):
                fact = facts[0]
                in_a = self._passage("a", [a]) if a else None
                in_b = self._passage("b", [b]) if b else None
                per_a, per_b = self._per(a) if a else "", self._per(b) if b else ""
                kind, found = words.KINDS[fact.kind], words.status(fact)
                rows.append(SetAside(kind, found, in_a, in_b, per_a, per_b, self._remark(*facts)))
        return tuple(rows)

    def links(self) -> tuple[LinkRow, ...]:
        """Return the links in force, with what a person said of those made by hand."""
        return tuple(map(self._link, self.comparison.links))

    def _link(self, link: Link) -> LinkRow:
        pair = link.a, link.b
        a, b = passage(self.comparison, "a", link.a), passage(self.comparison, "b", link.b)
        is_found = any((each.a, each.b) == pair for each in self.reviewed.case.found.links)
        strength = words.strength(link.score) if is_found else "by hand"
        return LinkRow(strength, a, b, remark_on_linked(self.reviewed, pair, self.profile))

    def _pair(self, pairs: Sequence[tuple[Fact, Fact]]) -> Pair:
        a, b = pairs[0]
        decision = self.reviewed.decided.get(a.id)
        said = words.how(a, decision.ruling if decision else None)
        said = said or ("differs" if a.status == "differs" else "")
        return Pair(
            kind=words.KINDS[a.kind],
            how=f"{len(pairs)} points" if len(pairs) > 1 else said or None,
            a=self._passage("a", [pair[0] for pair in pairs]),
            b=self._passage("b", [pair[1] for pair in pairs]),
            per_a=self._per(a),
            per_b=self._per(b),
            remark=self._remark(a, b),
        )

    def _one_sided(self, facts: Sequence[Fact]) -> OneSided:
        fact = facts[0]
        many = f"{len(facts)} points" if len(facts) > 1 else None
        missing = [span for each in facts if each.nearest for span in each.nearest.missing]
        text = self.comparison.side(fact.side).article.text
        there = other(fact.side)
        near = passage(self.comparison, there, fact.nearest.statement, around=NEAREST) if fact.nearest else None
        return OneSided(
            kind=words.KINDS[fact.kind],
            note=words.list_note(fact.items, fact.open) if fact.items else many,
            passage=self._passage(fact.side, facts),
            per=self._per(fact),
            nearest=near,
            missing=tuple(words.shortened(" ".join(text[start:end].split())) for start, end in missing),
            remark=self._remark(fact),
        )

    def _passage(self, side: Side, facts: Sequence[Fact]) -> Passage:
        spans = [span for fact in facts for span in marked_spans(fact)]
        return passage(self.comparison, side, facts[0].statement, spans)

    def _per(self, fact: Fact) -> str:
        return per_and_correction(self.reviewed, fact)

    def _remark(self, *facts: Fact) -> Remark:
        return remark_on(self.reviewed, self.profile, *facts)

    def _is_aside(self, fact: Fact) -> bool:
        return self.reviewed.is_set_aside(fact)

    def _alone(self, fact: Fact) -> str | None:
        """Return what keeps a fact in a row of its own, because a person said something about it."""
        return fact.id if fact.id in self.reviewed.decided or fact.id in self.reviewed.by_link else None


def marked_spans(fact: Fact) -> Iterable[Offsets]:
    """Return what is marked: the fact's words, of a list the items that only this article has."""
    items = [(item.start, item.end) for item in fact.items or () if item.status == "only_here"]
    return items or [(fact.start, fact.end)]
