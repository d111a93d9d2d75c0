"""The words of an article by what they say and by the statement that they stand in."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from desktop_app.comparison.linking.order import expand, in_order, is_new
from desktop_app.comparison.linking.vocabulary import Ints, WordTable

REPEATS = 8  # a word that stands more often in two statements is matched by those near its place among them


class Groups(Struct, frozen=True):
    """The words of an article, those of one key in one statement as a group.

    Group g holds the rows `row[first[g]:last[g]]` of the table; the groups of key k are `begin[k]` to
    `begin[k + 1] - 1`, in the order of their statements. `code` has key and `statement` of each as one number.
    """

    statements: int
    code: Ints
    statement: Ints
    row: Ints
    first: Ints
    last: Ints
    begin: Ints

    @classmethod
    def of(cls, table: WordTable, keys: int) -> Groups:
        """Return the groups of a table whose words have so many keys."""
        width = max(1, table.statements)
        codes = table.key * width + table.statement
        row = in_order(codes)
        codes = codes[row]
        first = np.flatnonzero(is_new(codes))
        return cls(
            statements=width,
            code=codes[first],
            statement=table.statement[row[first]],
            row=row,
            first=first,
            last=np.append(first, len(row))[1:],
            begin=np.searchsorted(codes[first], np.arange(keys + 1) * width),
        )

    def size(self, group: Ints) -> Ints:
        """Return how many words some groups hold."""
        sizes: Ints = self.last[group] - self.first[group]
        return sizes


def expand_nearby(mine: Groups, theirs: Groups, word: Ints, group: Ints) -> tuple[Ints, Ints]:
    """Return every word of A's with every word of a group of B's: the number of the two, and the row in B.

    Without what is far from a word's place among its repeats: rows grow with the repeats of a word, not with their
    square; every repeat keeps one of the other article at least, and the same rows are kept whichever article comes
    first.
    """
    begin, end = theirs.first[group], theirs.last[group]
    # Of each row of A's how many of its group stand before it, and how many there are.
    counts = mine.last - mine.first
    rank, count = np.empty_like(mine.row), np.empty_like(mine.row)
    rank[mine.row] = np.arange(len(mine.row)) - np.repeat(mine.first, counts)
    count[mine.row] = np.repeat(counts, counts)
    many = np.flatnonzero(np.maximum(count[word], end - begin) > REPEATS)
    if len(many):
        first, own, others = begin[many], count[word[many]], (end - begin)[many]
        # Places are compared as shares of both counts, in whole numbers: |(2i + 1) others - (2j + 1) own| <= reach.
        middle = (2 * rank[word[many]] + 1) * others
        reach = np.maximum(2 * REPEATS * np.minimum(own, others), np.maximum(own, others))
        begin[many] += np.maximum(0, -((own - middle + reach) // (2 * own)))
        end[many] = np.minimum(end[many], first + (middle + reach - own) // (2 * own) + 1)
    number, place = expand(begin, end)
    return number, theirs.row[place]
