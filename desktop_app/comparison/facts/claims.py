"""How probable it is that a claim of a linked statement stands in the other article too.

Fitted by `python -m tests.benchmarks.fit_claims DIRECTORY` on the words that people marked as told by one article only.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from desktop_app.comparison.linking.vocabulary import Floats

COEFFICIENTS = {
    "link": 0.43,  # log-odds of the surest link of the claim's statement
    "covered": 0.84,  # share of the claim's word weight that the linked statements cover together
    "nearest": 2.53,  # share that the nearest single statement of the other article covers
    "clauses": -0.54,  # how much else the statement says, as a logarithm
    "constant": -0.91,
}
SUREST = 0.98

Numbers = Floats | float


class Evidence(Struct, frozen=True, gc=False):
    """What claims are judged by, one value or an array of them each: `link` is the probability of the surest link of
    the claim's statement, `covered` the share of its word weight found in all linked statements together, `nearest`
    that in the one statement of the other article that comes nearest (all 0 to 1), `clauses` how many clauses its
    statement has."""

    link: Numbers
    covered: Numbers
    nearest: Numbers
    clauses: Numbers

    @property
    def features(self) -> tuple[Numbers, Numbers, Numbers, Numbers]:
        """Return what the coefficients apply to, in their order: log-odds, two shares, a logarithm."""
        link = np.clip(self.link, 1 - SUREST, SUREST)
        return np.log(link / (1 - link)), self.covered, self.nearest, np.log(np.maximum(1, self.clauses))


def shared_probability(evidence: Evidence) -> Numbers:
    """Return the probability that the other article says it too; it grows with the first three, and falls with the
    last."""
    link, covered, nearest, clauses = evidence.features
    odds = (
        COEFFICIENTS["link"] * link
        + COEFFICIENTS["covered"] * covered
        + COEFFICIENTS["nearest"] * nearest
        + COEFFICIENTS["clauses"] * clauses
    )
    return 1 / (1 + np.exp(-odds - COEFFICIENTS["constant"]))
