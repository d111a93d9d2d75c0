"""Two articles' statements become pairs, each with the probability that both state a common fact."""

from __future__ import annotations

from msgspec import Struct

from desktop_app.comparison.linking.coverage import Coverage, Matched, match, measure_coverage
from desktop_app.comparison.linking.features import pair_features
from desktop_app.comparison.linking.pairs import Pairs, find_pairs
from desktop_app.comparison.linking.vocabulary import Floats, Vocabulary, read_vocabulary
from desktop_app.comparison.progress import Step, no_step, part
from desktop_app.comparison.text.draft import Drafts


class Measured(Struct, frozen=True):
    """Pairs of statements with what is known of each, and the words of A and those of B that they match."""

    words: Vocabulary
    pairs: Pairs
    of_a: Matched
    of_b: Matched
    coverage: Coverage
    features: Floats


def measure_pairs(a: Drafts, b: Drafts, step: Step = no_step) -> Measured:
    """Return all pairs of statements that share a weighty word, with the features they are judged by."""
    words = read_vocabulary(a, b, part(step, 0.0, 0.2))
    pairs = find_pairs(words, part(step, 0.2, 0.6))
    step(0.6)
    of_a, of_b = match(pairs)
    coverage = measure_coverage(words, pairs, of_a, of_b)
    step(0.9)
    return Measured(words, pairs, of_a, of_b, coverage, pair_features(pairs, coverage, len(a), len(b)))
