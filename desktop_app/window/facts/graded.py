"""Which facts rest on a source, and the grades that it was given at them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop_app.comparison.model import Fact, Origin
    from desktop_app.review import Finding, Grade, Reviewed

Given: TypeAlias = "tuple[Fact, Grade]"


def resting(reviewed: Reviewed, origin: Origin) -> list[Fact]:
    """Return the facts that are given to a source, or to somebody through it, in the order of the comparison."""
    statements = {*origin.a, *origin.b} if origin.kind != "verbatim" else set()
    return [fact for fact in reviewed.comparison.facts if fact.statement in statements and _rests(fact, origin)]


def all_grades(reviewed: Reviewed) -> list[Given]:
    """Return every grade with the fact at which it was given; a pair stands as two facts, but is graded once."""
    found: dict[tuple[Finding, Grade], Given] = {}
    for fact_id, decision in reviewed.decided.items():
        for grade in decision.grades:
            found.setdefault((decision.found, grade), (reviewed.comparison.fact(fact_id), grade))
    return list(found.values())


def grades_of(origin: Origin, grades: Iterable[Given]) -> list[Given]:
    """Return those of some grades that are of a source."""
    if origin.kind == "verbatim":
        return []
    return [(fact, grade) for fact, grade in grades if _is_called(grade.of, origin, fact)]


def _rests(fact: Fact, origin: Origin) -> bool:
    names = (name for source in fact.per for name in (source.name, source.via) if name)
    return any(_is_called(name, origin, fact) for name in names)


def _is_called(name: str, origin: Origin, fact: Fact) -> bool:
    """Say whether a name is that of a source: the very same, or one that holds the other where the source is named."""
    one, other = name.casefold(), origin.name.casefold()
    return one == other or ((one in other or other in one) and fact.statement in (*origin.a, *origin.b))
