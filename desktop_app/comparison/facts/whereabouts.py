"""Where each name and each source stands in the whole of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.comparison.facts.names import Name, identity
from desktop_app.comparison.facts.points import Found
from desktop_app.comparison.text.statements import Draft

Place = tuple[int, int, int]  # statement, start, end


@dataclass(frozen=True)
class Whereabouts:
    """Per article: where each word (by key) and each name (by identity) stands first, in what states something; and the
    words of what states nothing, as of bare headings."""

    words: tuple[dict[str, Place], dict[str, Place]]
    names: tuple[dict[tuple[str, ...], Place], dict[tuple[str, ...], Place]]
    silent: tuple[frozenset[str], frozenset[str]]

    @classmethod
    def of(cls, drafts: Sequence[Sequence[Draft]], found: Sequence[Sequence[Found]]) -> Whereabouts:
        words: list[dict[str, Place]] = []
        names: list[dict[tuple[str, ...], Place]] = []
        silent = [frozenset(word.key for draft in own if not draft.states for word in draft.words) for own in drafts]
        for own, items in zip(drafts, found, strict=True):
            first: dict[str, Place] = {}
            named: dict[tuple[str, ...], Place] = {}
            for number, (draft, item) in enumerate(zip(own, items, strict=True)):
                for word in draft.words:
                    if draft.states and word.key not in first and word.kind != "function":
                        first[word.key] = number, word.start, word.end
                for point in item.names:
                    if isinstance(point.detail, Name):
                        named.setdefault(identity(point.detail), (number, point.start, point.end))
            words.append(first)
            names.append(named)
        return cls((words[0], words[1]), (names[0], names[1]), (silent[0], silent[1]))

    def is_absent(self, name: Name, side: int) -> bool:
        """Say whether the article of that side (0 or 1) has neither the name nor all of its words, headings counted."""
        known, announced = self.words[side], self.silent[side]
        return identity(name) not in self.names[side] and not all(key in known or key in announced for key in name.keys)

    def of_source(self, key: Sequence[str], side: int) -> Place | None:
        """Return where all words of a source stand in what an article states, the place of the last of them; None where
        one is missing."""
        if not key or not all(word in self.words[side] for word in key):
            return None
        return max((self.words[side][word] for word in key), key=lambda place: place[1])
