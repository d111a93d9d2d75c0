"""Two long articles made of the example: each part renews its words, and every other part is on another event."""

from __future__ import annotations

import re

from desktop_app.articles import Article
from desktop_app.comparison.language import tell_language
from desktop_app.comparison.text.statements import read_statements
from tests.benchmarks.made_pairs import make_pair

FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
HEADING = re.compile(r"^#+ ", re.MULTILINE)
ELSEWHERE = 1_000_000  # seeds from here on are used for no part that both articles have


def make_long_pair(statements: int) -> tuple[str, str]:
    """Return two texts of at least so many statements each, and hardly more."""
    return _long(statements, 0), _long(statements, 1)


def _long(statements: int, side: int) -> str:
    parts: list[str] = []
    left = statements
    while left > 0:
        number = len(parts)
        seed = number + ELSEWHERE if side and number % 2 else number
        text = HEADING.sub("", FRONT_MATTER.sub("", make_pair(seed)[side])).strip()
        parts.append(text)
        left -= _count(text)
    return "\n\n".join(parts)


def _count(text: str) -> int:
    article = Article.from_text(text, title="part")
    return len(read_statements([article], tell_language(text))[0])
