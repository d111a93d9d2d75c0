"""Which of the words that cover a point are shown for it: those of one clause, in a quote or outside of it."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from desktop_app.comparison.linking.order import expand, in_order, is_new
from desktop_app.comparison.linking.vocabulary import Floats, Ints


class Rows(Struct, frozen=True):
    """What is known of the words of an article, one row each: the weight, the point that it belongs to, -1 for none,
    and a number for the clause that it is in and the quote in that; `order` holds the rows group by group, each in the
    order of the text, and `rank` the place of each row there."""

    weight: Floats
    point: Ints
    group: Ints
    order: Ints
    rank: Ints

    @classmethod
    def of(cls, weight: Floats, point: Ints, group: Ints) -> Rows:
        """Know the rows of a table, and their order by group."""
        order = in_order(group)
        rank = np.empty_like(order)
        rank[order] = np.arange(len(order))
        return cls(weight, point, group, order, rank)


class ShownRows(Struct, frozen=True):
    """Per entry: the first and the last row that are shown, the point that most of those between belong to, -1 for
    none, and the share of the weight of all its rows that they hold; 1 where these weigh nothing."""

    first: Ints
    last: Ints
    partner: Ints
    part: Floats
    whole: Floats


def find_shown(first: Ints, last: Ints, rows: Ints, there: Rows) -> ShownRows:
    """Return what is shown of `rows[first:last]` of each entry, none of them empty: the rows of the group that weighs
    most, of several that do the first."""
    entry, place = expand(first, last)
    size = len(there.point)
    codes = np.sort(entry * size + there.rank[rows[place]])
    codes = codes[is_new(codes)]
    entry = codes // size
    row = there.order[codes - entry * size]
    new = is_new(entry, there.group[row])
    begin, of_group = np.flatnonzero(new), np.cumsum(new) - 1
    weight = np.bincount(of_group, there.weight[row]).astype(float)
    # Added in the order of the text: so the sums are the same to the last bit, however the groups are numbered.
    in_text = in_order(entry[begin] * size + row[begin])
    whole = np.bincount(entry[begin[in_text]], weight[in_text]).astype(float)
    most = find_foremost(entry[begin], weight)
    end = np.append(begin[1:], len(row))
    inside, place = expand(begin[most], end[most])
    point = there.point[row[place]]
    inside, point = inside[point >= 0], point[point >= 0]  # in order, as both are in the order of the text
    begin_of_point = np.flatnonzero(is_new(inside, point))
    counts = np.diff(np.append(begin_of_point, len(point)))
    inside, point = inside[begin_of_point], point[begin_of_point]
    foremost = find_foremost(inside, counts)
    partner = np.full(len(first), -1)
    partner[inside[foremost]] = point[foremost]
    return ShownRows(row[begin[most]], row[end[most] - 1], partner, weight[most], whole)


def find_foremost(entry: Ints, rank: Floats | Ints) -> Ints:
    """Return the place of the highest rank of each entry, of equal ones the first; entries are in order, none empty."""
    begin = np.flatnonzero(is_new(entry))
    size = np.diff(np.append(begin, len(entry)))
    best = np.flatnonzero(rank == np.repeat(np.maximum.reduceat(rank, begin), size)) if len(begin) else begin
    places: Ints = best[is_new(entry[best])]
    return places
