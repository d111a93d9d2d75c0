"""In which words of the other article a point is told too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np

from desktop_app.comparison.halves import Half, Shown
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Offsets, other
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.shown_rows import find_shown
from desktop_app.comparison.text.clauses import is_verb
from desktop_app.comparison.text.english import english


def where_covered(scored: Scored, linked: Linked, side: ScoredSide, half: Half, best: Mapping[int, int]) -> Shown:
    """Return the words of the other article that cover a point best; `best` gives the pair that covers most of it."""
    assert half.point is not None
    if half.kind == "list":
        return where_listed(scored, linked, side, half)[1]
    pair = best.get(half.point)
    if pair is None:
        return _whole(scored, linked, half, linked.partners(side.side)[half.statement][0])
    return where_in(scored, linked, side, half, pair)


def where_in(scored: Scored, linked: Linked, side: ScoredSide, half: Half, pair: int) -> Shown:
    """Return the words of one linked statement that cover a point."""
    assert half.point is not None
    if pair >= len(scored.pairs):
        return _whole(scored, linked, half, pair)
    find_where(scored, linked, side, [(half.point, pair)])
    return scored.shown[side.side, half.point, pair]


def find_where(scored: Scored, linked: Linked, side: ScoredSide, wanted: Iterable[tuple[int, int]]) -> None:
    """Find the words that cover points of a side in pairs of statements: for `scored.shown`, all at once."""
    missing = [(point, pair) for point, pair in wanted if (side.side, point, pair) not in scored.shown]
    if not missing:
        return
    points, pairs = np.array(missing, dtype=np.int64).T
    found = scored.coverings(side.side).shown_of(points, pairs, scored.side(other(side.side)).rows)
    for point, pair in missing:
        half, rows = side.halves[point], found.get((point, pair))
        shown = _shown(scored, linked, half, pair, *rows) if rows else _whole(scored, linked, half, pair)
        scored.shown[side.side, point, pair] = shown


def where_listed(
    scored: Scored, linked: Linked, side: ScoredSide, half: Half, may_show: Callable[[int], bool] = lambda _: True
) -> tuple[int, Shown]:
    """Return the pair whose other statement has most of a list, and the words beside it; `may_show` says which rows of
    the other side's table count."""
    assert half.point is not None
    best: tuple[float, int, list[int]] = (-1.0, -1, [])
    for pair in linked.partners(side.side)[half.statement]:
        covered, rows = scored.coverings(side.side).of(half.point, pair)
        rows = [row for row in rows if may_show(row)]
        # A list keeps its partner as long as its surest link holds, whatever the strictness.
        rank = linked.probability(pair) if rows else covered
        if rank > best[0]:
            best = (rank, pair, rows)
    _, pair, rows = best
    if not rows:
        return pair, _whole(scored, linked, half, pair)
    there = scored.side(other(side.side))
    found = find_shown(np.array([0]), np.array([len(rows)]), np.array(rows), there.rows)
    first, last, partner = int(found.first[0]), int(found.last[0]), int(found.partner[0])
    return pair, _shown(scored, linked, half, pair, first, last, partner, 0.0)


def _whole(scored: Scored, linked: Linked, half: Half, pair: int) -> Shown:
    """Return the whole statement that a pair links to that of a point."""
    return Shown(scored.side(other(half.side)).whole(_statement_there(linked, half, pair), half.kind), None, 0.0)


def _shown(
    scored: Scored, linked: Linked, half: Half, pair: int, first_row: int, last_row: int, partner: int, share: float
) -> Shown:
    """Return the words of the other side from one row to another."""
    there = scored.b if half.side == "a" else scored.a
    statement = _statement_there(linked, half, pair)
    if scored.language == "en":
        span = _phrase(there, statement, first_row, last_row)
    else:
        span = int(there.table.start[first_row]), int(there.table.end[last_row])
    return Shown(there.half(statement, *span, half.kind), partner if partner >= 0 else None, share)


def _statement_there(linked: Linked, half: Half, pair: int) -> int:
    return linked.places[pair][half.side == "a"]


def _phrase(side: ScoredSide, statement: int, first_row: int, last_row: int) -> Offsets:
    """Return where the phrases from one word of a statement to another begin and end: with the words right before and
    after that say something, and the determiner, as long as they are of the same point and no verb follows."""
    text, lists = side.article.text, english()
    words = side.drafts[statement].words
    first, last = int(side.table.place[first_row]), int(side.table.place[last_row])
    owners = side.owner_of_row[first_row], side.owner_of_row[last_row]
    start = side.points[owners[0]].start if owners[0] >= 0 else words[first].start
    end = side.points[owners[1]].end if owners[1] >= 0 else words[last].end

    def is_joined(place: int) -> bool:
        return text[words[place - 1].end : words[place].start] in (" ", "-", "")

    while first and words[first - 1].start >= start and is_joined(first) and words[first - 1].kind != "function":
        first -= 1
    if first and words[first - 1].start >= start and is_joined(first):
        first -= words[first - 1].lower in lists.determiners
    while last + 1 < len(words) and words[last + 1].end <= end and is_joined(last + 1):
        if words[last + 1].kind == "function" or is_verb(words[last + 1], lists):
            break
        last += 1
    return words[first].start, words[last].end
