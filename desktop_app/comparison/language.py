"""Which language two articles are in, told from their words."""

from __future__ import annotations

from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import WORD

SAMPLE = 20_000
ENGLISH_SHARE = 0.25


def tell_language(*texts: str) -> str:
    """Return the ISO 639-1 code of the language that the texts are in; English where a quarter of the words are its
    function words."""
    found = [word.lower() for text in texts for word in WORD.findall(text[:SAMPLE])]
    words = [word for word in found if not word[0].isdecimal()]
    small = sum(word in english().function_words for word in words)
    if not words or small >= ENGLISH_SHARE * len(words):
        return "en"
    # The order of the texts would make a difference where they meet.
    return _identify(" ".join(sorted(text[:SAMPLE] for text in texts)))


def is_known(language: str) -> bool:
    """Say whether articles can be compared in a language, given by its ISO 639-1 code."""
    if language == "en":
        return True
    import py3langid

    return len(language) == 2 and language in {code for code, _ in py3langid.rank("")}


def _identify(text: str) -> str:
    import py3langid  # loading its model takes longer than comparing two English articles

    return str(py3langid.classify(text)[0])
