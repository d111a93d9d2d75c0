"""How probable it is that a reader would link two statements: a logistic regression with a dozen coefficients.

Fitted by `python -m tests.benchmarks.fit_links DIRECTORY` on article pairs whose links people labelled; a linked pair weighs
three times an unlinked one there, so that one half is the line where missing a link is as bad as inventing three.
"""

from __future__ import annotations

import numpy as np

from desktop_app.comparison.linking.features import FEATURES
from desktop_app.comparison.linking.vocabulary import Floats

COEFFICIENTS = {
    "log_coverage": 1.280,
    "least_coverage": -0.048,
    "shared_weight": 0.560,
    "clauses": 1.145,
    "names": 0.279,
    "numbers": 0.343,
    "least_lead": 4.384,
    "most_lead": 2.163,
    "apart": -1.436,
    "next_pairs": 3.431,
    "beside": 5.252,
    "constant": -0.040,
}


def link_probability(features: Floats) -> Floats:
    """Return the probability of each pair, given one row of FEATURES each."""
    slopes = np.array([COEFFICIENTS[name] for name in FEATURES])
    return 1 / (1 + np.exp(-(features @ slopes + COEFFICIENTS["constant"])))
