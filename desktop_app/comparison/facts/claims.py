"""How probable it is that a claim of a linked statement stands in the other article too.

Fitted by `python -m tests.benchmarks.fit_claims DIRECTORY` on the words that people marked as told by one article only.
"""

from __future__ import annotations

import math

COEFFICIENTS = {
    "link": 0.32,  # log-odds of the surest link of the claim's statement
    "covered": 1.69,  # share of the claim's word weight that the linked statements cover together
    "nearest": 1.88,  # share that the nearest single statement of the other article covers
    "constant": -1.14,
}
SUREST = 0.98


def shared_probability(link: float, covered: float, nearest: float) -> float:
    """Return the probability that the other article says it too; it grows with each of the three, all 0 to 1.

    `link` is the probability of the surest link of the statement, `covered` the share of the claim's word weight
    found in all linked statements together, `nearest` that in the one statement of the other article that comes
    nearest.
    """
    link = min(max(link, 1 - SUREST), SUREST)
    odds = (
        COEFFICIENTS["link"] * math.log(link / (1 - link))
        + COEFFICIENTS["covered"] * covered
        + COEFFICIENTS["nearest"] * nearest
        + COEFFICIENTS["constant"]
    )
    return 1 / (1 + math.exp(-odds))
