"""How probable it is that a reader would link two statements: a logistic regression with a dozen coefficients.

Fitted by `python -m tests.benchmarks.fit_links DIRECTORY` on article pairs whose links people labelled. A linked pair
weighs 2.5 times an unlinked one there: at one half, missing two links is as bad as inventing five.
"""

from __future__ import annotations

import numpy as np

from desktop_app.comparison.linking.features import FEATURES
from desktop_app.comparison.linking.vocabulary import Floats

COEFFICIENTS = {
    "log_coverage": 0.643,
    "shared_weight": 0.182,
    "clauses": 2.073,
    "names": 0.350,
    "numbers": 0.403,
    "anchors": 0.584,
    "least_lead": 5.010,
    "most_lead": 4.819,
    "apart": -0.880,
    "next_pairs": 3.655,
    "beside": 5.333,
    "crowd": 21.104,
    "constant": -2.422,
}


def link_probability(features: Floats) -> Floats:
    """Return the probability of each pair, given one row of FEATURES each."""
    slopes = np.array([COEFFICIENTS[name] for name in FEATURES])
    odds: Floats = features @ slopes + COEFFICIENTS["constant"]
    chance: Floats = 1 / (1 + np.exp(-odds))
    return chance
