"""Words that tell a claim of the other article, cut out of the claims that are told as one-sided."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import compress
from operator import attrgetter

import numpy as np
from msgspec import structs

from desktop_app.comparison.facts.cut import says_enough, without_joiner
from desktop_app.comparison.halves import Half
from desktop_app.comparison.judging.in_other_words import HELD
from desktop_app.comparison.judging.retold import shared_claims
from desktop_app.comparison.judging.told import Settled, overlap
from desktop_app.comparison.judging.where_told import find_where
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Nearest, Offsets
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.text.words import Word

START = attrgetter("start")


def cut_out(scored: Scored, linked: Linked, settled: Settled) -> list[Half]:
    """Return the points that only one article has, of a claim what is left of it without the words that tell a shared
    one.

    Every linked statement that holds a shared claim counts, not only the one that is shown beside it: so a higher
    strictness leaves more of a one-sided claim, and never less.
    """
    alone = {side.side: ~settled.flags(side.side) for side in (scored.a, scored.b)}
    claims = {side.side: np.flatnonzero(alone[side.side] & side.standing.is_claim) for side in (scored.a, scored.b)}
    left: list[Half] = []
    for side, there in ((scored.a, scored.b), (scored.b, scored.a)):
        own = side.standing.statement[claims[side.side]]
        told: dict[int, list[Half]] = defaultdict(list)
        for half in _telling(scored, linked, there, set(own.tolist())):
            told[half.statement].append(half)
        for number in claims[side.side][np.isin(own, list(told))].tolist():
            half = side.halves[number]
            taken = [each for each in told[half.statement] if overlap(each, half)]
            if taken:
                alone[side.side][number] = False
                left += _pieces(side, half, sorted(taken, key=attrgetter("start", "end")))
        left += compress(side.halves, alone[side.side].tolist())
    return left


def _telling(scored: Scored, linked: Linked, side: ScoredSide, places: set[int]) -> Iterator[Half]:
    """Yield the words in some statements of the other article that hold most of a shared claim of a side."""
    known, end = len(scored.pairs), int(side.side == "a")
    partners = linked.partners(side.side)
    is_shared = side.standing.is_claim & shared_claims(scored, side, linked)
    wanted = [
        (point, pair)
        for point in np.flatnonzero(is_shared).tolist()
        for pair in partners.get(side.points[point].statement, ())
        if linked.places[pair][end] in places and pair < known
    ]
    find_where(scored, linked, side, wanted)
    yield from [shown.half for each in wanted if (shown := side.shown[each]).share >= HELD]


def _pieces(side: ScoredSide, half: Half, taken: Sequence[Half]) -> Iterator[Half]:
    """Yield what is left of a claim, each run of words that says enough."""
    words = [word for word in side.drafts[half.statement].words if half.start <= word.start < half.end]
    for run in _left_over(words, taken):
        if says_enough(words, *run):
            span = without_joiner(words, *run)
            yield structs.replace(side.half(half.statement, *span, "claim"), nearest=_nearest(side, half, span))


def _left_over(words: Sequence[Word], taken: Sequence[Half]) -> list[Offsets]:
    """Return the runs of words that no half overlaps, each as the places where it begins and ends; the halves are in
    the order of their starts."""
    runs: list[Offsets] = []
    first, last = 0, len(words)
    for half in taken:
        begin = bisect_left(words, half.start, first, last, key=START)
        if begin > first and words[begin - 1].end > half.start:
            begin -= 1
        behind = bisect_left(words, half.end, begin, last, key=START)
        if begin < behind:
            if first < begin:
                runs.append((first, begin))
            first = behind
    if first < last:
        runs.append((first, last))
    return runs


def _nearest(side: ScoredSide, half: Half, span: Offsets) -> Nearest | None:
    """Return how near the statement that comes nearest to a claim comes to a part of it."""
    near = half.nearest
    if near is None:
        return None
    missing = tuple((start, end) for start, end in near.missing if span[0] <= start and end <= span[1])
    rows = slice(*np.searchsorted(side.table.start, span))
    starts, weight = side.table.start[rows], side.weight[rows]
    lacking = sum(float(weight[(starts >= start) & (starts < end)].sum()) for start, end in missing)
    score = 1 - lacking / float(weight.sum()) if weight.sum() else 0.0
    return Nearest(near.statement, round(score, 4), missing)
