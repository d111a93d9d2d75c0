"""Who "he" and "she" are, where the person named last is plain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from desktop_app.comparison.text.columns import Columns
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.pieces import totals
from desktop_app.comparison.text.proper_names import name_groups
from desktop_app.comparison.text.signs import FUNCTION, KIND, PRONOUN


def find_persons(words: Columns) -> frozenset[str]:
    """Return the keys of the surnames of those whom an article names in full: two or three names side by side, no
    "the"."""
    persons = set()
    lists = english()
    lowers = words.lowers
    for first, last in zip(*(ends.tolist() for ends in name_groups(words, least=2)), strict=True):
        before = "" if words.is_first[first] else lowers[first - 1]
        name = slice(first + up_to_title(lowers[first:last]), last)
        length = name.stop - name.start
        in_full = 2 <= length <= 3 or (name.start > first and length == 1)
        if not in_full or before in ("the", "in", "at", "near") or lowers[first] in lists.place_openers:
            continue
        keys = [words.keys[key] for key in words.key[name].tolist()]
        if lists.impersonal.isdisjoint(lowers[name]) and not any(key.startswith("@") for key in keys):
            persons.add(keys[-1])
    return frozenset(persons)


def up_to_title(lowers: Sequence[str]) -> int:
    """Return how many of some capitalised words that stand side by side come up to the last title among them."""
    titles = english().titles
    return 0 if titles.isdisjoint(lowers) else 1 + max([n for n, lower in enumerate(lowers) if lower in titles])


def resolve_pronouns(words: Columns, persons: frozenset[str]) -> Columns:
    """Return an article's words with each "he" or "she" standing for the one person named in its statement or in the
    one before.

    Where two persons were named there, nobody can be sure, and the pronoun stays as it is.
    """
    is_pronoun = words.signs & PRONOUN > 0
    told_of = np.append(np.diff(totals(is_pronoun)[words.bounds]) > 0, False)
    is_person = (told_of[:-1] | told_of[1:])[words.statement] & (words.signs & KIND != FUNCTION)
    is_person &= words.has_key(persons)
    places = np.flatnonzero(is_person | is_pronoun)
    named: defaultdict[int, list[str]] = defaultdict(list)
    found: dict[int, str] = {}
    columns = (places, words.statement[places], words.key[places], is_person[places])
    for place, number, own_key, person in zip(*(column.tolist() for column in columns), strict=True):
        key = words.keys[own_key]
        if not person:
            candidates = set(named[number]) or set(named[number - 1])
            if len(candidates) != 1:
                continue
            key = found[place] = candidates.pop()
        named[number].append(key)
    return words.with_names(found)
