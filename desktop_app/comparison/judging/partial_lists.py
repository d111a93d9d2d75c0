"""Lists of which the other article has some items."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop_app.comparison.facts.lists import ListOf
from desktop_app.comparison.halves import Half, Pair, Shown, in_order
from desktop_app.comparison.judging.retold import item_covered
from desktop_app.comparison.judging.told import Settled, Taken, overlap
from desktop_app.comparison.judging.where_told import where_listed
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import How
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide


def pair_lists(scored: Scored, linked: Linked, settled: Settled, differing: Iterable[Pair]) -> list[Pair]:
    """Return the lists of which the other article has some items: it names fewer, so it is less precise. What is told
    of a list is the part that differs. Settles the points of what it returns."""
    pairs: list[Pair] = []
    taken = Taken(half for pair in differing for half in (pair.a, pair.b))
    taken.add(*scored.contradicted)
    for half, shown in _listed(scored, linked, settled):
        theirs, partner = shown.half, shown.partner
        side, there = scored.side(half.side), scored.side(theirs.side)
        if half.point is None or settled.holds(half.side, half.point):
            continue
        if partner is not None and not settled.holds(there.side, partner):
            if not _has_some(there, linked, partner):
                continue  # a word of one of its items alone
            theirs = there.halves[partner]
        beside = (there.halves[n] for n in there.by_statement.get(theirs.statement, ()))
        free = [h for h in beside if h != theirs and not settled.holds(there.side, h.point or 0)]
        if not taken.overlaps(theirs) and not any(overlap(h, theirs) for h in free):
            # Where each names what the other does not, neither is the more precise.
            how: How = "other_value" if _lacked(there, linked, theirs) else "more_precise"
            mine, theirs = _lacking(side, linked, half), _lacking(there, linked, theirs)
            pairs.append(in_order(mine, theirs, how))
            settled.add(pairs[-1:])
            taken.add(mine, theirs)
    return pairs


def _listed(scored: Scored, linked: Linked, settled: Settled) -> list[tuple[Half, Shown]]:
    """Return the lists of both articles of which the other has some items, and where it has them, the surest links
    first; of links that are as sure those that stand first in both articles."""
    found: list[tuple[float, Half, Shown]] = []
    for side, there in ((scored.a, scored.b), (scored.b, scored.a)):
        may_show = _told_or_listed(there, settled)
        for number in side.lists:
            half = side.halves[number]
            if settled.holds(side.side, number) or half.statement not in linked.partners(side.side):
                continue
            if _has_some(side, linked, number):
                pair, shown = where_listed(scored, linked, side, half, may_show)
                found.append((linked.probability(pair), half, shown))

    def place(entry: tuple[float, Half, Shown]) -> tuple[float, int, int, list[str]]:
        chance, mine, theirs = entry[0], entry[1], entry[2].half
        return -chance, mine.start + theirs.start, mine.end + theirs.end, sorted((mine.text, theirs.text))

    return [(half, shown) for _, half, shown in sorted(found, key=place)]


def _has_some(side: ScoredSide, linked: Linked, number: int) -> bool:
    """Say whether the other article has any item of a list."""
    listed = side.points[number].detail
    return isinstance(listed, ListOf) and any(item_covered(side, linked, *item) for item in listed.items)


def _lacking(side: ScoredSide, linked: Linked, half: Half) -> Half:
    """Return a list from its first to its last item that the other article lacks, all of it where it lacks none."""
    items = _lacked(side, linked, half)
    return side.half(half.statement, items[0][0], items[-1][1], half.kind, half.point) if items else half


def _lacked(side: ScoredSide, linked: Linked, half: Half) -> list[tuple[int, int]]:
    """Return the items of a list that the other article lacks; none of what is no list."""
    listed = side.points[half.point].detail if half.point is not None else None
    return (
        [item for item in listed.items if not item_covered(side, linked, *item)] if isinstance(listed, ListOf) else []
    )


def _told_or_listed(side: ScoredSide, settled: Settled) -> Callable[[int], bool]:
    """Return what says whether a word may stand beside a list: one that is told already, or is listed itself."""

    def may_show(row: int) -> bool:
        point = int(side.point_of_row[row])
        return point < 0 or settled.holds(side.side, point) or side.points[point].kind == "list"

    return may_show
