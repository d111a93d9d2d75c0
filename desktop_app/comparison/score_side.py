"""One article's side of the scores: its points, who says each, what comes nearest to it and what of it is denied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.articles import Article
from desktop_app.comparison.facts.cut import cut_points
from desktop_app.comparison.facts.denials import Denied
from desktop_app.comparison.facts.points import Found, Point
from desktop_app.comparison.facts.values import value_of
from desktop_app.comparison.facts.whereabouts import Whereabouts
from desktop_app.comparison.facts.who.attributions import OTHER_SIGNS
from desktop_app.comparison.linking.coverage import Matched
from desktop_app.comparison.linking.nearest import find_nearest
from desktop_app.comparison.linking.order import expand, is_new
from desktop_app.comparison.linking.vocabulary import Floats, Ints, Vocabulary, WordTable
from desktop_app.comparison.model import Side, Value
from desktop_app.comparison.nearest import tell_nearest
from desktop_app.comparison.per_whom.sources import Says, find_sources
from desktop_app.comparison.progress import Step, part
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.standing import stand
from desktop_app.comparison.text.draft import Draft, Drafts
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.pieces import column


class Read(Struct, frozen=True):
    """One article as it is read: its statements, what each of them holds, what of some is denied, and whether the
    analyst entered the day on which it was published."""

    side: Side
    article: Article
    drafts: Drafts
    found: Sequence[Found]
    denials: Mapping[int, Denied]
    date_entered: bool


def score_side(
    read: Read,
    words: Vocabulary,
    ends: tuple[Ints, Ints],
    matched: Matched,
    probability: Floats,
    where: Whereabouts,
    step: Step,
) -> ScoredSide:
    """Return one article with its points, given the words of both.

    `ends` are the statements of each pair, that of this article first, `matched` the words of its own that the other
    one shares, `probability` how likely both tell of the same.
    """
    side, drafts, found = read.side, read.drafts, read.found
    table = words.a if side == "a" else words.b
    weight = words.weight[table.key]
    sources, by_mention = find_sources(read.article.text, drafts, found)
    step(0.2)
    absent = where.absent(found, 1 if side == "a" else 0)
    cut = cut_points(drafts, found, absent, part(step, 0.2, 0.5))
    step(0.5)
    # "he said" whose speaker nobody can tell says nothing
    points = [p for p in cut if p.kind != "attribution" or (p.statement, p.start) in by_mention]
    spans = column([point.start for point in points]), column([point.end for point in points])
    point_of_row = _owners(table, *spans)
    speakers = [_speaker(point, sources, by_mention) if sources[point.statement] else None for point in points]
    step(0.6)
    statement = column([point.statement for point in points])
    near = find_nearest(point_of_row, weight, statement, ends, matched, probability)
    step(0.75)
    leading_over = OTHER_SIGNS | english().before_lists  # "according", "including": they tell nothing to be missed
    leads = drafts.words.is_form(leading_over)[drafts.words.bounds[table.statement] + table.place]
    nearest = tell_nearest(side, spans[1], near, point_of_row, table, leads)
    step(0.9)
    is_number, is_denied = words.is_number[table.key], _rows_of(table.start, drafts, read.denials)
    return ScoredSide(
        side=side,
        article=read.article,
        drafts=tuple(drafts),
        points=tuple(points),
        spans=spans,
        values=_values(read, points, speakers),
        speakers=tuple(speakers),
        point_of_row=point_of_row,
        table=table,
        weight=weight,
        sources=tuple(tuple(says) for says in sources),
        nearest=nearest,
        by_statement=_by_statement(statement),
        denials=read.denials,
        standing=stand(
            drafts, points, statement, near.most.round(4), is_number, point_of_row, weight, leads, is_denied
        ),
    )


def _owners(table: WordTable, starts: Ints, ends: Ints) -> Ints:
    """Return the point that each word of a table belongs to, -1 for none, given where each point begins and ends."""
    owner, rows = expand(np.searchsorted(table.start, starts), np.searchsorted(table.start, ends))
    point_of_row = np.full(len(table.start), -1)
    point_of_row[rows] = owner
    return point_of_row


def _values(read: Read, points: Sequence[Point], speakers: Sequence[Says | None]) -> tuple[Value, ...]:
    """Return the value of each point, none of a claim, given who says it."""
    text, entered = read.article.text, read.date_entered
    told = zip(points, speakers, strict=True)
    return tuple([None if point.kind == "claim" else value_of(text, point, who, entered) for point, who in told])


def _by_statement(statement: Ints) -> dict[int, range]:
    """Return the points of each statement that has any, given the statement of each point, in order."""
    first = np.flatnonzero(is_new(statement))
    last = np.append(first, len(statement))[1:]
    bounds = zip(statement[first].tolist(), first.tolist(), last.tolist(), strict=True)
    return {number: range(begin, end) for number, begin, end in bounds}


def _rows_of(starts: NDArray[np.int64], drafts: Sequence[Draft], denials: Mapping[int, Denied]) -> NDArray[np.bool_]:
    """Return for each row of an article's words, given where each begins, whether it is denied."""
    words = [drafts[number].words[place] for number, denied in denials.items() for place in denied]
    rows = np.zeros(len(starts), dtype=bool)
    rows[np.searchsorted(starts, [word.start for word in words if word.says_something])] = True
    return rows


def _speaker(point: Point, sources: Sequence[Sequence[Says]], by_mention: dict[tuple[int, int], Says]) -> Says | None:
    if point.kind == "attribution":
        return by_mention[point.statement, point.start]
    own = [says for says in sources[point.statement] if says.reach[0] <= point.start < says.reach[1]]
    return own[0] if own else None
