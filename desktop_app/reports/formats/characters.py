"""Characters that no report can show, or that would turn the order of its words, made visible."""

from __future__ import annotations

import re

WHITE_SPACE = re.compile(r"[\s]+")
# Control characters, what would turn the order of the report's own words, halves of characters, and what is none.
UNSHOWN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def visible(text: str) -> str:
    """Return text with U+FFFD in the place of each character that cannot be shown."""
    return UNSHOWN.sub("\ufffd", text)


def shown(text: str) -> str:
    """Return text on one line, with U+FFFD in the place of each character that cannot be shown."""
    return WHITE_SPACE.sub(" ", visible(text)).strip()
