"""All that is worked out once for one article: its statements, its points, who says them, what is nearest to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import repeat
from typing import TypeVar

import numpy as np
from msgspec import Struct

from desktop_app.articles import Article
from desktop_app.comparison.facts.denials import Denied
from desktop_app.comparison.facts.points import Point
from desktop_app.comparison.halves import Half, Shown
from desktop_app.comparison.linking.vocabulary import Floats, Ints, WordTable
from desktop_app.comparison.model import FactKind, Nearest, Offsets, Side, Source, Statement, StatementStatus, Value
from desktop_app.comparison.per_whom.sources import Says
from desktop_app.comparison.shown_rows import Rows
from desktop_app.comparison.standing import ORDER, PLACE_OF_KIND, Standing
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.pieces import column, totals

KIND_BITS = 3
BITS = 28  # for a place in a text

# A statement, and where it is linked the pairs that do so and its status.
Stated = int | tuple[int, tuple[int, ...], StatementStatus]


class OfKinds(Struct, frozen=True):
    """Points of some kinds, in order; those of statement s are `point[begin[s]:begin[s + 1]]`."""

    point: Ints
    begin: Ints


class ScoredSide(Struct, frozen=True, dict=True):
    """One article read: its statements, its points (in order, none overlapping), and the sources of each statement.

    `spans` are where the points begin and where they end; `values`, `speakers` and `nearest` go with the points too,
    `point_of_row` and `weight` with the rows of `table`; `by_statement` leads from a statement to its points, `denials`
    to what of it is denied.
    """

    side: Side
    article: Article
    drafts: tuple[Draft, ...]
    points: tuple[Point, ...]
    spans: tuple[Ints, Ints]
    values: tuple[Value, ...]
    speakers: tuple[Says | None, ...]
    point_of_row: Ints
    table: WordTable
    weight: Floats
    sources: tuple[tuple[Says, ...], ...]
    nearest: tuple[Nearest | None, ...]
    by_statement: Mapping[int, Sequence[int]]
    denials: Mapping[int, Denied]
    standing: Standing
    # What was made before, for the next time that the scores are judged: statements, each as it is with some links, and
    # the words of the other article that show a point in a pair.
    stated: dict[Stated, Statement] = {}
    shown: dict[tuple[int, int], Shown] = {}

    @cached_property
    def clause_bounds(self) -> Ints:
        """Return the number of each statement's first clause, as the table counts them, and behind the last the number
        of all."""
        return totals(column([len(draft.clauses) for draft in self.drafts]))

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """Return how many words each statement has, none where it states nothing."""
        return tuple([len(draft.words) if draft.states else 0 for draft in self.drafts])

    @property
    def kinds(self) -> Ints:
        """Return the place of each point's kind in ORDER."""
        return self.standing.kind

    def of_kinds(self, kinds: Sequence[FactKind]) -> OfKinds:
        """Return the points of some kinds."""
        is_one = np.array([kind in kinds for kind in ORDER])
        point = np.flatnonzero(is_one[self.kinds])
        statement = self.standing.statement[point]
        return OfKinds(point, np.searchsorted(statement, np.arange(len(self.drafts) + 1)))

    @cached_property
    def lists(self) -> tuple[int, ...]:
        """Return the points that are lists."""
        return tuple(self.of_kinds(("list",)).point.tolist())

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of the statements."""
        side = self.side
        return tuple([f"{side}{number}" for number in range(len(self.drafts))])

    @cached_property
    def rows(self) -> Rows:
        """Return what is known of the words of the table."""
        is_quote = np.append(self.kinds == PLACE_OF_KIND["quote"], False)
        quote = np.where(is_quote, np.cumsum(is_quote), 0)[self.point_of_row]
        return Rows.of(self.weight, self.point_of_row, self.table.clause * (int(is_quote.sum()) + 1) + quote)

    @cached_property
    def halves(self) -> tuple[Half, ...]:
        """Return each point as one half of a pair."""
        statements, kinds = self.standing.statement.tolist(), [point.kind for point in self.points]
        own = [who if kind == "attribution" else None for kind, who in zip(kinds, self.speakers, strict=True)]
        starts, ends = self.spans
        columns = (own, range(len(self.points)), self.values, self.nearest)
        return tuple(self._halves(statements, starts, ends, kinds, self.kinds, *columns))

    def parts(self, statements: Sequence[int], starts: Ints, ends: Ints, kinds: Sequence[FactKind]) -> list[Half]:
        """Return words of statements that are no points of their own, each as one half of a pair."""
        places, nothing = column([PLACE_OF_KIND[kind] for kind in kinds]), [None] * len(statements)
        return list(self._halves(statements, starts, ends, kinds, places, nothing, nothing, nothing, nothing))

    def _halves(
        self,
        statements: Sequence[int],
        starts: Ints,
        ends: Ints,
        kinds: Sequence[FactKind],
        kind_places: Ints,
        speakers: Sequence[Says | None],
        points: Sequence[int | None],
        values: Sequence[Value],
        nearest: Sequence[Nearest | None],
    ) -> Iterator[Half]:
        """Yield halves column by column: one by one takes several times as long."""
        text, ids, given = self.article.text, self.ids, self._given
        first, last = starts.tolist(), ends.tolist()
        pers = [
            self._per(statement, start, end, speaker) if speaker is not None or given[statement] else ()
            for statement, start, end, speaker in zip(statements, first, last, speakers, strict=True)
        ]
        columns = (
            repeat(self.side, len(first)),
            statements,
            first,
            last,
            kinds,
            points,
            _place(self.side, starts, ends, kind_places).tolist(),
            [ids[statement] for statement in statements],
            [text[start:end] for start, end in zip(first, last, strict=True)],
            values,
            pers,
            nearest,
        )
        return map(Half, *columns)

    def half(self, statement: int, start: int, end: int, kind: FactKind, point: int | None = None) -> Half:
        """Return words of a statement as one half of a pair; `point` is the number of the point that they are."""
        place = _place(self.side, start, end, PLACE_OF_KIND[kind])
        words = self.article.text[start:end]
        value = nearest = speaker = None
        if point is not None:
            value, nearest, speaker = self.values[point], self.nearest[point], self.speakers[point]
        per = self._per(statement, start, end, speaker if kind == "attribution" else None)
        return Half(
            self.side, statement, start, end, kind, point, place, self.ids[statement], words, value, per, nearest
        )

    def whole(self, statement: int, kind: FactKind) -> Half:
        """Return a statement as one half of a pair."""
        draft = self.drafts[statement]
        return self.half(statement, draft.start, draft.end, kind)

    def _per(self, statement: int, start: int, end: int, speaker: Says | None) -> tuple[Source, ...]:
        """Return whom words of a statement are given to; an attribution to its speaker alone."""
        if speaker is not None:
            return (_source(self.side, speaker),)
        given = self._given[statement]
        if not given or end <= self.drafts[statement].opens:  # nobody whom a statement names has told its dateline
            return ()
        if len(given) == 1:
            (first, last), source = given[0]
            return (source,) if first <= start < last else ()
        return tuple(dict.fromkeys([source for (first, last), source in given if first <= start < last]))

    @cached_property
    def _given(self) -> tuple[tuple[tuple[Offsets, Source], ...], ...]:
        """Return the sources of each statement, each with the words that it is given for."""
        return tuple(
            [tuple([(says.reach, _source(self.side, says)) for says in own]) if own else () for own in self.sources]
        )


Place = TypeVar("Place", int, Ints)


def _place(side: Side, start: Place, end: Place, kind: Place) -> Place:
    """Return the place of words in the order of all facts."""
    at = start | (side == "b") << BITS
    return (at << BITS | end) << KIND_BITS | kind


def _source(side: Side, says: Says) -> Source:
    return Source(
        says.name, says.strength, says.via, f"{side}{says.statement}", "stated" if says.stated else "carried_over"
    )
