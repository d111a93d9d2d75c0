"""How probable it is that a reader would link two statements: a logistic regression with a dozen coefficients.

Fitted by `python -m tests.benchmarks.fit_links DIRECTORY` on article pairs whose links people labelled. A linked pair
weighs 2.5 times an unlinked one there: at one half, missing two links is as bad as inventing five.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from desktop_app.comparison.linking.features import FEATURES
from desktop_app.comparison.linking.vocabulary import Floats

COEFFICIENTS = {
    "log_coverage": 0.586,
    "shared_weight": 0.224,
    "clauses": 2.080,
    "names": 0.303,
    "numbers": 0.392,
    "anchors": 0.598,
    "least_lead": 4.916,
    "most_lead": 5.005,
    "apart": -0.868,
    "next_pairs": 3.731,
    "beside": 5.344,
    "crowd": 21.765,
    "constant": -2.616,
}


def link_probability(features: Iterable[Floats]) -> Floats:
    """Return the probability of each pair, given their features one after the other, in the order of FEATURES."""
    parts = (COEFFICIENTS[name] * column for name, column in zip(FEATURES, features, strict=True))
    odds: Floats = np.asarray(COEFFICIENTS["constant"] + sum(parts))
    chance: Floats = 1 / (1 + np.exp(-odds))
    return chance
