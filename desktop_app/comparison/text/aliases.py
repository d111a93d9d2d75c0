"""Other words for the same name: countries and their people, acronyms, surnames."""

from __future__ import annotations

import re
from collections import ChainMap, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, islice, pairwise

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from desktop_app.comparison.text.columns import Columns, read_columns
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.proper_names import name_groups
from desktop_app.comparison.text.signs import ALL_CAPITALS, CAPITAL, FUNCTION, KIND, NAME, POSSESSIVE
from desktop_app.comparison.text.words import stem_key
from desktop_app.resources import resource

Phrase = tuple[str, ...]
ACRONYM = re.compile(r"[A-Z][A-Za-z.&-]{0,8}[A-Z.]")
LONGEST_ACRONYM = 3
IN_BRACKETS = re.compile(r"\(([^()]{2,60})\)")


class Aliases(Struct, frozen=True):
    """The keys of phrases that stand for one name, how many words those have that begin with a word, most first, and
    which of the keys are surnames."""

    keys: Mapping[Phrase, str]
    lengths: Mapping[str, Sequence[int]]
    surnames: frozenset[str] = frozenset()

    @classmethod
    def of(cls, keys: Mapping[Phrase, str]) -> Aliases:
        """Know phrases that stand for these keys."""
        lengths: dict[str, set[int]] = defaultdict(set)
        for phrase in keys:
            lengths[phrase[0]].add(len(phrase))
        return cls(keys, {first: sorted(own, reverse=True) for first, own in lengths.items()})

    def extended(self, keys: Mapping[Phrase, str]) -> Aliases:
        """Return these phrases with further ones, each in the place of one of the same words."""
        own = Aliases.of(keys).lengths
        both = {first: sorted({*own[first], *self.lengths.get(first, ())}, reverse=True) for first in own}
        return Aliases({**self.keys, **keys}, {**self.lengths, **both})

    def merge(self, words: Columns) -> Columns:
        """Return the words of statements with each alias among them as one word that has the name's key."""
        places = np.flatnonzero((words.signs & CAPITAL > 0) & words.is_form(self.lengths))
        stops = words.bounds[words.statement[places] + 1].tolist()
        fit = (words.signs & CAPITAL > 0) | (words.signs & KIND == FUNCTION)
        lowers, fits, shouted = words.lowers, fit.tobytes(), (words.signs & ALL_CAPITALS > 0).tobytes()
        found: dict[int, str] = {}
        lasts: list[int] = []
        done = 0
        for place, stop in zip(places.tolist(), stops, strict=True):
            for length in self.lengths[lowers[place]] if place >= done else ():
                phrase = lowers[place : min(place + length, stop)]
                key = self.keys.get(phrase)
                if key is None or not all(fits[place : place + len(phrase)]):
                    continue
                # "WHO" and "US" are names only as they are written here
                if length > 1 or shouted[place] or not is_acronym(phrase[0]):
                    found[place], done = key, place + len(phrase)
                    lasts.append(done - 1)
                    break
        named, firsts = words.with_names(found), list(found)
        ends, signs = words.ends.copy(), named.signs.copy()
        ends[firsts] = ends[lasts]
        signs[firsts] |= signs[lasts] & POSSESSIVE
        inside = [range(first + 1, last + 1) for first, last in zip(firsts, lasts, strict=True)]
        return replace(named, ends=ends, signs=signs).without(list(chain.from_iterable(inside)))


def is_acronym(word: str) -> bool:
    """Say whether a folded word that names something is so short that only capitals tell it from a common word."""
    return len(word) <= LONGEST_ACRONYM and word.isalpha()


