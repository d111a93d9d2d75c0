"""Which pairs are linked at a strictness and after the analyst's decisions, and what of each word that covers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.covered import CoveredPoints, cover_points
from desktop_app.comparison.linking.vocabulary import Floats, Ints
from desktop_app.comparison.model import Decisions, Side
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide


class Linked(Struct, frozen=True, dict=True):
    """The links in force. `mask` marks the pairs of `scored`; `numbers` are those in the order of the text, numbers
    beyond the last pair are linked by hand without a common word. `forced` are the pairs linked by hand, `cut` those
    that were parted. `places` holds the statements of every pair."""

    scored: Scored
    mask: NDArray[np.bool_]
    places: Sequence[tuple[int, int]]
    numbers: tuple[int, ...]
    forced: frozenset[int]
    cut: frozenset[int]
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
        return self.places[number]

    def probability(self, number: int) -> float:
        """Return how probable a link is; one made by hand is certain."""
        by_score = number < len(self.scored.probabilities) and number not in self.forced
        return self.scored.probabilities[number] if by_score else 1.0

    def holds(self, number: int) -> bool:
        return self._held[number]

    @cached_property
    def hand_pairs(self) -> tuple[tuple[int, int, int], ...]:
        """Return the pairs linked by hand: number, statement of A, statement of B."""
        beyond = range(len(self.scored.pairs), len(self.places))
        return tuple((number, *self.statements(number)) for number in (*sorted(self.forced), *beyond))

    def surest(self, side: Side) -> Floats:
        """Return how probable the surest link of each statement of a side is, 0 where it has none."""
        return self._surest[side]

    def sureness(self, side: ScoredSide) -> Floats:
        """Return how probable the surest link of each point's statement is; one made by hand is certain for the points
        of which the other statement has a word, and tells nothing of the others."""
        if not self.hand_pairs:
            return self._surest[side.side][side.standing.statement]
        found = np.zeros(len(side.drafts))
        numbers = np.flatnonzero(self.mask)
        mine = (self.scored.pairs.a if side.side == "a" else self.scored.pairs.b)[numbers]
        np.maximum.at(found, mine, self.scored.probability[numbers])
        sureness: Floats = found[side.standing.statement]
        for number in self.forced:
            rows = self.scored.pairs.rows(number)
            words = (self.scored.pairs.word_a if side.side == "a" else self.scored.pairs.word_b)[rows]
            points = side.point_of_row[words]
            sureness[points[points >= 0]] = 1.0
        return sureness

    def points(self, side: Side) -> CoveredPoints:
        """Return how much of each point of a side is covered."""
        return self._points[side]

    @cached_property
    def ends(self) -> tuple[Ints, Ints]:
        """Return the statements of A and those of B that the links, in the order of `numbers`, lead to."""
        ends = np.array([self.places[number] for number in self.numbers], dtype=np.int64).reshape(-1, 2)
        return ends[:, 0], ends[:, 1]

    @cached_property
    def _held(self) -> list[bool]:
        held: list[bool] = self.mask.tolist()
        return held

    @cached_property
    def _surest(self) -> Mapping[Side, Floats]:
        chances = np.append(self.scored.probability, np.ones(len(self.places) - len(self.scored.probability)))
        chances[list(self.forced)] = 1.0
        chances = chances[list(self.numbers)]
        found: dict[Side, Floats] = {}
        for side, ends in ((self.scored.a, self.ends[0]), (self.scored.b, self.ends[1])):
            found[side.side] = np.zeros(len(side.drafts))
            np.maximum.at(found[side.side], ends, chances)
        return found

    @cached_property
    def _points(self) -> Mapping[Side, CoveredPoints]:
        return {
            side.side: cover_points(side.standing, side.point_of_row, side.weight, self.rows(side.side))
            for side in (self.scored.a, self.scored.b)
        }


def link_up(scored: Scored, strictness: float, decisions: Decisions) -> Linked:
    """Return the links at a strictness: what the analyst linked or cut by hand comes before any score."""
    pairs = scored.pairs
    mask = scored.probability >= strictness
    known = pairs.numbers if decisions.linked or decisions.cut else {}
    cut = frozenset(known[pair] for pair in decisions.cut & known.keys())
    mask[list(cut)] = False
    forced = frozenset(known[pair] for pair in decisions.linked & known.keys())
    mask[list(forced)] = True
    by_hand = [(int(a[1:]), int(b[1:])) for a, b in sorted(decisions.linked - known.keys())]
    rows = mask[pairs.pair]
    rows_a, rows_b = np.zeros(len(scored.a.weight)), np.zeros(len(scored.b.weight))
    np.maximum.at(rows_a, pairs.word_a[rows], pairs.score[rows])
    np.maximum.at(rows_b, pairs.word_b[rows], pairs.score[rows])
    places = [*pairs.statements, *by_hand] if by_hand else pairs.statements
    numbers = [*np.flatnonzero(mask).tolist(), *range(len(pairs), len(places))]
    partners: tuple[dict[int, list[int]], dict[int, list[int]]] = (defaultdict(list), defaultdict(list))
    for number in numbers:
        a, b = places[number]
        partners[0][a].append(number)
        partners[1][b].append(number)
    return Linked(
        scored=scored,
        mask=mask,
        places=places,
        # Pairs are in the order of the text, those by hand behind them.
        numbers=tuple(sorted(numbers, key=places.__getitem__) if by_hand else numbers),
        forced=forced,
        cut=cut,
        rows_a=rows_a,
        rows_b=rows_b,
        partners_a={statement: tuple(own) for statement, own in partners[0].items()},
        partners_b={statement: tuple(own) for statement, own in partners[1].items()},
    )
