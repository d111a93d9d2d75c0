"""A case as JSON: the contract of the comparison after all decisions, what was decided, and what the tool had found."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import msgspec
from msgspec import structs

from desktop_app.articles.article import all_encodable
from desktop_app.comparison.json_form import comparison_form, fact_form, to_json
from desktop_app.reports.left_out import left_out, left_out_words
from desktop_app.reports.profile import INTERNAL, Profile
from desktop_app.review import Case, Entered, LinkDecision, PointDecision, Quote, Reviewed, apply
from desktop_app.sides import SIDES

Json = dict[str, Any]


def render(case: Case, date: str | None, profile: Profile) -> bytes:
    """Return the contract; a case that nobody touched, with all of it, is the comparison as it stands."""
    reviewed = apply(case)
    head = {name: value for name, value in {**asdict(case.head), "date": date or case.head.date}.items() if value}
    entered = any(case.entered(side) != Entered() for side in SIDES)
    if not (case.review or head or entered) and profile == INTERNAL:
        return to_json(case.judged)
    form = msgspec.to_builtins(comparison_form(reviewed.comparison))
    _add_decisions(form, reviewed, profile)
    _add_case(form, reviewed, head, profile)
    return msgspec.json.format(msgspec.json.encode(all_encodable(form)), indent=1) + b"\n"


def _add_decisions(form: Json, reviewed: Reviewed, profile: Profile) -> None:
    for fact, told in zip(reviewed.comparison.facts, form["facts"], strict=True):
        decision, link = reviewed.decided.get(fact.id), reviewed.by_link.get(fact.id)
        if decision or link:
            # Who linked signs the link, who decided on the point all else.
            moved = _link(link, profile) if link else {}
            told["decision"] = moved | (_point(decision, profile) if decision else {})
            told["decision"] |= {"link": moved} if link else {}
            told["decision"]["state"] = reviewed.state(fact)
            found = reviewed.found(fact)
            if found:
                told["found"] = msgspec.to_builtins(fact_form(found))
    found_links = {(link.a, link.b) for link in reviewed.case.found.links}
    for told in form["links"]:
        pair = told["a"], told["b"]
        by_hand, pointed = reviewed.links.get(pair), reviewed.links_pointed.get(pair)
        if by_hand:
            told["decision"] = _link(by_hand, profile)
        elif pointed and pair not in found_links:
            told["decision"] = {"linked": True, "by": pointed.by, "at": pointed.at}


def _add_case(form: Json, reviewed: Reviewed, head: Json, profile: Profile) -> None:
    case, progress = reviewed.case, reviewed.progress
    review = case.review
    form["head"] = head
    form["review"] = {
        "checked": progress.checked,
        "total": progress.total,
        "moved": progress.moved,
        "by": list(progress.by),
        "parted": [_pair(link, profile) for link in review.links if not link.linked],
        "superseded": [_lost(point, profile) for point in reviewed.superseded],
        "lost_points": [_lost(point, profile) for point in review.lost_points],
        "lost_links": [_pair(link, profile) for link in review.lost_links],
    }
    form["left_out"] = [left_out_words(each) for each in left_out(case, profile)]
    for side in SIDES:
        article = form["articles"][side]
        article["entered"] = asdict(case.entered(side))
        article["origin"] = profile.origin(reviewed.comparison.side(side).article)
        if not profile.texts:
            article["text"] = None


def _point(decision: PointDecision, profile: Profile) -> Json:
    told: Json = {"ruling": decision.ruling, "checked": decision.checked, "by": decision.by, "at": decision.at}
    if decision.there:
        told["there"] = _quote(decision.there)
    for side in SIDES:
        per = decision.per(side)
        if per is not None:
            told[f"per_{side}"] = [structs.asdict(source) for source in per]
    told |= {"set_aside": decision.set_aside, "matters": decision.matters}
    if profile.notes:
        told |= {"tags": list(decision.tags), "note": decision.note_under(decision.by)}
    elif decision.set_aside:
        told["set_aside"] = ""
    if profile.grades:
        told["grades"] = [asdict(grade) for grade in decision.grades]
    return told


def _link(link: LinkDecision, profile: Profile) -> Json:
    note = {"note": link.note} if profile.notes else {}
    return {"linked": link.linked, "by": link.by, "at": link.at, **note}


def _pair(link: LinkDecision, profile: Profile) -> Json:
    return {"a": _quote(link.a), "b": _quote(link.b), **_link(link, profile)}


def _lost(decision: PointDecision, profile: Profile) -> Json:
    a, b = decision.quote_a, decision.quote_b
    return {"a": a and _quote(a), "b": b and _quote(b), **_point(decision, profile)}


def _quote(quote: Quote) -> Json:
    return {"start": quote.start, "end": quote.end, "text": quote.words}
