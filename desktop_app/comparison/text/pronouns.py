"""Who "he" and "she" are, where the person named last is plain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.comparison.text.aliases import name_groups
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word


def find_persons(statements: Sequence[Sequence[Word]]) -> frozenset[str]:
    """Return the keys of the surnames of those whom an article names in full: two or three names side by side, no
    "the"."""
    persons = set()
    lists = english()
    for words in statements:
        for before, group in name_groups(words):
            names = [word for word in group if word.lower not in lists.titles]
            has_title = len(names) < len(group)
            institution = any(
                w.lower in lists.office_words | lists.outlet_words or w.key.startswith("@") for w in group
            )
            if before != "the" and not institution and (2 <= len(names) <= 3 or (has_title and len(names) == 1)):
                persons.add(names[-1].key)
    return frozenset(persons)


def resolve_pronouns(statements: Sequence[Sequence[Word]], persons: frozenset[str]) -> list[list[Word]]:
    """Return the words with each "he" or "she" standing for the one person named in its statement or the one before.

    Where two persons were named there, nobody can be sure, and the pronoun stays as it is.
    """
    resolved = []
    before: list[str] = []
    for words in statements:
        named: list[str] = []
        own: list[Word] = []
        for word in words:
            if word.key in persons and word.kind != "function":
                named.append(word.key)
            elif word.lower in english().person_pronouns:
                candidates = set(named) or set(before)
                if len(candidates) == 1:
                    key = candidates.pop()
                    named.append(key)
                    word = replace(word, key=key, kind="name")
            own.append(word)
        resolved.append(own)
        before = named
    return resolved
