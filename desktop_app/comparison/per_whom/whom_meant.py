"""Whom the pronoun of an attribution can stand for: "she said", "he added"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop_app.comparison.facts.points import Found
from desktop_app.comparison.facts.who.mention import Mention
from desktop_app.comparison.text.draft import Drafts
from desktop_app.comparison.text.pronouns import up_to_title
from desktop_app.comparison.text.proper_names import name_groups
from desktop_app.comparison.text.words import POSSESSIVES


def persons_meant(text: str, drafts: Drafts, found: Sequence[Found], number: int, mention: Mention) -> dict[str, str]:
    """Return the persons named last before a "he" or "she", in its statement or else in the one before, but for quotes:
    by the keys of their surnames, how they are called there."""
    for place in range(number, max(number - 2, -1), -1):
        persons = {
            word.key: without_possessive(text[word.start : word.end])
            for word in drafts[place].words
            if word.kind == "name" and word.key in drafts.persons and word.start < mention.start
            if not any(start <= word.start < end for start, end in found[place].quotes)
        }
        if persons:
            return persons
    return {}


def full_names(text: str, drafts: Drafts, keys: Collection[str]) -> dict[str, str]:
    """Return the first name of several words that each of some persons has in an article, by the key of the last."""
    names: dict[str, str] = {}
    if not keys:
        return names
    words = drafts.words
    first, last = name_groups(words)
    naming = words.has_key(keys)[last - 1]
    first, last = first[naming], last[naming]
    statement = words.statement[first]
    shift = words.bounds[statement]
    columns = statement, first - shift, last - shift
    for number, begin, end in zip(*(column.tolist() for column in columns), strict=True):
        group = drafts[number].words[begin:end]
        own = group[up_to_title([word.lower for word in group]) :]
        if own and " " in (name := text[own[0].start : own[-1].end]):
            names.setdefault(own[-1].key, without_possessive(name))
    return names


def without_possessive(name: str) -> str:
    """Return a name without "'s" at its end."""
    return name[: -len(POSSESSIVES[0])] if name.endswith(POSSESSIVES) else name
