"""What of a case a report holds: everything, or what may be shared."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.articles import Article
from desktop_app.comparison.model import Side
from desktop_app.review import Case, PointDecision

SIDES: tuple[Side, Side] = ("a", "b")
ADDRESS = re.compile(r"https?://", re.IGNORECASE)
FOLDERS = re.compile(r".*[\\/](?=[^\\/])", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a report holds besides the findings: full texts, the folders of the files, notes, grades."""

    texts: bool = True
    folders: bool = True
    notes: bool = True
    grades: bool = True

    def origin(self, article: Article) -> str:
        """Return where an article is from; a file without its folders where these are left out."""
        return article.origin if self.folders else without_folders(article.origin)


INTERNAL = Profile()
SHARE = Profile(texts=False, folders=False, notes=False, grades=False)


def without_folders(origin: str) -> str:
    """Return the name of a file without its folders; an address of the web stays as it is."""
    return origin if ADDRESS.match(origin) else FOLDERS.sub("", origin)


def left_out(case: Case, profile: Profile) -> tuple[str, ...]:
    """Say in sentences what of a case a report of that profile does not hold; empty where it holds all."""
    told = []
    if not profile.texts:
        told.append("The full texts of both articles: sentences around the findings stand in their place.")
    if not profile.folders:
        names = dict.fromkeys(
            without_folders(article.origin)
            for article in articles(case)
            if without_folders(article.origin) != article.origin
        )
        if names:
            told.append(f"The folders of {', '.join(names)}.")
    decisions = (*case.review.points, *case.review.lost_points)
    links = (*case.review.links, *case.review.lost_links)
    notes = sum(bool(decision.note) for decision in decisions) + sum(bool(link.note) for link in links)
    if notes and not profile.notes:
        told.append(f"{_number(notes, 'note')} on findings.")
    grades = sum(map(_grades, decisions))
    if grades and not profile.grades:
        told.append(f"{_number(grades, 'grade')}.")
    return tuple(told)


def articles(case: Case) -> tuple[Article, ...]:
    """Return all articles of a case: both earlier versions and those that are compared."""
    return tuple(article for side in SIDES for article in (*case.earlier(side), case.judged.side(side).article))


def _grades(decision: PointDecision) -> int:
    return sum(bool(grade.reliability) + bool(grade.credibility) for grade in decision.grades)


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}" + "s" * (count != 1)
