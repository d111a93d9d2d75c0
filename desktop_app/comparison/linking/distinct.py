"""The different values of an array."""

from __future__ import annotations

import numpy as np

from desktop_app.comparison.linking.vocabulary import Ints


def distinct(values: Ints) -> tuple[Ints, Ints]:
    """Return the different values in order, and for each value its place among them.

    As `numpy.unique` does, which imports masked arrays first.
    """
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    is_first = np.ones(len(values), dtype=bool)
    is_first[1:] = ordered[1:] != ordered[:-1]
    place = np.empty(len(values), dtype=np.int64)
    place[order] = np.cumsum(is_first) - 1
    return ordered[is_first], place
