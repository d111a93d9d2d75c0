"""What is marked in the text of an article: facts, what is chosen, and what a search found."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

MarkKind = Literal["only_here", "differs", "in_other_words", "aside"]
GlowKind = Literal["fact", "statement", "partner", "hit", "hit_now", "selection"]
SpotKind = Literal["linked", "only_here", "differs"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A fact that is one-sided, differs, is shared in other words, if at all, or was set aside (code points)."""

    start: int
    end: int
    kind: MarkKind
    fact: str


@dataclass(frozen=True, slots=True)
class Glow:
    """A passing light on some words (code points): the chosen fact, its own statement, a partner: a statement that is
    nearest, linked or rests on the chosen source; a search hit."""

    start: int
    end: int
    kind: GlowKind


def chosen_among(glows: Iterable[Glow]) -> Glow | None:
    """Return the light on the chosen fact, or else the first on a partner of what is chosen."""
    lit = [glow for glow in glows if glow.kind in ("fact", "partner")]
    return min(lit, key=lambda glow: glow.kind, default=None)


class Spots(NamedTuple):
    """Where in an article something is, in the order of the text: first and last offsets (code points)."""

    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, spans: Iterable[tuple[int, int]]) -> Spots:
        """Put spans in order, each once."""
        ordered = sorted(set(spans))
        return cls([start for start, _ in ordered], [end for _, end in ordered])


NOWHERE = Spots((), ())


def within(marks: Sequence[Mark], start: int, end: int) -> Sequence[Mark]:
    """Return those of some marks that touch the words from `start` to `end`; they are in order and never overlap."""
    first = bisect_right(marks, start, key=lambda mark: mark.end)
    last = bisect_left(marks, end, key=lambda mark: mark.start)
    return marks[first:last]
