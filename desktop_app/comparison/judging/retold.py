"""Whether linked statements of the other article tell a point too."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from desktop_app.comparison.covered import WHOLLY
from desktop_app.comparison.facts.claims import Evidence, shared_probability
from desktop_app.comparison.facts.lists import ListOf
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import other
from desktop_app.comparison.related import Relation
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.standing import Flags

CLAIM_SHARED = 0.65  # probability; above one half, because a missed one-sided fact costs more than one told in vain
LEAST_COVERED = 1 / 3  # of what a sure link alone does not make a shared one: items of lists, which are names
QUOTE_SHARED = 0.95  # a quote that the other article has in two statements
LEAST_WORDS_OF_A_QUOTE = 3


def covered_points(
    scored: Scored, side: ScoredSide, linked: Linked, settled: Flags, held: Iterable[Relation]
) -> list[int]:
    """Return the points of a side, but for settled ones, that linked statements tell too; `held` are the relations in
    linked pairs."""
    standing = side.standing
    is_linked = np.zeros(len(side.drafts), dtype=bool)
    is_linked[linked.ends[0 if side.side == "a" else 1]] = True
    free = is_linked[standing.statement] & ~settled
    told = free & standing.is_bare & linked.points(side.side).wholly
    told |= free & standing.is_claim & shared_claims(scored, side, linked)
    otherwise = {r.a if side.side == "a" else r.b for r in held if r.how is not None}
    likewise = _said_likewise(scored, side, linked)
    for number in np.flatnonzero(free & standing.is_apart).tolist():
        if likewise[number] or side.points[number].kind == "list":  # a list is its items, whatever is denied of them
            told[number] = _is_covered(scored, side, linked, number, number in otherwise)
    found: list[int] = np.flatnonzero(told).tolist()
    return found


def shared_claims(scored: Scored, side: ScoredSide, linked: Linked) -> Flags:
    """Return for each point whether it would be shared as a claim of a linked statement: all figures in it found,
    denied as in a linked statement, and probably told there."""
    standing, rows = side.standing, linked.rows(side.side)
    link = linked.sureness(side)
    evidence = Evidence(link, linked.points(side.side).share, standing.nearest, standing.clauses)
    likely = np.asarray(shared_probability(evidence) >= CLAIM_SHARED)
    likely[standing.figure_of[rows[standing.figures] < WHOLLY]] = False
    return likely & _said_likewise(scored, side, linked)


def _said_likewise(scored: Scored, side: ScoredSide, linked: Linked) -> Flags:
    """Return for each point whether linked statements deny the words of it that it denies, and affirm those that it
    affirms, as far as the other article has them at all."""
    said = np.ones(len(side.points), dtype=bool)
    if not (scored.a.denials or scored.b.denials):
        return said
    owners = side.point_of_row[scored.contested(side.side).left(linked.mask)]
    said[owners[owners >= 0]] = False
    return said


def _is_covered(scored: Scored, side: ScoredSide, linked: Linked, number: int, otherwise: bool) -> bool:
    """Say whether linked statements tell a list or a quote; `otherwise`: one has the quote with other words."""
    detail, covered = side.points[number].detail, linked.points(side.side)
    if isinstance(detail, ListOf):
        return all(item_covered(side, linked, start, end) for start, end in detail.items)
    if side.standing.telling[number] < LEAST_WORDS_OF_A_QUOTE:
        return False  # “This should not have happened”: too little to be known again in other words
    if covered.share[number] >= QUOTE_SHARED:
        return True
    return not otherwise and _is_told_indirectly(scored, side, linked, number)


def _is_told_indirectly(scored: Scored, side: ScoredSide, linked: Linked, number: int) -> bool:
    """Say whether a linked statement has the same named speaker say what a quote says, in other words."""
    speaker = side.speakers[number]
    if speaker is None or speaker.strength != "named":
        return False
    there = scored.side(other(side.side))
    statements = [linked.statements(pair) for pair in linked.partners(side.side)[side.points[number].statement]]
    others = (says for a, b in statements for says in there.sources[b if side.side == "a" else a])
    if not any(says.key == speaker.key for says in others):
        return False
    return bool(shared_probability(claim_evidence(side, linked, number)) >= CLAIM_SHARED)


def claim_evidence(side: ScoredSide, linked: Linked, number: int) -> Evidence:
    """Return what says how likely a claim of a linked statement is to stand in the other article."""
    standing = side.standing
    return Evidence(
        link=float(linked.sureness(side)[number]),
        covered=float(linked.points(side.side).share[number]),
        nearest=float(standing.nearest[number]),
        clauses=float(standing.clauses[number]),
    )


def item_covered(side: ScoredSide, linked: Linked, start: int, end: int) -> bool:
    """Say whether the other article has an item of a list; it is judged as a claim of its own would be."""
    first, last = (int(row) for row in np.searchsorted(side.table.start, [start, end]))
    if first == last:
        return False
    statement = int(side.table.statement[first])
    covered = _share_covered(side, linked, first, last)
    clauses = len(side.drafts[statement].clauses)
    evidence = Evidence(float(linked.surest(side.side)[statement]), covered, covered, clauses)
    return covered >= LEAST_COVERED and bool(shared_probability(evidence) >= CLAIM_SHARED)


def _share_covered(side: ScoredSide, linked: Linked, first: int, last: int) -> float:
    """Return the share of the weight of some words that linked statements cover; 1 where they weigh nothing."""
    weight = side.weight[first:last]
    total = float(weight.sum())
    return float((linked.rows(side.side)[first:last] * weight).sum()) / total if total else 1.0
