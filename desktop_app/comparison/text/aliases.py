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
    """Groups of words that stand for one name, by their first word, longest first."""

    by_first: dict[str, list[tuple[Phrase, str]]]

    @classmethod
    def of(cls, phrases: Mapping[Phrase, str]) -> Aliases:
        """Group phrases that stand for these keys."""
        by_first: dict[str, list[tuple[Phrase, str]]] = defaultdict(list)
        for phrase, key in phrases.items():
            by_first[phrase[0]].append((phrase, key))
        return cls({first: sorted(group, key=lambda entry: -len(entry[0])) for first, group in by_first.items()})

    def extended(self, phrases: Mapping[Phrase, str]) -> Aliases:
        """Return these groups with further phrases, each in the place of one of the same words."""
        firsts = {phrase[0] for phrase in phrases}
        beside = {phrase: key for first in firsts for phrase, key in self.by_first.get(first, ())}
        return Aliases(self.by_first | Aliases.of(beside | dict(phrases)).by_first)

    def merge(self, draft: Draft) -> Draft:
        """Return a statement with each alias among its words as one word that has the name's key."""
        merged: list[Word] = []
        done = 0
        words = draft.words
        for place in [place for place in draft.capitals if draft.lowers[place] in self.by_first]:
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
        for phrase, key in self.by_first[draft.lowers[place]]:
            if len(phrase) > 1 and draft.lowers[place : place + len(phrase)] != phrase:
                continue
            group = draft.words[place : place + len(phrase)]
            # "WHO" and "US" are names only as they are written here
            in_full = len(phrase) > 1 or group[0].all_capitals or not is_acronym(phrase[0])
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
    places = [place for place in draft.capitals if words[place].kind != "function"]
    if len(places) < least:
        return
    begun = 0
    for following, place in enumerate(places, start=1):
        goes_on = following < len(places) and places[following] == place + 1
        if goes_on and words[place + 1].start - words[place].end == 1:
            continue
        if following - begun >= least:
            first = places[begun]
            yield draft.lowers[first - 1] if first else "", words[first : place + 1]
        begun = following


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
