"""What the rest of the program knows of an article: its text, its blocks and where it came from."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import Any, Literal

from desktop_app.articles.blocks import Block, find_blocks
from desktop_app.articles.errors import UnreadableArticle

ArticleFormat = Literal["pasted", "rich_text", "text", "markdown", "html", "mhtml", "docx", "odt", "pdf", "eml"]

PASTED = "pasted text"
UNTITLED = "Pasted text"
# The characters of about 300,000 words. Comparing far more takes minutes and memory that no article is worth.
MOST_CHARACTERS = 2_000_000
LINE_END = re.compile(r"\r\n?")
SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Article:
    """One article exactly as it is compared.

    `text` has "\\n" line ends and no byte-order mark or lone surrogate. `sha256` is that of the bytes as read,
    or of the UTF-8 bytes of pasted text; `original` are those bytes. `published` is an ISO 8601 date, `retrieved`
    the date and time with zone at which a web page was fetched or saved; None where unknown. `encoding` is that of
    the bytes, None where the format settles it. `dropped` is text that stands in the document but is no part of the
    article, as a page's menus or a running head. `scanned_pages` are pages of a PDF, from 1, that hold no text.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str
    origin: str
    sha256: str
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    retrieved: str | None = None
    format: ArticleFormat = "pasted"
    encoding: str | None = None
    original: bytes = field(default=b"", repr=False, compare=False)
    dropped: tuple[str, ...] = ()
    scanned_pages: tuple[int, ...] = ()

    @property
    def words(self) -> int:
        """Count what stands between white space."""
        return len(self.text.split())

    @classmethod
    def from_text(cls, text: str, *, title: str | None = None, origin: str = PASTED) -> Article:
        """Make an article of plain text; without a title its first line serves, where that is a heading.

        Raises UnreadableArticle where it is too long to be compared.
        """
        clean = clean_text(text)
        check_length(clean, title or origin)
        blocks = find_blocks(clean)
        original = encodable(text).encode()
        return cls(
            text=clean,
            blocks=blocks,
            title=title or first_heading(clean, blocks) or UNTITLED,
            origin=encodable(origin),
            sha256=hashlib.sha256(original).hexdigest(),
            original=original,
        )


def check_length(text: str, name: str) -> None:
    """Raise UnreadableArticle where a text is too long to be compared."""
    if len(text) > MOST_CHARACTERS:
        counts = {"characters": f"{len(text):,}", "most": f"{MOST_CHARACTERS:,}"}
        raise UnreadableArticle("too_long", name=encodable(name), **counts)


def first_heading(text: str, blocks: tuple[Block, ...]) -> str | None:
    """Return the text of the first block where that is a heading."""
    if blocks and blocks[0].kind == "heading":
        return " ".join(text[blocks[0].start : blocks[0].end].split())
    return None


def clean_text(text: str) -> str:
    """Return text with "\\n" line ends, without byte-order marks before it, and with U+FFFD for lone surrogates."""
    return encodable(LINE_END.sub("\n", text.lstrip("\ufeff")))


def encodable(text: str) -> str:
    """Return text with U+FFFD for each lone surrogate, which UTF-8 cannot hold."""
    return SURROGATE.sub("\ufffd", text)


def all_encodable(form: Any) -> Any:
    """Return a form of dictionaries, lists and plain values with each text in it made encodable."""
    if isinstance(form, str):
        return encodable(form)
    if isinstance(form, dict):
        return {key: all_encodable(value) for key, value in form.items()}
    return [all_encodable(each) for each in form] if isinstance(form, list | tuple) else form
