"""Whether a session still stands: its originals against their hashes, its texts and comparison against this version."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import starmap

from desktop_app import __version__
from desktop_app.articles import Article, UnreadableArticle, reread
from desktop_app.comparison import Comparison, judge, score
from desktop_app.comparison.model import Fact
from desktop_app.review.board import points_of
from desktop_app.review.linking import hand_links
from desktop_app.review.model import Case
from desktop_app.review.session import is_original


@dataclass(frozen=True, slots=True)
class CheckedArticle:
    """`version` is 0 for the article that was compared, else that of an earlier one, from 1. `is_same_text` says
    whether reading the original again gives the text; `unread` is why it could not be read, empty where it could."""

    side: str
    version: int
    is_original: bool
    is_same_text: bool
    unread: str = ""

    def __str__(self) -> str:
        which = f"{self.side}, earlier version {self.version}" if self.version else self.side
        original = "the original is that of its hash" if self.is_original else "the original is NOT that of its hash"
        read = "gives the same text" if self.is_same_text else self.unread or "gives ANOTHER text"
        return f"Article {which}: {original}; reading it again: {read}"


@dataclass(frozen=True, slots=True)
class Verified:
    """`points` is how many points this version finds otherwise than the session has them; where it is 0 and
    `is_same_comparison` is not so, scores or links alone differ."""

    articles: tuple[CheckedArticle, ...]
    is_same_comparison: bool
    points: int

    def lines(self) -> Iterator[str]:
        """Yield what was found, a line each."""
        yield from map(str, self.articles)
        if self.is_same_comparison:
            yield f"Comparison: Twosource {__version__} computes the same"
        elif self.points:
            many = "1 point" if self.points == 1 else f"{self.points} points"
            yield f"Comparison: Twosource {__version__} computes {many} OTHERWISE"
        else:
            yield f"Comparison: Twosource {__version__} computes the same points, with OTHER scores or links"

    @property
    def holds(self) -> bool:
        return self.is_same_comparison and all(each.is_original and each.is_same_text for each in self.articles)


def verify(case: Case) -> Verified:
    """Check the originals of a case, read them again, and compare again with its settings and its links by hand."""
    found, judged = case.found, case.judged
    scored = score(found.a.article, found.b.article, found.options)
    again = judge(scored)
    by_hand = hand_links(case.review, found)
    again_by_hand = judge(scored, decisions=by_hand) if by_hand.linked or by_hand.cut else again
    return Verified(
        articles=tuple(starmap(_check, _articles(case))),
        is_same_comparison=(found, judged) == (again, again_by_hand),
        points=max(_unlike(found, again), _unlike(judged, again_by_hand)),
    )


def _articles(case: Case) -> Iterator[tuple[str, int, Article]]:
    for side, compared, earlier in (("A", case.found.a, case.earlier_a), ("B", case.found.b, case.earlier_b)):
        yield side, 0, compared.article
        yield from ((side, number, article) for number, article in enumerate(earlier, 1))


def _check(side: str, version: int, article: Article) -> CheckedArticle:
    try:
        again = reread(article)
    except UnreadableArticle as error:
        return CheckedArticle(side, version, is_original(article), False, str(error))
    is_same = (again.text, again.blocks) == (article.text, article.blocks)
    return CheckedArticle(side, version, is_original(article), is_same)


def _unlike(old: Comparison, new: Comparison) -> int:
    """Count the points that are in one comparison and not in the other; one that changed counts once."""
    before, now = Counter(_points(old)), Counter(_points(new))
    return max((before - now).total(), (now - before).total())


def _points(comparison: Comparison) -> Iterator[tuple[object, ...]]:
    """Yield each point once, without its number."""
    for a, b in points_of(comparison):
        how = a.counterpart.how if a and a.counterpart else None
        yield a and _known(a), b and _known(b), how


def _known(fact: Fact) -> tuple[object, ...]:
    return fact.side, fact.start, fact.end, fact.kind, fact.status, fact.value, fact.per
