"""Two articles' statements become pairs, each with the probability that both state a common fact."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from desktop_app.comparison.linking.coverage import Coverage, Matched, match, measure_coverage
from desktop_app.comparison.linking.features import pair_features
from desktop_app.comparison.linking.pairs import Pairs, find_pairs
from desktop_app.comparison.linking.vocabulary import Floats, Vocabulary
from desktop_app.comparison.progress import Step, no_step, part


class Measured(Struct, frozen=True):
    """Pairs of statements with what is known of each, and the words of A and those of B that they match."""

    pairs: Pairs
    of_a: Matched
    of_b: Matched
    coverage: Coverage
    statements: tuple[int, int]

    def features(self) -> Iterator[Floats]:
        """Yield the features that pairs are judged by, as FEATURES has them: one after the other, as all take much
        memory."""
        return pair_features(self.pairs, self.coverage, *self.statements)


def measure_pairs(words: Vocabulary, step: Step = no_step) -> Measured:
    """Return all pairs of statements that share a weighty word, given the words of both articles."""
    pairs = find_pairs(words, part(step, 0.0, 0.6))
    of_a, of_b = match(pairs)
    coverage = measure_coverage(words, pairs, of_a, of_b)
    return Measured(pairs, of_a, of_b, coverage, (words.a.statements, words.b.statements))
