"""Which capitalised words are names, and how they stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec.structs import replace

from desktop_app.comparison.text.columns import Columns, Flags
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.pieces import Ints, totals
from desktop_app.comparison.text.signs import CAPITAL, FUNCTION, KIND, NAME, POSSESSIVE, WORD, looks_like_gerund

TITLE_CASE = 0.7


def mark_names(words: Columns, is_heading: Sequence[bool]) -> Columns:
    """Return the words of both articles' statements with names told: capitalised inside a sentence, and oftener so than
    not.

    Where most words of a heading are capitalised, that tells nothing. A word that begins a sentence is a name where it
    is one elsewhere, or where it says something ("Reuters reported").
    """
    capital, is_word = words.signs & CAPITAL > 0, words.signs & KIND == WORD
    telling = capital & is_word
    headline = _in_title_case(words, telling, is_word) & np.array(is_heading, dtype=bool)
    plain = ~headline[words.statement]

    def times(of: Flags) -> Ints:
        """Return how often each form stands among some words."""
        return np.bincount(words.form[of & plain], minlength=len(words.forms))

    small = times(np.ones_like(plain)) - times(capital)
    is_name = times(capital & ~words.is_first) > small
    no_time = ~words.is_form(english().time_words)
    names = telling & is_name[words.form] & no_time
    first = np.flatnonzero(telling & words.is_first & ~names & no_time & (small[words.form] == 0))
    names[[place for place in first.tolist() if _speaks(words, place)]] = True
    # A capitalised word before a name is a part of it: "New" in "the New York Times", "Ada" in "Ada Holm said".
    opens = words.is_first & no_time & (small[words.form] == 0) & ~words.is_form(english().can_tell)
    parts = np.append(telling[:-1] & plain[:-1] & (~words.is_first | opens)[:-1] & words.follows[1:], False)
    for place in np.flatnonzero(parts & ~names)[::-1].tolist():
        names[place] |= names[place + 1] and not (opens[place] and looks_like_gerund(words.lowers[place]))
    # So is one behind a name: "Vote" in "the group Fair Vote".
    for place in np.flatnonzero(telling & no_time & plain & words.follows & ~names).tolist():
        names[place] |= names[place - 1]
    return replace(words, signs=np.where(names, words.signs & ~KIND | NAME, words.signs))


def _in_title_case(words: Columns, telling: Flags, is_word: Flags) -> Flags:
    """Say of each statement whether most words are capitalised, as in a headline: there a capital tells nothing."""
    of_them, every = (np.diff(totals(flags)[words.bounds]) for flags in (telling, is_word))
    return of_them > TITLE_CASE * every


def _speaks(words: Columns, place: int) -> bool:
    """Say whether the first word of a sentence says something and is no common noun: "Reuters reported", not "Farmers
    said"."""
    lists = english()
    first, *following = words.lowers[place : place + 2]
    if not following or words.is_first[place + 1]:
        return False
    if following[0] == "has" and first in lists.outlet_words:  # "Reuters has learned"
        return first not in lists.common_sources and first not in lists.outlet_references
    reports = following[0] in lists.unspecified_sources and lists.saying.intersection(
        words.lowers[place + 2 : place + 3]
    )
    if following[0] not in lists.saying or reports:
        return False  # "news reports said"
    is_common = first in lists.common_sources or first in lists.outlet_references
    return not is_common and (first in lists.outlet_words or not first.endswith("s"))


def name_groups(words: Columns, least: int = 1) -> tuple[Ints, Ints]:
    """Return runs of capitalised words that stand side by side, at least so many: where each begins, and ends.

    "Germany's Olaf Scholz" are two, "People's Bank" is one.
    """
    capital = (words.signs & CAPITAL > 0) & (words.signs & KIND != FUNCTION)
    whole = (words.signs & POSSESSIVE == 0) | words.is_form(english().possessive_names)
    goes_on = np.append(capital[1:] & (capital & whole)[:-1] & words.follows[1:], False)
    first, last = np.flatnonzero(capital & ~np.roll(goes_on, 1)), np.flatnonzero(capital & ~goes_on) + 1
    long = last - first >= least
    return first[long], last[long]
