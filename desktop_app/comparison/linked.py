"""Which pairs are linked at a strictness and after the analyst's decisions, and what of each word that covers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop_app.comparison.covered import CoveredPoints, cover_points
from desktop_app.comparison.linking.vocabulary import Floats
from desktop_app.comparison.model import Decisions, Side, WordMatch
from desktop_app.comparison.scored import Scored, ScoredSide


@dataclass(frozen=True)
class Linked:
    """The links in force. `numbers` are pairs of `scored`, those beyond its last are linked by hand without a common
    word."""

    scored: Scored
    mask: NDArray[np.bool_]
    by_hand: tuple[tuple[int, int], ...]
    numbers: tuple[int, ...]
    forced: frozenset[int]
    rows_a: Floats
    rows_b: Floats
    partners_a: Mapping[int, tuple[int, ...]]
    partners_b: Mapping[int, tuple[int, ...]]

    def rows(self, side: Side) -> Floats:
        """Return how well each word of a side is covered by the linked statements together, 0 to 1."""
        return self.rows_a if side == "a" else self.rows_b

    def partners(self, side: Side) -> Mapping[int, tuple[int, ...]]:
        """Return the numbers of the pairs that each linked statement of a side is in."""
        return self.partners_a if side == "a" else self.partners_b

    def statements(self, number: int) -> tuple[int, int]:
        count = len(self.scored.pairs)
        if number >= count:
            return self.by_hand[number - count]
        return self.scored.pairs.statements[number]

    def probability(self, number: int) -> float:
        """Return how probable a link is; one made by hand is certain."""
        by_score = number < len(self.scored.pairs) and (number not in self.forced)
        return self._probability[number] if by_score else 1.0

    def holds(self, number: int) -> bool:
        return self._held[number]

    def points(self, side: Side) -> CoveredPoints:
        """Return how much of each point of a side is covered."""
        return self._points[side]

    def surest(self, side: Side, statement: int) -> float:
        """Return how probable the surest link of a statement is, 0 where it has none."""
        return max((self.probability(pair) for pair in self.partners(side).get(statement, ())), default=0.0)

    @cached_property
    def _held(self) -> list[bool]:
        held: list[bool] = self.mask.tolist()
        return held

    @cached_property
    def _probability(self) -> list[float]:
        chances: list[float] = self.scored.probability.tolist()
        return chances

    @cached_property
    def _points(self) -> Mapping[Side, CoveredPoints]:
        return {side.side: cover_points(side, self.rows(side.side)) for side in (self.scored.a, self.scored.b)}

    def matched_words(self, number: int) -> tuple[WordMatch, ...]:
        """Return the words that a link rests on, in the order of A's text; each word of either side with its best
        match."""
        if number >= len(self.scored.pairs):
            return ()
        pairs = self.scored.pairs
        rows = pairs.rows(number)
        found = list(
            zip(pairs.word_a[rows].tolist(), pairs.word_b[rows].tolist(), pairs.score[rows].tolist(), strict=True)
        )
        best_a = {a: (a, b, score) for a, b, score in sorted(found, key=lambda row: (row[2], -row[1]))}
        best_b = {b: (a, b, score) for a, b, score in sorted(found, key=lambda row: (row[2], -row[0]))}
        return tuple(
            WordMatch(word_offsets(self.scored.a, a), word_offsets(self.scored.b, b), round(score, 4))
            for a, b, score in sorted({*best_a.values(), *best_b.values()})
        )


def link_up(scored: Scored, strictness: float, decisions: Decisions) -> Linked:
    """Return the links at a strictness: what the analyst linked or cut by hand comes before any score."""
    pairs = scored.pairs
    mask = scored.probability >= strictness
    known: set[tuple[str, str]] = set()
    forced: set[int] = set()
    if decisions.linked or decisions.cut:
        for number, (a, b) in enumerate(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True)):
            pair = (f"a{a}", f"b{b}")
            if pair in decisions.linked:
                mask[number] = True
                forced.add(number)
                known.add(pair)
            elif pair in decisions.cut:
                mask[number] = False
    by_hand = tuple((int(a[1:]), int(b[1:])) for a, b in sorted(decisions.linked - known))
    rows = mask[pairs.pair]
    rows_a, rows_b = np.zeros(len(scored.a.weight)), np.zeros(len(scored.b.weight))
    np.maximum.at(rows_a, pairs.word_a[rows], pairs.score[rows])
    np.maximum.at(rows_b, pairs.word_b[rows], pairs.score[rows])
    linked_pairs = [(n, int(pairs.a[n]), int(pairs.b[n])) for n in np.flatnonzero(mask).tolist()]
    linked_pairs += [(len(pairs) + n, a, b) for n, (a, b) in enumerate(by_hand)]
    for number, a, b in linked_pairs:
        if number < len(pairs) and number not in forced:
            continue
        # The analyst says that the two state the same: the claims of both are shared, whatever their words.
        rows_a[scored.a.table.statement == a] = 1.0
        rows_b[scored.b.table.statement == b] = 1.0
    partners: tuple[dict[int, list[int]], dict[int, list[int]]] = (defaultdict(list), defaultdict(list))
    for number, a, b in linked_pairs:
        partners[0][a].append(number)
        partners[1][b].append(number)
    ordered = sorted(linked_pairs, key=lambda entry: entry[1:])
    return Linked(
        scored=scored,
        mask=mask,
        by_hand=by_hand,
        numbers=tuple(number for number, _, _ in ordered),
        forced=frozenset(forced),
        rows_a=rows_a,
        rows_b=rows_b,
        partners_a={statement: tuple(own) for statement, own in partners[0].items()},
        partners_b={statement: tuple(own) for statement, own in partners[1].items()},
    )


def word_offsets(side: ScoredSide, row: int) -> tuple[int, int]:
    return side.word_spans[row]
