"""Paired points become the facts of a comparison, numbered and each with its source, counterpart or nearest
statement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

import numpy as np

from desktop_app.comparison.facts.lists import ListOf
from desktop_app.comparison.facts.relations import opposite
from desktop_app.comparison.halves import Half
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Counterpart, Fact, FactStatus, How, ListItem
from desktop_app.comparison.nearest import nearest_by_hand
from desktop_app.comparison.pairing import Paired
from desktop_app.comparison.retold import item_covered
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import KIND_BITS, ScoredSide

HOWS = ("", *sorted(get_args(How)))


def tell_facts(scored: Scored, linked: Linked, paired: Paired) -> tuple[Fact, ...]:
    """Return all facts, A's first, each side's in the order of its text; the two of a pair are each other's
    counterpart."""
    differing = [half for pair in paired.differing for half in (pair.a, pair.b)]
    hows = [how for pair in paired.differing for how in (pair.how, opposite(pair.how) if pair.how else None)]
    halves = [*paired.alone, *differing, *(half for pair in paired.shared for half in (pair.a, pair.b))]
    order, beside = _order(halves, len(paired.alone), hows)
    states: list[FactStatus] = ["only_here"] * len(paired.alone)
    states += ["differs"] * len(differing)
    states += ["shared"] * (len(halves) - len(states))
    hows = [None] * len(paired.alone) + hows + [None] * (2 * len(paired.shared))
    loose = [False] * (len(paired.alone) + len(differing))
    loose += [half for pair in paired.shared for half in pair.in_other_words]
    halves, states, hows = [halves[n] for n in order], [states[n] for n in order], [hows[n] for n in order]
    return _facts(scored, linked, halves, states, beside, hows, [loose[n] for n in order])


def _facts(
    scored: Scored,
    linked: Linked,
    halves: Sequence[Half],
    states: Sequence[FactStatus],
    beside: Sequence[int],
    hows: Sequence[How | None],
    loose: Sequence[bool],
) -> tuple[Fact, ...]:
    """Return the facts, given in their order the half that each tells, the number of its counterpart, -1 for none, and
    whether it is told in other words."""
    if not halves:
        return ()
    ids = [f"f{number}" for number in range(len(halves))]
    # A column after the other: looking up all of one half's fields at once takes twice as long.
    statements, texts = [half.name for half in halves], [half.text for half in halves]
    starts, ends = [half.start for half in halves], [half.end for half in halves]
    sides, kinds = [half.side for half in halves], [half.kind for half in halves]
    shown: tuple[Sequence[Any], ...] = (ids, statements, starts, ends, texts)
    paired = [number for number, there in enumerate(beside) if there >= 0]
    columns = ([column[beside[number]] for number in paired] for column in shown)
    made = map(Counterpart, *columns, [hows[number] for number in paired])
    counterparts: list[Counterpart | None] = [None] * len(halves)
    by_hand = nearest_by_hand(scored, linked)
    nearest = [by_hand.get((h.side, h.point), h.nearest) for h in halves] if by_hand else [h.nearest for h in halves]
    for number, counterpart in zip(paired, made, strict=True):
        counterparts[number], nearest[number] = counterpart, None
    items: list[tuple[ListItem, ...] | None] = [None] * len(halves)
    opened = [False] * len(halves)
    for number in [number for number, kind in enumerate(kinds) if kind == "list"]:
        side, point = scored.side(sides[number]), halves[number].point
        listed = side.points[point].detail if point is not None else None
        if isinstance(listed, ListOf):
            items[number], opened[number] = _items(side, linked, listed, states[number]), listed.open
    values, pers = [half.value for half in halves], [half.per for half in halves]
    own: tuple[Sequence[Any], ...] = (ids, sides, statements, starts, ends, texts, kinds, states, values, pers)
    return tuple(map(Fact, *own, counterparts, nearest, items, opened, loose))


def _order(halves: Sequence[Half], alone: int, hows: list[How | None]) -> tuple[list[int], list[int]]:
    """Return the order in which halves are told, and for each, in that order, the place of its counterpart, -1 for
    none.

    The first stand alone; the others are pairs, side by side, and the first of these differ as `hows` says.
    """
    place = np.array([half.place for half in halves], dtype=np.int64)
    partner = np.arange(len(halves))
    partner[alone::2] += 1
    partner[alone + 1 :: 2] -= 1
    theirs = place[partner] >> KIND_BITS
    theirs[:alone] = -1
    status, how = np.full(len(halves), 2), np.zeros(len(halves), dtype=np.int64)
    status[:alone], status[alone : alone + len(hows)] = 1, 0  # as the words for them sort
    how[alone : alone + len(hows)] = [HOWS.index(how or "") for how in hows]
    order = np.lexsort((how, theirs, status, place))
    number = np.empty_like(order)
    number[order] = np.arange(len(order))
    beside = np.where(order < alone, -1, number[partner[order]])
    return order.tolist(), beside.tolist()


def _items(side: ScoredSide, linked: Linked, listed: ListOf, status: FactStatus) -> tuple[ListItem, ...]:
    """Return the items of a list, each as the list itself where that does not differ."""
    text = side.article.text
    if status != "differs":
        return tuple(ListItem(start, end, text[start:end], status) for start, end in listed.items)
    return tuple(
        ListItem(start, end, text[start:end], "shared" if item_covered(side, linked, start, end) else "only_here")
        for start, end in listed.items
    )
