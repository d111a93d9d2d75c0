"""The fast half of a comparison: from scores, a strictness and decisions to links, facts, statuses and coverage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from msgspec import structs

from desktop_app.comparison.linked import Linked, link_up
from desktop_app.comparison.model import ComparedArticle, Comparison, Decisions, Link, Origin, Statement, WordMatch
from desktop_app.comparison.origins import sourcing
from desktop_app.comparison.pairing import pair_points
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.statuses import state_all
from desktop_app.comparison.tell import tell_facts
from desktop_app.comparison.uncollected import uncollected

NO_DECISIONS = Decisions()


@uncollected()
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
    runs, rests_on = _runs(scored, linked)
    statements_a = state_all(scored.a, linked, uneven)
    statements_b = state_all(scored.b, linked, uneven)
    return Comparison(
        options=replace(scored.options, strictness=strictness),
        language=scored.language,
        a=ComparedArticle(scored.a.article, statements_a, _coverage(scored.a, statements_a)),
        b=ComparedArticle(scored.b.article, statements_b, _coverage(scored.b, statements_b)),
        links=tuple(_link(scored, linked, number, uneven, rests_on.get(number, ())) for number in linked.numbers),
        facts=facts,
        origins=(*scored.sourced.origins, *runs),
    )


def _runs(scored: Scored, linked: Linked) -> tuple[list[Origin], dict[int, tuple[str, ...]]]:
    """Return the long common runs of linked pairs, and the ids of those by the number of the pair."""
    known = len(scored.sourced.origins)
    runs: list[Origin] = []
    by_pair: dict[int, tuple[str, ...]] = {}
    for number in np.flatnonzero(linked.mask[scored.pairs_of_runs]).tolist():
        run = scored.runs[number]
        a, b = linked.statements(run.pair)
        runs.append(Origin(f"o{known + len(runs) + 1}", run.words, "verbatim", (scored.a.ids[a],), (scored.b.ids[b],)))
        by_pair[run.pair] = (*by_pair.get(run.pair, ()), runs[-1].id)
    return runs, by_pair


def _link(scored: Scored, linked: Linked, number: int, uneven: frozenset[str], runs: tuple[str, ...]) -> Link:
    a, b = linked.statements(number)
    is_partial = scored.a.ids[a] in uneven or scored.b.ids[b] in uneven
    if number >= len(scored.probabilities):
        link = _by_hand(scored, a, b, is_partial)
    else:
        link = scored.links.get((number, is_partial)) or _by_score(scored, number, is_partial)
    return structs.replace(link, rests_on=(*link.rests_on, *runs)) if runs else link


def _by_score(scored: Scored, number: int, is_partial: bool) -> Link:
    """Return the link of a pair, without the runs that it rests on; it is kept for the next time."""
    link = structs.replace(
        _by_hand(scored, *scored.pairs.statements[number], is_partial),
        score=scored.probabilities[number],
        matched=_matched_words(scored, number),
    )
    scored.links[number, is_partial] = link
    return link


def _by_hand(scored: Scored, a: int, b: int, is_partial: bool) -> Link:
    """Return the link of two statements that share no word."""
    return Link(
        a=scored.a.ids[a],
        b=scored.b.ids[b],
        score=0.0,
        relation="partial" if is_partial else "same",
        matched=(),
        sourcing=sourcing(scored.a.sources[a], scored.b.sources[b]),
        rests_on=scored.sourced.common(a, b),
    )


def _matched_words(scored: Scored, number: int) -> tuple[WordMatch, ...]:
    """Return the words that a link rests on, in the order of A's text, each word of either side with its best match."""
    pairs = scored.pairs
    rows = pairs.rows(number)
    found = list(zip(pairs.word_a[rows].tolist(), pairs.word_b[rows].tolist(), pairs.score[rows].tolist(), strict=True))
    best_a = {a: (a, b, score) for a, b, score in sorted(found, key=lambda row: (row[2], -row[1]))}
    best_b = {b: (a, b, score) for a, b, score in sorted(found, key=lambda row: (row[2], -row[0]))}
    spans_a, spans_b = scored.a.word_spans, scored.b.word_spans
    return tuple(
        WordMatch(spans_a[a], spans_b[b], round(score, 4))
        for a, b, score in sorted({*best_a.values(), *best_b.values()})
    )


def _coverage(side: ScoredSide, statements: Sequence[Statement]) -> float:
    sizes = side.sizes
    covered = sum(statement.matched * size for statement, size in zip(statements, sizes, strict=True))
    total = sum(sizes)
    return round(covered / total, 4) if total else 0.0
