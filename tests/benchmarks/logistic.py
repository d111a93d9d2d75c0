"""Logistic regression with a small ridge, by Newton's method."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

RIDGE = 1.0
STEPS = 30


def fit_logistic(rows: Floats, target: Floats, weight: Floats) -> Floats:
    """Return the coefficients of each column and, last, the constant; `target` and `weight` hold one value a row."""
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    scaled = np.column_stack([(rows - mean) / spread, np.ones(len(rows))])
    ridge = np.eye(scaled.shape[1]) * RIDGE
    ridge[-1, -1] = 0
    found = np.zeros(scaled.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-scaled @ found))
        slope = scaled.T @ (weight * (chance - target)) + ridge @ found
        bend = (scaled * (weight * chance * (1 - chance))[:, None]).T @ scaled + ridge
        found -= np.linalg.solve(bend, slope)
    coefficients = found[:-1] / spread
    return np.append(coefficients, found[-1] - coefficients @ mean)
