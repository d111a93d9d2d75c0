"""What of a case a report holds: everything, or what may be shared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from desktop_app.articles import Article
from desktop_app.comparison.model import Side
from desktop_app.review import Case, PointDecision

SIDES: tuple[Side, Side] = ("a", "b")
ADDRESS = re.compile(r"https?://", re.IGNORECASE)
FOLDERS = re.compile(r".*[\\/](?=[^\\/])", re.DOTALL)


# What stands for an address that is none.
WEB_SITE = "a page of the web"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a report holds besides the findings: full texts; the folders of files, and passwords and queries in
    addresses; notes, tags and reasons; grades."""

    texts: bool = True
    folders: bool = True
    notes: bool = True
    grades: bool = True

    def origin(self, article: Article) -> str:
        """Return where an article is from; without folders, a password or a query where these are left out."""
        return article.origin if self.folders else without_folders(article.origin)


INTERNAL = Profile()
SHARE = Profile(texts=False, folders=False, notes=False, grades=False)


def without_folders(origin: str) -> str:
    """Return the name of a file without its folders, or an address of the web without user, password and query."""
    if not ADDRESS.match(origin):
        return FOLDERS.sub("", origin)
    try:
        parts = urlsplit(origin)
    except ValueError:
        return WEB_SITE
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def left_out(case: Case, profile: Profile) -> tuple[str, ...]:
    """Say in sentences what of a case a report of that profile does not hold; empty where it holds all."""
    told = []
    if not profile.texts:
        told.append("The full texts of both articles: sentences around the findings stand in their place.")
    if not profile.folders:
        origins = dict.fromkeys(article.origin for article in articles(case))
        shortened = [origin for origin in origins if without_folders(origin) != origin]
        files = dict.fromkeys(without_folders(origin) for origin in shortened if not ADDRESS.match(origin))
        pages = dict.fromkeys(without_folders(origin) for origin in shortened if ADDRESS.match(origin))
        if files:
            told.append(f"The folders of {', '.join(files)}.")
        if pages:
            told.append(f"User, password and all after “?” or “#” in the address {', '.join(pages)}.")
    decisions = (*case.review.points, *case.review.lost_points)
    links = (*case.review.links, *case.review.lost_links)
    if not profile.notes:
        notes = sum(bool(decision.note) for decision in decisions) + sum(bool(link.note) for link in links)
        reasons = sum(bool(decision.set_aside) for decision in decisions)
        tags = sum(len(decision.tags) for decision in decisions)
        told += [f"{_number(notes, 'note')} on findings."] * bool(notes)
        told += [f"{_number(reasons, 'reason')} for setting points aside."] * bool(reasons)
        told += [f"{_number(tags, 'tag')} on findings."] * bool(tags)
    grades = sum(map(_grades, decisions))
    if grades and not profile.grades:
        told.append(f"{_number(grades, 'grade')}.")
    return tuple(told)


def kept_in(case: Case, profile: Profile) -> str:
    """Say in a sentence what of persons a report that leaves something out still holds; "" where there is nothing."""
    head = case.head
    told = {
        "the initials of those who decided, and when": bool(case.review),
        "the author": bool(head.author),
        "the second reader": bool(head.second_reader),
        "the assessment": bool(head.assessment),
    }
    kept = ", ".join(name for name, is_there in told.items() if is_there)
    return f"Kept in this copy: {kept}." if kept and profile != INTERNAL else ""


def articles(case: Case) -> tuple[Article, ...]:
    """Return all articles of a case: both earlier versions and those that are compared."""
    return tuple(article for side in SIDES for article in (*case.earlier(side), case.judged.side(side).article))


def _grades(decision: PointDecision) -> int:
    return sum(bool(grade.reliability) + bool(grade.credibility) for grade in decision.grades)


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}" + "s" * (count != 1)
