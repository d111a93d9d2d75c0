"""What is marked in the text of an article: facts, what is chosen, and what a search found."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

MarkKind = Literal["only_here", "differs"]
GlowKind = Literal["fact", "statement", "hit", "hit_now", "selection"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A fact that is one-sided or differs, where it stands in its article (code points)."""

    start: int
    end: int
    kind: MarkKind
    fact: str


@dataclass(frozen=True, slots=True)
class Glow:
    """A passing light on some words: the chosen fact, its partner, a search hit (code points)."""

    start: int
    end: int
    kind: GlowKind


Span = TypeVar("Span", Mark, Glow)


def within(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Return those of some spans that touch the words from `start` to `end`; they are in order and never overlap."""
    first = bisect_right(spans, start, key=lambda span: span.end)
    last = bisect_left(spans, end, key=lambda span: span.start)
    return spans[first:last]
