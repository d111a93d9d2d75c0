"""People, organisations and places, each with its role where one is given."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import POSSESSIVES, Word, stem_key

PARTICLES = frozenset(
    ("de", "la", "le", "von", "van", "bin", "ibn", "al", "el", "du", "der", "den", "da", "dos", "di", "ter", "zu")
)
JOINERS = PARTICLES | {"of", "the", "for", "and"}
OF_A_BODY = frozenset(("of", "for"))
SIDE_BY_SIDE = re.compile(r"[ \u00a0\n-]|\. ")


class Name(Struct, frozen=True, gc=False):
    """One mention of a name: `start` takes in the role before it, `keys` are those of the name's own words."""

    start: int
    end: int
    core: tuple[int, int]
    keys: tuple[str, ...]
    role: tuple[str, ...]


def find_names(text: str, words: Sequence[Word], places: Sequence[int]) -> list[Name]:
    """Return the names of some words in order, given the places of capitalised ones: runs of these, joined by "of" and
    its like."""
    found: list[Name] = []
    roles, pronouns = english().roles, english().person_pronouns
    last = 0
    for place in places:
        word = words[place]
        if place < last or word.lower in pronouns:
            continue
        last = _end_of_name(text, words, place) if _may_go_on(words, place + 1) else place + 1
        start, end = word.start, words[last - 1].end
        keys: tuple[str, ...] = (word.key,)
        if last == place + 1 and (end - start == 1 or (word.all_capitals and _is_in_brackets(text, word))):
            continue  # "R" of "R-Iowa", or an acronym that stands for the words before it
        first = place
        role: tuple[str, ...] = ()
        if place and words[place - 1].lower in roles:
            first = _start_of_role(text, words, place)
            role = tuple([word.key for word in words[first:place]])
        if last > place + 1:
            core = [word for word in words[place:last] if word.kind == "name" or word.lower not in JOINERS]
            own = [word for word in core if word.lower not in roles] or core
            start, keys = own[0].start, tuple([word.key for word in own])
            role += tuple([word.key for word in core if word.lower in roles])
        elif word.lower in roles:
            role += keys
        found.append(Name(words[first].start, end, (start, end), keys, role))
    return found


def name_places(words: Sequence[Word]) -> list[int]:
    """Return the places of the words that a name can begin with."""
    return [place for place, word in enumerate(words) if word.capital and word.kind == "name"]


def is_name(word: Word) -> bool:
    """Say whether a word names something itself, and is no "he" that stands for a name."""
    return word.kind == "name" and word.lower not in english().person_pronouns


def _is_in_brackets(text: str, word: Word) -> bool:
    return text[word.start - 1 : word.start] == "(" and text[word.end : word.end + 1] == ")"


def _may_go_on(words: Sequence[Word], place: int) -> bool:
    """Say whether the word in some place can belong to the name before it, or join another to it."""
    if place == len(words):
        return False
    return words[place].kind in ("name", "number") or words[place].lower in JOINERS


def _end_of_name(text: str, words: Sequence[Word], first: int) -> int:
    last = first + 1
    while _may_go_on(words, last) and not _owns(text, words[last - 1]):
        ahead = last
        while ahead < len(words) and ahead - last < 2 and words[ahead].lower in JOINERS and words[ahead].kind != "name":
            ahead += 1
        joined = ahead > last
        if not joined and ahead < len(words) and _is_code(text, words, ahead):
            return ahead + 1
        if ahead >= len(words) or not is_name(words[ahead]) or not _side_by_side(text, words, last, ahead):
            break
        # "Biden and Putin" and "Paris, France" are two names; "Ministry of Health and Welfare" is one
        goes_on = words[last].lower == "and" and is_joined_field(words[first:last], words[ahead])
        if joined and not goes_on and (words[last].lower in ("and", "the") or (ahead - last > 1 and last - first > 1)):
            break
        last = ahead + 1
    return last


def is_joined_field(before: Sequence[Word], word: Word) -> bool:
    """Say whether a word behind "and" says what a body is for, given the words of its name before that."""
    of_a_body = not OF_A_BODY.isdisjoint([own.lower for own in before])
    return of_a_body and word.capital and word.lower in english().fields


def _owns(text: str, word: Word) -> bool:
    """Say whether a word ends a name before another that is its own: "Germany's Olaf Scholz", not "People's Bank"."""
    return text.endswith(POSSESSIVES, word.start, word.end) and word.lower not in english().possessive_names


def _side_by_side(text: str, words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether nothing but a space or a hyphen stands before each of the words from one place to another."""
    for place in range(first, last + 1):
        gap = text[words[place - 1].end : words[place].start]
        if gap != " " and not SIDE_BY_SIDE.fullmatch(gap):
            return False
    return True


def _is_code(text: str, words: Sequence[Word], place: int) -> bool:
    """Say whether a number belongs to the name before it: "B-52"."""
    return words[place].kind == "number" and text[words[place - 1].end : words[place].start] == "-"


def _start_of_role(text: str, words: Sequence[Word], place: int) -> int:
    """Return the place where the role before a name begins: "prosecutor Karim Khan"."""
    roles = english().roles
    while place and words[place - 1].lower in roles and text[words[place - 1].end : words[place].start] == " ":
        place -= 1
    return place


def identity(name: Name) -> tuple[str, ...]:
    """Return what tells a name from others: the surname of a person, else all of its words."""
    return name.keys[-1:] if len(name.keys) > 1 and is_personal(name) else name.keys


def is_personal(name: Name) -> bool:
    """Say whether a name can be a person's: two or three words, none of them an institution's."""
    if not 2 <= len(name.keys) <= 3:
        return False
    return not any(key in _impersonal_keys() or key.startswith("@") for key in name.keys)


@cache
def _impersonal_keys() -> frozenset[str]:
    return frozenset(stem_key(word, "en") for word in english().impersonal)
