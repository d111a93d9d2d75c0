"""What was found to go together in two articles, by the numbers of the points and of the pairs of statements."""

from __future__ import annotations

from msgspec import Struct

from desktop_app.comparison.facts.relations import Gap
from desktop_app.comparison.model import FactKind, How


class Relation(Struct, frozen=True, gc=False):
    """A point of A beside one of B in the pair of statements number `pair`; `how` is seen from A, None where they are
    the same.

    `gap` is where two quotes differ, where that is less than the whole of both.
    """

    pair: int
    a: int
    b: int
    how: How | None
    gap: Gap | None = None


class Anywhere(Struct, frozen=True, gc=False):
    """A span of A and a span of B that name the same name or source, wherever they stand."""

    kind: FactKind
    a: tuple[int, int, int]  # statement, start, end
    b: tuple[int, int, int]


class Modality(Struct, frozen=True, gc=False):
    """Two clauses that say the same with another certainty or stage, or that contradict each other; spans of the words
    that show it."""

    pair: int
    a: tuple[int, int]
    b: tuple[int, int]
    how: How

    @property
    def contradicts(self) -> bool:
        return self.how in ("negated", "other_value")
