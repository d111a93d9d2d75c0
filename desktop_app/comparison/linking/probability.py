"""How probable it is that a reader would link two statements: a logistic regression with a dozen coefficients.

Fitted by `python -m tests.benchmarks.fit_links DIRECTORY` on article pairs whose links people labelled. A linked pair
weighs twice an unlinked one there, so one half is the line where missing a link is as bad as inventing two.
"""

from __future__ import annotations

import numpy as np

from desktop_app.comparison.linking.features import FEATURES
from desktop_app.comparison.linking.vocabulary import Floats

COEFFICIENTS = {
    "log_coverage": 0.482,
    "shared_weight": 0.834,
    "clauses": 1.997,
    "names": 0.267,
    "numbers": 0.264,
    "least_lead": 5.090,
    "most_lead": 5.129,
    "apart": -0.645,
    "next_pairs": 2.897,
    "beside": 5.564,
    "crowd": 20.830,
    "constant": -3.586,
}


def link_probability(features: Floats) -> Floats:
    """Return the probability of each pair, given one row of FEATURES each."""
    slopes = np.array([COEFFICIENTS[name] for name in FEATURES])
    odds: Floats = features @ slopes + COEFFICIENTS["constant"]
    chance: Floats = 1 / (1 + np.exp(-odds))
    return chance
