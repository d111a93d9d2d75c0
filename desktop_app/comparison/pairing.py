"""Which points both articles have, which differ, and which only one of them has."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.comparison.covered import coverings
from desktop_app.comparison.facts.lists import ListOf
from desktop_app.comparison.facts.relations import opposite
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import FactKind, How, Side, other
from desktop_app.comparison.retold import is_covered, item_covered, quoted_otherwise, where_covered
from desktop_app.comparison.scored import Half, Scored, ScoredSide


class Pair(Struct, frozen=True, gc=False):
    """A point that both articles have; `how` is seen from A, None where it is the same in both."""

    a: Half
    b: Half
    how: How | None

    def half(self, side: Side) -> Half:
        return self.a if side == "a" else self.b


class Paired(Struct, frozen=True, gc=False):
    """All points of both articles, each in one of three groups (a shared one may stand in several pairs)."""

    alone: tuple[Half, ...]
    differing: tuple[Pair, ...]
    shared: tuple[Pair, ...]


def pair_points(scored: Scored, linked: Linked) -> Paired:
    """Return the points of both articles, paired as the links allow."""
    same = _same(scored, linked)
    # "in March" is covered by "on 15 March" and yet less precise: values and speakers are compared before words are.
    differing = _different(scored, linked, _settled(same), reworded=False)
    settled = _settled(same) | _settled(differing)
    shared = [*same, *_echoed(scored, linked, settled), *_anywhere(scored)]
    settled |= _settled(shared)
    shared += _covered(scored, linked, settled)
    settled |= _settled(shared)
    differing += _different(scored, linked, settled, reworded=True)
    settled |= _settled(differing)
    differing += _partial_lists(scored, linked, settled, differing)
    settled |= _settled(differing)
    alone = [half for side in (scored.a, scored.b) for half in side.halves if (half.side, half.point) not in settled]
    differing += _modalities(scored, linked, alone, differing)
    return Paired(tuple(alone), tuple(differing), tuple(_without(shared, differing)))


def _without(shared: list[Pair], differing: list[Pair]) -> list[Pair]:
    """Return the shared pairs but for those in whose words, on both sides, the two articles were found to differ."""
    told: dict[tuple[int, int], list[Pair]] = {}
    for pair in differing:
        told.setdefault((pair.a.statement, pair.b.statement), []).append(pair)

    def is_told(pair: Pair) -> bool:
        others = told.get((pair.a.statement, pair.b.statement), ())
        return any(_overlap(pair.a, found.a) and _overlap(pair.b, found.b) for found in others)

    return [pair for pair in shared if pair.a.kind not in ("claim", "quote") or not is_told(pair)]


def _overlap(one: Half, two: Half) -> bool:
    return one.start < two.end and two.start < one.end


def _settled(pairs: Iterable[Pair]) -> set[tuple[Side, int | None]]:
    return {(half.side, half.point) for pair in pairs for half in (pair.a, pair.b) if half.point is not None}


class _Taken:
    """Spans that are told already, by statement: spans of different statements never overlap."""

    def __init__(self, halves: Iterable[Half] = ()) -> None:
        self._spans: dict[tuple[Side, int], list[tuple[int, int]]] = {}
        self.add(*halves)

    def add(self, *halves: Half) -> None:
        for half in halves:
            self._spans.setdefault((half.side, half.statement), []).append((half.start, half.end))

    def overlaps(self, half: Half) -> bool:
        spans = self._spans.get((half.side, half.statement), ())
        return any(half.start < end and start < half.end for start, end in spans)


def _ordered(mine: Half, theirs: Half, how: How | None) -> Pair:
    """Return the pair with A's half first; `how` is seen from the first one given."""
    if mine.side == "a":
        return Pair(mine, theirs, how)
    return Pair(theirs, mine, opposite(how) if how else None)


