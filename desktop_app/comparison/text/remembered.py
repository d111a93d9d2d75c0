"""What is worked out from a piece of text and kept for when it comes again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
MOST_KEPT = 1 << 14  # pieces: as many as a long article has, and no more after a million articles


class Remembered(dict[str, T]):
    """The values of a function of a text, each worked out when it is first asked for by [...]."""

    def __init__(self, work_out: Callable[[str], T]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, piece: str) -> T:
        if len(self) >= MOST_KEPT:
            self.clear()
        value = self[piece] = self._work_out(piece)
        return value
