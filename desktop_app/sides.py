"""The two articles of a pair, A and B, as all that tells one from the other names them."""

from __future__ import annotations

from typing import Literal

Side = Literal["a", "b"]
SIDES: tuple[Side, Side] = ("a", "b")


def other(side: Side) -> Side:
    return "b" if side == "a" else "a"
