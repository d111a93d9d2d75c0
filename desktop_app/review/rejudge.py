"""A case judged anew: at another strictness, with other links by hand, or on other versions of its articles."""

from __future__ import annotations

from dataclasses import replace

from msgspec import structs

from desktop_app.comparison import Scored, judge
from desktop_app.comparison.model import Comparison, Fact, Side, Source, Sourcing, other
from desktop_app.review.linking import hand_links
from desktop_app.review.model import Case, Finding, LinkDecision, PointDecision, Review
from desktop_app.review.reattach import reattach

SWAPPED: dict[Sourcing, Sourcing] = {"unsourced_a": "unsourced_b", "unsourced_b": "unsourced_a"}


def rejudge(case: Case, scored: Scored, strictness: float) -> Case:
    """Return a case judged anew, by the tool alone and with the links made and cut by hand.

    Where the articles that were scored are other versions than those of the case, or the same cut into other
    statements, the decisions are re-attached first.
    """
    return _with_hand_links(reattach(case, judge(scored, strictness)), scored)


def swap_sides(case: Case, scored: Scored, strictness: float) -> Case:
    """Return a case with its articles in the other order, as `scored` has them, and all that was decided with them."""
    swapped = replace(
        case,
        found=_swap_articles(case.found),
        review=_swap_review(case.review),
        entered_a=case.entered_b,
        entered_b=case.entered_a,
        earlier_a=case.earlier_b,
        earlier_b=case.earlier_a,
    )
    return rejudge(swapped, scored, strictness)


def _with_hand_links(case: Case, scored: Scored) -> Case:
    by_hand = hand_links(case.review, case.found)
    if not by_hand.linked and not by_hand.cut:
        return replace(case, judged=case.found)
    return replace(case, judged=judge(scored, case.found.options.strictness, by_hand))


def _swap_articles(found: Comparison) -> Comparison:
    """Return a comparison with nothing but its articles and their statements in the other order."""
    a, b = (
        replace(
            compared,
            statements=tuple(structs.replace(each, id=_swap_id(each.id)) for each in compared.statements),
        )
        for compared in (found.b, found.a)
    )
    return replace(found, a=a, b=b, links=(), facts=(), origins=())


def _swap_review(review: Review) -> Review:
    return Review(
        points=tuple(map(_swap_point, review.points)),
        links=tuple(map(_swap_link, review.links)),
        lost_points=tuple(map(_swap_point, review.lost_points)),
        lost_links=tuple(map(_swap_link, review.lost_links)),
    )


def _swap_point(decision: PointDecision) -> PointDecision:
    found = decision.found
    link = found.link and structs.replace(
        found.link,
        a=_swap_id(found.link.b),
        b=_swap_id(found.link.a),
        matched=tuple(structs.replace(word, a=word.b, b=word.a) for word in found.link.matched),
        sourcing=SWAPPED.get(found.link.sourcing, found.link.sourcing),
    )
    return replace(
        decision,
        found=Finding(_swap_fact(found.b), _swap_fact(found.a), link),
        quote_a=decision.quote_b,
        quote_b=decision.quote_a,
        parted=tuple(sorted(map(other, decision.parted))),
        per_a=decision.per_b and _swap_per(decision.per_b),
        per_b=decision.per_a and _swap_per(decision.per_a),
    )


def _swap_link(decision: LinkDecision) -> LinkDecision:
    return replace(decision, a=decision.b, b=decision.a)


def _swap_fact(fact: Fact | None) -> Fact | None:
    if fact is None:
        return None
    beside, near = fact.counterpart, fact.nearest
    return structs.replace(
        fact,
        side=other(fact.side),
        statement=_swap_id(fact.statement),
        per=_swap_per(fact.per),
        counterpart=structs.replace(beside, statement=_swap_id(beside.statement)) if beside else None,
        nearest=structs.replace(near, statement=_swap_id(near.statement)) if near else None,
    )


def _swap_per(per: tuple[Source, ...]) -> tuple[Source, ...]:
    return tuple(structs.replace(source, statement=_swap_id(source.statement)) for source in per)


def _swap_id(statement: str) -> str:
    side: Side = "a" if statement[0] == "a" else "b"
    return other(side) + statement[1:]