def _same(scored: Scored, linked: Linked) -> list[Pair]:
    """Return the points that have the same value in linked statements, each with the most probable partner."""
    done: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for relation in scored.relations:
        if relation.how is None and linked.holds(relation.pair):
            if relation.a not in done[0] or relation.b not in done[1]:
                pairs.append(Pair(scored.a.halves[relation.a], scored.b.halves[relation.b], None))
            done[0].add(relation.a)
            done[1].add(relation.b)
    return pairs


def _echoed(scored: Scored, linked: Linked, settled: set[tuple[Side, int | None]]) -> list[Pair]:
    """Return the other quotes whose words a linked statement of the other article holds, with quotation marks or
    without."""
    pairs: dict[tuple[Side, int], Pair] = {}
    for echo in scored.echoes:
        if linked.holds(echo.pair) and (echo.side, echo.point) not in settled:
            a, b = linked.statements(echo.pair)
            theirs = Half(other(echo.side), b if echo.side == "a" else a, echo.start, echo.end, "quote")
            pairs.setdefault((echo.side, echo.point), _ordered(scored.side(echo.side).halves[echo.point], theirs, None))
    return list(dict.fromkeys(pairs.values()))


def _anywhere(scored: Scored) -> list[Pair]:
    """Return the names and sources that both articles have, wherever they stand."""
    numbers = {
        side.side: {(point.start, point.end, point.kind): n for n, point in enumerate(side.points)}
        for side in (scored.a, scored.b)
    }

    def half(side: Side, place: tuple[int, int, int], kind: FactKind) -> Half:
        return Half(side, *place, kind, numbers[side].get((*place[1:], kind)))

    return [
        Pair(half("a", found.a, found.kind), half("b", found.b, found.kind), None)
        for found in dict.fromkeys(scored.anywhere)
    ]


def _different(scored: Scored, linked: Linked, settled: set[tuple[Side, int | None]], *, reworded: bool) -> list[Pair]:
    """Return the points whose values differ, or the quotes that are reworded; each has one partner, from the most
    probable pairs down."""
    partner: dict[tuple[Side, int], int] = {}
    pairs = []
    for relation in scored.relations:
        if relation.how is None or not linked.holds(relation.pair):
            continue
        if (relation.how == "reworded_quote") != reworded:
            continue
        if (
            partner.get(("a", relation.a), relation.b) != relation.b
            or partner.get(("b", relation.b), relation.a) != relation.a
        ):
            continue
        a, b = scored.a.halves[relation.a], scored.b.halves[relation.b]
        free_a, free_b = ("a", relation.a) not in settled, ("b", relation.b) not in settled
        if relation.gap is not None:
            # A quote that stands whole in the other article is shared, though the other has more of it.
            told = (free_a and relation.gap.own_a) or (free_b and relation.gap.own_b)
            a, b = _narrowed(a, relation.gap.a, free_a), _narrowed(b, relation.gap.b, free_b)
        else:
            told = free_a and free_b
        if told:
            partner["a", relation.a], partner["b", relation.b] = relation.b, relation.a
            pairs.append(Pair(a, b, relation.how))
    return _without_overlap(pairs)


def _narrowed(half: Half, span: tuple[int, int], is_point: bool) -> Half:
    return replace(half, start=span[0], end=span[1], point=half.point if is_point else None)


def _without_overlap(pairs: list[Pair]) -> list[Pair]:
    """Drop the pairs that repeat words of one before: two gaps in a quote may have their neighbours in common."""
    kept: list[Pair] = []
    taken = _Taken()
    for pair in pairs:
        if not (taken.overlaps(pair.a) or taken.overlaps(pair.b)):
            kept.append(pair)
            taken.add(pair.a, pair.b)
    return kept


