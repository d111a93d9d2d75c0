"""How probable it is that a reader would link two statements: a logistic regression with a dozen coefficients.

Fitted by `python -m tests.benchmarks.fit_links DIRECTORY` on article pairs whose links people labelled; a linked pair weighs
2.5 times an unlinked one there, so that one half is the line where missing a link is as bad as inventing 2.5.
"""

from __future__ import annotations

import numpy as np

from desktop_app.comparison.linking.features import FEATURES
from desktop_app.comparison.linking.vocabulary import Floats

COEFFICIENTS = {
    "log_coverage": 0.831,
    "shared_weight": 0.628,
    "clauses": 1.013,
    "names": 0.186,
    "numbers": 0.367,
    "least_lead": 4.710,
    "most_lead": 4.759,
    "apart": -1.399,
    "next_pairs": 3.254,
    "beside": 5.253,
    "crowd": 17.671,
    "constant": -1.635,
}


def link_probability(features: Floats) -> Floats:
    """Return the probability of each pair, given one row of FEATURES each."""
    slopes = np.array([COEFFICIENTS[name] for name in FEATURES])
    return 1 / (1 + np.exp(-(features @ slopes + COEFFICIENTS["constant"])))
