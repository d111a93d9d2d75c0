"""What a word is and what it can begin, told by its form alone and kept as the bits of one number."""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.numerals import BEHIND_NUMBERS

WordKind = Literal["function", "word", "name", "number"]
KINDS: tuple[WordKind, ...] = get_args(WordKind)

KIND = 3  # these bits hold the place of the kind among KINDS; that of a function word is 0
FUNCTION, WORD, NAME, IS_NUMBER = range(4)
CAPITAL, ALL_CAPITALS = 4, 8
# The others are told of English words alone.
(
    VERB,
    GERUND,
    SUBORDINATOR,
    AFTER_COMMA,
    EITHER,
    ADDS,
    PREPOSITION,
    TO,
    PHRASE,
    PRONOUN,
    BEHIND_NUMBER,
    LISTS,
    TELLS,
    DENIES,
    POSSESSIVE,
) = (1 << n for n in range(4, 19))


def signs_of(lower: str, kind: WordKind, capital: bool, all_capitals: bool, language: str) -> int:
    """Return the signs of a word, given as it is folded."""
    signs = KINDS.index(kind) | (CAPITAL if capital else 0) | (ALL_CAPITALS if all_capitals else 0)
    if language != "en":
        return signs
    signs |= _listed().get(lower, 0)
    if lower.endswith("ing"):
        signs |= AFTER_COMMA
    if capital:
        return signs
    if kind != "number" and english().is_verb_form[lower]:
        signs |= VERB
    return signs | GERUND if looks_like_gerund(lower) else signs


def looks_like_gerund(lower: str) -> bool:
    """Say whether a word in small letters looks like "sailing"."""
    return lower.endswith("ing") and len(lower) > 5 and lower not in english().no_gerunds


@cache
def _listed() -> dict[str, int]:
    """Return the signs of the words of some lists."""
    lists = english()
    kinds = {
        SUBORDINATOR: lists.subordinators,
        AFTER_COMMA: lists.after_comma,
        EITHER: ("and", "or"),
        ADDS: ("and", "but"),
        PREPOSITION: lists.prepositions,
        TO: ("to",),
        PHRASE: lists.openers.lengths,
        PRONOUN: lists.person_pronouns,
        BEHIND_NUMBER: BEHIND_NUMBERS,
        LISTS: lists.list_signs,
        TELLS: lists.saying,
        DENIES: lists.deniers,
    }
    signs: dict[str, int] = {}
    for sign, words in kinds.items():
        for word in words:
            signs[word] = signs.get(word, 0) | sign
    return signs
