"""A page as it came from the web becomes an Article, or it is told what it is instead."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from desktop_app.articles.article import Article, ArticleFormat
from desktop_app.articles.errors import UnreadableArticle
from desktop_app.articles.load import make_article, read_bytes
from desktop_app.articles.readers.html import decode_page, find_article
from desktop_app.articles.sniff import MARKDOWN, sniff
from desktop_app.articles.walls import find_wall

HTML = frozenset(("text/html", "application/xhtml+xml"))
TEXT = frozenset(("text/plain", "text/markdown"))
# Servers that know no better say one of these; then the bytes tell.
UNTOLD = frozenset(("", "application/octet-stream", "binary/octet-stream"))
READ = HTML | TEXT | UNTOLD | {"application/pdf", "application/x-pdf"}


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes at a final address, and the content type the server gave for them."""

    address: str
    content_type: str
    data: bytes

    @property
    def type(self) -> str:
        """Return the media type, in lower case, without its parameters."""
        return self.content_type.partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        header = Message()
        header["content-type"] = self.content_type
        return header.get_content_charset()

    @property
    def may_be_read(self) -> bool:
        return self.type in READ

    @property
    def name(self) -> str:
        """Return the last part of the address's path, or the site."""
        parts = urlsplit(self.address)
        return PurePosixPath(unquote(parts.path)).name or parts.netloc


def read_page(page: Page, *, title: str | None, encoding: str | None, password: str | None) -> Article:
    """Read the article of a page; raises UnreadableArticle for a wall, a page without one, and other documents."""
    format = _format(page)
    if format == "html":
        return _read_html(page, title, encoding)
    if format != "pdf" and encoding is None:
        _, encoding = _decoded(page, None)
    name, origin = page.name, page.address
    return read_bytes(page.data, name, format=format, title=title, origin=origin, encoding=encoding, password=password)


def _read_html(page: Page, title: str | None, encoding: str | None) -> Article:
    source, encoding = _decoded(page, encoding)
    reading = find_article(source, encoding)
    wall = find_wall(source, reading)
    if reading is None or wall:
        raise UnreadableArticle(wall or "no_article", name=page.address)
    return make_article(reading, page.data, page.name, format="html", title=title, origin=page.address)


def _decoded(page: Page, encoding: str | None) -> tuple[str, str]:
    try:
        return decode_page(page.data, encoding, declared=page.charset)
    except LookupError:
        raise UnreadableArticle("unknown_encoding", name=page.address, encoding=encoding) from None
    except ValueError:
        raise UnreadableArticle("not_a_page", name=page.address, type=page.type) from None


def _format(page: Page) -> ArticleFormat:
    try:
        sniffed = sniff(page.data, page.name)
    except UnreadableArticle:
        raise UnreadableArticle("not_a_page", name=page.address, type=page.type or "unknown") from None
    if sniffed != "pdf" and page.type in HTML:
        return "html"
    if sniffed != "pdf" and page.type in TEXT:
        return "markdown" if PurePosixPath(page.name).suffix.lower() in MARKDOWN else "text"
    if sniffed not in ("html", "markdown", "text", "pdf"):
        raise UnreadableArticle("not_a_page", name=page.address, type=page.type or "unknown")
    return sniffed
