"""Other words for the same name: countries and their people, acronyms, surnames."""

from __future__ import annotations

import re
from collections import ChainMap, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.comparison.text.draft import Draft, lowers_of
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word, WordKind, read_words, stem_key
from desktop_app.resources import resource

Phrase = tuple[str, ...]
ACRONYM = re.compile(r"[A-Z][A-Za-z.&-]{0,8}[A-Z.]")
LONGEST_ACRONYM = 3
IN_BRACKETS = re.compile(r"\(([^()]{2,60})\)")


@dataclass(frozen=True)
class Aliases:
    """The keys of phrases that stand for one name, and how many words those have that begin with a word, most first."""

    keys: Mapping[Phrase, str]
    lengths: Mapping[str, Sequence[int]]

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

    def merge(self, draft: Draft) -> Draft:
        """Return a statement with each alias among its words as one word that has the name's key."""
        merged: list[Word] = []
        done = 0
        words = draft.words
        for place in [place for place in draft.capitals if draft.lowers[place] in self.lengths]:
            phrase, key = self._at(draft, place) if place >= done else ((), None)
            if key is not None:
                first = words[place]
                kind: WordKind = "number" if first.kind == "number" else "name"
                merged += words[done:place]
                name = Word(
                    first.start,
                    words[place + len(phrase) - 1].end,
                    first.lower,
                    key,
                    kind,
                    first.capital,
                    first.all_capitals,
                )
                merged.append(name)
                done = place + len(phrase)
        return draft.with_words([*merged, *words[done:]]) if merged else draft

    def _at(self, draft: Draft, place: int) -> tuple[Phrase, str | None]:
        for length in self.lengths[draft.lowers[place]]:
            phrase = draft.lowers[place : place + length]
            key = self.keys.get(phrase)
            if key is None:
                continue
            group = draft.words[place : place + length]
            # "WHO" and "US" are names only as they are written here
            in_full = length > 1 or group[0].all_capitals or not is_acronym(phrase[0])
            if in_full and all(word.capital or word.kind == "function" for word in group):
                return phrase, key
        return (), None


def is_acronym(word: str) -> bool:
    """Say whether a folded word that names something is so short that only capitals tell it from a common word."""
    return len(word) <= LONGEST_ACRONYM and word.isalpha()


def find_aliases(texts: Iterable[str], drafts: Iterable[Draft], language: str) -> Aliases:
    """Return the aliases that hold in two articles: the world's countries, their own acronyms and surnames."""
    known = known_names() if language == "en" else {}
    own: dict[Phrase, str] = {}
    phrases = ChainMap(own, known)
    # In the order of the alphabet, not in that of the articles: where two define one acronym, that would tell.
    for short, long in sorted({defined for text in texts for defined in find_acronyms(text)}):
        long_words = lowers_of(read_words(long, 0, len(long), language))
        short_words = lowers_of(read_words(short, 0, len(short), language))
        if long_words and short_words:
            key = phrases.get(long_words) or phrases.get(short_words) or f"@{short.casefold()}"
            own |= {long_words: key, short_words: key}
    if language != "en":
        return Aliases.of(own)
    own |= {phrase: key for phrase, key in find_surnames(drafts, language) if phrase not in known}
    return _known_aliases().extended(own)


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


def find_surnames(drafts: Iterable[Draft], language: str) -> Iterator[tuple[Phrase, str]]:
    """Yield (full name, key of the surname) for each person who is also named by surname alone."""
    full: dict[Phrase, None] = {}
    alone: set[str] = set()
    titles = english().titles
    for draft in drafts:
        for before, group in name_groups(draft):
            names = group
            if len(group) > 1 or group[0].lower in titles:
                names = [word for word in group if word.lower not in titles]
            if before == "the" or not names:
                continue
            if len(names) == 1:
                alone.add(names[0].lower)
            elif len(names) <= 3 and names[-1].kind == names[-2].kind == "name":
                full[lowers_of(names)] = None
    for phrase in full:
        if phrase[-1] in alone:
            yield phrase, stem_key(phrase[-1], language)


def name_groups(draft: Draft, least: int = 1) -> Iterator[tuple[str, Sequence[Word]]]:
    """Yield runs of capitalised words that stand side by side, at least so many, each with the word before it."""
    words = draft.words
    first = last = -1
    for place in draft.capitals:
        if words[place].kind == "function":
            continue
        if place == last and words[place].start - words[place - 1].end == 1:
            last += 1
            continue
        if last - first >= least:
            yield draft.lowers[first - 1] if first else "", words[first:last]
        first, last = place, place + 1
    if last - first >= least:
        yield draft.lowers[first - 1] if first else "", words[first:last]


@cache
def _known_aliases() -> Aliases:
    return Aliases.of(known_names())


@cache
def known_names() -> dict[Phrase, str]:
    """Return the countries with their people, and well-known organisations, from `resources/words/countries.txt`."""
    lines = resource("words/countries.txt").read_text(encoding="utf-8").splitlines()
    phrases: dict[Phrase, str] = {}
    for code, *names in (line.split(" | ") for line in lines if not line.startswith("#")):
        key = f"@{names[0] if code == '-' else code}".lower()
        for name in names:
            words = lowers_of(read_words(name, 0, len(name), "en"))
            if words:
                phrases.setdefault(words, key)
    return phrases
