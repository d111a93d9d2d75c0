"""How far a long loop has come, told often enough that it can be called off at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Step = Callable[[float], None]  # takes the share that is done, 0 to 1; may raise to call the work off
T = TypeVar("T")
EVERY = 100


def no_step(_: float) -> None:
    """Tell nobody."""


def part(step: Step, first: float, last: float) -> Step:
    """Return a step for a part of the work that reaches from one share of the whole to another."""
    return lambda done: step(first + done * (last - first))


def stepping(items: Sequence[T], step: Step, every: int = EVERY) -> Iterator[T]:
    """Yield items in order, telling how many are done before each hundredth."""
    for first in range(0, len(items), every):
        step(first / len(items))
        yield from items[first : first + every]
