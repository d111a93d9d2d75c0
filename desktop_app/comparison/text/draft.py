"""A statement as it is read, before it is compared."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from desktop_app.comparison.model import StatementKind
from desktop_app.comparison.text.clauses import Span
from desktop_app.comparison.text.words import Word


class Draft(Struct, frozen=True, gc=False):
    """A statement before it is compared. `states` is False where it states nothing, as a bare heading; `opens` is where
    its sentence begins, behind a dateline if it has one.

    `lowers` are its words in lower case and `capitals` the places of those with a capital: both are asked for so often
    that going through the words each time would cost more than all else that is asked.
    """

    start: int
    end: int
    paragraph: int
    place: int
    kind: StatementKind
    words: tuple[Word, ...]
    lowers: tuple[str, ...]
    capitals: tuple[int, ...]
    clauses: tuple[Span, ...]
    states: bool
    opens: int

    def with_words(self, words: Sequence[Word]) -> Draft:
        """Return the statement with its words as names and pronouns make them; some may have been put together."""
        if len(words) == len(self.words):
            lowers, capitals, clauses = self.lowers, self.capitals, self.clauses
        else:
            lowers, capitals, clauses = lowers_of(words), capitals_of(words), self._clauses_of(words)
        place = (self.start, self.end, self.paragraph, self.place, self.kind)
        return Draft(*place, tuple(words), lowers, capitals, clauses, self.states, self.opens)

    def _clauses_of(self, words: Sequence[Word]) -> tuple[Span, ...]:
        spans = []
        first = 0
        for clause in self.clauses:
            last = first
            while last < len(words) and words[last].start < clause.end:
                last += 1
            spans.append(Span(clause.start, clause.end, first, last))
            first = last
        return tuple(spans)


def lowers_of(words: Sequence[Word]) -> tuple[str, ...]:
    """Return words in lower case."""
    return tuple([word.lower for word in words])


def capitals_of(words: Sequence[Word]) -> tuple[int, ...]:
    """Return the places of the words with a capital."""
    return tuple([place for place, word in enumerate(words) if word.capital])
