"""What holds for an article, whatever bytes it was read from."""

from __future__ import annotations

from desktop_app.articles import Article, UnreadableArticle, looks_cut, read_bytes
from desktop_app.articles.article import ArticleFormat, encodable
from desktop_app.review.session_sound import check_article
from desktop_app.sentences import SentenceError

NAME = "fuzzed file"
# One in so many is read a second time, by the encoding that was found.
REREAD = 4


def check_reading(data: bytes, format: ArticleFormat) -> None:
    """Raise where bytes are neither an article that holds nor refused in a sentence that names the file."""
    try:
        article = read_bytes(data, NAME, format=format)
    except UnreadableArticle as error:
        check_refusal(error, NAME)
        return
    check(article)
    if article.encoding is None or len(data) % REREAD:
        return
    again = read_bytes(data, NAME, format=format, encoding=article.encoding)
    assert (again.text, again.blocks) == (article.text, article.blocks)


def check_refusal(error: SentenceError, name: str) -> None:
    """Raise where a refusal does not say which file it is about."""
    assert name in str(error)


def check(article: Article) -> None:
    """Raise where an article is not one as its model says."""
    check_article(article, "$")
    text = article.text
    for block in article.blocks:
        words = text[block.start : block.end]
        assert words == words.strip() != ""
    for told in (article.title, article.origin, article.outlet, article.author, article.published, *article.dropped):
        assert told is None or encodable(told) == told
    assert article.title
    looks_cut(article)
