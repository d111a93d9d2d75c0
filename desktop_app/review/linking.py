"""Links made and cut by hand: what they are in a comparison's own numbers, and which facts they moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from desktop_app.comparison import Decisions
from desktop_app.comparison.model import Comparison, Fact
from desktop_app.review.board import key
from desktop_app.review.model import Case, LinkDecision, PointDecision, Quote, Review

Pair = tuple[str, str]


def hand_links(review: Review, comparison: Comparison) -> Decisions:
    """Return the links made and cut by hand as pairs of the ids of a comparison's statements."""
    pairs = _pairs(review, comparison)
    return Decisions(
        linked=frozenset(pair for pair, decision in pairs.items() if decision.linked),
        cut=frozenset(pair for pair, decision in pairs.items() if not decision.linked),
    )


def find_hand_links(case: Case) -> Mapping[Pair, LinkDecision]:
    """Return the links made by hand that are in force, by the ids of their two statements."""
    return {pair: decision for pair, decision in _pairs(case.review, case.judged).items() if decision.linked}


def flipped_by_links(
    case: Case, comparison: Comparison, decisions: Mapping[str, tuple[PointDecision, ...]]
) -> dict[str, LinkDecision]:
    """Return, for each fact of a point that nobody has checked or changed and that has not the status the tool alone
    gave it, the link decision that moved it."""
    if case.judged is case.found:
        return {}
    before: dict[object, set[str]] = defaultdict(set)
    for fact in case.found.facts:
        before[key(fact)].add(fact.status)
    by_statement: dict[str, LinkDecision] = {}
    for pair, decision in _pairs(case.review, case.judged).items():
        by_statement.update(dict.fromkeys(pair, decision))
    ruled = {name for name, all_on in decisions.items() if any(one.state != "unreviewed" for one in all_on)}
    flipped = {}
    for fact in comparison.facts:
        if fact.id not in ruled and fact.status not in before[key(fact)]:
            mover = _mover(fact, by_statement)
            if mover is not None:
                flipped[fact.id] = mover
                if fact.counterpart and fact.counterpart.fact not in ruled:
                    flipped[fact.counterpart.fact] = mover  # a pair is moved as a whole
    return flipped


def _mover(fact: Fact, by_statement: Mapping[str, LinkDecision]) -> LinkDecision | None:
    beside = fact.counterpart.statement if fact.counterpart else ""
    return by_statement.get(fact.statement) or by_statement.get(beside)


def _pairs(review: Review, comparison: Comparison) -> dict[Pair, LinkDecision]:
    """Return the link decisions by the ids of their statements; those whose statements are not there are left out."""
    places_a = {(statement.start, statement.end): statement.id for statement in comparison.a.statements}
    places_b = {(statement.start, statement.end): statement.id for statement in comparison.b.statements}

    def pair(decision: LinkDecision) -> tuple[str | None, str | None]:
        return places_a.get(_span(decision.a)), places_b.get(_span(decision.b))

    pairs = ((pair(decision), decision) for decision in review.links)
    return {(a, b): decision for (a, b), decision in pairs if a is not None and b is not None}


def _span(words: Quote) -> tuple[int, int]:
    return words.start, words.end
