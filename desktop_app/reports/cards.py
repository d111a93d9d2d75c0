"""The source cards of a report: each article as it was supplied, and what a person entered of it."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import unquote

from desktop_app.articles import Article, Cut, is_address, looks_cut
from desktop_app.articles.article import UNTITLED
from desktop_app.comparison.model import Side
from desktop_app.reports.corrected import corrections
from desktop_app.reports.model import SourceCard, Version
from desktop_app.reports.profile import Profile, without_folders
from desktop_app.reports.words import shortened
from desktop_app.review import Case, Reviewed
from desktop_app.sides import SIDES

UNKNOWN = "unknown"
CUTS: dict[Cut, str] = {
    "start": "the text seems to begin in the middle",
    "end": "the text seems to end in the middle",
    "read_more": "the text ends in an offer to read the rest elsewhere",
}


def source_card(reviewed: Reviewed, side: Side, profile: Profile) -> SourceCard:
    """Return what is known of one article, each word that a person entered told apart from the document's own."""
    compared, entered = reviewed.comparison.side(side), reviewed.case.entered(side)
    article, options = compared.article, reviewed.comparison.options
    published = entered.published or (options.published_a if side == "a" else options.published_b)
    origins = reviewed.comparison.origins
    named = [shortened(origin.name) for origin in origins if origin.kind != "verbatim" and getattr(origin, side)]
    named += dict.fromkeys(made.names_and_instead for made in corrections(reviewed, side))
    return SourceCard(
        side=side,
        title=_told(entered.title, title_of(article)),
        outlet=_told(entered.outlet, article.outlet),
        author=_told(entered.author, article.author),
        published=_told(published, article.published),
        archive=_told(entered.archive, None) if entered.archive else None,
        retrieved=article.retrieved,
        origin=shortened(profile.origin(article)),
        words=article.words,
        names="; ".join(named) or ("nobody" if reviewed.comparison.in_english else "not looked for"),
        coverage=compared.about_percent,
        complete="said to be complete (entered)" if entered.complete else "not said to be complete",
        warning="; ".join(CUTS[cut] for cut in looks_cut(article)) or None,
    )


def title_of(article: Article) -> str:
    """Return the title of an article; of one that has none, its name, and that it is no title."""
    if article.format in ("pasted", "rich_text"):
        return f"{UNTITLED} (no title)" if article.title == UNTITLED else article.title
    name, whose = without_folders(article.origin), "the file's name"
    if is_address(article.origin):
        name, whose = PurePosixPath(unquote(name)).name, "the page's address"
    return f"{article.title} (no title; {whose})" if article.title == name else article.title


def versions(case: Case, profile: Profile) -> tuple[Version, ...]:
    """Return all versions of both articles, of each the compared one last."""
    return tuple(
        Version(
            side,
            "compared" if article is case.judged.side(side).article else "earlier",
            shortened(profile.origin(article)),
            article.retrieved,
            article.words,
            article.sha256,
        )
        for side in SIDES
        for article in case.versions(side)
    )


def _told(entered: str | None, document: str | None) -> str:
    return f"{entered} (entered)" if entered else shortened(document or UNKNOWN)
