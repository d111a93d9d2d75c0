"""What never changes about the points of one article: columns that judging looks through as a whole."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.facts.how_many.numbers import NumberMention
from desktop_app.comparison.facts.points import Point
from desktop_app.comparison.linking.vocabulary import Floats, Ints
from desktop_app.comparison.model import FactKind
from desktop_app.comparison.text.draft import Drafts

Flags = NDArray[np.bool_]
ORDER: tuple[FactKind, ...] = ("list", "quote", "attribution", "number", "date", "name", "claim")
PLACE_OF_KIND = {kind: place for place, kind in enumerate(ORDER)}


class Standing(Struct, frozen=True):
    """One row a point: its statement, the place of its kind in ORDER, whether it is a claim, whether it is a date or a
    number without a unit, whether it is a list or a quote (judged by more than its words), the most of its words that
    one statement of the other article holds, how many clauses its own has, how many words it has in the table, how many
    of these weigh something, and what they weigh together.

    `figures` are the rows of the word table that hold a number inside a claim, `figure_of` says of which point;
    `leads` says of each row whether its word tells nothing that could be missed, `denied` whether it is denied.
    """

    statement: Ints
    kind: Ints
    is_claim: Flags
    is_bare: Flags
    is_apart: Flags
    nearest: Floats
    clauses: Floats
    words: Ints
    telling: Ints
    weight: Floats
    figures: Ints
    figure_of: Ints
    leads: Flags
    denied: Flags


def stand(
    drafts: Drafts,
    points: Sequence[Point],
    statement: Ints,
    nearest: Floats,
    is_number: Flags,
    point_of_row: Ints,
    weight: Floats,
    leads: Flags,
    denied: Flags,
) -> Standing:
    """Return the columns of an article's points, given for each its statement and how near the other article comes to
    it, and for each row of the word table whether it is a number, the point it belongs to, its weight, whether it
    only leads over to others, and whether it is denied."""
    kind = np.array([PLACE_OF_KIND[point.kind] for point in points], dtype=np.int64)
    is_claim = kind == PLACE_OF_KIND["claim"]
    is_bare = np.isin(kind, [PLACE_OF_KIND["number"], PLACE_OF_KIND["date"]])
    for number in np.flatnonzero(is_bare).tolist():
        is_bare[number] = _is_bare(points[number])
    clauses = np.diff(drafts.clauses.bounds).astype(np.float64)
    figures = np.flatnonzero(is_number & (point_of_row >= 0))
    figures = figures[is_claim[point_of_row[figures]]]
    return Standing(
        statement=statement,
        kind=kind,
        is_claim=is_claim,
        is_bare=is_bare,
        is_apart=np.isin(kind, [PLACE_OF_KIND["list"], PLACE_OF_KIND["quote"]]),
        nearest=nearest,
        clauses=clauses[statement],
        words=count_rows(point_of_row, len(points)),
        telling=count_rows(point_of_row[weight > 0], len(points)),
        weight=add_up(point_of_row, len(points), weight),
        figures=figures,
        figure_of=point_of_row[figures],
        leads=leads,
        denied=denied,
    )


def count_rows(point_of_row: Ints, points: int) -> Ints:
    """Return how many rows each point has, given the point that each belongs to, -1 for none."""
    return np.bincount(point_of_row + 1, minlength=points + 1)[1:]


def add_up(point_of_row: Ints, points: int, values: Floats) -> Floats:
    """Return the sum of what is given for the rows of each point."""
    return np.bincount(point_of_row + 1, values, points + 1)[1:].astype(float)


def _is_bare(point: Point) -> bool:
    """Say whether a date or number has no sign for its unit: $5 is not €5."""
    return not isinstance(point.detail, NumberMention) or point.detail.value.unit is None
