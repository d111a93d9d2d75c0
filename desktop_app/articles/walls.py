"""Whether a fetched page shows something else in place of its article."""

from __future__ import annotations

import re
from typing import Literal

from desktop_app.articles.cut import offers_more
from desktop_app.articles.reading import Reading

Wall = Literal["cookie_wall", "pay_wall", "no_article"]

COOKIES = re.compile(r"\bcookies?\b|\bconsent\b|\beinwilligung|\bconsentement\b|\bconsentimiento\b", re.IGNORECASE)
NEEDS_SCRIPTS = re.compile(r"java ?script", re.IGNORECASE)
# What schema.org has pages say where they are not free to read.
NOT_FREE = re.compile(r"[\"']isAccessibleForFree[\"']\s*:\s*[\"']?false", re.IGNORECASE)
# A longer text is an article, whatever it speaks of.
LONGEST_WALL = 200
LONGEST_TEASER = 100
SHORTEST_ARTICLE = 12


def find_wall(source: str, reading: Reading | None) -> Wall | None:
    """Return what a page shows in place of its article; None where it shows the article, or enough of it to compare."""
    texts = [reading.text[block.start : block.end] for block in reading.blocks] if reading else []
    words = sum(len(text.split()) for text in texts)
    if words < LONGEST_WALL:
        if texts and 3 * sum(bool(COOKIES.search(text)) for text in texts) >= len(texts):
            return "cookie_wall"
        if NOT_FREE.search(source) or (words < LONGEST_TEASER and any(map(offers_more, texts[-3:]))):
            return "pay_wall"
    if words < SHORTEST_ARTICLE or (words < LONGEST_TEASER and any(map(NEEDS_SCRIPTS.search, texts))):
        return "no_article"
    return None
