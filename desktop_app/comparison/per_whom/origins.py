"""Who both articles say they have it from, and where they share long runs of the same words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import get_args

from msgspec import Struct

from desktop_app.comparison.model import Origin, Sourcing, Strength
from desktop_app.comparison.per_whom.sources import Says

Key = tuple[str, ...]
Sources = Sequence[Sequence[Says]]  # of each statement
Named = tuple[int, str, Strength]  # the statement that names a source, how it does, and what kind of source that is


class Sourced(Struct, frozen=True):
    """The sources that two articles name, and the ids of those that each statement of A and of B rests on."""

    origins: tuple[Origin, ...]
    by_statement: tuple[Mapping[int, tuple[str, ...]], Mapping[int, tuple[str, ...]]]

    def common(self, a: int, b: int) -> tuple[str, ...]:
        """Return the ids of the sources that a statement of A and one of B both rest on."""
        own = self.by_statement[0].get(a)
        others = self.by_statement[1].get(b)
        return tuple(origin for origin in own if origin in others) if own and others else ()


def find_sourced(a: Sources, b: Sources) -> Sourced:
    """Return the sources that the statements of A and B name."""
    named = [_by_key(a), _by_key(b)]
    origins: list[Origin] = []
    by_statement: tuple[dict[int, list[str]], dict[int, list[str]]] = (defaultdict(list), defaultdict(list))
    for key in sorted(set(named[0]) | set(named[1]), key=lambda key: _first(key, named)):
        _, name, strength = min((own[key][0] for own in named if key in own), key=_fullness)
        held = [sorted({number for number, _, _ in own.get(key, ())}) for own in named]
        in_a, in_b = tuple(f"a{n}" for n in held[0]), tuple(f"b{n}" for n in held[1])
        origins.append(Origin(f"o{len(origins) + 1}", name, strength, in_a, in_b))
        for resting, numbers in zip(by_statement, held, strict=True):
            for number in numbers:
                resting[number].append(origins[-1].id)
    rest_a, rest_b = ({number: tuple(ids) for number, ids in resting.items()} for resting in by_statement)
    return Sourced(tuple(origins), (rest_a, rest_b))


def _fullness(named: Named) -> tuple[int, str, int]:
    """Order mentions of a source: the fullest name first, of the same name the one that says most of who it is."""
    _, name, strength = named
    return -len(name), name, get_args(Strength).index(strength)


def _by_key(sources: Sources) -> dict[Key, list[Named]]:
    """Return the mentions of each source, and of each outlet that a source is known through."""
    found: dict[Key, list[Named]] = defaultdict(list)
    for number, own in enumerate(sources):
        for says in own:
            if says.key:
                found[says.key].append((number, says.name, says.strength))
            if says.via and says.via_key:
                found[says.via_key].append((number, says.via, "named"))
    return found


def _first(key: Key, named: Sequence[dict[Key, list[Named]]]) -> tuple[int, int, Key]:
    """Order sources by where they are named first, the same whichever article comes first."""
    places = [own[key][0][0] for own in named if key in own]
    return min(places), max(places), key


def sourcing(a: Sequence[Says], b: Sequence[Says]) -> Sourcing:
    """Say whether two statements name the same source."""
    if not a or not b:
        return "unsourced" if not a and not b else "unsourced_a" if not a else "unsourced_b"
    named = [{key for says in own if says.strength == "named" for key in (says.key,) if key} for own in (a, b)]
    named = [keys | {says.via_key for says in own if says.via_key} for keys, own in zip(named, (a, b), strict=True)]
    if named[0] & named[1]:
        return "same_named"
    return "different" if named[0] and named[1] else "unclear"
