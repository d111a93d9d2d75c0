"""Where in an article's statements a source, a list, a name or a denial can begin, found for all of them at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from msgspec import Struct

from desktop_app.comparison.facts.attributions import OTHER_SIGNS
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english

Places = Mapping[int, Sequence[int]]  # of words, by the number of their statement


class Beginnings(Struct, frozen=True, gc=False):
    """The places of the words that a fact of some kind can begin with, in order, by the statements that hold any."""

    lists: Places
    attributions: Places
    names: Places
    denials: Places

    @classmethod
    def of(cls, drafts: Sequence[Draft]) -> Beginnings:
        """Look once at the words of an article's English statements that state something: few begin anything."""
        signs = _signs()
        lists, sources, deniers = english().list_signs, english().saying, english().deniers
        found: tuple[defaultdict[int, list[int]], ...] = tuple(defaultdict(list) for _ in range(4))
        in_lists, attributions, names, denials = found
        for number, draft in enumerate(drafts):
            if not draft.states:
                continue
            words, lowers = draft.words, draft.lowers
            if own := [place for place in draft.capitals if words[place].kind == "name"]:
                names[number] = own
            if signs.isdisjoint(lowers):
                continue
            for place in [place for place, lower in enumerate(lowers) if lower in signs]:
                lower = lowers[place]
                if lower in lists:
                    in_lists[number].append(place)
                if lower in OTHER_SIGNS or (lower in sources and not words[place].capital):
                    attributions[number].append(place)
                if lower in deniers:
                    denials[number].append(place)
        return cls(*map(dict, found))


@cache
def _signs() -> frozenset[str]:
    """Return the words in small letters that anything but a name can begin with."""
    return english().list_signs.union(english().saying, OTHER_SIGNS, english().deniers)
