"""People, organisations and places, each with its role where one is given."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word

JOINERS = frozenset(("of", "the", "for", "and", "de", "la", "le", "von", "van", "bin", "al", "du", "der"))
SIDE_BY_SIDE = re.compile(r"[ \u00a0\n-]|\. ")


class Name(Struct, frozen=True, gc=False):
    """One mention of a name: `start` takes in the role before it, `keys` are those of the name's own words."""

    start: int
    end: int
    core: tuple[int, int]
    keys: tuple[str, ...]
    role: tuple[str, ...]


def find_names(text: str, words: Sequence[Word]) -> list[Name]:
    """Return the names of one statement in order: runs of capitalised words, joined by "of" and its like."""
    found: list[Name] = []
    roles = english().roles
    last = 0
    for place in [n for n, word in enumerate(words) if word.kind == "name"]:
        if place < last or not is_name(words[place]):
            continue
        last = _end_of_name(text, words, place)
        first, role = _with_role(text, words, place)
        if last == place + 1 and words[place].end - words[place].start == 1:  # "R" of "R-Iowa"
            continue
        if _is_definition(text, words, place, last):
            continue
        core = [word for word in words[place:last] if word.kind != "function"]
        own = [word for word in core if word.lower not in roles] or core
        found.append(
            Name(
                words[first].start,
                words[last - 1].end,
                (own[0].start, words[last - 1].end),
                tuple([word.key for word in own]),
                role + tuple([word.key for word in core if word.lower in roles]),
            )
        )
    return found


def is_name(word: Word) -> bool:
    """Say whether a word names something itself, and is no "he" that stands for a name."""
    return word.kind == "name" and word.lower not in english().person_pronouns


def _is_definition(text: str, words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether a name is an acronym in brackets, which stands for the words before it."""
    start, end = words[first].start, words[last - 1].end
    return (
        last - first == 1
        and words[first].all_capitals
        and text[start - 1 : start] == "("
        and text[end : end + 1] == ")"
    )


def _end_of_name(text: str, words: Sequence[Word], first: int) -> int:
    last = first + 1
    while last < len(words) and words[last].kind != "word":
        ahead = last
        while (
            ahead < len(words)
            and ahead - last < 2
            and words[ahead].lower in JOINERS
            and words[ahead].kind == "function"
        ):
            ahead += 1
        joined = ahead > last
        if not joined and ahead < len(words) and _is_code(text, words, ahead):
            return ahead + 1
        if ahead >= len(words) or not is_name(words[ahead]):
            break
        gaps = [text[words[n - 1].end : words[n].start] for n in range(last, ahead + 1)]
        if not all(SIDE_BY_SIDE.fullmatch(gap) for gap in gaps):
            break
        # "Biden and Putin" and "Paris, France" are two names; "Department of Justice" is one
        if joined and (words[last].lower in ("and", "the") or (ahead - last > 1 and last - first > 1)):
            break
        last = ahead + 1
    return last


def _is_code(text: str, words: Sequence[Word], place: int) -> bool:
    """Say whether a number belongs to the name before it: "B-52"."""
    return words[place].kind == "number" and text[words[place - 1].end : words[place].start] == "-"


def _with_role(text: str, words: Sequence[Word], place: int) -> tuple[int, tuple[str, ...]]:
    """Return where the role before a name begins ("prosecutor Karim Khan"), and the keys of its words."""
    first = place
    roles = english().roles
    while first and words[first - 1].lower in roles and text[words[first - 1].end : words[first].start] == " ":
        first -= 1
    return first, tuple([word.key for word in words[first:place]])


def identity(name: Name) -> tuple[str, ...]:
    """Return what tells a name from others: the surname of a person, else all of its words."""
    return name.keys[-1:] if is_personal(name) else name.keys


def is_personal(name: Name) -> bool:
    """Say whether a name can be a person's: two or three words, none of them an institution's."""
    institutions = english().institutions
    return 2 <= len(name.keys) <= 3 and not any(key in institutions or key.startswith("@") for key in name.keys)
