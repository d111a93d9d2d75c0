"""Claims that a linked statement tells in other words, if at all: few of their own words stand there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.comparison.halves import Half, Shown
from desktop_app.comparison.judging.retold import LEAST_COVERED
from desktop_app.comparison.judging.where_told import where_in
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Side, other
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.standing import Flags

HELD = 0.5  # where less of a claim's word weight stands in the words shown for it, most of it is missing there

Found = Mapping[Side, dict[int, Shown]]


def is_in_other_words(half: Half, shown: Shown) -> bool:
    """Say whether most of a claim or quote is missing in the words that are shown for it."""
    return half.kind in ("claim", "quote") and shown.share < HELD


def drop_unsupported(scored: Scored, linked: Linked, found: Found, settled: Mapping[Side, Flags]) -> None:
    """Take out of the points that were found the claims of which linked statements hold a few words alone, and those in
    claims that only the other article has.

    `settled` says which points are told otherwise. Done until nothing changes, since each that is taken out may be
    what another rested on. What the surest linked statement holds no word of stays: it may be all in other words. So
    more links never take a claim out.
    """

    def is_supported(side: ScoredSide, shown: Shown) -> bool:
        there, partner = scored.side(other(side.side)), shown.partner
        if partner is None or shown.share >= LEAST_COVERED or there.points[partner].kind != "claim":
            return True
        return partner in found[there.side] or bool(settled[there.side][partner])

    changed = True
    while changed:
        changed = False
        for side in (scored.a, scored.b):
            own = found[side.side]
            doubtful = [n for n, shown in own.items() if shown.share < LEAST_COVERED and shown.partner is not None]
            for number in [n for n in doubtful if not is_supported(side, own[n])]:
                if side.points[number].kind != "claim":
                    continue
                every = _all_shown(scored, linked, side, number)
                better = next((shown for _, shown in every if shown.share and is_supported(side, shown)), None)
                if better is not None:
                    own[number] = better
                elif _is_silent(every):
                    own[number] = every[0][1]
                    continue
                else:
                    del own[number]
                changed = True


def _all_shown(scored: Scored, linked: Linked, side: ScoredSide, number: int) -> list[tuple[float, Shown]]:
    """Return the words of each linked statement that tell a point, those first that hold most of it, each with the
    probability of the link as the tool found it: a link by hand takes nothing away."""
    half, held = side.halves[number], scored.coverings(side.side)
    pairs = sorted(linked.partners(side.side)[half.statement], key=lambda pair: -held.of(number, pair)[0])
    chances = [scored.probabilities[pair] if pair < len(scored.pairs) else 0.0 for pair in pairs]
    return [(chance, where_in(scored, linked, side, half, pair)) for chance, pair in zip(chances, pairs, strict=True)]


def _is_silent(every: Sequence[tuple[float, Shown]]) -> bool:
    """Say whether the surest link leads to a statement without a word of the point."""
    surest = max(chance for chance, _ in every)
    return any(not shown.share for chance, shown in every if chance == surest)
