"""A web page saved by a browser as one file: the page in it, and when it was saved."""

from __future__ import annotations

from msgspec.structs import replace

from desktop_app.articles.errors import UnreadableArticle
from desktop_app.articles.readers import html
from desktop_app.articles.readers.message import parse, payload, sent_at
from desktop_app.articles.reading import Reading


def read(data: bytes, *, encoding: str | None = None) -> Reading:
    """Read the article of the saved page; raises UnreadableArticle where there is no page."""
    message = parse(data)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise UnreadableArticle("no_text")
    source, encoding = html.decode_page(payload(page), encoding, declared=page.get_content_charset())
    reading = html.find_article(source, encoding) or html.read_whole(source, encoding)
    saved = sent_at(message)
    return replace(reading, retrieved=saved.isoformat() if saved and saved.tzinfo else None)
