"""Paired points become the facts of a comparison, numbered and each with its source, counterpart or nearest
statement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from desktop_app.comparison.facts.lists import ListOf
from desktop_app.comparison.facts.relations import opposite
from desktop_app.comparison.halves import Half
from desktop_app.comparison.judging.pairing import Paired
from desktop_app.comparison.judging.retold import item_covered
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.linking.vocabulary import Ints
from desktop_app.comparison.model import Counterpart, Fact, FactStatus, How, ListItem
from desktop_app.comparison.nearest import nearest_by_hand
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import KIND_BITS, ScoredSide
from desktop_app.comparison.standing import PLACE_OF_KIND, Flags

# In the order in which facts of the same words are told.
STATUSES: NDArray[np.object_] = np.array(["differs", "only_here", "shared"], dtype=object)
HOWS: NDArray[np.object_] = np.array([None, *sorted(get_args(How))], dtype=object)


def tell_facts(scored: Scored, linked: Linked, paired: Paired) -> tuple[Fact, ...]:
    """Return all facts, A's first, each side's in the order of its text; the two of a pair are each other's
    counterpart."""
    first, then = len(paired.alone), len(paired.alone) + 2 * len(paired.differing)
    both = [half for pair in (*paired.differing, *paired.shared) for half in (pair.a, pair.b)]
    halves = [*paired.alone, *both]
    place = np.array([half.place for half in halves], dtype=np.int64)
    status, how = np.full(len(halves), 2), np.zeros(len(halves), dtype=np.int64)
    status[:first], status[first:then] = 1, 0
    place_of_how: dict[How | None, int] = {how: number for number, how in enumerate(HOWS)}
    how[first:then:2] = [place_of_how[pair.how] for pair in paired.differing]
    how[first + 1 : then : 2] = [place_of_how[opposite(pair.how) if pair.how else None] for pair in paired.differing]
    loose = np.zeros(len(halves), dtype=bool)
    loose[then:] = [half for pair in paired.shared for half in pair.in_other_words]
    order, beside = _order(place, first, status, how)
    in_order = [halves[number] for number in order.tolist()]
    lists = np.flatnonzero(place[order] % (1 << KIND_BITS) == PLACE_OF_KIND["list"])
    return _facts(scored, linked, in_order, status[order], how[order], beside, lists, loose[order])


def _order(place: Ints, alone: int, status: Ints, how: Ints) -> tuple[Ints, Ints]:
    """Return the order in which halves are told, and for each, in that order, the number of its counterpart, -1 for
    none: the first stand alone, the others are pairs, side by side."""
    partner = np.arange(len(place))
    partner[alone::2] += 1
    partner[alone + 1 :: 2] -= 1
    theirs = place[partner] >> KIND_BITS
    theirs[:alone] = -1
    order = np.lexsort((how, theirs, status, place))
    number = np.empty_like(order)
    number[order] = np.arange(len(order))
    return order, np.where(order < alone, -1, number[partner[order]])


def _facts(
    scored: Scored,
    linked: Linked,
    halves: Sequence[Half],
    status: Ints,
    how: Ints,
    beside: Ints,
    lists: Ints,
    loose: Flags,
) -> tuple[Fact, ...]:
    """Return the facts, given in their order the half that each tells, the places of its status and of how it differs,
    the number of its counterpart, -1 for none, and whether it is told in other words; `lists` are those of a list."""
    ids = scored.fact_ids[: len(halves)]
    if len(ids) < len(halves):
        ids = scored.fact_ids[:] = [f"f{number}" for number in range(len(halves))]
    # A column after the other: looking up all of one half's fields at once takes twice as long.
    statements, texts = [half.name for half in halves], [half.text for half in halves]
    starts, ends = [half.start for half in halves], [half.end for half in halves]
    sides, kinds = [half.side for half in halves], [half.kind for half in halves]
    states: list[FactStatus] = STATUSES[status].tolist()
    shown: tuple[Sequence[Any], ...] = (ids, statements, starts, ends, texts)
    paired = np.flatnonzero(beside >= 0)
    columns = ([column[number] for number in beside[paired].tolist()] for column in shown)
    made = map(Counterpart, *columns, HOWS[how[paired]].tolist())
    counterparts: list[Counterpart | None] = [None] * len(halves)
    by_hand = nearest_by_hand(scored, linked)
    nearest = [by_hand.get((h.side, h.point), h.nearest) for h in halves] if by_hand else [h.nearest for h in halves]
    for number, counterpart in zip(paired.tolist(), made, strict=True):
        counterparts[number], nearest[number] = counterpart, None
    items: list[tuple[ListItem, ...] | None] = [None] * len(halves)
    opened = [False] * len(halves)
    for number in lists.tolist():
        side, point = scored.side(sides[number]), halves[number].point
        listed = side.points[point].detail if point is not None else None
        if isinstance(listed, ListOf):
            items[number], opened[number] = _items(side, linked, listed, states[number]), listed.open
    values, pers = [half.value for half in halves], [half.per for half in halves]
    own: tuple[Sequence[Any], ...] = (ids, sides, statements, starts, ends, texts, kinds, states, values, pers)
    return tuple(map(Fact, *own, counterparts, nearest, items, opened, loose.tolist()))


def _items(side: ScoredSide, linked: Linked, listed: ListOf, status: FactStatus) -> tuple[ListItem, ...]:
    """Return the items of a list, each as the list itself where that does not differ."""
    text = side.article.text
    if status != "differs":
        return tuple(ListItem(start, end, text[start:end], status) for start, end in listed.items)
    return tuple(
        ListItem(start, end, text[start:end], "shared" if item_covered(side, linked, start, end) else "only_here")
        for start, end in listed.items
    )
