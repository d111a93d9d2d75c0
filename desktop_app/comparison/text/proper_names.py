"""Which capitalised words are names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word

TITLE_CASE = 0.7


def mark_names(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the statements of both articles with names told: capitalised inside a sentence, and oftener so than not.

    Where most words of a heading are capitalised, that tells nothing. A word that begins a sentence is a name where it
    is one elsewhere, or where it says something ("Reuters reported").
    """
    headlines = [draft.kind == "heading" and _in_title_case(draft.words) for draft in drafts]
    plain = [draft for draft, headline in zip(drafts, headlines, strict=True) if not headline]
    telling = [[place for place in draft.capitals if draft.words[place].kind == "word"] for draft in drafts]
    inside = Counter([draft.lowers[place] for draft in plain for place in draft.capitals if place])
    small = _times_in_small(plain, {d.lowers[place] for d, own in zip(drafts, telling, strict=True) for place in own})
    time_words = english().time_words
    names = {lower for lower, times in small.items() if inside[lower] > times and lower not in time_words}
    named = []
    for draft, headline, capitals in zip(drafts, headlines, telling, strict=True):
        own = list(draft.words)
        for place in capitals:
            word = own[place]
            if word.lower in names or (
                place == 0 and not small[word.lower] and _speaks(draft) and word.lower not in time_words
            ):
                own[place] = word.as_name()
        if not headline:
            _take_in_name_parts(own, capitals)
        named.append(draft.with_words(own) if capitals else draft)
    return named


def _times_in_small(drafts: Sequence[Draft], asked: set[str]) -> dict[str, int]:
    """Return how often each word that is asked for is written without a capital."""
    every = Counter(filter(asked.__contains__, chain.from_iterable([draft.lowers for draft in drafts])))
    capital = Counter([draft.lowers[place] for draft in drafts for place in draft.capitals])
    return {lower: every[lower] - capital[lower] for lower in asked}


def _speaks(draft: Draft) -> bool:
    """Say whether the first word of a sentence says something and is no common noun: "Reuters reported", not "Farmers
    said"."""
    lists = english()
    first = draft.lowers[0]
    common = first in lists.common_sources or first.endswith("s")
    return len(draft.words) > 1 and draft.lowers[1] in lists.saying and (first in lists.outlet_words or not common)


def _take_in_name_parts(words: list[Word], capitals: Sequence[int]) -> None:
    """Take a capitalised word before a name for a part of it: "New" in "the New York Times"."""
    for place in reversed(capitals):
        if 0 < place < len(words) - 1:
            word, following = words[place], words[place + 1]
            if word.kind == "word" and following.kind == "name" and following.start - word.end == 1:
                words[place] = word.as_name()


def _in_title_case(words: Sequence[Word]) -> bool:
    """Say whether most words are capitalised, as in a headline: there a capital tells nothing."""
    telling = [word for word in words if word.says_something and word.kind == "word"]
    return sum(word.capital for word in telling) > TITLE_CASE * len(telling)
