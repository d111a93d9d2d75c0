"""Who both articles say they have it from, and where they share long runs of the same words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Origin, Sourcing
from desktop_app.comparison.scored import Scored, ScoredSide
from desktop_app.comparison.sources import Says

Key = tuple[str, ...]


def find_origins(scored: Scored, linked: Linked) -> tuple[tuple[Origin, ...], dict[int, tuple[str, ...]]]:
    """Return the sources and long common runs, and for each linked pair those that both of its statements rest on."""
    named = [_by_key(scored.a), _by_key(scored.b)]
    origins: list[Origin] = []
    by_statement: tuple[dict[int, list[str]], dict[int, list[str]]] = (defaultdict(list), defaultdict(list))
    for key in sorted(set(named[0]) | set(named[1]), key=lambda key: _first(key, named)):
        first = min((own[key][0] for own in named if key in own), key=lambda says: (-len(says.name), says.name))
        held = [sorted({says.statement for says in own.get(key, ())}) for own in named]
        in_a, in_b = tuple(f"a{n}" for n in held[0]), tuple(f"b{n}" for n in held[1])
        origins.append(Origin(f"o{len(origins) + 1}", first.name, first.strength, in_a, in_b))
        for resting, numbers in zip(by_statement, held, strict=True):
            for number in numbers:
                resting[number].append(origins[-1].id)
    rests_on: dict[int, list[str]] = defaultdict(list)
    for number in linked.numbers:
        x, y = linked.statements(number)
        common = set(by_statement[1].get(y, ()))
        rests_on[number] += [origin for origin in by_statement[0].get(x, ()) if origin in common]
    for run in scored.runs:
        if linked.holds(run.pair):
            x, y = linked.statements(run.pair)
            origins.append(Origin(f"o{len(origins) + 1}", run.words, "verbatim", (f"a{x}",), (f"b{y}",)))
            rests_on[run.pair].append(origins[-1].id)
    return tuple(origins), {number: tuple(found) for number, found in rests_on.items()}


def _by_key(side: ScoredSide) -> dict[Key, list[Says]]:
    """Return the mentions of each source, and of each outlet that a source is known through."""
    found: dict[Key, list[Says]] = defaultdict(list)
    for number, own in enumerate(side.sources):
        for says in own:
            here = _at(says, number)
            if says.key:
                found[says.key].append(here)
            if says.via and says.via_key:
                found[says.via_key].append(_outlet(here))
    return found


def _at(says: Says, statement: int) -> Says:
    return Says(says.name, says.key, says.strength, says.via, says.via_key, statement, says.reach, says.stated)


def _outlet(says: Says) -> Says:
    assert says.via is not None
    return Says(says.via, says.via_key, "named", None, (), says.statement, says.reach, says.stated)


def _first(key: Key, named: Sequence[dict[Key, list[Says]]]) -> tuple[int, int, Key]:
    """Order sources by where they are named first, the same whichever article comes first."""
    places = [own[key][0].statement for own in named if key in own]
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
