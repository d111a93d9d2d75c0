"""Where to look in the other article for a point that it does not have, and which of its words are missing there."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from desktop_app.comparison.linked import Linked
from desktop_app.comparison.linking.coverage import best_per_word
from desktop_app.comparison.linking.nearest import Nearest as Near
from desktop_app.comparison.linking.nearest import find_nearest
from desktop_app.comparison.linking.order import is_new
from desktop_app.comparison.linking.pairs import only
from desktop_app.comparison.linking.vocabulary import Ints, WordTable
from desktop_app.comparison.model import Nearest, Side, other
from desktop_app.comparison.rounding import rounded
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.standing import Flags


def tell_nearest(
    side: Side, point_ends: Ints, near: Near, point_of_row: Ints, table: WordTable, leads: Flags
) -> tuple[Nearest | None, ...]:
    """Return the nearest statement of each point with the words that are missing there, None where none comes near.

    `point_ends` is where each point ends, `point_of_row` the point that each word belongs to, -1 for none, `leads`
    whether it only leads over to others.
    """
    rows = np.flatnonzero(near.missing & ~leads)
    rows = rows[near.statement[point_of_row[rows]] >= 0]
    point, start = point_of_row[rows], table.start[rows]
    end = np.minimum(table.end[rows], point_ends[point])  # a point may be but a part: "3.5" of "3.5 million4"
    opens = is_new(point)
    opens[1:] |= start[1:] - end[:-1] > 1
    first = np.flatnonzero(opens)
    missing = tuple(zip(start[first].tolist(), end[np.append(first, len(end))[1:] - 1].tolist(), strict=True))
    bounds = np.searchsorted(point[first], np.arange(len(point_ends) + 1)).tolist()
    there = other(side)
    ids = [f"{there}{number}" for number in range(int(near.statement.max(initial=-1)) + 1)]
    told = zip(near.statement.tolist(), rounded(near.score), bounds[:-1], bounds[1:], strict=True)
    return tuple(
        [
            Nearest(ids[statement], score, missing[begin:after]) if statement >= 0 else None
            for statement, score, begin, after in told
        ]
    )


def nearest_by_hand(scored: Scored, linked: Linked) -> Mapping[tuple[Side, int | None], Nearest | None]:
    """Return what is nearest to the points of statements that a person linked or parted, by side and point: what they
    linked comes first, what they parted is not looked at."""
    if not linked.hand_pairs and not linked.cut:
        return {}
    touched = [*((a, b) for _, a, b in linked.hand_pairs), *(linked.statements(number) for number in linked.cut)]
    of_a, of_b = zip(*touched, strict=True)
    chance = scored.probability.copy()
    chance[list(linked.forced)] = 1.0
    keep = np.isin(scored.pairs.a, of_a) | np.isin(scored.pairs.b, of_b)
    keep[list(linked.cut)] = False
    pairs, chance = only(scored.pairs, keep), chance[keep]
    a, b = np.array(linked.places[len(scored.pairs) :], dtype=np.int64).reshape(-1, 2).T
    ends = np.append(pairs.a, a), np.append(pairs.b, b)
    chance = np.append(chance, np.ones(len(a)))
    found: dict[tuple[Side, int | None], Nearest | None] = {}
    sides = (scored.a, of_a, ends, pairs.word_a), (scored.b, of_b, ends[::-1], pairs.word_b)
    for side, statements, own_first, word in sides:
        statement = side.standing.statement
        matched = best_per_word(pairs.pair, word, pairs.score)
        near = find_nearest(side.point_of_row, side.weight, statement, own_first, matched, chance)
        told = tell_nearest(side.side, side.spans[1], near, side.point_of_row, side.table, side.standing.leads)
        for number in np.flatnonzero(np.isin(statement, statements)).tolist():
            found[side.side, number] = told[number]
    return found