def find_aliases(texts: Iterable[str], words: Columns, language: str) -> Aliases:
    """Return the aliases that hold in two articles, given the words of both: the world's countries, their own acronyms
    and surnames."""
    known = known_names() if language == "en" else {}
    own: dict[Phrase, str] = {}
    phrases = ChainMap(own, known)
    # In the order of the alphabet, not in that of the articles: where two define one acronym, that would tell.
    defined = sorted({forms for text in texts for forms in find_acronyms(text)})
    words_of = iter(_phrases([form for forms in defined for form in forms], language))
    for (short, _), short_words, long_words in zip(defined, words_of, words_of, strict=True):
        if long_words and short_words:
            key = phrases.get(long_words) or phrases.get(short_words) or f"@{short.casefold()}"
            own |= {long_words: key, short_words: key}
    if language != "en":
        return Aliases.of(own)
    full = {phrase: key for phrase, key in find_surnames(words, language) if phrase not in known}
    surnames = frozenset(key for phrase, key in full.items() if english().impersonal.isdisjoint(phrase))
    return replace(_known_aliases().extended(own | full), surnames=surnames)


def _phrases(names: Sequence[str], language: str) -> list[Phrase]:
    """Return the words of each name in lower case."""
    words = read_columns(names, [0] * len(names), language)
    return [words.lowers[first:last] for first, last in pairwise(words.bounds.tolist())]


def find_acronyms(text: str) -> Iterator[tuple[str, str]]:
    """Yield (short form, long form) for each acronym a text defines in brackets (Schwartz and Hearst 2003)."""
    for match in IN_BRACKETS.finditer(text):
        short = match.group(1).strip()
        if ACRONYM.fullmatch(short) is None:
            continue
        most_words = min(len(short) + 5, 2 * len(short))
        before = text[max(0, match.start() - 200) : match.start()].rstrip()
        before = " ".join(re.split(r"[.;:!?]\s", before)[-1].split()[-most_words:])
        long = best_long_form(short, before)
        if long is not None and len(long.split()) > 1:
            yield short, long


def best_long_form(short: str, long: str) -> str | None:
    """Return the shortest tail of `long` that holds the letters of `short` in order, its first at the start of a word.

    Schwartz, A. and Hearst, M.: A simple algorithm for identifying abbreviation definitions in biomedical text, 2003.
    """
    place = len(long) - 1
    for at in range(len(short) - 1, -1, -1):
        letter = short[at].lower()
        if not letter.isalnum():
            continue
        while place >= 0 and (long[place].lower() != letter or (at == 0 and place > 0 and long[place - 1].isalnum())):
            place -= 1
        if place < 0:
            return None
        place -= 1
    return long[long.rfind(" ", 0, place + 1) + 1 :]


def find_surnames(words: Columns, language: str) -> Iterator[tuple[Phrase, str]]:
    """Yield (full name, key of the surname) for each person who is also named by surname alone."""
    titles = english().titles
    first, last = name_groups(words)
    after_the = words.is_form(("the",))[first - 1] & ~words.is_first[first]
    single = last - first == 1
    alone = {words.lowers[place] for place in first[single & ~after_the].tolist()} - titles
    full: dict[Phrase, bool] = {}
    lowers, is_name = words.lowers, (words.signs & KIND == NAME).tobytes()
    several = ~single & ~after_the
    for place, end in zip(first[several].tolist(), last[several].tolist(), strict=True):
        names = [at for at in range(place, end) if lowers[at] not in titles]
        if len(names) == 1:
            alone.add(lowers[names[0]])
        elif 2 <= len(names) <= 3 and is_name[names[-1]] and is_name[names[-2]]:
            full[tuple([lowers[at] for at in names])] = True
    for phrase in full:
        if phrase[-1] in alone:
            yield phrase, stem_key(phrase[-1], language)


@cache
def _known_aliases() -> Aliases:
    return Aliases.of(known_names())


@cache
def known_names() -> dict[Phrase, str]:
    """Return the countries with their people, and well-known organisations, from `resources/words/countries.txt`."""
    lines = resource("words/countries.txt").read_text(encoding="utf-8").splitlines()
    entries = [line.split(" | ") for line in lines if not line.startswith("#")]
    written = iter(_phrases([name for _, *names in entries for name in names], "en"))
    phrases: dict[Phrase, str] = {}
    for code, *names in entries:
        key = f"@{names[0] if code == '-' else code}".lower()
        for words in islice(written, len(names)):
            if words:
                phrases.setdefault(words, key)
    return phrases
