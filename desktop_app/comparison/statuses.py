"""What is said of each statement as a whole: whether the other article has it too, and how much of its wording."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

import numpy as np

from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Clause, Statement, StatementStatus
from desktop_app.comparison.scored import ScoredSide


def state_all(side: ScoredSide, linked: Linked, uneven: frozenset[str]) -> tuple[Statement, ...]:
    """Return the statements of a side; `uneven` holds the ids of those with a fact that is not shared."""
    if not side.unlinked:
        nothing = [[0.0] * len(draft.clauses) for draft in side.drafts]
        side.unlinked.extend(_stated(side, range(len(nothing)), nothing, ["only_here"] * len(nothing)))
    numbers = sorted(linked.partners(side.side))
    covered = np.bincount(side.table.clause, side.weight * linked.rows(side.side), side.table.clauses).tolist()
    total = np.bincount(side.table.clause, side.weight, side.table.clauses).tolist()
    shares = [
        [round(covered[clause] / total[clause], 4) if total[clause] else 1.0 for clause in side.clauses[number]]
        for number in numbers
    ]
    statuses: list[StatementStatus] = ["partly" if side.ids[number] in uneven else "shared" for number in numbers]
    statements = list(side.unlinked)
    for number, statement in zip(numbers, _stated(side, numbers, shares, statuses), strict=True):
        statements[number] = statement
    return tuple(statements)


def _stated(
    side: ScoredSide, numbers: Sequence[int], shares: Sequence[Sequence[float]], statuses: Sequence[StatementStatus]
) -> list[Statement]:
    """Return some statements, given the share of each clause of theirs that is matched."""
    drafts = [side.drafts[number] for number in numbers]
    spans = [span for draft in drafts for span in draft.clauses]
    every_share = [share for own in shares for share in own]
    clauses = map(Clause, [span.start for span in spans], [span.end for span in spans], every_share)
    matched = []
    for draft, own in zip(drafts, shares, strict=True):
        words = [max(1, span.last - span.first) for span in draft.clauses]
        matched.append(round(sum(share * n for share, n in zip(own, words, strict=True)) / max(1, sum(words)), 4))
    columns = (
        [side.ids[number] for number in numbers],
        [draft.start for draft in drafts],
        [draft.end for draft in drafts],
        [draft.paragraph for draft in drafts],
        [draft.place for draft in drafts],
        [draft.kind for draft in drafts],
        [status if draft.states else "no_fact" for draft, status in zip(drafts, statuses, strict=True)],
        matched,
        [tuple(islice(clauses, len(draft.clauses))) for draft in drafts],
    )
    return list(map(Statement, *columns))
