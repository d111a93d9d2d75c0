"""Which language two articles are in, told from their words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.remembered import Remembered
from desktop_app.comparison.text.words import WORD
from desktop_app.sides import SIDES

if TYPE_CHECKING:
    from desktop_app.comparison.model import Comparison, Side

SAMPLE = 20_000
ENGLISH_SHARE = 0.25
# English articles have more function words than this, others fewer; a few words may have any share.
FOREIGN_SHARE, FEWEST_WORDS = 0.2, 25


def tell_language(*texts: str) -> str:
    """Return the ISO 639-1 code of the language that the texts are in; English where a quarter of the words are its
    function words."""
    words, small = _count_all(texts)
    if small >= ENGLISH_SHARE * words:
        return "en"
    # The order of the texts would make a difference where they meet.
    return _identify(" ".join(sorted(text[:SAMPLE] for text in texts)))


def foreign_sides(comparison: Comparison) -> tuple[Side, ...]:
    """Return the sides whose article was compared as English and is hardly in English."""
    return tuple(side for side in SIDES if comparison.in_english and _is_foreign(comparison.side(side).article.text))


def _is_foreign(text: str) -> bool:
    words, small = _count_all((text,))
    return words >= FEWEST_WORDS and small < FOREIGN_SHARE * words


def _count_all(texts: Iterable[str]) -> tuple[int, int]:
    # No word holds a space.
    counts = [_counts()[chunk] for text in texts for chunk in text[:SAMPLE].split(" ")]
    return sum([count[0] for count in counts]), sum([count[1] for count in counts])


@cache
def _counts() -> Remembered[tuple[int, int]]:
    return Remembered(_count)


def _count(chunk: str) -> tuple[int, int]:
    """Return how many words a piece of text has that are no numbers, and how many are function words of English."""
    words = [word.lower() for word in WORD.findall(chunk) if not word[0].isdecimal()]
    return len(words), sum(word in english().function_words for word in words)


def is_known(language: str) -> bool:
    """Say whether articles can be compared in a language, given by its ISO 639-1 code."""
    if language == "en":
        return True
    import py3langid

    return len(language) == 2 and language in {code for code, _ in py3langid.rank("")}


def _identify(text: str) -> str:
    import py3langid  # loading its model takes longer than comparing two English articles

    return str(py3langid.classify(text)[0])
