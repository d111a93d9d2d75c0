"""Where to look in the other article for a point that it does not have, and which of its words are missing there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from desktop_app.comparison.facts.attributions import OTHER_SIGNS
from desktop_app.comparison.facts.points import Point
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.linking.coverage import best_per_word
from desktop_app.comparison.linking.nearest import Nearest as Near
from desktop_app.comparison.linking.nearest import find_nearest
from desktop_app.comparison.linking.pairs import only
from desktop_app.comparison.linking.vocabulary import Ints, WordTable
from desktop_app.comparison.model import Nearest, Side, other
from desktop_app.comparison.progress import Step, no_step, stepping
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.statements import Draft


def tell_nearest(
    side: Side,
    drafts: Sequence[Draft],
    points: Sequence[Point],
    near: Near,
    rows: tuple[Ints, Ints],
    table: WordTable,
    step: Step = no_step,
) -> tuple[Nearest | None, ...]:
    """Return the nearest statement of each point with the words that are missing there, None where none comes near.

    `rows` are each point's first row in the table and that after its last.
    """
    leading_over = OTHER_SIGNS | english().before_lists  # "according", "including": they tell nothing to be missed
    there = other(side)
    found: list[Nearest | None] = []
    places = list(zip(table.statement.tolist(), table.place.tolist(), near.missing.tolist(), strict=True))
    columns = (column.tolist() for column in (near.statement, near.score, *rows))
    told = list(zip(*columns, (point.end for point in points), strict=True))
    for statement, score, first, last, end in stepping(told, step, every=1000):
        if statement < 0:
            found.append(None)
            continue
        words = [drafts[own].words[place] for own, place, missing in places[first:last] if missing]
        missing: list[tuple[int, int]] = []
        for word in words:
            if word.lower in leading_over:
                continue
            if missing and word.start - missing[-1][1] <= 1:
                missing[-1] = (missing[-1][0], min(word.end, end))
            else:
                missing.append((word.start, min(word.end, end)))  # a point may be but a part: "3.5" of "3.5 million4"
        found.append(Nearest(f"{there}{statement}", round(score, 4), tuple(missing)))
    return tuple(found)


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
        rows = side.first_row, side.last_row
        told = tell_nearest(side.side, side.drafts, side.points, near, rows, side.table)
        for number in np.flatnonzero(np.isin(statement, statements)).tolist():
            found[side.side, number] = told[number]
    return found
