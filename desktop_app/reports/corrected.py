"""Whom a person gives a point to in the place of those whom the tool had."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.comparison.model import Fact, Side
from desktop_app.reports import words
from desktop_app.review import Reviewed


@dataclass(frozen=True, slots=True)
class Correction:
    """A fact with the sources a person gave it, those that the tool had, in words, and the initials of the person."""

    fact: Fact
    found: str
    by: str

    @property
    def told(self) -> str:
        """Say who corrected the sources, and what the tool had."""
        by = f" by {self.by}" if self.by else ""
        return f"corrected{by}; the tool had: {self.found}"

    @property
    def names(self) -> str:
        """Name the person's sources, and say that it was the person who named them."""
        return f"{words.whom(self.fact.per)} ({self._named})"

    @property
    def names_and_instead(self) -> str:
        """Name the person's sources as such, and those in whose place they stand."""
        return f"{words.whom(self.fact.per)} ({self._named}, in place of {self.found})"

    @property
    def _named(self) -> str:
        return ", ".join(filter(None, ("named by the analyst", self.by)))


def correction(reviewed: Reviewed, fact: Fact) -> Correction | None:
    """Return what a person corrected in whom a fact is per; None where the tool's own stands."""
    decision = reviewed.decided.get(fact.id)
    found = decision.found.fact(fact.side) if decision else None
    if decision is None or found is None or decision.per(fact.side) is None or found.per == fact.per:
        return None
    return Correction(fact, words.whom(found.per, reviewed.comparison.in_english), decision.by)


def corrections(reviewed: Reviewed, side: Side) -> Iterator[Correction]:
    """Yield what was corrected in one article, but for points that were set aside."""
    for fact in reviewed.comparison.facts:
        if fact.side == side and not reviewed.is_set_aside(fact):
            made = correction(reviewed, fact)
            if made is not None:
                yield made


def is_known(reviewed: Reviewed, fact: Fact) -> bool:
    """Say whether anybody looked for whom a fact is per: the tool does in English alone, a person where it says so."""
    decision = reviewed.decided.get(fact.id)
    by_person = decision is not None and decision.per(fact.side) is not None
    return by_person or bool(fact.per) or reviewed.comparison.in_english


def per_and_correction(reviewed: Reviewed, fact: Fact) -> str:
    """Say whom a fact is per, and where a person corrected that, what the tool had; "" where that is not known."""
    if not is_known(reviewed, fact):
        return ""
    made = correction(reviewed, fact)
    return words.per_whom(fact.per) + (f" ({made.told})" if made else "")
