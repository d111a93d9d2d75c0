"""Paired points become the facts of a comparison, numbered and each with its source, counterpart or nearest
statement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

import numpy as np

from desktop_app.comparison.facts.lists import ListOf
from desktop_app.comparison.facts.relations import opposite
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Counterpart, Fact, FactStatus, How, ListItem, Side, Source
from desktop_app.comparison.pairing import Paired
from desktop_app.comparison.retold import item_covered
from desktop_app.comparison.scored import Half, Scored, ScoredSide, Told
from desktop_app.comparison.sources import Says

ORDER = ("list", "quote", "attribution", "number", "date", "name", "claim")
HOWS = ("", *sorted(get_args(How)))
BITS = 28  # for a place in a text
KIND_BITS = 3


def tell_facts(scored: Scored, linked: Linked, paired: Paired) -> tuple[Fact, ...]:
    """Return all facts, A's first, each side's in the order of its text; the two of a pair are each other's
    counterpart."""
    differing = [half for pair in paired.differing for half in (pair.a, pair.b)]
    hows = [how for pair in paired.differing for how in (pair.how, opposite(pair.how) if pair.how else None)]
    halves = [*paired.alone, *differing, *(half for pair in paired.shared for half in (pair.a, pair.b))]
    known = {side.side: side.told for side in (scored.a, scored.b)}
    told = [known[half.side].get(half) or _tell(scored.side(half.side), half) for half in halves]
    order, beside = _order(told, len(paired.alone), hows)
    states: list[FactStatus] = ["only_here"] * len(paired.alone)
    states += ["differs"] * len(differing)
    states += ["shared"] * (len(halves) - len(states))
    hows = [None] * len(paired.alone) + hows + [None] * (2 * len(paired.shared))
    halves, states, hows = [halves[n] for n in order], [states[n] for n in order], [hows[n] for n in order]
    return _facts(scored, linked, halves, [told[n] for n in order], states, beside, hows)


def _facts(
    scored: Scored,
    linked: Linked,
    halves: Sequence[Half],
    told: Sequence[Told],
    states: Sequence[FactStatus],
    beside: Sequence[int],
    hows: Sequence[How | None],
) -> tuple[Fact, ...]:
    """Return the facts, given in their order what each tells, and the number of its counterpart, -1 for none."""
    ids = [f"f{number}" for number in range(len(halves))]
    sides, kinds = [half.side for half in halves], [half.kind for half in halves]
    starts, ends = [half.start for half in halves], [half.end for half in halves]
    statements, texts = [entry.statement for entry in told], [entry.text for entry in told]
    theirs = [there for there in beside if there >= 0]
    shown: tuple[Sequence[Any], ...] = (ids, statements, starts, ends, texts)
    columns = ([column[there] for there in theirs] for column in shown)
    made = map(Counterpart, *columns, [how for how, there in zip(hows, beside, strict=True) if there >= 0])
    counterparts = [next(made) if there >= 0 else None for there in beside]
    items: list[tuple[ListItem, ...] | None] = [None] * len(halves)
    opened = [False] * len(halves)
    for number in [number for number, kind in enumerate(kinds) if kind == "list"]:
        side, point = scored.side(sides[number]), halves[number].point
        listed = side.points[point].detail if point is not None else None
        if isinstance(listed, ListOf):
            items[number], opened[number] = _items(side, linked, listed, states[number]), listed.open
    values, pers = [entry.value for entry in told], [entry.per for entry in told]
    nearest = [entry.nearest if there < 0 else None for entry, there in zip(told, beside, strict=True)]
    own: tuple[Sequence[Any], ...] = (ids, sides, statements, starts, ends, texts, kinds, states, values, pers)
    return tuple(map(Fact, *own, counterparts, nearest, items, opened))


def _order(told: list[Told], alone: int, hows: list[How | None]) -> tuple[list[int], list[int]]:
    """Return the order in which facts are told, and for each, in that order, the place of its counterpart, -1 for none.

    The first of `told` stand alone; the others are pairs, side by side, and the first of these differ as `hows` says.
    """
    place = np.array([entry.place for entry in told], dtype=np.int64)
    partner = np.arange(len(told))
    partner[alone::2] += 1
    partner[alone + 1 :: 2] -= 1
    theirs = place[partner] >> KIND_BITS
    theirs[:alone] = -1
    status, how = np.full(len(told), 2), np.zeros(len(told), dtype=np.int64)
    status[:alone], status[alone : alone + len(hows)] = 1, 0  # as the words for them sort
    how[alone : alone + len(hows)] = [HOWS.index(how or "") for how in hows]
    order = np.lexsort((how, theirs, status, place))
    number = np.empty_like(order)
    number[order] = np.arange(len(order))
    beside = np.where(order < alone, -1, number[partner[order]])
    return order.tolist(), beside.tolist()


def _tell(side: ScoredSide, half: Half) -> Told:
    """Return what a fact says of a half; it is kept, for the next time that the same is judged."""
    value = side.values[half.point] if half.point is not None else None
    nearest = side.nearest[half.point] if half.point is not None else None
    start = (half.side == "b") << BITS | half.start
    place = (start << BITS | half.end) << KIND_BITS | ORDER.index(half.kind)
    text = side.article.text[half.start : half.end]
    told = side.told[half] = Told(place, side.ids[half.statement], text, value, _per(side, half), nearest)
    return told


def _per(side: ScoredSide, half: Half) -> tuple[Source, ...]:
    speaker = side.speakers[half.point] if half.point is not None and half.kind == "attribution" else None
    if speaker is not None:
        return (_source(side.side, speaker),)
    covering = [says for says in side.sources[half.statement] if says.reach[0] <= half.start < says.reach[1]]
    return tuple(dict.fromkeys(_source(side.side, says) for says in covering))


def _source(side: Side, says: Says) -> Source:
    return Source(
        says.name, says.strength, says.via, f"{side}{says.statement}", "stated" if says.stated else "carried_over"
    )


def _items(side: ScoredSide, linked: Linked, listed: ListOf, status: FactStatus) -> tuple[ListItem, ...]:
    """Return the items of a list, each as the list itself where that does not differ."""
    text = side.article.text
    if status != "differs":
        return tuple(ListItem(start, end, text[start:end], status) for start, end in listed.items)
    return tuple(
        ListItem(start, end, text[start:end], "shared" if item_covered(side, linked, start, end) else "only_here")
        for start, end in listed.items
    )
