"""Where in an article's statements a source, a list, a name, a number, a date or a denial can begin, found for all of
them at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from msgspec import Struct

from desktop_app.comparison.facts.who.attributions import OTHER_SIGNS
from desktop_app.comparison.facts.window import Window, read_windows
from desktop_app.comparison.text.columns import Columns, Flags
from desktop_app.comparison.text.draft import Drafts
from desktop_app.comparison.text.signs import CAPITAL, DENIES, KIND, LISTS, NAME, TELLS

Places = Mapping[int, Sequence[int]]  # of words, by the number of their statement


class Beginnings(Struct, frozen=True, gc=False):
    """The places of the words that a fact of some kind can begin with, in order, by the statements that hold any, and
    the windows that numbers and dates are looked for in."""

    lists: Places
    attributions: Places
    names: Places
    denials: Places
    windows: Mapping[int, Window]

    @classmethod
    def of(cls, drafts: Drafts) -> Beginnings:
        """Look once at the words of an article's English statements that state something: few begin anything."""
        words, signs = drafts.words, drafts.words.signs
        states = np.array([draft.states for draft in drafts], dtype=bool)[words.statement]
        is_name = signs & (KIND | CAPITAL) == NAME | CAPITAL
        tells = (signs & (TELLS | CAPITAL) == TELLS) | words.is_form(OTHER_SIGNS)
        kinds = signs & LISTS > 0, tells, is_name, signs & DENIES > 0
        windows = {number: window for number, window in read_windows(words.pieces).items() if drafts[number].states}
        lists, attributions, names, denials = (_places(words, states & kind) for kind in kinds)
        return cls(lists, attributions, names, denials, windows)


def _places(words: Columns, begins: Flags) -> Places:
    """Return the places of some words in their statements, by the numbers of these."""
    places = np.flatnonzero(begins)
    statement = words.statement[places]
    own = (places - words.bounds[statement]).tolist()
    numbers, first = np.unique(statement, return_index=True)
    bounds = pairwise([*first.tolist(), len(own)])
    return {number: own[first:last] for number, (first, last) in zip(numbers.tolist(), bounds, strict=True)}
