"""Whether linked statements of the other article tell a point too, and in which of their words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from desktop_app.comparison.covered import WHOLLY
from desktop_app.comparison.facts.claims import Evidence, shared_probability
from desktop_app.comparison.facts.lists import ListOf
from desktop_app.comparison.facts.numbers import NumberMention
from desktop_app.comparison.linked import Linked, word_offsets
from desktop_app.comparison.model import other
from desktop_app.comparison.scored import Half, Scored, ScoredSide
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.statements import Draft

CLAIM_SHARED = 0.65  # probability; above one half, because a missed one-sided fact costs more than one told in vain
LEAST_OF_AN_ITEM = 1 / 3  # an item is a name: a sure link alone does not make it a shared one
QUOTE_SHARED = 0.95  # a quote that the other article has in two statements
LEAST_WORDS_OF_A_QUOTE = 3


def quoted_otherwise(scored: Scored, linked: Linked, side: ScoredSide) -> frozenset[int]:
    """Return the points of a side that a linked statement has with another value, or words altered."""
    differing = (relation for relation in scored.relations if relation.how is not None)
    return frozenset(
        relation.a if side.side == "a" else relation.b for relation in differing if linked.holds(relation.pair)
    )


def is_covered(scored: Scored, side: ScoredSide, linked: Linked, number: int, quoted_otherwise: frozenset[int]) -> bool:
    point, covered = side.points[number], linked.points(side.side)
    if point.statement not in linked.partners(side.side) or point.kind in ("attribution", "name"):
        return False
    if isinstance(point.detail, ListOf):
        return all(item_covered(side, linked, start, end) for start, end in point.detail.items)
    if point.kind == "quote":
        in_words = covered.covered[number] >= QUOTE_SHARED * covered.weight[number]
        if in_words and covered.telling[number] >= LEAST_WORDS_OF_A_QUOTE:
            return True
        return number not in quoted_otherwise and _is_told_indirectly(scored, side, linked, number)
    if isinstance(point.detail, NumberMention) and point.detail.value.unit is not None:
        return False  # its unit is no word: $5 is not €5
    if point.kind in ("number", "date"):
        return covered.wholly[number]
    if not _all_numbers_covered(side, linked, number):
        return False
    if not _said_likewise(scored, side, linked, number):
        return False  # a "not" on one side alone
    return shared_probability(claim_evidence(side, linked, number)) >= CLAIM_SHARED


def _all_numbers_covered(side: ScoredSide, linked: Linked, number: int) -> bool:
    """Say whether all figures inside a claim stand in linked statements too."""
    rows = linked.rows(side.side)
    return all(
        rows[row] >= WHOLLY
        for row in range(int(side.first_row[number]), int(side.last_row[number]))
        if side.drafts[int(side.table.statement[row])].words[int(side.table.place[row])].kind == "number"
    )


def _said_likewise(scored: Scored, side: ScoredSide, linked: Linked, number: int) -> bool:
    """Say whether a linked statement denies what a claim denies, and affirms what it affirms, or else is told to
    differ in just that."""
    point = side.points[number]
    for modality in scored.modalities:
        start, end = modality.a if side.side == "a" else modality.b
        if modality.how == "negated" and linked.holds(modality.pair) and start < point.end and point.start < end:
            return True  # that very difference is told
    there = scored.side(other(side.side))
    own = side.drafts[point.statement]
    clause = next((clause for clause in own.clauses if point.start < clause.end), own.clauses[-1])
    denies = _denies(own, clause.start, clause.end)
    for pair in linked.partners(side.side)[point.statement]:
        a, b = linked.statements(pair)
        draft = there.drafts[b if side.side == "a" else a]
        clauses = [_denies(draft, clause.start, clause.end) for clause in draft.clauses]
        if denies in clauses:
            return True
    return False


def _denies(draft: Draft, start: int, end: int) -> bool:
    negations = english().negations
    return any(word.lower in negations for word in draft.words if start <= word.start < end)


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
    return shared_probability(claim_evidence(side, linked, number)) >= CLAIM_SHARED


def claim_evidence(side: ScoredSide, linked: Linked, number: int) -> Evidence:
    """Return what says how likely a claim of a linked statement is to stand in the other article."""
    statement = side.points[number].statement
    nearest = side.nearest[number]
    return Evidence(
        link=linked.surest(side.side, statement),
        covered=linked.points(side.side).share(number),
        nearest=nearest.score if nearest else 0.0,
        clauses=len(side.drafts[statement].clauses),
    )


def _share_covered(side: ScoredSide, linked: Linked, first: int, last: int) -> float:
    """Return the share of the weight of some words that linked statements cover; 1 where they weigh nothing."""
    weight = side.weight[first:last]
    total = float(weight.sum())
    return float((linked.rows(side.side)[first:last] * weight).sum()) / total if total else 1.0


def item_covered(side: ScoredSide, linked: Linked, start: int, end: int) -> bool:
    """Say whether the other article has an item of a list; it is judged as a claim of its own would be."""
    first, last = (int(row) for row in np.searchsorted(side.word_starts, [start, end]))
    if first == last:
        return False
    statement = int(side.table.statement[first])
    covered = _share_covered(side, linked, first, last)
    evidence = Evidence(linked.surest(side.side, statement), covered, covered, len(side.drafts[statement].clauses))
    return covered >= LEAST_OF_AN_ITEM and shared_probability(evidence) >= CLAIM_SHARED


def where_covered(
    scored: Scored,
    linked: Linked,
    side: ScoredSide,
    half: Half,
    held: Mapping[tuple[int, int], tuple[float, list[int]]],
    may_show: Callable[[int], bool] = lambda _: True,
) -> tuple[Half, int | None]:
    """Return the words of the other article that cover a point best, and the point most of them belong to; `held` is
    what `coverings` returns, and `may_show` says which rows of the other table count."""
    assert half.point is not None
    there = scored.side(other(side.side))
    best: tuple[float, int, list[int]] = (-1.0, -1, [])
    for pair in linked.partners(side.side)[half.statement]:
        covered, rows = held.get((half.point, pair), (0.0, []))
        rows = [row for row in rows if may_show(row)]
        # A list keeps its partner as long as its surest link holds, whatever the strictness.
        rank = linked.probability(pair) if half.kind == "list" and rows else covered
        if rank > best[0]:
            best = (rank, pair, rows)
    statements = linked.statements(best[1])
    statement = statements[1] if side.side == "a" else statements[0]
    rows = sorted(set(best[2]))
    if not rows:
        draft = there.drafts[statement]
        return Half(there.side, statement, draft.start, draft.end, half.kind), None
    clauses = there.table.clause[rows].tolist()
    weight: dict[int, float] = {}
    for at, own in zip(clauses, there.weight[rows].tolist(), strict=True):
        weight[at] = weight.get(at, 0.0) + own
    clause = max(weight, key=lambda at: (weight[at], -at))
    inside = [row for row, at in zip(rows, clauses, strict=True) if at == clause]
    owners = [owner for owner in there.point_of_row[inside].tolist() if owner >= 0]
    partner = max(sorted(set(owners)), key=owners.count) if owners else None
    start, end = word_offsets(there, min(inside))[0], word_offsets(there, max(inside))[1]
    return Half(there.side, statement, start, end, half.kind), partner
