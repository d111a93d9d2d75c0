"""The fast half of a comparison: from scores, a strictness and decisions to links, facts, statuses and coverage."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from desktop_app.comparison.linked import Linked, link_up
from desktop_app.comparison.model import (
    Clause,
    ComparedArticle,
    Comparison,
    Decisions,
    Link,
    Statement,
    StatementStatus,
)
from desktop_app.comparison.origins import find_origins, sourcing
from desktop_app.comparison.pairing import pair_points
from desktop_app.comparison.scored import Scored, ScoredSide
from desktop_app.comparison.tell import tell_facts

NO_DECISIONS = Decisions()


def judge(scored: Scored, strictness: float | None = None, decisions: Decisions = NO_DECISIONS) -> Comparison:
    """Return the comparison at a strictness of 0 to 1 (default: that of the options), with the analyst's decisions.

    A pair is linked when its probability is at least the strictness. Raising it never adds a link, and never turns
    a fact that is only here into anything else.
    """
    if strictness is None:
        strictness = scored.options.strictness
    linked = link_up(scored, strictness, decisions)
    facts = tell_facts(scored, linked, pair_points(scored, linked))
    uneven = frozenset(fact.statement for fact in facts if fact.status != "shared")
    origins, rests_on = find_origins(scored, linked)
    statements_a = _statements(scored.a, linked, uneven)
    statements_b = _statements(scored.b, linked, uneven)
    return Comparison(
        options=replace(scored.options, strictness=strictness),
        language=scored.language,
        a=ComparedArticle(scored.a.article, statements_a, _coverage(scored.a, statements_a)),
        b=ComparedArticle(scored.b.article, statements_b, _coverage(scored.b, statements_b)),
        links=tuple(_link(scored, linked, number, uneven, rests_on.get(number, ())) for number in linked.numbers),
        facts=facts,
        origins=origins,
    )


def _link(scored: Scored, linked: Linked, number: int, uneven: frozenset[str], rests_on: tuple[str, ...]) -> Link:
    a, b = linked.statements(number)
    return Link(
        a=f"a{a}",
        b=f"b{b}",
        score=float(scored.probability[number]) if number < len(scored.probability) else 0.0,
        relation="partial" if f"a{a}" in uneven or f"b{b}" in uneven else "same",
        matched=linked.matched_words(number),
        sourcing=sourcing(scored.a.sources[a], scored.b.sources[b]),
        rests_on=rests_on,
    )


def _statements(side: ScoredSide, linked: Linked, uneven: frozenset[str]) -> tuple[Statement, ...]:
    covered = np.bincount(side.table.clause, side.weight * linked.rows(side.side), side.table.clauses).tolist()
    total = np.bincount(side.table.clause, side.weight, side.table.clauses).tolist()
    statements = []
    clause = 0
    for number, draft in enumerate(side.drafts):
        is_linked = number in linked.partners(side.side)
        clauses = []
        for span in draft.clauses:
            share = covered[clause] / total[clause] if total[clause] else float(is_linked)
            clauses.append(Clause(span.start, span.end, round(float(share), 4)))
            clause += 1
        words = [max(1, span.last - span.first) for span in draft.clauses]
        matched = sum(c.matched * n for c, n in zip(clauses, words, strict=True)) / max(1, sum(words))
        name = f"{side.side}{number}"
        status: StatementStatus = (
            "no_fact"
            if not draft.states
            else "only_here"
            if not is_linked
            else "partly"
            if name in uneven
            else "shared"
        )
        statements.append(
            Statement(
                id=name,
                start=draft.start,
                end=draft.end,
                paragraph=draft.paragraph,
                place=draft.place,
                kind=draft.kind,
                status=status,
                matched=round(matched, 4),
                clauses=tuple(clauses),
            )
        )
    return tuple(statements)


def _coverage(side: ScoredSide, statements: tuple[Statement, ...]) -> float:
    sizes = [len(draft.words) if draft.states else 0 for draft in side.drafts]
    total = sum(sizes)
    covered = sum(statement.matched * size for statement, size in zip(statements, sizes, strict=True))
    return round(covered / total, 4) if total else 0.0
