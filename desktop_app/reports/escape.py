"""Article text put into Markdown so that it shows as it is, whatever signs it holds."""

from __future__ import annotations

import re

from markupsafe import Markup

from desktop_app.reports.model import Passage

WHITE_SPACE = re.compile(r"\s+")
# Control characters, and the marks that would turn the order of the report's own words.
UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ENTITY = re.compile(r"[<>|~`]|&(?=#?\w+;)")
SIGN = re.compile(r"([\\*_\[\]])")
FIRST_SIGN = re.compile(r"^([#+\-!]|\d+[.)](?=\s|$))")


def escape(value: object) -> Markup:
    """Return text that stands in a line of Markdown, a table's cell or a list's item as the very words it is made of.

    HTML, links, emphasis, code, cell borders, list and heading marks are all disarmed. What is escaped already stays.
    """
    if isinstance(value, Markup):
        return value
    # At the start of a line or item a sign can make a heading or a list.
    return Markup(FIRST_SIGN.sub(lambda first: first[0][:-1] + "\\" + first[0][-1], _inline(str(value))))


def shown(text: str) -> str:
    """Return text on one line and without characters that show nothing."""
    return UNSHOWN.sub("", WHITE_SPACE.sub(" ", text)).strip()


def marked(passage: Passage) -> Markup:
    """Return a passage with the words it is about in bold."""
    return Markup("").join(_bold(text) if is_marked else _spaced(text) for text, is_marked in passage.parts)


def _bold(text: str) -> Markup:
    words = _inline(text)
    return Markup(f"**{words}**" if words else "")


def _spaced(text: str) -> Markup:
    """Escape text and keep the spaces that part it from its neighbours."""
    before, after = " " * text[:1].isspace(), " " * text[-1:].isspace()
    return Markup(before + _inline(text) + after)


def _inline(text: str) -> str:
    """Disarm what means something within a line."""
    return SIGN.sub(r"\\\1", ENTITY.sub(lambda sign: f"&#{ord(sign[0])};", shown(text)))
