"""Which points both articles have, which differ, and which only one of them has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from desktop_app.comparison.facts.placed import Placed
from desktop_app.comparison.facts.relating import relate_by_hand
from desktop_app.comparison.facts.relations import echo
from desktop_app.comparison.halves import Half, Pair, Shown, in_order
from desktop_app.comparison.judging.contradictions import tell_contradictions
from desktop_app.comparison.judging.in_other_words import drop_unsupported, is_in_other_words
from desktop_app.comparison.judging.partial_lists import pair_lists
from desktop_app.comparison.judging.retold import covered_points
from desktop_app.comparison.judging.told import Settled, Taken, overlap
from desktop_app.comparison.judging.told_once import cut_out
from desktop_app.comparison.judging.where_told import find_where, where_covered
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Side, other
from desktop_app.comparison.related import Relation
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide


class Paired(Struct, frozen=True, gc=False):
    """All points of both articles, each in one of three groups (a shared one may stand in several pairs)."""

    alone: tuple[Half, ...]
    differing: tuple[Pair, ...]
    shared: tuple[Pair, ...]


def pair_points(scored: Scored, linked: Linked) -> Paired:
    """Return the points of both articles, paired as the links allow."""
    held = _held(scored, linked)
    settled = Settled(scored)
    shared = _same(scored, held)
    settled.add(shared)
    # "in March" is covered by "on 15 March" and yet less precise: values and speakers are compared before words are.
    differing = _different(scored, held, settled, reworded=False)
    settled.add(differing)
    others = [*_echoed(scored, linked, settled), *scored.everywhere]
    settled.add(others)
    covered = _covered(scored, linked, settled, held)
    settled.add(covered)
    shared += others + covered
    reworded = _different(scored, held, settled, reworded=True)
    settled.add(reworded)
    differing += reworded
    differing += tell_contradictions(scored, linked, settled, differing)
    differing += pair_lists(scored, linked, settled, differing)
    modalities = _modalities(scored, linked, settled, differing)
    differing += modalities
    return Paired(tuple(cut_out(scored, linked, settled)), tuple(differing), tuple(_without(shared, differing)))


def _held(scored: Scored, linked: Linked) -> list[Relation]:
    """Return the relations in linked pairs; all that a person linked is compared, behind what goes together anyway."""
    found = [relation for relation in scored.relations if linked.holds(relation.pair)]
    if not linked.hand_pairs:
        return found
    known = {(relation.pair, relation.a, relation.b) for relation in found}
    by_hand = relate_by_hand(scored.a, scored.b, linked.hand_pairs, scored.near)
    return found + [relation for relation in by_hand if (relation.pair, relation.a, relation.b) not in known]


def _without(shared: list[Pair], differing: list[Pair]) -> list[Pair]:
    """Return the shared pairs but for those in whose words, on both sides, the two articles were found to differ."""
    told: dict[tuple[int, int], list[Pair]] = {}
    for pair in differing:
        told.setdefault((pair.a.statement, pair.b.statement), []).append(pair)

    def is_told(pair: Pair) -> bool:
        others = told.get((pair.a.statement, pair.b.statement))
        if others is None or {pair.a.kind, pair.b.kind}.isdisjoint(("claim", "quote")):
            return False
        return any(overlap(pair.a, found.a) and overlap(pair.b, found.b) for found in others)

    return [pair for pair in shared if not is_told(pair)]


def _same(scored: Scored, held: Iterable[Relation]) -> list[Pair]:
    """Return the points that have the same value in linked statements, each with the most probable partner."""
    done: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for relation in held:
        if relation.how is None:
            if relation.a not in done[0] or relation.b not in done[1]:
                pairs.append(Pair(scored.a.halves[relation.a], scored.b.halves[relation.b], None))
            done[0].add(relation.a)
            done[1].add(relation.b)
    return pairs


def _echoed(scored: Scored, linked: Linked, settled: Settled) -> list[Pair]:
    """Return the other quotes whose words a linked statement of the other article holds, with quotation marks or
    without."""
    pairs: list[Pair] = []
    for side in (scored.a, scored.b):
        there, end = scored.side(other(side.side)), int(side.side == "a")
        quotes = side.of_kinds(("quote",)).point
        for number in quotes[~settled.flags(side.side)[quotes]].tolist():
            half = side.halves[number]
            quote = Placed(side.points[number], side.drafts[half.statement])
            for pair in linked.partners(side.side).get(half.statement, ()):
                statement = linked.places[pair][end]
                span = echo(quote.lowers, there.drafts[statement])
                if span is not None:
                    pairs.append(in_order(half, there.half(statement, *span, "quote"), None))
                    break
    return pairs


def _different(scored: Scored, held: Iterable[Relation], settled: Settled, *, reworded: bool) -> list[Pair]:
    """Return the points whose values differ, or the quotes that are reworded; each has one partner, from the most
    probable pairs down."""
    partner: dict[tuple[Side, int], int] = {}
    pairs = []
    for relation in held:
        if relation.how is None or (relation.how == "reworded_quote") != reworded:
            continue
        if (
            partner.get(("a", relation.a), relation.b) != relation.b
            or partner.get(("b", relation.b), relation.a) != relation.a
        ):
            continue
        a, b = scored.a.halves[relation.a], scored.b.halves[relation.b]
        free_a, free_b = not settled.holds("a", relation.a), not settled.holds("b", relation.b)
        if relation.gap is not None:
            # A quote that stands whole in the other article is shared, though the other has more of it.
            told = (free_a and relation.gap.own_a) or (free_b and relation.gap.own_b)
            a, b = _narrowed(scored.a, a, relation.gap.a, free_a), _narrowed(scored.b, b, relation.gap.b, free_b)
        else:
            told = free_a and free_b
        if told:
            partner["a", relation.a], partner["b", relation.b] = relation.b, relation.a
            pairs.append(Pair(a, b, relation.how))
    return _without_overlap(pairs)


def _narrowed(side: ScoredSide, half: Half, span: tuple[int, int], is_point: bool) -> Half:
    return side.half(half.statement, *span, half.kind, half.point if is_point else None)


def _without_overlap(pairs: list[Pair]) -> list[Pair]:
    """Drop the pairs that repeat words of one before: two gaps in a quote may have their neighbours in common."""
    kept: list[Pair] = []
    taken = Taken()
    for pair in pairs:
        if not (taken.overlaps(pair.a) or taken.overlaps(pair.b)):
            kept.append(pair)
            taken.add(pair.a, pair.b)
    return kept


def _covered(scored: Scored, linked: Linked, settled: Settled, held: Sequence[Relation]) -> list[Pair]:
    """Return the points whose words linked statements hold: claims by weight, numbers and dates to the last word."""
    found: dict[Side, dict[int, Shown]] = {}
    for side in (scored.a, scored.b):
        best = scored.coverings(side.side).best(linked.mask)
        numbers = covered_points(scored, side, linked, settled.flags(side.side), held)
        others = [n for n in numbers if n in best and side.points[n].kind != "list"]
        find_where(scored, linked, side, [(n, best[n]) for n in others])
        found[side.side] = {
            n: side.shown.get((n, best.get(n, -1))) or where_covered(scored, linked, side, side.halves[n], best)
            for n in numbers
        }
    for a, b in _sole_claims(scored, linked, settled):
        found["a"][a] = _as_one(found["a"].get(a), scored.b.halves[b])
        found["b"][b] = _as_one(found["b"].get(b), scored.a.halves[a])
    drop_unsupported(scored, linked, found, {side: settled.flags(side) for side in found})
    pairs = []
    for side, there in ((scored.a, scored.b), (scored.b, scored.a)):
        for number, shown in found[side.side].items():
            mine, theirs, partner = side.halves[number], shown.half, shown.partner
            loose, back_loose = is_in_other_words(mine, shown), False
            back = found[there.side].get(partner) if partner is not None else None
            if back is not None and back.partner == number and partner is not None:
                if side.side == "b":
                    continue  # A's half of the pair has told it
                theirs = there.halves[partner]
                back_loose = is_in_other_words(theirs, back)
            elif loose:
                theirs = there.whole(theirs.statement, theirs.kind)
            pairs.append(in_order(mine, theirs, None, (loose, back_loose)))
    return pairs


def _as_one(shown: Shown | None, theirs: Half) -> Shown:
    """Return where a claim is told that a person linked with another: in that one, or where its words stand."""
    if shown is None or shown.partner is None:
        return Shown(theirs, theirs.point, 1.0)
    return Shown(shown.half, shown.partner, 1.0)


def _sole_claims(scored: Scored, linked: Linked, settled: Settled) -> Iterator[tuple[int, int]]:
    """Yield the only claim of a statement in A with the only one of that in B, where a person linked the two: they are
    one point, whatever the words. Which of several claims go together, a link by hand does not say."""
    for _, *statements in linked.hand_pairs:
        claims_a, claims_b = (
            [n for n in side.by_statement.get(own, ()) if side.points[n].kind == "claim"]
            for side, own in zip((scored.a, scored.b), statements, strict=True)
        )
        if len(claims_a) == len(claims_b) == 1:
            a, b = claims_a[0], claims_b[0]
            if not settled.holds("a", a) and not settled.holds("b", b):
                yield a, b


def _modalities(scored: Scored, linked: Linked, settled: Settled, differing: list[Pair]) -> list[Pair]:
    """Return the differences in certainty and stage, but where the words are already told otherwise."""
    taken = Taken(half for pair in differing for half in (pair.a, pair.b))

    def is_told(half: Half) -> bool:
        side = scored.side(half.side)
        own = (n for n in side.by_statement.get(half.statement, ()) if not settled.holds(half.side, n))
        return taken.overlaps(half) or any(overlap(side.halves[n], half) for n in own)

    pairs = []
    for modality in scored.modalities:
        if modality.contradicts or not linked.holds(modality.pair):
            continue
        halves = scored.spans(modality)
        if not any(is_told(half) for half in halves):
            taken.add(*halves)
            pairs.append(Pair(*halves, modality.how))
    return pairs
