"""Words as they are compared: folded, stemmed, numbers by value, and what stands for them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache, partial

import Stemmer
from msgspec import Struct

from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.numerals import NUMERALS, number_key, number_value
from desktop_app.comparison.text.remembered import MOST_KEPT, Remembered
from desktop_app.comparison.text.signs import POSSESSIVE, WordKind, signs_of

MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f"
    "\u00ad\u200b-\u200d\u2060"
)
WORD = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)\b)?"
    r"|[A-Za-z]++\.(?:com|org|net|gov|edu)\b"
    rf"|[^\W\d_][A-Za-z]*+[^\W\d_{MARKS}]*(?:[{MARKS}]+[^\W\d_]*)*(?:['’][^\W\d_]+)*"
)
CLOSERS = '.,;:!?")'
WordRead = tuple[str, str, WordKind, bool, bool]  # folded, key, kind, capitalised, wholly so
Read = tuple[int, int, str, str, int]  # where it begins and ends in its piece, folded, key, signs
INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060]")
POSSESSIVES = ("'s", "’s")
SUFFIX = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m|t)?)$")


class Word(Struct, frozen=True, gc=False):
    """One word, or a group of words that is one name; `key` is what it is compared by, offsets are those of the
    article."""

    start: int
    end: int
    lower: str
    key: str
    kind: WordKind
    capital: bool
    all_capitals: bool = False

    @property
    def says_something(self) -> bool:
        """Say whether the word bears a meaning of its own, as "the" does not."""
        return self.kind != "function"


@cache
def chunks(language: str) -> Remembered[tuple[Read, ...]]:
    """Return the words of each piece of text between spaces: where each begins and ends in it, its folded form, key and
    signs."""
    return Remembered(partial(_read_chunk, language))


def fold(text: str) -> str:
    """Return text in NFKC and lower case, with plain apostrophes and without invisible characters."""
    if text.isascii():
        return text.lower()
    return INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).replace("’", "'").casefold()


@lru_cache(MOST_KEPT)
def stem_key(lower: str, language: str) -> str:
    """Return what a folded word is compared by: the stem of its base form (Snowball), or itself in an unknown
    language."""
    return _stem(lower, language)


def _stem(lower: str, language: str) -> str:
    if language == "en":
        lower = english().irregular.get(lower, lower)
    stemmer = _stemmer(language)
    return stemmer.stemWord(lower) if stemmer else lower


@cache
def _stemmer(language: str) -> Stemmer.Stemmer | None:
    try:
        return Stemmer.Stemmer(language, 0)  # what it remembers itself costs more than stemming
    except KeyError:
        return None


def _read_chunk(language: str, chunk: str) -> tuple[Read, ...]:
    """Return the words of a piece of text: where each begins and ends in it, and what it is."""
    if chunk.isascii() and (bare := chunk.rstrip(CLOSERS)).isalpha():
        if bare != chunk:
            return chunks(language)[bare]
        lower = chunk.lower()
        return (_signed(0, len(chunk), _read_letters(chunk, lower, lower, language), language),)
    return tuple([_read_word(*match.span(), match[0], language) for match in WORD.finditer(chunk)])


def _read_word(first: int, last: int, word: str, language: str) -> Read:
    first, last, lower, key, signs = _signed(first, last, _read(word, language), language)
    return first, last, lower, key, signs | POSSESSIVE if word.endswith(POSSESSIVES) else signs


def _signed(first: int, last: int, read: WordRead, language: str) -> Read:
    lower, key, kind, capital, all_capitals = read
    return first, last, lower, key, signs_of(lower, kind, capital, all_capitals, language)


def _read(text: str, language: str) -> WordRead:
    """Return what a word is wherever it stands: folded, its key and kind, whether it is capitalised, and wholly so."""
    if text[0].isdecimal():  # "²" is a digit, but no number
        return text, number_key(number_value(text, language)), "number", False, False
    if text.endswith("."):  # an acronym with full stops
        return text.lower(), text.replace(".", "").lower(), "word", True, True
    lower = fold(text)
    return _read_letters(_without_suffix(text), lower, _without_suffix(lower), language)


def _read_letters(core: str, lower: str, bare: str, language: str) -> WordRead:
    """Return what a word is, given without its suffix as written, folded, and folded without its suffix."""
    capital, shouted = core[:1].isupper(), core.isupper() and len(core) > 1
    if language == "en":
        functions = english().function_words
        # "US" and "IT" in capitals are names, not pronouns
        if not shouted and (lower in functions or bare in functions or not bare):
            return lower, lower, "function", capital, False
        if bare in NUMERALS:
            return lower, number_key(float(NUMERALS[bare])), "number", False, False
        lower = bare
    return lower, _stem(lower, language), "word", capital, shouted


def _without_suffix(word: str) -> str:
    """Return a word without "'s", "n't" and the like."""
    return SUFFIX.sub("", word) if "'" in word or "’" in word else word
