"""Who "he" and "she" are, where the person named last is plain."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.comparison.text.aliases import name_groups
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word


def find_persons(drafts: Sequence[Draft]) -> frozenset[str]:
    """Return the keys of the surnames of those whom an article names in full: two or three names side by side, no
    "the"."""
    persons = set()
    lists = english()
    for draft in drafts:
        for before, group in name_groups(draft, least=2):
            name = after_title(group)
            place = before in ("in", "at", "near") or group[0].lower in lists.place_openers
            institution = any(w.lower in lists.institutions or w.key.startswith("@") for w in name)
            titled = len(name) < len(group)
            in_full = 2 <= len(name) <= 3 or (titled and len(name) == 1)
            if in_full and before != "the" and not place and not institution:
                persons.add(name[-1].key)
    return frozenset(persons)


def after_title(group: Sequence[Word]) -> Sequence[Word]:
    """Return the name that follows the last title in a run of capitalised words."""
    titles = english().titles
    if titles.isdisjoint([word.lower for word in group]):
        return group
    return group[1 + max([place for place, word in enumerate(group) if word.lower in titles]) :]


def resolve_pronouns(drafts: Sequence[Draft], persons: frozenset[str]) -> list[Draft]:
    """Return the statements with each "he" or "she" standing for the one person named in it or in the one before.

    Where two persons were named there, nobody can be sure, and the pronoun stays as it is.
    """
    pronouns = english().person_pronouns
    told_of = [not pronouns.isdisjoint(draft.lowers) for draft in drafts]
    resolved = []
    before: list[str] = []
    for draft, has_pronoun, has_next in zip(drafts, told_of, [*told_of, False][1:], strict=True):
        named: list[str] = []
        own = list(draft.words) if has_pronoun or has_next else []
        for place, word in enumerate(own):
            if word.key in persons and word.kind != "function":
                named.append(word.key)
            elif word.lower in pronouns:
                candidates = set(named) or set(before)
                if len(candidates) == 1:
                    key = candidates.pop()
                    named.append(key)
                    own[place] = word.as_name(key)
        resolved.append(draft.with_words(own) if has_pronoun else draft)
        before = named
    return resolved
