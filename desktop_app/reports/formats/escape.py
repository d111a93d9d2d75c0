"""Article text put into Markdown or HTML so that it shows as it is, whatever signs it holds."""

from __future__ import annotations

import re

from markupsafe import Markup

from desktop_app.reports.formats.characters import shown

# A reference by number is taken for one without its semicolon, too.
ENTITY = re.compile(r"[<>|~`]|&(?=#|\w+;)")
SIGN = re.compile(r"([\\*_\[\]])")
FIRST_SIGN = re.compile(r"^([#+\-!]|\d+[.)](?=\s|$))")


def escape(value: object) -> Markup:
    """Return text that stands in a line of Markdown, a table's cell or a list's item as the very words it is made of.

    HTML, links, emphasis, code, cell borders, list and heading marks are all disarmed. What is escaped already stays.
    """
    if isinstance(value, Markup):
        return value
    # At the start of a line or item a sign can make a heading or a list.
    return Markup(FIRST_SIGN.sub(lambda first: first[0][:-1] + "\\" + first[0][-1], inline(str(value))))


def inline(text: str) -> str:
    """Disarm what means something within a line."""
    return SIGN.sub(r"\\\1", ENTITY.sub(lambda sign: f"&#{ord(sign[0])};", shown(text)))


def spaced(text: str) -> Markup:
    """Escape text and keep the spaces that part it from its neighbours."""
    return around(text, "", "")


def around(text: str, before: str, after: str) -> Markup:
    """Escape text and set marks around its words, not around the spaces that part them from their neighbours."""
    words = inline(text)
    if not words:
        return Markup(" " if text else "")
    return Markup(" " * text[:1].isspace() + before + words + after + " " * text[-1:].isspace())
