"""The fast half of a comparison: from scores, a strictness and decisions to links, facts, statuses and coverage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.comparison.linked import Linked, link_up
from desktop_app.comparison.model import ComparedArticle, Comparison, Decisions, Link, Origin, Statement, WordMatch
from desktop_app.comparison.origins import sourcing
from desktop_app.comparison.pairing import pair_points
from desktop_app.comparison.scored import Scored, ScoredSide
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
    for run in scored.runs:
        if linked.holds(run.pair):
            a, b = linked.statements(run.pair)
            runs.append(Origin(f"o{known + len(runs) + 1}", run.words, "verbatim", (f"a{a}",), (f"b{b}",)))
            by_pair[run.pair] = (*by_pair.get(run.pair, ()), runs[-1].id)
    return runs, by_pair


def _link(scored: Scored, linked: Linked, number: int, uneven: frozenset[str], runs: tuple[str, ...]) -> Link:
    a, b = linked.statements(number)
    id_a, id_b = scored.a.ids[a], scored.b.ids[b]
    by_score = number < len(scored.pairs)
    return Link(
        a=id_a,
        b=id_b,
        score=scored.probabilities[number] if by_score else 0.0,
        relation="partial" if id_a in uneven or id_b in uneven else "same",
        matched=(scored.matched.get(number) or _matched_words(scored, number)) if by_score else (),
        sourcing=sourcing(scored.a.sources[a], scored.b.sources[b]),
        rests_on=(*scored.sourced.common(a, b), *runs),
    )


def _matched_words(scored: Scored, number: int) -> tuple[WordMatch, ...]:
    """Return the words that a link rests on, in the order of A's text, each word of either side with its best match;
    they are kept for the next time."""
    pairs = scored.pairs
    rows = pairs.rows(number)
    found = list(zip(pairs.word_a[rows].tolist(), pairs.word_b[rows].tolist(), pairs.score[rows].tolist(), strict=True))
    best_a = {a: (a, b, score) for a, b, score in sorted(found, key=lambda row: (row[2], -row[1]))}
    best_b = {b: (a, b, score) for a, b, score in sorted(found, key=lambda row: (row[2], -row[0]))}
    spans_a, spans_b = scored.a.word_spans, scored.b.word_spans
    matched = scored.matched[number] = tuple(
        WordMatch(spans_a[a], spans_b[b], round(score, 4))
        for a, b, score in sorted({*best_a.values(), *best_b.values()})
    )
    return matched


def _coverage(side: ScoredSide, statements: Sequence[Statement]) -> float:
    sizes = side.sizes
    covered = sum(statement.matched * size for statement, size in zip(statements, sizes, strict=True))
    total = sum(sizes)
    return round(covered / total, 4) if total else 0.0
