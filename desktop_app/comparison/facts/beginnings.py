"""Where in an article's statements a source, a list, a name or a denial can begin, found for all of them at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from msgspec import Struct

from desktop_app.comparison.facts.attributions import OTHER_SIGNS
from desktop_app.comparison.text.columns import Columns, Flags
from desktop_app.comparison.text.draft import Drafts
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.signs import CAPITAL, KIND, NAME

Places = Mapping[int, Sequence[int]]  # of words, by the number of their statement


class Beginnings(Struct, frozen=True, gc=False):
    """The places of the words that a fact of some kind can begin with, in order, by the statements that hold any."""

    lists: Places
    attributions: Places
    names: Places
    denials: Places

    @classmethod
    def of(cls, drafts: Drafts) -> Beginnings:
        """Look once at the words of an article's English statements that state something: few begin anything."""
        words, lists = drafts.words, english()
        states = np.array([draft.states for draft in drafts], dtype=bool)[words.statement]
        is_name = words.signs & (KIND | CAPITAL) == NAME | CAPITAL
        says = words.is_form(OTHER_SIGNS) | (words.is_form(lists.saying) & (words.signs & CAPITAL == 0))
        kinds = words.is_form(lists.list_signs), says, is_name, words.is_form(lists.deniers)
        return cls(*[_places(words, states & kind) for kind in kinds])


def _places(words: Columns, begins: Flags) -> Places:
    """Return the places of some words in their statements, by the numbers of these."""
    places = np.flatnonzero(begins)
    statement = words.statement[places]
    own = (places - words.bounds[statement]).tolist()
    numbers, first = np.unique(statement, return_index=True)
    bounds = pairwise([*first.tolist(), len(own)])
    return {number: own[first:last] for number, (first, last) in zip(numbers.tolist(), bounds, strict=True)}
