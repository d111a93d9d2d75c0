"""Words that one article denies and the other affirms: a claim that holds one is in both only where both say it
alike."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.vocabulary import Floats, Ints

Flags = NDArray[np.bool_]
LEAST = 0.3  # probability of a pair whose statements can contradict each other


class Contested(Struct, frozen=True):
    """The words of one article that it denies, or that statements of the other deny, whatever the strictness.

    `rows` marks those words in the article's table; `like_row` and `like_pair` say which pairs of statements say which
    of them alike.
    """

    rows: Flags
    like_row: Ints
    like_pair: Ints

    def left(self, mask: Flags) -> Ints:
        """Return the rows that no pair marked by `mask` says alike."""
        left = self.rows.copy()
        left[self.like_row[mask[self.like_pair]]] = False
        return np.flatnonzero(left)


def find_contested(
    probability: Floats, pair: Ints, mine: Ints, theirs: Ints, denied: Flags, denied_there: Flags
) -> Contested:
    """Return the words of one article that are contested.

    Given are for each pair of statements its probability; for each match of two words its pair and their rows; and for
    each row of either table whether its word is denied.
    """
    here, there = denied[mine], denied_there[theirs]
    rows = denied.copy()
    if there.any():
        rows[mine[there & ~here & (probability[pair] >= LEAST)]] = True
    like = np.flatnonzero(rows[mine] & (here == there))
    return Contested(rows, mine[like], pair[like])
