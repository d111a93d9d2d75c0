"""Words that tell a claim of the other article, cut out of the claims that are told as one-sided."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

import numpy as np
from msgspec import structs

from desktop_app.comparison.facts.cut import says_enough, without_joiner
from desktop_app.comparison.halves import Half
from desktop_app.comparison.in_other_words import HELD
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Nearest, Offsets, Side, other
from desktop_app.comparison.retold import shared_claims
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.text.words import Word
from desktop_app.comparison.where_told import find_where

START = attrgetter("start")


def cut_out(scored: Scored, linked: Linked, alone: Sequence[Half]) -> list[Half]:
    """Return the one-sided halves, of a claim what is left of it without the words that tell a shared one.

    Every linked statement that holds a shared claim counts, not only the one that is shown beside it: so a higher
    strictness leaves more of a one-sided claim, and never less.
    """
    places: dict[Side, set[int]] = {"a": set(), "b": set()}
    for half in alone:
        if half.kind == "claim":
            places[half.side].add(half.statement)
    told: dict[tuple[Side, int], list[Half]] = defaultdict(list)
    for half in _telling(scored, linked, places):
        told[half.side, half.statement].append(half)
    left: list[Half] = []
    for half in alone:
        beside = told.get((half.side, half.statement), ()) if half.kind == "claim" else ()
        taken = [each for each in beside if each.start < half.end and half.start < each.end] if beside else ()
        if taken:
            left += _pieces(scored.side(half.side), half, sorted(taken, key=attrgetter("start", "end")))
        else:
            left.append(half)
    return left


def _telling(scored: Scored, linked: Linked, places: Mapping[Side, set[int]]) -> Iterator[Half]:
    """Yield the words in some statements that hold most of a shared claim of the other article."""
    known = len(scored.pairs)
    for side in (scored.a, scored.b):
        there, end = places[other(side.side)], int(side.side == "a")
        partners = linked.partners(side.side)
        is_shared = side.standing.is_claim & shared_claims(scored, side, linked)
        wanted = [
            (point, pair)
            for point in np.flatnonzero(is_shared).tolist()
            for pair in partners.get(side.points[point].statement, ())
            if linked.places[pair][end] in there and pair < known
        ]
        find_where(scored, linked, side, wanted)
        every = [scored.shown[side.side, point, pair] for point, pair in wanted]
        yield from [shown.half for shown in every if shown.share >= HELD]


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
