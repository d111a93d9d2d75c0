"""What kind of source some words name: someone by name, an office, someone unnamed, or no one in particular."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.comparison.model import Strength
from desktop_app.comparison.text.english import English, english
from desktop_app.comparison.text.words import POSSESSIVES, Word


def classify(text: str, words: Sequence[Word]) -> Strength:
    """Say what kind of source some words name: a name, an office, someone unnamed, or no one in particular."""
    lists = english()
    head = head_of(text, words, lists)
    lowers = {word.lower for word in head}
    named = "name" in [word.kind for word in head]
    if lowers & lists.unspecified_sources and not named:
        by = next((at for at in range(1, len(words) - 1) if _made_by(words, at)), None)
        maker = classify(text, words[by + 1 :]) if by else "unspecified"
        return maker if maker in ("named", "office") else "unspecified"
    if head and head[-1].lower in lists.anonymous_sources and not head[-1].capital:
        return "anonymous"  # "Hamas officials", "Western diplomats"
    head = [word for word in head if word is head[-1] or not text.endswith(POSSESSIVES, word.start, word.end)]
    if lowers & lists.outlet_words and named:
        return "named"
    if _has_personal_name(head):
        return "named"
    if lowers & lists.anonymous_sources:
        return "anonymous"
    if named or any(
        lowers & own for own in (lists.office_words, lists.roles, lists.outlet_references, lists.hearing_bodies)
    ):
        return "office"
    someone = head or (words and words[0].lower in lists.someone)  # "one of them"
    return "anonymous" if someone else "unspecified"


def _made_by(words: Sequence[Word], place: int) -> bool:
    """Say whether who made something follows: "a report by", "figures released by"; but not "a letter seen by"."""
    before = words[place - 1].lower
    return words[place].lower == "by" and before in english().made | english().unspecified_sources


def is_person(text: str, words: Sequence[Word]) -> bool:
    """Say whether a source is one human being: by what he or she is called, else by a name of two or three words."""
    lists = english()
    head = head_of(text, words, lists)
    if "and" in [word.lower for word in words]:
        return False  # two of them
    lowers = {word.lower for word in head}
    if lowers & lists.roles or lowers & lists.titles:
        return True
    if lowers & lists.impersonal:
        return False
    if lowers & lists.anonymous_sources:
        return not any(lower.endswith("s") and lower[:-1] in lists.anonymous_sources for lower in lowers)
    return 2 <= len(head) <= 3 and all(word.capital and not word.key.startswith("@") for word in head)


def _has_personal_name(words: Sequence[Word]) -> bool:
    """Say whether two names stand side by side, or one alone, that are no country ("a US official" names nobody)."""
    names = [word for word in words if word.kind == "name" and not word.key.startswith("@")]
    return bool(names) and all(word.lower not in english().office_words for word in names)


def head_of(text: str, words: Sequence[Word], lists: English) -> list[Word]:
    """Return the words of a noun phrase before its first preposition or clause."""
    head: list[Word] = []
    for place, word in enumerate(words):
        if word.lower == "of" and all(own.kind == "number" for own in head):
            continue  # "one of the divers"
        if place and (
            word.lower in lists.prepositions or word.lower in lists.subordinators or word.lower == "familiar"
        ):
            break
        if place and "," in text[words[place - 1].end : word.start]:
            break
        if word.kind != "function" and word.lower not in lists.person_pronouns:
            head.append(word)
    return head
