"""Where each name and each source stands in the whole of an article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
from msgspec import Struct

from desktop_app.comparison.facts.names import Name, identity
from desktop_app.comparison.facts.points import Found
from desktop_app.comparison.linking.vocabulary import Vocabulary, WordTable
from desktop_app.comparison.text.draft import Draft

Place = tuple[int, int, int]  # statement, start, end


class Whereabouts(Struct, frozen=True, dict=True):
    """Per article: where each word (by key) and each name (by identity) stands first, in what states something; and the
    words of what states nothing, as of bare headings."""

    words: tuple[dict[str, Place], dict[str, Place]]
    names: tuple[dict[tuple[str, ...], Place], dict[tuple[str, ...], Place]]
    silent: tuple[frozenset[str], frozenset[str]]

    @cached_property
    def named_by(self) -> tuple[dict[str, list[tuple[str, ...]]], dict[str, list[tuple[str, ...]]]]:
        """Return per article the names that have a word, by that."""
        found: tuple[dict[str, list[tuple[str, ...]]], dict[str, list[tuple[str, ...]]]] = {}, {}
        for by_word, names in zip(found, self.names, strict=True):
            for name in names:
                for word in name:
                    by_word.setdefault(word, []).append(name)
        return found

    @classmethod
    def of(cls, drafts: Sequence[Sequence[Draft]], found: Sequence[Sequence[Found]], words: Vocabulary) -> Whereabouts:
        """Look once through two articles, given what their statements hold and the words of both."""
        silent = [frozenset(word.key for draft in own if not draft.states for word in draft.words) for own in drafts]
        first = _first_places(words.a, words.keys), _first_places(words.b, words.keys)
        names: tuple[dict[tuple[str, ...], Place], dict[tuple[str, ...], Place]] = {}, {}
        for named, items in zip(names, found, strict=True):
            for statement, item in enumerate(items):
                for name in item.names:
                    named.setdefault(identity(name), (statement, name.start, name.end))
        return cls(first, names, (silent[0], silent[1]))

    def absent(self, found: Sequence[Found], side: int) -> Mapping[int, Sequence[Name]]:
        """Return those of an article's names, by statement, that the article of a side (0 or 1) does not have, nor all
        of their words, headings counted."""
        held, names = self.silent[side].union(self.words[side]), self.names[side]
        absent: dict[int, list[Name]] = {}
        for statement, item in enumerate(found):
            for name in item.names:
                if not held.issuperset(name.keys) and identity(name) not in names:
                    absent.setdefault(statement, []).append(name)
        return absent

    def of_source(self, key: Sequence[str], side: int) -> Place | None:
        """Return where an article names a source, or where all of its words stand in what it states, the place of the
        last of them; None where one is missing, or the only one is no name."""
        if not key:
            return None
        named = next(
            (self.names[side][name] for name in self.named_by[side].get(key[0], ()) if set(key) <= set(name)), None
        )
        if named or len(key) < 2 or not all(word in self.words[side] for word in key):
            return named
        return max((self.words[side][word] for word in key), key=lambda place: place[1])


def _first_places(table: WordTable, keys: Sequence[str]) -> dict[str, Place]:
    """Return where each word of an article stands first."""
    rows = np.full(len(keys), -1)
    rows[table.key[::-1]] = np.arange(len(table.key))[::-1]
    known = np.flatnonzero(rows >= 0)
    rows = rows[known]
    places = zip(table.statement[rows].tolist(), table.start[rows].tolist(), table.end[rows].tolist(), strict=True)
    return dict(zip([keys[key] for key in known.tolist()], places, strict=True))
