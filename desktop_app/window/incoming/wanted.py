"""What somebody wants to be read as an article, and the reading of it, which belongs off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.window.incoming.held import Held, held

if TYPE_CHECKING:
    from desktop_app.articles import Article
    from desktop_app.window.incoming.answers import Answers


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted: its text, the HTML of the same where it is rich text, and the title it was given."""

    text: str
    html: str = ""
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Reread:
    """An article to be read from its bytes again, in another encoding."""

    held: Held
    encoding: str


LONGEST_SCHEME = 12
# The path of a file or a web address, where it is a str.
Wanted = str | Pasted | Reread


def site_of_wanted(wanted: Wanted) -> str:
    """Return the site that is contacted when something is read, empty where none is."""
    # What is no address need not wait for the reading of a module.
    if not isinstance(wanted, str) or "://" not in wanted[:LONGEST_SCHEME]:
        return ""
    from desktop_app.articles import is_address, site_of

    return site_of(wanted) if is_address(wanted) else ""


def read_wanted(
    wanted: Wanted, answers: Answers, progress: Callable[[float], object], should_cancel: Callable[[], bool]
) -> Held:
    """Read an article; raises UnreadableArticle, PasswordNeeded, SentElsewhere, FetchCancelled."""
    from desktop_app.articles import article_at, reread

    if isinstance(wanted, Pasted):
        return held(_pasted(wanted), "")
    if isinstance(wanted, Reread):
        return held(reread(wanted.held.article, encoding=wanted.encoding), wanted.held.place)
    article = article_at(
        wanted,
        encoding=answers.encodings.get(wanted),
        password=answers.passwords.get(wanted),
        should_cancel=should_cancel,
        progress=progress,
    )
    return held(article, article.origin if site_of_wanted(wanted) else wanted)


def _pasted(pasted: Pasted) -> Article:
    from desktop_app.articles import Article, from_rich_text

    if pasted.html:
        article = from_rich_text(pasted.html, title=pasted.title)
        if article.blocks:
            return article
    return Article.from_text(pasted.text, title=pasted.title)
