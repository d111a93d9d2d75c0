"""What is said of each statement as a whole: whether the other article has it too, and how much of its wording."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

import numpy as np

from desktop_app.comparison.linked import Linked
from desktop_app.comparison.linking.order import expand
from desktop_app.comparison.model import Clause, Statement, StatementStatus
from desktop_app.comparison.rounding import rounded
from desktop_app.comparison.scored_side import ScoredSide, Stated


def state_all(side: ScoredSide, linked: Linked, uneven: frozenset[str]) -> tuple[Statement, ...]:
    """Return the statements of a side; `uneven` holds the ids of those with a fact that is not shared."""
    partners, ids = linked.partners(side.side), side.ids
    # How much of a statement is matched depends on the pairs that link it alone: as it is with some, it is kept.
    keys: list[Stated] = [
        (n, partners[n], "partly" if ids[n] in uneven else "shared") if n in partners else n
        for n in range(len(side.drafts))
    ]
    if missing := [key for key in keys if key not in side.stated]:
        side.stated.update(zip(missing, _stated(side, linked, missing), strict=True))
    return tuple([side.stated[key] for key in keys])


def _stated(side: ScoredSide, linked: Linked, keys: Sequence[Stated]) -> Iterator[Statement]:
    """Yield statements with the share of each of their clauses that is matched, nothing where they are not linked."""
    covered = np.bincount(side.table.clause, side.weight * linked.rows(side.side), side.table.clauses)
    total = np.bincount(side.table.clause, side.weight, side.table.clauses)
    share = np.where(covered == total, 1.0, covered / np.where(total == 0, 1.0, total))
    numbers = [key if isinstance(key, int) else key[0] for key in keys]
    statuses: list[StatementStatus] = ["only_here" if isinstance(key, int) else key[2] for key in keys]
    drafts = [side.drafts[number] for number in numbers]
    spans = list(chain.from_iterable([draft.clauses for draft in drafts]))
    first, last = side.clause_bounds[:-1][numbers], side.clause_bounds[1:][numbers]
    own, clause = expand(first, last)
    is_linked = np.array([status != "only_here" for status in statuses], dtype=bool)
    shares = rounded(np.where(is_linked[own], share[clause], 0.0))
    words = np.maximum(1, np.array([span.last - span.first for span in spans], dtype=np.int64))
    size = np.maximum(1, np.bincount(own, words, len(keys)))
    clauses = map(Clause, [span.start for span in spans], [span.end for span in spans], shares)
    columns = (
        [side.ids[number] for number in numbers],
        [draft.start for draft in drafts],
        [draft.end for draft in drafts],
        [draft.paragraph for draft in drafts],
        [draft.place for draft in drafts],
        [draft.kind for draft in drafts],
        [status if draft.states else "no_fact" for draft, status in zip(drafts, statuses, strict=True)],
        rounded(np.bincount(own, shares * words, len(keys)) / size),
        [tuple(islice(clauses, count)) for count in (last - first).tolist()],
    )
    return map(Statement, *columns)
