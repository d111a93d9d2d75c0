"""All that is worked out once for two articles, whatever the strictness: pairs with their probability, points,
relations."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from desktop_app.comparison.contested import Contested, find_contested
from desktop_app.comparison.covered import Coverings
from desktop_app.comparison.facts.relations import Alike
from desktop_app.comparison.halves import Half, Pair
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats
from desktop_app.comparison.model import FactKind, Link, Options, Side
from desktop_app.comparison.per_whom.origins import Sourced, find_sourced
from desktop_app.comparison.related import Anywhere, Modality, Relation
from desktop_app.comparison.scored_side import ScoredSide


class Scored(Struct, frozen=True, dict=True):
    """Two articles with everything that does not depend on the strictness; `judge` makes a Comparison of it."""

    options: Options
    language: str
    a: ScoredSide
    b: ScoredSide
    pairs: Pairs
    probability: Floats
    relations: tuple[Relation, ...]
    anywhere: tuple[Anywhere, ...]
    modalities: tuple[Modality, ...]
    coverings_a: Coverings
    coverings_b: Coverings
    near: Alike
    # What was made before: links by their number, each as it is between statements with facts that are not shared, and
    # as it is between others; the long common run of a pair; and the ids of facts.
    links: dict[tuple[int, bool], Link] = {}
    runs: dict[int, str] = {}
    fact_ids: list[str] = []

    @cached_property
    def sourced(self) -> Sourced:
        """Return the sources that the articles name."""
        return find_sourced(self.a.sources, self.b.sources)

    @cached_property
    def everywhere(self) -> tuple[Pair, ...]:
        """Return the names and sources that both articles have, wherever they stand, as pairs."""
        own = {side.side: _halves_by_place(side) for side in (self.a, self.b)}

        def half(side: Side, place: tuple[int, int, int], kind: FactKind) -> Half:
            return own[side].get((*place, kind)) or self.side(side).half(*place, kind)

        return tuple(
            Pair(half("a", found.a, found.kind), half("b", found.b, found.kind), None)
            for found in dict.fromkeys(self.anywhere)
        )

    @cached_property
    def probabilities(self) -> list[float]:
        """Return the probability of each pair."""
        chances: list[float] = self.probability.tolist()
        return chances

    def spans(self, modality: Modality) -> tuple[Half, Half]:
        """Return the words of A and of B that show how two clauses differ."""
        a, b = self.pairs.statements[modality.pair]
        return self.a.half(a, *modality.a, "claim"), self.b.half(b, *modality.b, "claim")

    @cached_property
    def contradicted(self) -> tuple[Half, ...]:
        """Return the words of both articles that contradict each other in any pair."""
        return tuple(half for found in self.modalities if found.contradicts for half in self.spans(found))

    @cached_property
    def _contested(self) -> dict[Side, Contested]:
        pairs, rows_a, rows_b = self.pairs, self.pairs.word_a, self.pairs.word_b
        denied_a, denied_b = self.a.standing.denied, self.b.standing.denied
        return {
            "a": find_contested(self.probability, pairs.pair, rows_a, rows_b, denied_a, denied_b),
            "b": find_contested(self.probability, pairs.pair, rows_b, rows_a, denied_b, denied_a),
        }

    def contested(self, side: Side) -> Contested:
        """Return the words of a side that the other article could contradict."""
        return self._contested[side]

    def coverings(self, side: Side) -> Coverings:
        """Return which pairs cover words of which points of a side."""
        return self.coverings_a if side == "a" else self.coverings_b

    def side(self, side: Side) -> ScoredSide:
        """Return one of the two articles."""
        return self.a if side == "a" else self.b


def _halves_by_place(side: ScoredSide) -> dict[tuple[int, int, int, FactKind], Half]:
    """Return the points of an article that are names or attributions, by their statement, place and kind."""
    halves = [side.halves[number] for number in side.of_kinds(("name", "attribution")).point.tolist()]
    return {(half.statement, half.start, half.end, half.kind): half for half in halves}
