"""Two articles' statements become pairs, each with the probability that both state a common fact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.comparison.linking.coverage import Coverage, measure_coverage
from desktop_app.comparison.linking.features import pair_features
from desktop_app.comparison.linking.pairs import Pairs, find_pairs
from desktop_app.comparison.linking.vocabulary import Floats, Vocabulary, read_vocabulary
from desktop_app.comparison.text.statements import Draft


@dataclass(frozen=True)
class Measured:
    """Pairs of statements with what is known of each."""

    words: Vocabulary
    pairs: Pairs
    coverage: Coverage
    features: Floats


def measure_pairs(a: Sequence[Draft], b: Sequence[Draft]) -> Measured:
    """Return all pairs of statements that share a weighty word, with the features they are judged by."""
    words = read_vocabulary(a, b)
    pairs = find_pairs(words)
    coverage = measure_coverage(words, pairs)
    return Measured(words, pairs, coverage, pair_features(pairs, coverage, len(a), len(b)))
