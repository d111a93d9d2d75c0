"""In which words of the other article a point is told too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import compress

import numpy as np

from desktop_app.comparison.halves import Half, Shown
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.linking.vocabulary import Floats, Ints
from desktop_app.comparison.model import Offsets, other
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.shown_rows import ShownRows, find_shown
from desktop_app.comparison.text.clauses import is_verb
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word


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
    return side.shown[half.point, pair]


def find_where(scored: Scored, linked: Linked, side: ScoredSide, wanted: Iterable[tuple[int, int]]) -> None:
    """Find the words that cover points of a side in pairs of statements: for `side.shown`, all at once."""
    missing = [each for each in wanted if each not in side.shown]
    if not missing:
        return
    points, pairs = np.array(missing, dtype=np.int64).T
    is_covered, rows, share = scored.coverings(side.side).shown_of(points, pairs, scored.side(other(side.side)).rows)
    covered = list(compress(missing, is_covered))
    side.shown.update(zip(covered, _shown(scored, linked, side, covered, rows, share), strict=True))
    for point, pair in compress(missing, ~is_covered):
        side.shown[point, pair] = _whole(scored, linked, side.halves[point], pair)


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
    return pair, _shown(scored, linked, side, [(half.point, pair)], found, np.zeros(1))[0]


def _whole(scored: Scored, linked: Linked, half: Half, pair: int) -> Shown:
    """Return the whole statement that a pair links to that of a point."""
    return Shown(scored.side(other(half.side)).whole(_statement_there(linked, half, pair), half.kind), None, 0.0)


def _shown(
    scored: Scored, linked: Linked, side: ScoredSide, wanted: Sequence[tuple[int, int]], rows: ShownRows, share: Floats
) -> list[Shown]:
    """Return the words of the other side from one row to another, for points of a side in pairs of statements."""
    there, end = scored.side(other(side.side)), int(side.side == "a")
    statements = [linked.places[pair][end] for _, pair in wanted]
    if scored.language == "en":
        starts, ends = _phrases(there, statements, rows)
    else:
        starts, ends = there.table.start[rows.first], there.table.end[rows.last]
    halves = there.parts(statements, starts, ends, [side.points[point].kind for point, _ in wanted])
    partners = [partner if partner >= 0 else None for partner in rows.partner.tolist()]
    return list(map(Shown, halves, partners, share.tolist()))


def _phrases(side: ScoredSide, statements: Sequence[int], rows: ShownRows) -> tuple[Ints, Ints]:
    """Return where the phrases from one row of statements to another begin and end."""
    table, owners = side.table, (side.point_of_row[rows.first], side.point_of_row[rows.last])
    starts = np.where(owners[0] >= 0, side.spans[0][owners[0]], table.start[rows.first])
    ends = np.where(owners[1] >= 0, side.spans[1][owners[1]], table.end[rows.last])
    places = table.place[rows.first].tolist(), table.place[rows.last].tolist()
    words = [side.drafts[number].words for number in statements]
    found = [
        _phrase(side.article.text, *own) for own in zip(words, *places, starts.tolist(), ends.tolist(), strict=True)
    ]
    begins, after = np.array(found, dtype=np.int64).reshape(-1, 2).T
    return begins, after


def _statement_there(linked: Linked, half: Half, pair: int) -> int:
    return linked.places[pair][half.side == "a"]


def _phrase(text: str, words: Sequence[Word], first: int, last: int, start: int, end: int) -> Offsets:
    """Return where the phrases from one word of a statement to another begin and end: with the words right before and
    after that say something, and the determiner, as long as they lie between two offsets and no verb follows."""
    lists = english()

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
