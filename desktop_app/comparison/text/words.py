"""Words as they are compared: folded, stemmed, numbers by value, and what stands for them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache, partial
from typing import Literal

import Stemmer
from msgspec import Struct
from msgspec.structs import replace

from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.remembered import MOST_KEPT, Remembered

WordKind = Literal["word", "number", "name", "function"]

MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f"
    "\u00ad\u200b-\u200d\u2060"
)
WORD = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|\d+(?:[.,]\d+)*"
    r"|[A-Za-z]++\.(?:com|org|net|gov|edu)\b"
    rf"|[^\W\d_][A-Za-z]*+[^\W\d_{MARKS}]*(?:[{MARKS}]+[^\W\d_]*)*(?:['’][^\W\d_]+)*"
)
CLOSERS = '.,;:!?")'
WordRead = tuple[str, str, WordKind, bool, bool]
Read = tuple[int, int, str, str, WordKind, bool, bool]
INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060]")
SUFFIX = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m|t)?)$")
THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
NUMERALS = {word: value for value, word in enumerate(_ONES.split())} | {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
SCALES = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9, "dozen": 12.0}
BEHIND_NUMBERS = frozenset(NUMERALS).union(SCALES, [f"{scale}s" for scale in SCALES])


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
        return self.kind != "function"

    def as_name(self, key: str = "") -> Word:
        """Return the word as a name, with another key where one is given."""
        return Word(self.start, self.end, self.lower, key or self.key, "name", self.capital, self.all_capitals)


def read_words(text: str, start: int, end: int, language: str) -> list[Word]:
    """Return the words of text[start:end] in order; a number with its scale ("1.2 million") is one word."""
    words: list[Word] = []
    chunks = _chunks(language)
    place = start
    # No word holds a space, and what stands between spaces is read once, however often it comes.
    for chunk in text[start:end].split(" "):
        for first, last, lower, key, kind, capital, all_capitals in chunks[chunk]:
            words.append(Word(place + first, place + last, lower, key, kind, capital, all_capitals))
        place += len(chunk) + 1
    if language == "en" and not BEHIND_NUMBERS.isdisjoint([word.lower for word in words[1:]]):
        return list(_with_scales(words))
    return words


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


@cache
def _chunks(language: str) -> Remembered[tuple[Read, ...]]:
    return Remembered(partial(_read_chunk, language))


def _read_chunk(language: str, chunk: str) -> tuple[Read, ...]:
    """Return the words of a piece of text: where each begins and ends in it, and what it is."""
    if chunk.isascii() and (bare := chunk.rstrip(CLOSERS)).isalpha():
        if bare != chunk:
            return _chunks(language)[bare]
        lower = chunk.lower()
        return ((0, len(chunk), *_read_letters(chunk, lower, lower, language)),)
    return tuple([(match.start(), match.end(), *_read(match[0], language)) for match in WORD.finditer(chunk)])


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


def number_value(text: str, language: str) -> float:
    """Return the value of digits with separators as they are written in the language."""
    if language == "en" or THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
        text = text.replace(".", "").replace(",", ".")
    else:
        text = text.replace(",", ".")
    try:
        return float(text)
    except ValueError:  # 1.2.3
        return float(re.sub(r"\D", "", text))


def number_key(value: float) -> str:
    return f"#{value:.12g}"


def _with_scales(words: list[Word]) -> Iterator[Word]:
    """Put "twenty" and "three", "1.2" and "million" together where only a space or a hyphen stands between them."""
    held: Word | None = None
    for word in words:
        if held is not None:
            key = _together(held, word) if word.start - held.end <= 1 else None
            if key is not None:
                held = replace(held, end=word.end, key=key)
                continue
            yield held
            held = None
        if word.kind == "number":
            held = word
        else:
            yield word
    if held:
        yield held


def _together(number: Word, word: Word) -> str | None:
    """Return the key of a number with the word behind it, None where that is no part of it."""
    value = float(number.key[1:])
    scale = SCALES.get(word.lower.removesuffix("s"))
    if scale:
        return number_key(value * scale)
    ones = NUMERALS.get(word.lower, 10)
    return number_key(value + ones) if 20 <= value < 100 and value % 10 == 0 and ones < 10 else None
