"""A message saved by a mail program: its text, subject, sender and date."""

from __future__ import annotations

from email.utils import parseaddr

from desktop_app.articles.blocks import find_blocks
from desktop_app.articles.errors import UnreadableArticle
from desktop_app.articles.readers.html import decode_page, visible_pieces
from desktop_app.articles.readers.message import field, parse, payload, sent_at
from desktop_app.articles.readers.text import decoded
from desktop_app.articles.reading import Reading, join_document


def read(data: bytes, *, encoding: str | None = None) -> Reading:
    """Read a message's plain text, or its HTML where it has none; raises UnreadableArticle where it has neither."""
    message = parse(data)
    part = message.get_body(("plain", "html"))
    if part is None:
        raise UnreadableArticle("no_text")
    declared = part.get_content_charset()
    if part.get_content_type() == "text/html":
        source, encoding = decode_page(payload(part), encoding, declared=declared)
        text, blocks = join_document(visible_pieces(source))
    else:
        text, encoding = decoded(payload(part), encoding, declared=declared)
        blocks = find_blocks(text)
    name, address = parseaddr(field(message, "from") or "")
    sent = sent_at(message)
    return Reading(
        text,
        blocks,
        title=field(message, "subject"),
        author=name or address or None,
        published=sent.date().isoformat() if sent else None,
        encoding=encoding,
    )
