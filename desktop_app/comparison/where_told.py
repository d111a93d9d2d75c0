"""In which words of the other article a point is told too."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_app.comparison.halves import Half, Shown
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Offsets, other
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.text.clauses import is_verb
from desktop_app.comparison.text.english import english


def where_covered(scored: Scored, linked: Linked, side: ScoredSide, half: Half, best: Mapping[int, int]) -> Shown:
    """Return the words of the other article that cover a point best; `best` gives the pair that covers most of it."""
    assert half.point is not None
    if half.kind == "list":
        return where_listed(scored, linked, side, half)[1]
    pair = best.get(half.point)
    if pair is None:
        return _words_there(scored, linked, side, half, linked.partners(side.side)[half.statement][0])
    return where_in(scored, linked, side, half, pair)


def where_in(scored: Scored, linked: Linked, side: ScoredSide, half: Half, pair: int) -> Shown:
    """Return the words of one linked statement that cover a point."""
    assert half.point is not None
    if pair >= len(scored.pairs):
        return _words_there(scored, linked, side, half, pair)
    key = side.side, half.point, pair
    if key not in scored.shown:
        covered, rows = scored.coverings(side.side).of(half.point, pair)
        total = side.point_weights[half.point]
        scored.shown[key] = _words_there(scored, linked, side, half, pair, rows, covered / total if total else 1.0)
    return scored.shown[key]


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
    return best[1], _words_there(scored, linked, side, half, best[1], best[2])


def _words_there(
    scored: Scored,
    linked: Linked,
    side: ScoredSide,
    half: Half,
    pair: int,
    found: list[int] | None = None,
    covered: float = 0.0,
) -> Shown:
    """Return what some rows of the other side show: words of one clause, in a quote or outside of it, or the whole
    statement where there are no rows. `covered` is the share of the point that all of them hold."""
    there = scored.side(other(side.side))
    statements = linked.statements(pair)
    statement = statements[1] if side.side == "a" else statements[0]
    rows = sorted(set(found or ()))
    if not rows:
        return Shown(there.whole(statement, half.kind), None, 0.0)
    groups = [there.group_of_row[row] for row in rows]
    weight: dict[int, float] = {}
    for row, group in zip(rows, groups, strict=True):
        weight[group] = weight.get(group, 0.0) + there.weights[row]
    most = max(weight, key=lambda group: (weight[group], -group))
    inside = [row for row, group in zip(rows, groups, strict=True) if group == most]
    owners = [owner for row in inside if (owner := there.owner_of_row[row]) >= 0]
    partner = max(sorted(set(owners)), key=owners.count) if owners else None
    total = sum(weight.values())
    share = covered * weight[most] / total if total else covered
    if scored.language == "en":
        span = _phrase(there, inside[0], inside[-1])
    else:
        span = int(there.word_starts[inside[0]]), int(there.word_ends[inside[-1]])
    return Shown(there.half(statement, *span, half.kind), partner, share)


def _phrase(side: ScoredSide, first_row: int, last_row: int) -> Offsets:
    """Return where the phrases from one word to another begin and end: with the words right before and after that
    say something, and the determiner, as long as they are of the same point and no verb follows."""
    table, text = side.table, side.article.text
    words = side.drafts[int(table.statement[first_row])].words
    first, last = int(table.place[first_row]), int(table.place[last_row])
    owners = side.owner_of_row[first_row], side.owner_of_row[last_row]
    start = side.points[owners[0]].start if owners[0] >= 0 else words[first].start
    end = side.points[owners[1]].end if owners[1] >= 0 else words[last].end

    def is_joined(place: int) -> bool:
        return text[words[place - 1].end : words[place].start] in (" ", "-", "")

    while first and words[first - 1].start >= start and is_joined(first) and words[first - 1].kind != "function":
        first -= 1
    if first and words[first - 1].start >= start and is_joined(first):
        first -= words[first - 1].lower in english().determiners
    while last + 1 < len(words) and words[last + 1].end <= end and is_joined(last + 1):
        if words[last + 1].kind == "function" or is_verb(words[last + 1], english()):
            break
        last += 1
    return words[first].start, words[last].end
