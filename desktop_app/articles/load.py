"""A file on disk, or its bytes, becomes an Article."""

from __future__ import annotations

import hashlib
import stat
from dataclasses import replace
from os import PathLike
from pathlib import Path
from typing import Any

from msgspec import structs

from desktop_app.articles.article import (
    PASTED,
    UNTITLED,
    Article,
    ArticleFormat,
    check_length,
    encodable,
    first_heading,
)
from desktop_app.articles.errors import UnreadableArticle
from desktop_app.articles.readers import text
from desktop_app.articles.reading import Reading
from desktop_app.articles.sniff import sniff

LARGEST_MEGABYTES = 50
LARGEST = LARGEST_MEGABYTES * 1_000_000
# What is pasted is what the person chose, and may be nothing yet.
MAY_BE_EMPTY = frozenset(("pasted", "rich_text"))
OF_THE_TEXT = ("text", "blocks", "encoding", "dropped", "scanned_pages")
OF_THE_SOURCE = ("title", "outlet", "author", "published")


def load(
    path: str | PathLike[str], *, title: str | None = None, encoding: str | None = None, password: str | None = None
) -> Article:
    """Read a file of at most 50 MB by its content; the title is the one given, else the article's own, else its name.

    Raises UnreadableArticle where the file is missing, closed to the reader, too large, empty or no article;
    PasswordNeeded for a PDF that opens only with a password.
    """
    file = Path(path)
    data = bytes_of(file)
    name = encodable(file.name)
    return read_bytes(data, name, title=title, origin=str(path), encoding=encoding, password=password)


def read_bytes(
    data: bytes,
    name: str,
    *,
    format: ArticleFormat | None = None,
    title: str | None = None,
    origin: str | None = None,
    encoding: str | None = None,
    password: str | None = None,
) -> Article:
    """Read the bytes of a file; `name` is told in messages and is the title of last resort.

    The same bytes, format and encoding give the same text. Without a format it is found from the bytes. Raises
    UnreadableArticle, PasswordNeeded.
    """
    format = format or sniff(data, name)
    reading = _read(data, name, format, encoding, password)
    return make_article(reading, data, name, format=format, title=title, origin=origin)


def from_rich_text(html: str, *, title: str | None = None) -> Article:
    """Make an article of HTML from the clipboard, all of which the person chose."""
    return read_bytes(encodable(html).encode(), UNTITLED, format="rich_text", title=title, origin=PASTED)


def reread(article: Article, *, encoding: str | None = None, password: str | None = None) -> Article:
    """Read the original bytes again, in another encoding where one is given; what a person entered is kept.

    Raises UnreadableArticle, PasswordNeeded.
    """

    def read(encoding: str | None) -> Article:
        name, format = article.title, article.format
        return read_bytes(article.original, name, format=format, encoding=encoding, password=password)

    new = read(encoding or article.encoding)
    read_before = new if new.encoding == article.encoding else read(article.encoding)
    as_read = {key: getattr(new, key) for key in OF_THE_TEXT}
    for key in OF_THE_SOURCE:
        if getattr(article, key) == getattr(read_before, key):
            as_read[key] = getattr(new, key)
    return replace(article, **as_read)


def make_article(
    reading: Reading,
    data: bytes,
    name: str,
    *,
    format: ArticleFormat,
    title: str | None = None,
    origin: str | None = None,
) -> Article:
    """Return what was read as an article of these bytes."""
    fields: dict[str, Any] = {key: getattr(reading, key) for key in (*OF_THE_TEXT, *OF_THE_SOURCE, "retrieved")}
    fields["title"] = title or reading.title or first_heading(reading.text, reading.blocks) or name
    fields["origin"] = encodable(origin or name)
    return Article(**fields, sha256=hashlib.sha256(data).hexdigest(), format=format, original=data)


def _read(data: bytes, name: str, format: ArticleFormat, encoding: str | None, password: str | None) -> Reading:
    try:
        reading = _by_format(data, format, encoding, password)
        if not reading.blocks and format not in MAY_BE_EMPTY:
            raise UnreadableArticle("no_text")
        check_length(reading.text, name)
        return reading
    except UnreadableArticle as error:
        error.values.setdefault("name", name)
        raise
    except LookupError:
        raise UnreadableArticle("unknown_encoding", name=name, encoding=encoding) from None
    except ValueError:
        raise UnreadableArticle("not_text", name=name) from None


def _by_format(data: bytes, format: ArticleFormat, encoding: str | None, password: str | None) -> Reading:
    """Call the reader of a format; each imports its library only when it is called for."""
    match format:
        case "pasted":
            return structs.replace(text.read(data, encoding="utf-8"), encoding=None)
        case "rich_text":
            from desktop_app.articles.readers import rich_text

            return rich_text.read(data)
        case "text":
            return text.read(data, encoding=encoding)
        case "markdown":
            from desktop_app.articles.readers import markdown

            return markdown.read(data, encoding=encoding)
        case "html":
            from desktop_app.articles.readers import html

            return html.read(data, encoding=encoding)
        case "mhtml":
            from desktop_app.articles.readers import mhtml

            return mhtml.read(data, encoding=encoding)
        case "eml":
            from desktop_app.articles.readers import eml

            return eml.read(data, encoding=encoding)
        case "docx":
            from desktop_app.articles.readers import docx

            return docx.read(data)
        case "odt":
            from desktop_app.articles.readers import odt

            return odt.read(data)
        case "pdf":
            from desktop_app.articles.readers import pdf

            return pdf.read(data, password=password)


def bytes_of(file: Path) -> bytes:
    """Return the bytes of an article's file; raises UnreadableArticle where there are none or more than 50 MB."""
    name = encodable(str(file))
    try:
        mode = file.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableArticle("folder", name=name)
        if not stat.S_ISREG(mode):
            raise UnreadableArticle("device", name=name)
        with file.open("rb") as handle:
            # Reading one byte more than is allowed settles it for files that tell no size, too.
            data = handle.read(LARGEST + 1) if file.stat().st_size <= LARGEST else None
    except FileNotFoundError:
        raise UnreadableArticle("missing", name=name) from None
    except PermissionError:
        raise UnreadableArticle("no_permission", name=name) from None
    except OSError as error:
        raise UnreadableArticle("failed", name=name, reason=error.strerror or str(error)) from None
    except ValueError:
        raise UnreadableArticle("bad_name", name=name) from None
    if data is None or len(data) > LARGEST:
        raise UnreadableArticle("too_large", name=name, megabytes=LARGEST_MEGABYTES)
    return data
