"""In which words of the other article a point is told too."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import other
from desktop_app.comparison.scored import Half, Scored, ScoredSide

Shown = tuple[Half, int | None]  # the words, and the point that most of them belong to


def where_covered(scored: Scored, linked: Linked, side: ScoredSide, half: Half, best: Mapping[int, int]) -> Shown:
    """Return the words of the other article that cover a point best; `best` gives the pair that covers most of it."""
    assert half.point is not None
    if half.kind == "list":
        return where_listed(scored, linked, side, half)
    pair = best.get(half.point)
    if pair is None:
        return _words_there(scored, linked, side, half, linked.partners(side.side)[half.statement][0], [])
    return where_in(scored, linked, side, half, pair)


def where_in(scored: Scored, linked: Linked, side: ScoredSide, half: Half, pair: int) -> Shown:
    """Return the words of one linked statement that cover a point."""
    assert half.point is not None
    if pair >= len(scored.pairs):
        return _words_there(scored, linked, side, half, pair, [])
    key = side.side, half.point, pair
    if key not in scored.shown:
        _, rows = scored.coverings(side.side).of(half.point, pair)
        scored.shown[key] = _words_there(scored, linked, side, half, pair, rows)
    return scored.shown[key]


def where_listed(
    scored: Scored, linked: Linked, side: ScoredSide, half: Half, may_show: Callable[[int], bool] = lambda _: True
) -> Shown:
    """Return the words beside a list; `may_show` says which rows of the other side's table count."""
    assert half.point is not None
    best: tuple[float, int, list[int]] = (-1.0, -1, [])
    for pair in linked.partners(side.side)[half.statement]:
        covered, rows = scored.coverings(side.side).of(half.point, pair)
        rows = [row for row in rows if may_show(row)]
        # A list keeps its partner as long as its surest link holds, whatever the strictness.
        rank = linked.probability(pair) if rows else covered
        if rank > best[0]:
            best = (rank, pair, rows)
    return _words_there(scored, linked, side, half, best[1], best[2])


def _words_there(scored: Scored, linked: Linked, side: ScoredSide, half: Half, pair: int, found: list[int]) -> Shown:
    """Return what some rows of the other side show: the words of one clause, or the whole statement where there are no
    rows."""
    there = scored.side(other(side.side))
    statements = linked.statements(pair)
    statement = statements[1] if side.side == "a" else statements[0]
    rows = sorted(set(found))
    if not rows:
        draft = there.drafts[statement]
        return there.half(statement, draft.start, draft.end, half.kind), None
    clauses = there.table.clause[rows].tolist()
    weight: dict[int, float] = {}
    for at, own in zip(clauses, there.weight[rows].tolist(), strict=True):
        weight[at] = weight.get(at, 0.0) + own
    clause = max(weight, key=lambda at: (weight[at], -at))
    inside = [row for row, at in zip(rows, clauses, strict=True) if at == clause]
    owners = [owner for owner in map(there.owner_of_row.__getitem__, inside) if owner >= 0]
    partner = max(sorted(set(owners)), key=owners.count) if owners else None
    start, end = there.word_spans[inside[0]][0], there.word_spans[inside[-1]][1]
    return there.half(statement, start, end, half.kind), partner
