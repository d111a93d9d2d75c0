"""The fast half of a comparison: from scores, a strictness and decisions to links, facts, statuses and coverage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from operator import mul

import numpy as np
from msgspec import structs

from desktop_app.comparison.facts.runs import LEAST, longest_run
from desktop_app.comparison.judging.pairing import pair_points
from desktop_app.comparison.judging.statuses import state_all
from desktop_app.comparison.judging.tell import tell_facts
from desktop_app.comparison.linked import Linked, link_up
from desktop_app.comparison.linking.order import expand, in_order
from desktop_app.comparison.linking.vocabulary import Ints, WordTable
from desktop_app.comparison.model import (
    ComparedArticle,
    Comparison,
    Decisions,
    Link,
    Offsets,
    Origin,
    Statement,
    WordMatch,
)
from desktop_app.comparison.per_whom.origins import sourcing
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.shown_rows import find_foremost
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
        links=tuple(_links(scored, linked, uneven, rests_on)),
        facts=facts,
        origins=(*scored.sourced.origins, *runs),
    )


def _runs(scored: Scored, linked: Linked) -> tuple[list[Origin], dict[int, tuple[str, ...]]]:
    """Return the long common runs of linked pairs, and the ids of those by the number of the pair."""
    known = len(scored.sourced.origins)
    runs: list[Origin] = []
    by_pair: dict[int, tuple[str, ...]] = {}
    for number in np.flatnonzero(linked.mask & (scored.probability >= LEAST)).tolist():
        a, b = linked.statements(number)
        if number not in scored.runs:
            scored.runs[number] = longest_run(scored.a, a, scored.b, b, scored.language)
        if words := scored.runs[number]:
            runs.append(Origin(f"o{known + len(runs) + 1}", words, "verbatim", (scored.a.ids[a],), (scored.b.ids[b],)))
            by_pair[number] = (runs[-1].id,)
    return runs, by_pair


def _links(
    scored: Scored, linked: Linked, uneven: frozenset[str], runs: Mapping[int, tuple[str, ...]]
) -> Iterator[Link]:
    """Yield the links in force; those of `scored` are kept for the next time, without the runs that they rest on."""
    ends = map(linked.statements, linked.numbers)
    is_partial = [scored.a.ids[a] in uneven or scored.b.ids[b] in uneven for a, b in ends]
    keys = list(zip(linked.numbers, is_partial, strict=True))
    known = len(scored.pairs)
    missing = [key for key in keys if key[0] < known and key not in scored.links]
    for key, matched in zip(missing, _matched_words(scored, [number for number, _ in missing]), strict=True):
        scored.links[key] = _link(scored, linked, *key, scored.probabilities[key[0]], matched)
    for key in keys:
        link = scored.links.get(key) or _link(scored, linked, *key)
        own = runs.get(key[0])
        yield structs.replace(link, rests_on=(*link.rests_on, *own)) if own else link


def _link(
    scored: Scored,
    linked: Linked,
    number: int,
    is_partial: bool,
    score: float = 0.0,
    matched: tuple[WordMatch, ...] = (),
) -> Link:
    """Return a link; one made by hand may share no word."""
    a, b = linked.statements(number)
    return Link(
        a=scored.a.ids[a],
        b=scored.b.ids[b],
        score=score,
        relation="partial" if is_partial else "same",
        matched=matched,
        sourcing=sourcing(scored.a.sources[a], scored.b.sources[b]),
        rests_on=scored.sourced.common(a, b),
    )


def _matched_words(scored: Scored, numbers: Sequence[int]) -> Iterator[tuple[WordMatch, ...]]:
    """Yield the words that each of some pairs rests on, in the order of A's text, each word of either side with its
    best match."""
    pairs, chosen = scored.pairs, np.array(numbers, dtype=np.int64)
    pair, rows = expand(pairs.bounds[chosen], pairs.bounds[chosen + 1])
    order = np.lexsort((pairs.word_b[rows], pairs.word_a[rows], pair))
    pair, rows = pair[order], rows[order]
    a, b, score = pairs.word_a[rows], pairs.word_b[rows], pairs.score[rows]
    is_best = np.zeros(len(rows), dtype=bool)
    for word, table in ((a, scored.a.table), (b, scored.b.table)):
        words = pair * len(table.start) + word
        order = in_order(words)
        is_best[order[find_foremost(words[order], score[order])]] = True
    spans = _spans(scored.a.table, a[is_best]), _spans(scored.b.table, b[is_best])
    matches = map(WordMatch, *spans, score[is_best].tolist())
    for count in np.bincount(pair[is_best], minlength=len(numbers)).tolist():
        yield tuple(islice(matches, count))


def _spans(table: WordTable, rows: Ints) -> Iterator[Offsets]:
    """Yield where the words in some rows stand: made once for each word, as many of them are in several links."""
    is_one = np.zeros(len(table.start), dtype=bool)
    is_one[rows] = True
    made = list(zip(table.start[is_one].tolist(), table.end[is_one].tolist(), strict=True))
    return map(made.__getitem__, (np.cumsum(is_one) - 1)[rows].tolist())


def _coverage(side: ScoredSide, statements: Sequence[Statement]) -> float:
    covered, total = sum(map(mul, [statement.matched for statement in statements], side.sizes)), sum(side.sizes)
    return round(covered / total, 4) if total else 0.0
