"""How probable it is that a claim of a linked statement stands in the other article too.

Fitted by `python -m tests.benchmarks.fit_claims DIRECTORY` on the words that people marked as told by one article only.
"""

from __future__ import annotations

import math

from msgspec import Struct

COEFFICIENTS = {
    "link": 0.43,  # log-odds of the surest link of the claim's statement
    "covered": 0.84,  # share of the claim's word weight that the linked statements cover together
    "nearest": 2.53,  # share that the nearest single statement of the other article covers
    "clauses": -0.54,  # how much else the statement says, as a logarithm
    "constant": -0.91,
}
SUREST = 0.98


class Evidence(Struct, frozen=True, gc=False):
    """What a claim is judged by: `link` is the probability of the surest link of its statement, `covered` the share
    of its word weight found in all linked statements together, `nearest` that in the one statement of the other
    article that comes nearest (all 0 to 1), `clauses` how many clauses its statement has."""

    link: float
    covered: float
    nearest: float
    clauses: int

    @property
    def features(self) -> tuple[float, float, float, float]:
        """Return what the coefficients apply to, in their order: log-odds, two shares, a logarithm."""
        link = min(max(self.link, 1 - SUREST), SUREST)
        return math.log(link / (1 - link)), self.covered, self.nearest, math.log(max(1, self.clauses))


def shared_probability(evidence: Evidence) -> float:
    """Return the probability that the other article says it too; it grows with the first three, and falls with the
    last."""
    slopes = (COEFFICIENTS[name] for name in ("link", "covered", "nearest", "clauses"))
    odds = sum(slope * value for slope, value in zip(slopes, evidence.features, strict=True))
    return 1 / (1 + math.exp(-odds - COEFFICIENTS["constant"]))
