"""What of a case a report does not hold, and what of persons it still does: told by codes, and in English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_app.articles import Article
from desktop_app.reports.profile import ADDRESS, INTERNAL, Profile, without_folders
from desktop_app.review import Case, PointDecision
from desktop_app.sides import SIDES

What = Literal["texts", "folders", "addresses", "notes", "reasons", "tags", "grades"]
Kept = Literal["initials", "author", "second_reader", "assessment"]
ONE_AND_MANY: dict[What, tuple[str, str]] = {
    "notes": ("{count} note on findings.", "{count} notes on findings."),
    "reasons": ("{count} reason for setting points aside.", "{count} reasons for setting points aside."),
    "tags": ("{count} tag on findings.", "{count} tags on findings."),
    "grades": ("{count} grade.", "{count} grades."),
}
KEPT: dict[Kept, str] = {
    "initials": "the initials of those who decided, and when",
    "author": "the author",
    "second_reader": "the second reader",
    "assessment": "the assessment",
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that a report does not hold: how many of them, or the names of the files and addresses it is of."""

    what: What
    count: int = 0
    names: tuple[str, ...] = ()


def left_out(case: Case, profile: Profile) -> tuple[LeftOut, ...]:
    """Return what of a case a report of that profile does not hold; empty where it holds all."""
    found = [] if profile.texts else [LeftOut("texts")]
    if not profile.folders:
        origins = dict.fromkeys(article.origin for article in articles(case))
        shortened = [origin for origin in origins if without_folders(origin) != origin]
        files = dict.fromkeys(without_folders(origin) for origin in shortened if not ADDRESS.match(origin))
        pages = dict.fromkeys(without_folders(origin) for origin in shortened if ADDRESS.match(origin))
        found += [LeftOut("folders", names=tuple(files))] if files else []
        found += [LeftOut("addresses", names=tuple(pages))] if pages else []
    decisions = (*case.review.points, *case.review.lost_points)
    links = (*case.review.links, *case.review.lost_links)
    counts: dict[What, int] = {}
    if not profile.notes:
        counts["notes"] = sum(bool(decision.note) for decision in decisions) + sum(bool(link.note) for link in links)
        counts["reasons"] = sum(bool(decision.set_aside) for decision in decisions)
        counts["tags"] = sum(len(decision.tags) for decision in decisions)
    if not profile.grades:
        counts["grades"] = sum(map(_grades, decisions))
    return (*found, *(LeftOut(what, count) for what, count in counts.items() if count))


def left_out_words(one: LeftOut) -> str:
    """Say in a sentence what a report does not hold."""
    names = ", ".join(one.names)
    match one.what:
        case "texts":
            return "The full texts of both articles: sentences around the findings stand in their place."
        case "folders":
            return f"The folders of {names}."
        case "addresses":
            return f"User, password and all after “?” or “#” in the address {names}."
        case counted:
            return ONE_AND_MANY[counted][one.count != 1].format(count=one.count)


def kept_in(case: Case, profile: Profile) -> tuple[Kept, ...]:
    """Return what of persons a report that leaves something out still holds."""
    head = case.head
    there: dict[Kept, bool] = {
        "initials": bool(case.review),
        "author": bool(head.author),
        "second_reader": bool(head.second_reader),
        "assessment": bool(head.assessment),
    }
    return () if profile == INTERNAL else tuple(what for what, is_there in there.items() if is_there)


def kept_words(kept: tuple[Kept, ...]) -> str:
    """Say in a sentence what of persons is kept; "" where that is nothing."""
    return f"Kept in this copy: {', '.join(KEPT[what] for what in kept)}." if kept else ""


def articles(case: Case) -> tuple[Article, ...]:
    """Return all articles of a case: both earlier versions and those that are compared."""
    return tuple(article for side in SIDES for article in case.versions(side))


def _grades(decision: PointDecision) -> int:
    return sum(bool(grade.reliability) + bool(grade.credibility) for grade in decision.grades)
