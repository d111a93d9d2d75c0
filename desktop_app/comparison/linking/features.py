"""What a pair of statements is judged by: how they cover each other, alone and among their rivals."""

from __future__ import annotations

from collections.abc import Iterator

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
PLACES_EACH = 8  # in what tells which codes there are by their last bits


def pair_features(pairs: Pairs, coverage: Coverage, statements_a: int, statements_b: int) -> Iterator[Floats]:
    """Yield the features of all pairs one after the other, in the order of FEATURES; the same when the articles are
    swapped."""
    both = coverage.both_ways
    yield np.log(both + 0.02)
    yield np.log1p(coverage.weight)
    yield coverage.clauses
    yield np.sqrt(coverage.names)
    yield np.sqrt(coverage.numbers)
    yield np.log1p(np.arange(coverage.anchors.max(initial=0) + 1))[coverage.anchors]  # most are 0
    lead_a, lead_b = lead(pairs.a, both, statements_a), lead(pairs.b, both, statements_b)
    yield np.minimum(lead_a, lead_b)
    yield np.maximum(lead_a, lead_b)
    yield np.abs((pairs.a + 0.5) / max(1, statements_a) - (pairs.b + 0.5) / max(1, statements_b))
    yield from _neighbours(pairs, both, statements_b)
    yield np.minimum(
        _others(pairs.a, both, statements_a, statements_b), _others(pairs.b, both, statements_b, statements_a)
    )


def _others(group: Ints, value: Floats, groups: int, rivals: int) -> Floats:
    """Return the mean of the other values of each one's group, over all statements that it could be paired with."""
    return (np.bincount(group, value, groups)[group] - value) / max(1, rivals)


def _neighbours(pairs: Pairs, value: Floats, statements_b: int) -> tuple[Floats, Floats]:
    """Return the best value of the pairs that stand one statement before or after each in both articles, and of those
    that do so in one of them alone; 0 where there is none."""
    width = statements_b + 2
    codes = pairs.a * width + pairs.b
    # Few have a neighbour: whether one can be among them is seen from its last bits, as a search takes far longer.
    last_bits = (1 << (PLACES_EACH * len(codes)).bit_length()) - 1
    is_held = np.zeros(last_bits + 1, dtype=bool)
    is_held[codes & last_bits] = True
    both, one = np.zeros(len(codes)), np.zeros(len(codes))
    for best, apart in ((one, 1), (one, width), (both, width + 1)):
        mine = np.flatnonzero(is_held[codes + apart & last_bits])
        theirs = np.minimum(np.searchsorted(codes, codes[mine] + apart), len(codes) - 1)
        found = codes[theirs] - codes[mine] == apart
        mine, theirs = mine[found], theirs[found]
        best[mine] = np.maximum(best[mine], value[theirs])
        best[theirs] = np.maximum(best[theirs], value[mine])
    return both, one
