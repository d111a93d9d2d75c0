"""What a target of the fuzzers is, and which there are: one module each in `targets`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
DATA = HERE.parent / "data"
KEPT = HERE / "kept"
NAMES = tuple(sorted(file.stem for file in (HERE / "targets").glob("*.py")))
Mutate = Callable[[bytes, Random], bytes]


@dataclass(frozen=True, slots=True)
class Target:
    """A part of the program that is to keep its promises for any input.

    `check` raises where it breaks one. `seeds` are inputs to begin with; `mutate` changes an input where changes of
    bytes alone would nearly always break its form. `longest` is in bytes, `runs` how many inputs make a whole round.
    """

    check: Callable[[bytes], None]
    seeds: Sequence[bytes]
    mutate: Mutate
    longest: int = 600
    runs: int = 200_000


def target(name: str) -> Target:
    """Return the target of that name."""
    made = import_module(f"tests.fuzz.targets.{name}").TARGET
    assert isinstance(made, Target)
    return made


def kept(name: str) -> list[Path]:
    """Return the inputs that once broke a target."""
    return sorted((KEPT / name).glob("*"))
