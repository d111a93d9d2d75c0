"""The order of whole numbers, and where rows that go together begin."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
LARGEST = int(np.iinfo(np.int64).max)


def in_order(values: Ints) -> Ints:
    """Return the places of values, none of them negative, in the order of these; of equal ones as they stand.

    As a stable `numpy.argsort` does: sorting each value with its place in its last bits takes a fifth of the time.
    """
    bits = len(values).bit_length()
    if not len(values) or int(values.max()) >= LARGEST >> bits:
        return np.argsort(values, kind="stable")
    packed = values << bits | np.arange(len(values))
    packed.sort()
    places: Ints = packed & ((1 << bits) - 1)
    return places


def is_new(*columns: Ints) -> NDArray[np.bool_]:
    """Return for each row of some columns whether it differs from the row before it."""
    new = np.ones(len(columns[0]), dtype=bool)
    np.not_equal(columns[0][1:], columns[0][:-1], out=new[1:])
    for column in columns[1:]:
        new[1:] |= column[1:] != column[:-1]
    return new


def expand(first: Ints, last: Ints) -> tuple[Ints, Ints]:
    """Return, for half-open ranges, the number of the range and the value for every value in every range."""
    counts = last - first
    owner = np.repeat(np.arange(len(first)), counts)
    return owner, np.arange(len(owner)) + (first - np.cumsum(counts) + counts)[owner]
