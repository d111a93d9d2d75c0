"""Where linked statements contradict each other, whether or not their words are told as found in both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.comparison.facts.how_many.numbers import NumberMention
from desktop_app.comparison.halves import Half, Pair
from desktop_app.comparison.judging.told import Settled, Taken, overlap
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import How, Side
from desktop_app.comparison.scored import Scored


def tell_contradictions(scored: Scored, linked: Linked, settled: Settled, differing: Iterable[Pair]) -> list[Pair]:
    """Return the contradictions in linked pairs, the most probable pairs first, and settle the claims they take.

    Of a claim that is told in both the words that contradict are shown; one that is not told yet differs as a whole. A
    claim is contradicted by one statement, the most probable: so a link that is lost sets no other one free.
    """
    taken = Taken(half for pair in differing for half in (pair.a, pair.b))
    bound: dict[tuple[Side, int], int] = {}
    pairs = []
    for found in scored.modalities:
        if not found.contradicts or not linked.holds(found.pair):
            continue
        spans = scored.spans(found)
        beside = [_beside(scored, linked, span) for span in spans]
        if any(_is_of_a_value(scored, span, own) for span, own in zip(spans, beside, strict=True)):
            continue
        claims = [
            (s.side, n) for s, own in zip(spans, beside, strict=True) for n in own if _is_claim(scored, s.side, n)
        ]
        if any(bound.get(claim, found.pair) != found.pair for claim in claims):
            continue
        bound.update(dict.fromkeys(claims, found.pair))
        free = [[n for n in own if not settled.holds(s.side, n)] for s, own in zip(spans, beside, strict=True)]
        if not all(_can_differ(scored, s.side, own, found.how) for s, own in zip(spans, free, strict=True)):
            continue
        a, b = (_whole(scored, span, own) for span, own in zip(spans, free, strict=True))
        if not any(taken.overlaps(half) or _says_who(scored, half) for half in (a, b)):
            taken.add(a, b)
            for half, own in zip((a, b), free, strict=True):
                settled.add_points(half.side, own)
            pairs.append(Pair(a, b, found.how))
    return pairs


def _beside(scored: Scored, linked: Linked, span: Half) -> list[int]:
    """Return the points that a span has words of, but for attributions. With a number come the claims that go on in its
    clause, if the other article has all of their words: "five were hurt | in the fire at the cannery"."""
    side, held = scored.side(span.side), linked.points(span.side).wholly
    points = side.by_statement.get(span.statement, ())
    own = [n for n in points if side.points[n].kind != "attribution" and overlap(side.halves[n], span)]
    ends = [clause.end for clause in side.drafts[span.statement].clauses if clause.end >= span.end]
    if not ends or not any(side.points[n].kind == "number" for n in own):
        return own
    rest = [n for n in points if n > own[-1] and side.halves[n].end <= ends[0]]
    return own + [n for n in rest if held[n] and _is_claim(scored, span.side, n)]


def _says_who(scored: Scored, half: Half) -> bool:
    """Say whether words tell who says something: "the first officer said" contradicts nobody."""
    side = scored.side(half.side)
    points = side.by_statement.get(half.statement, ())
    return any(side.points[n].kind == "attribution" and overlap(side.halves[n], half) for n in points)


def _is_of_a_value(scored: Scored, span: Half, points: Sequence[int]) -> bool:
    """Say whether words are a number's unit, as "miles": values are compared as such, in whatever unit."""
    details = [scored.side(span.side).points[point].detail for point in points]
    return any(isinstance(x, NumberMention) and x.start <= span.start and span.end <= x.end for x in details)


def _is_claim(scored: Scored, side: Side, point: int) -> bool:
    return scored.side(side).points[point].kind == "claim"


def _can_differ(scored: Scored, side: Side, points: Sequence[int], how: How) -> bool:
    """Say whether points differ in a contradiction: claims, and a number of what the other article has none of ("five
    were hurt", where nobody was)."""
    kinds = [scored.side(side).points[point].kind for point in points]
    return set(kinds[1:]) <= {"claim"} and set(kinds[:1]) <= {"claim", "number" if how == "negated" else "claim"}


def _whole(scored: Scored, span: Half, points: Sequence[int]) -> Half:
    """Return a span with all of the points that it has words of; their number or else the last one is what it tells."""
    if not points:
        return span
    side = scored.side(span.side)
    own = [side.halves[point] for point in points]
    start, end = min(span.start, own[0].start), max(span.end, own[-1].end)
    told = own[0] if own[0].kind == "number" else own[-1]
    return side.half(span.statement, start, end, told.kind, told.point)
