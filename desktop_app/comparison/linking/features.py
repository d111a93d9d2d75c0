"""What a pair of statements is judged by: how they cover each other, alone and among their rivals."""

from __future__ import annotations

import numpy as np

from desktop_app.comparison.linking.coverage import Coverage, lead
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats, Ints

FEATURES = (
    "log_coverage",  # coverage both ways, as a logarithm
    "shared_weight",  # how much they share, whatever their length
    "clauses",  # the best clause of one by the best clause of the other
    "names",
    "numbers",
    "anchors",  # words that stand in these two statements alone
    "least_lead",  # how far the pair is ahead of (or behind) the best rival in its row or column, whichever is stronger
    "most_lead",  # and whichever is weaker
    "apart",  # how far apart the two stand in their articles
    "next_pairs",  # how well the statements before or after both go together
    "beside",  # how well either goes with the neighbour of the other
    "crowd",  # how well both go with all other statements: the heart of a story is told more than once
)


def pair_features(pairs: Pairs, coverage: Coverage, statements_a: int, statements_b: int) -> Floats:
    """Return one row a pair and one column a feature, in the order of FEATURES; the same when the articles are
    swapped."""
    both = coverage.both_ways
    lead_a = lead(pairs.a, both, statements_a)
    lead_b = lead(pairs.b, both, statements_b)
    place_a = (pairs.a + 0.5) / max(1, statements_a)
    place_b = (pairs.b + 0.5) / max(1, statements_b)

    def neighbour(step_a: int, step_b: int) -> Floats:
        return _at(pairs, both, step_a, step_b, statements_b)

    columns = (
        np.log(both + 0.02),
        np.log1p(coverage.weight),
        coverage.clauses,
        np.sqrt(coverage.names),
        np.sqrt(coverage.numbers),
        np.log1p(coverage.anchors),
        np.minimum(lead_a, lead_b),
        np.maximum(lead_a, lead_b),
        np.abs(place_a - place_b),
        np.maximum(neighbour(-1, -1), neighbour(1, 1)),
        np.maximum.reduce([neighbour(-1, 0), neighbour(1, 0), neighbour(0, -1), neighbour(0, 1)]),
        np.minimum(
            _others(pairs.a, both, statements_a, statements_b), _others(pairs.b, both, statements_b, statements_a)
        ),
    )
    return np.column_stack(columns)


def _others(group: Ints, value: Floats, groups: int, rivals: int) -> Floats:
    """Return the mean of the other values of each one's group, over all statements that it could be paired with."""
    return (np.bincount(group, value, groups)[group] - value) / max(1, rivals)


def _at(pairs: Pairs, value: Floats, step_a: int, step_b: int, statements_b: int) -> Floats:
    """Return the value of the pair that stands so many statements further on in A and in B, 0 where there is none."""
    width = statements_b + 2
    codes = pairs.a * width + pairs.b
    wanted = (pairs.a + step_a) * width + pairs.b + step_b
    place = np.minimum(np.searchsorted(codes, wanted), max(0, len(codes) - 1))
    return np.where(codes[place] == wanted, value[place], 0.0) if len(codes) else value