def _covered(scored: Scored, linked: Linked, settled: set[tuple[Side, int | None]]) -> list[Pair]:
    """Return the points whose words linked statements hold: claims by weight, numbers and dates to the last word."""
    best: dict[tuple[Side, int], tuple[Half, int | None]] = {}
    for side in (scored.a, scored.b):
        held = coverings(scored, side, linked.mask)
        otherwise = quoted_otherwise(scored, linked, side)
        for half in side.halves:
            assert half.point is not None
            if (side.side, half.point) not in settled and is_covered(scored, side, linked, half.point, otherwise):
                best[side.side, half.point] = where_covered(scored, linked, side, half, held)
    pairs: dict[Pair, None] = {}
    for (side_name, number), (theirs, partner) in best.items():
        mine = scored.side(side_name).halves[number]
        back = best.get((other(side_name), partner)) if partner is not None else None
        if back is not None and back[1] == number and partner is not None:
            theirs = scored.side(other(side_name)).halves[partner]
        pairs[_ordered(mine, theirs, None)] = None
    return list(pairs)


def _partial_lists(
    scored: Scored, linked: Linked, settled: set[tuple[Side, int | None]], differing: list[Pair]
) -> list[Pair]:
    """Return the lists of which the other article has some items: it names fewer, so it is less precise. What is told
    of a list is the part that differs."""
    pairs: list[Pair] = []
    told = set(settled)
    taken = _Taken(half for pair in differing for half in (pair.a, pair.b))
    for side in (scored.a, scored.b):
        held = coverings(scored, side, linked.mask)
        for half in [half for half in side.halves if half.kind == "list"]:
            point = side.points[half.point or 0]
            if (side.side, half.point) in told or not isinstance(point.detail, ListOf):
                continue
            if half.statement not in linked.partners(side.side):
                continue
            if any(item_covered(side, linked, start, end) for start, end in point.detail.items):
                there = scored.side(other(side.side))
                theirs, partner = where_covered(scored, linked, side, half, held, _told_or_listed(there, told))
                if partner is not None and (there.side, partner) not in told:
                    theirs = there.halves[partner]
                free = [h for h in there.halves if h != theirs and (there.side, h.point) not in told]
                if not taken.overlaps(theirs) and not _Taken(free).overlaps(theirs):
                    mine = _lacking(side, linked, half)
                    theirs = _lacking(scored.side(theirs.side), linked, theirs)
                    pairs.append(_ordered(mine, theirs, "more_precise"))
                    told |= _settled(pairs[-1:])
                    taken.add(mine, theirs)
    return pairs


def _lacking(side: ScoredSide, linked: Linked, half: Half) -> Half:
    """Return a list from its first to its last item that the other article lacks, all of it where it lacks none."""
    listed = side.points[half.point].detail if half.point is not None else None
    if not isinstance(listed, ListOf):
        return half
    items = [item for item in listed.items if not item_covered(side, linked, *item)]
    return replace(half, start=items[0][0], end=items[-1][1]) if items else half


def _told_or_listed(side: ScoredSide, told: set[tuple[Side, int | None]]) -> Callable[[int], bool]:
    """Return what says whether a word may stand beside a list: one that is told already, or is listed itself."""

    def may_show(row: int) -> bool:
        point = int(side.point_of_row[row])
        return point < 0 or (side.side, point) in told or side.points[point].kind == "list"

    return may_show


def _modalities(scored: Scored, linked: Linked, alone: list[Half], differing: list[Pair]) -> list[Pair]:
    """Return the differences in certainty, stage and negation, but where the words are already told otherwise."""
    taken = _Taken((*alone, *(half for pair in differing for half in (pair.a, pair.b))))
    pairs = []
    for modality in scored.modalities:
        if not linked.holds(modality.pair):
            continue
        a, b = linked.statements(modality.pair)
        halves = Half("a", a, *modality.a, "claim"), Half("b", b, *modality.b, "claim")
        if any(taken.overlaps(half) for half in halves):
            continue
        taken.add(*halves)
        pairs.append(Pair(*halves, modality.how))
    return pairs
