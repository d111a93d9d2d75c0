"""Plain text to its blocks."""

from __future__ import annotations

from desktop_app.articles.article import clean_text
from desktop_app.articles.blocks import find_blocks
from desktop_app.articles.decode import decode, decode_as
from desktop_app.articles.reading import Reading


def read(data: bytes, *, encoding: str | None = None) -> Reading:
    """Read a plain text; raises ValueError where the bytes are no text."""
    text, encoding = decoded(data, encoding)
    return Reading(text, find_blocks(text), encoding=encoding)


def decoded(data: bytes, encoding: str | None, *, declared: str | None = None) -> tuple[str, str]:
    """Return the clean text, by the encoding the person chose or else as found, and its encoding."""
    text, encoding = (decode_as(data, encoding), encoding) if encoding else decode(data, declared=declared)
    return clean_text(text), encoding
