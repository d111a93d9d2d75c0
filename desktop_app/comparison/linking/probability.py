"""How probable it is that a reader would link two statements: a logistic regression with a dozen coefficients.

Fitted by `python -m tests.benchmarks.fit_links DIRECTORY` on article pairs whose links people labelled. A linked pair
weighs 2.5 times an unlinked one there: at one half, missing two links is as bad as inventing five.
"""

from __future__ import annotations

import numpy as np

from desktop_app.comparison.linking.features import FEATURES
from desktop_app.comparison.linking.vocabulary import Floats

COEFFICIENTS = {
    "log_coverage": 0.696,
    "shared_weight": 0.187,
    "clauses": 1.740,
    "names": 0.351,
    "numbers": 0.418,
    "anchors": 0.617,
    "least_lead": 4.902,
    "most_lead": 4.824,
    "apart": -0.877,
    "next_pairs": 3.608,
    "beside": 5.291,
    "crowd": 20.928,
    "constant": -2.249,
}


def link_probability(features: Floats) -> Floats:
    """Return the probability of each pair, given one row of FEATURES each."""
    slopes = np.array([COEFFICIENTS[name] for name in FEATURES])
    odds: Floats = features @ slopes + COEFFICIENTS["constant"]
    chance: Floats = 1 / (1 + np.exp(-odds))
    return chance
