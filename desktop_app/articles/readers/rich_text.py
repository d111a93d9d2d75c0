"""HTML from the clipboard: all of it is what the person chose."""

from __future__ import annotations

from desktop_app.articles.readers.html import visible_pieces
from desktop_app.articles.reading import Reading, join_document


def read(data: bytes) -> Reading:
    """Read the UTF-8 bytes of the clipboard's HTML."""
    text, blocks = join_document(visible_pieces(data.decode(errors="replace")))
    return Reading(text, blocks)
