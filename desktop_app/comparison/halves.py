"""Points and other words of one article, each as one half of what a pair of facts can be made of."""

from __future__ import annotations

from msgspec import Struct

from desktop_app.comparison.facts.relations import opposite
from desktop_app.comparison.model import FactKind, How, Nearest, Side, Source, Value


class Half(Struct, frozen=True, gc=False):
    """One article's side of a point, with all that a fact says of it whatever its status.

    `point` is its number there, None for words that are no point of their own; `place` is its place in the order of all
    facts, `name` the id of its statement.
    """

    side: Side
    statement: int
    start: int
    end: int
    kind: FactKind
    point: int | None
    place: int
    name: str
    text: str
    value: Value
    per: tuple[Source, ...]
    nearest: Nearest | None


class Shown(Struct, frozen=True, gc=False):
    """The words of the other article that tell a point, the point most of them belong to, and the share of the told
    point's word weight that they hold, 0 to 1."""

    half: Half
    partner: int | None
    share: float


class Pair(Struct, frozen=True, gc=False):
    """A point that both articles have; `how` is seen from A, None where it is the same in both.

    `in_other_words` says of A's half and of B's whether most of its words are missing in the other.
    """

    a: Half
    b: Half
    how: How | None
    in_other_words: tuple[bool, bool] = (False, False)

    def half(self, side: Side) -> Half:
        """Return the half of one of the two articles."""
        return self.a if side == "a" else self.b


def in_order(mine: Half, theirs: Half, how: How | None, loose: tuple[bool, bool] = (False, False)) -> Pair:
    """Return the pair with A's half first; `how`, and which of the two is told in other words, as the halves given."""
    if mine.side == "a":
        return Pair(mine, theirs, how, loose)
    return Pair(theirs, mine, opposite(how) if how else None, loose[::-1])
