"""What is said of each statement as a whole: whether the other article has it too, and how much of its wording."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Clause, Statement, StatementStatus
from desktop_app.comparison.scored_side import ScoredSide, Stated


def state_all(side: ScoredSide, linked: Linked, uneven: frozenset[str]) -> tuple[Statement, ...]:
    """Return the statements of a side; `uneven` holds the ids of those with a fact that is not shared."""
    partners, ids = linked.partners(side.side), side.ids
    # How much of a statement is matched depends on the pairs that link it alone: as it is with some, it is kept.
    keys: list[Stated] = [
        (n, partners[n], "partly" if ids[n] in uneven else "shared") if n in partners else (n, (), "only_here")
        for n in range(len(side.drafts))
    ]
    missing = [key for key in keys if key not in side.stated]
    if missing:
        covered = np.bincount(side.table.clause, side.weight * linked.rows(side.side), side.table.clauses).tolist()
        total = np.bincount(side.table.clause, side.weight, side.table.clauses).tolist()
        first = side.first_clause
        for key in missing:
            number, pairs, found = key
            own = range(first[number], first[number + 1]) if pairs else ()
            # Rounding takes longer than all else here.
            shares = [1.0 if covered[n] == total[n] else round(covered[n] / total[n], 4) for n in own]
            side.stated[key] = _stated(side, number, found, shares)
    return tuple([side.stated[key] for key in keys])


def _stated(side: ScoredSide, number: int, status: StatementStatus, shares: Sequence[float]) -> Statement:
    """Return a statement, given the share of each of its clauses that is matched, nothing where it is not linked."""
    draft, spans = side.drafts[number], side.drafts[number].clauses
    if shares:
        words = [max(1, span.last - span.first) for span in spans]
        matched = round(sum([share * n for share, n in zip(shares, words, strict=True)]) / sum(words), 4)
        clauses = [Clause(span.start, span.end, share) for span, share in zip(spans, shares, strict=True)]
    else:
        matched = 0.0
        clauses = [Clause(span.start, span.end, 0.0) for span in spans]
    return Statement(
        id=side.ids[number],
        start=draft.start,
        end=draft.end,
        paragraph=draft.paragraph,
        place=draft.place,
        kind=draft.kind,
        status=status if draft.states else "no_fact",
        matched=matched,
        clauses=tuple(clauses),
    )
