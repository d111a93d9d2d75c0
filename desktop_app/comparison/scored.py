"""All that is worked out once for two articles, whatever the strictness: pairs with their probability, points,
relations."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import accumulate
from typing import Literal, NamedTuple

import numpy as np
from msgspec import Struct

from desktop_app.articles import Article
from desktop_app.comparison.contested import Contested, find_contested
from desktop_app.comparison.covered import Coverings
from desktop_app.comparison.facts.denials import Denied
from desktop_app.comparison.facts.points import Point
from desktop_app.comparison.facts.relations import Gap
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats, Ints, WordTable
from desktop_app.comparison.model import (
    FactKind,
    How,
    Link,
    Nearest,
    Options,
    Side,
    Source,
    Statement,
    StatementStatus,
    Value,
)
from desktop_app.comparison.origins import Sourced, find_sourced
from desktop_app.comparison.sources import Says
from desktop_app.comparison.standing import Standing
from desktop_app.comparison.text.statements import Draft

ORDER = ("list", "quote", "attribution", "number", "date", "name", "claim")
KIND_BITS = 3
BITS = 28  # for a place in a text

Stated = tuple[int, tuple[int, ...], StatementStatus]  # a statement, the pairs that link it, its status


class Half(Struct, frozen=True, gc=False):
    """One article's side of a point, with all that a fact says of it whatever its status.

    `point` is its number there, None for words that are no point of their own; `place` is its place in the order of all
    facts, `name` the id of its statement.
    """

    side: Side
    statement: int
    start: int
    end: int
    kind: FactKind
    point: int | None
    place: int
    name: str
    text: str
    value: Value
    per: tuple[Source, ...]
    nearest: Nearest | None


class Shown(NamedTuple):
    """The words of the other article that tell a point, the point most of them belong to, and the share of the told
    point's word weight that they hold, 0 to 1."""

    half: Half
    partner: int | None
    share: float


class Pair(Struct, frozen=True, gc=False):
    """A point that both articles have; `how` is seen from A, None where it is the same in both.

    `in_other_words` says of A's half and of B's whether most of its words are missing in the other.
    """

    a: Half
    b: Half
    how: How | None
    in_other_words: tuple[bool, bool] = (False, False)

    def half(self, side: Side) -> Half:
        return self.a if side == "a" else self.b


