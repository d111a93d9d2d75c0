"""Words of an article kept so that they can be found again."""

from __future__ import annotations

from desktop_app.articles import Article
from desktop_app.review.model import Quote

AROUND = 60


def quote(article: Article, start: int, end: int) -> Quote:
    """Return the words between two code-point offsets of an article, with what stands around them."""
    text = article.text
    return Quote(start, end, text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND])
