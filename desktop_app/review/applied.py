"""A comparison as it stands after all decisions, and what was decided on each of its facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from desktop_app.comparison.model import Comparison, Fact
from desktop_app.review.board import key, points_of
from desktop_app.review.model import Case, LinkDecision, PointDecision, State
from desktop_app.review.together import together


@dataclass(frozen=True, slots=True)
class Progress:
    """How many points a person has looked at, of how many, and whose initials stand there; `moved` of the others are
    what a link made or cut by hand has made of them."""

    checked: int
    total: int
    by: tuple[str, ...]
    moved: int = 0

    @property
    def is_draft(self) -> bool:
        return self.checked < self.total


@dataclass(frozen=True)
class Reviewed:
    """A case with its decisions applied; the ids are those of `comparison`.

    `decisions` leads from a fact to all decisions on its point, `by_link` from a fact to the link made or cut by hand
    that gave it another status, `links` from the ids of two statements to the decision that they be linked,
    `links_pointed` to the decision that pointed from one at the other.
    """

    case: Case
    comparison: Comparison
    decisions: Mapping[str, tuple[PointDecision, ...]] = field(default_factory=dict)
    by_link: Mapping[str, LinkDecision] = field(default_factory=dict)
    links: Mapping[tuple[str, str], LinkDecision] = field(default_factory=dict)
    links_pointed: Mapping[tuple[str, str], PointDecision] = field(default_factory=dict)

    @cached_property
    def decided(self) -> Mapping[str, PointDecision]:
        """Lead from a fact to what was decided on its point, all of it taken together."""
        read = ((name, together(decisions)) for name, decisions in self.decisions.items())
        return {name: decision for name, decision in read if decision}

    def state(self, fact: Fact) -> State:
        """Say whether a person has looked at the point of a fact, or changed it.

        A link made or cut by hand is no answer to the points that it moved, but where each statement makes one claim.
        """
        if fact.id in self.by_link:
            return "changed" if self._is_said_by_link(fact) else "unreviewed"
        decision = self.decided.get(fact.id)
        return decision.state if decision else "unreviewed"

    def signed(self, fact: Fact) -> tuple[str, str]:
        """Return by whom (initials) and when (ISO 8601) the point of a fact was decided on; empty where nobody did."""
        decision = self.by_link.get(fact.id) or self.decided.get(fact.id)
        return (decision.by, decision.at) if decision else ("", "")

    def is_set_aside(self, fact: Fact) -> bool:
        decision = self.decided.get(fact.id)
        return decision is not None and decision.set_aside is not None

    def found(self, fact: Fact) -> Fact | None:
        """Return the fact as the tool had found it, where that was another status, counterpart or source."""
        decision = self.decided.get(fact.id)
        before = decision.found.fact(fact.side) if decision else None
        if fact.id in self.by_link:  # what is noted on it may have been noted once it was moved
            before = self._found_alone.get(key(fact))
        if before is None or key(before) != key(fact) or (before.status, before.per) == (fact.status, fact.per):
            return None
        return before

    @cached_property
    def superseded(self) -> tuple[PointDecision, ...]:
        """Return the rulings that no fact shows: a later one speaks of the same words, or of what they parted each half
        stands in other pairs."""
        seen = {id(decision) for decisions in self.decisions.values() for decision in decisions}
        return tuple(decision for decision in self.case.review.points if id(decision) not in seen)

    def points(self) -> Iterator[tuple[Fact | None, Fact | None]]:
        """Return each point once: a one-sided fact, or the fact in A and the fact in B that stand beside each other."""
        return points_of(self.comparison)

    @cached_property
    def progress(self) -> Progress:
        """Count the points that a person has checked or changed."""
        total = checked = moved = 0
        by: set[str] = set()
        for a, b in self.points():
            fact = a or b
            assert fact is not None
            total += 1
            if self.state(fact) != "unreviewed":
                checked += 1
                by.add(self.signed(fact)[0])
            elif fact.id in self.by_link:
                moved += 1
        return Progress(checked, total, tuple(sorted(by - {""})), moved)

    def _is_said_by_link(self, fact: Fact) -> bool:
        """Say whether a fact and its counterpart are the only claims of two statements that a person linked."""
        beside = fact.counterpart
        if fact.kind != "claim" or beside is None:
            return False
        pair = (fact.statement, beside.statement) if fact.side == "a" else (beside.statement, fact.statement)
        return pair in self.links and all(self._claims[statement] == 1 for statement in pair)

    @cached_property
    def _claims(self) -> Counter[str]:
        claims = {key(fact): fact.statement for fact in self.comparison.facts if fact.kind == "claim"}
        return Counter(claims.values())

    @cached_property
    def _found_alone(self) -> Mapping[object, Fact]:
        return {key(fact): fact for fact in self.case.found.facts}