class ScoredSide(Struct, frozen=True, dict=True):
    """One article read: its statements, its points (in order, none overlapping), and the sources of each statement.

    `values`, `speakers` and `nearest` go with the points; `first_row` to `last_row` are a point's rows in `table`,
    `weight` is that of each row; `by_statement` leads from a statement to its points,
    `denials` to what of it is denied.
    """

    side: Side
    article: Article
    drafts: tuple[Draft, ...]
    points: tuple[Point, ...]
    values: tuple[Value, ...]
    speakers: tuple[Says | None, ...]
    first_row: Ints
    last_row: Ints
    point_of_row: Ints
    word_starts: Ints
    table: WordTable
    weight: Floats
    sources: tuple[tuple[Says, ...], ...]
    nearest: tuple[Nearest | None, ...]
    by_statement: Mapping[int, tuple[int, ...]]
    denials: Mapping[int, Denied]
    standing: Standing
    # The statements made before, for the next time that the scores are judged: each as it is with some links.
    stated: dict[Stated, Statement] = {}

    @cached_property
    def word_spans(self) -> tuple[tuple[int, int], ...]:
        """Return where the word of each row begins and ends."""
        places = zip(self.table.statement.tolist(), self.table.place.tolist(), strict=True)
        words = (self.drafts[statement].words[place] for statement, place in places)
        return tuple((word.start, word.end) for word in words)

    @cached_property
    def clauses(self) -> tuple[range, ...]:
        """Return the numbers of each statement's clauses, as the table counts them."""
        ends = list(accumulate(len(draft.clauses) for draft in self.drafts))
        return tuple(range(end - len(draft.clauses), end) for end, draft in zip(ends, self.drafts, strict=True))

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """Return how many words each statement has, none where it states nothing."""
        return tuple(len(draft.words) if draft.states else 0 for draft in self.drafts)

    @cached_property
    def lists(self) -> tuple[int, ...]:
        """Return the points that are lists."""
        return tuple(number for number, point in enumerate(self.points) if point.kind == "list")

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of the statements."""
        return tuple(f"{self.side}{number}" for number in range(len(self.drafts)))

    @cached_property
    def owner_of_row(self) -> list[int]:
        """Return the point that each row belongs to, -1 for none."""
        owners: list[int] = self.point_of_row.tolist()
        return owners

    @cached_property
    def halves(self) -> tuple[Half, ...]:
        """Return each point as one half of a pair."""
        return tuple(self.half(p.statement, p.start, p.end, p.kind, n) for n, p in enumerate(self.points))

    def half(self, statement: int, start: int, end: int, kind: FactKind, point: int | None = None) -> Half:
        """Return words of a statement as one half of a pair; `point` is the number of the point that they are."""
        at = (self.side == "b") << BITS | start
        place = (at << BITS | end) << KIND_BITS | ORDER.index(kind)
        value = self.values[point] if point is not None else None
        nearest = self.nearest[point] if point is not None else None
        per = self._per(statement, start, self.speakers[point] if point is not None else None, kind)
        words = self.article.text[start:end]
        return Half(
            self.side, statement, start, end, kind, point, place, self.ids[statement], words, value, per, nearest
        )

    def whole(self, statement: int, kind: FactKind) -> Half:
        """Return a statement as one half of a pair."""
        draft = self.drafts[statement]
        return self.half(statement, draft.start, draft.end, kind)

    def _per(self, statement: int, start: int, speaker: Says | None, kind: FactKind) -> tuple[Source, ...]:
        """Return whom words are given to; an attribution to its speaker alone."""
        covering = [says for says in self.sources[statement] if says.reach[0] <= start < says.reach[1]]
        says = [speaker] if speaker is not None and kind == "attribution" else covering
        return tuple(dict.fromkeys(_source(self.side, each) for each in says))


def _source(side: Side, says: Says) -> Source:
    return Source(
        says.name, says.strength, says.via, f"{side}{says.statement}", "stated" if says.stated else "carried_over"
    )


class Relation(Struct, frozen=True, gc=False):
    """A point of A beside one of B in the pair of statements number `pair`; `how` is seen from A, None where they are
    the same.

    `gap` is where two quotes differ, where that is less than the whole of both.
    """

    pair: int
    a: int
    b: int
    how: How | None
    gap: Gap | None = None


class Echo(Struct, frozen=True, gc=False):
    """A quote of one side whose words stand in the other statement of a pair, in quotation marks or not."""

    pair: int
    side: Side
    point: int
    start: int
    end: int


class Anywhere(Struct, frozen=True, gc=False):
    """A span of A and a span of B that name the same name or source, wherever they stand."""

    kind: FactKind
    a: tuple[int, int, int]  # statement, start, end
    b: tuple[int, int, int]


class Modality(Struct, frozen=True, gc=False):
    """Two clauses that say the same with another certainty or stage, or that contradict each other; spans of the words
    that show it."""

    pair: int
    a: tuple[int, int]
    b: tuple[int, int]
    how: How

    @property
    def contradicts(self) -> bool:
        return self.how in ("negated", "other_value")


class Run(Struct, frozen=True, gc=False):
    """A long run of the same words in one pair of statements; "…" in `words` stands for a small word that differs."""

    pair: int
    words: str


class Scored(Struct, frozen=True, dict=True):
    """Two articles with everything that does not depend on the strictness; `judge` makes a Comparison of it."""

    options: Options
    language: str
    a: ScoredSide
    b: ScoredSide
    pairs: Pairs
    probability: Floats
    identical: frozenset[tuple[int, int]]
    relations: tuple[Relation, ...]
    anywhere: tuple[Anywhere, ...]
    modalities: tuple[Modality, ...]
    runs: tuple[Run, ...]
    echoes: tuple[Echo, ...]
    coverings_a: Coverings
    coverings_b: Coverings
    near: frozenset[tuple[str, str]]
    # What was made before: the words that show a point of a side in a pair, and links by their number, each as it is
    # between statements with facts that are not shared, and as it is between others.
    shown: dict[tuple[Side, int, int], Shown] = {}
    links: dict[tuple[int, bool], Link] = {}

    @cached_property
    def sourced(self) -> Sourced:
        """Return the sources that the articles name."""
        return find_sourced(self.a.sources, self.b.sources)

    @cached_property
    def everywhere(self) -> tuple[Pair, ...]:
        """Return the names and sources that both articles have, wherever they stand, as pairs."""
        numbers = {
            side.side: {(point.start, point.end, point.kind): n for n, point in enumerate(side.points)}
            for side in (self.a, self.b)
        }

        def half(side: Side, place: tuple[int, int, int], kind: FactKind) -> Half:
            return self.side(side).half(*place, kind, numbers[side].get((*place[1:], kind)))

        return tuple(
            Pair(half("a", found.a, found.kind), half("b", found.b, found.kind), None)
            for found in dict.fromkeys(self.anywhere)
        )

    @cached_property
    def pairs_of_runs(self) -> Ints:
        """Return the pair of each run."""
        return np.array([run.pair for run in self.runs], dtype=np.int64)

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

    def side(self, side: Literal["a", "b"]) -> ScoredSide:
        return self.a if side == "a" else self.b
