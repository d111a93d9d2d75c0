"""A statement as it is read, before it is compared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from msgspec import Struct

from desktop_app.comparison.model import StatementKind
from desktop_app.comparison.text.clauses import Clauses, Span
from desktop_app.comparison.text.columns import Columns
from desktop_app.comparison.text.words import Word


class Draft(Struct, frozen=True, gc=False):
    """A statement before it is compared. `states` is False where it states nothing, as a bare heading; `opens` is where
    its sentence begins, behind a dateline if it has one.

    `lowers` are its words in lower case: they are asked for so often that going through the words each time would cost
    more than all else that is asked.
    """

    start: int
    end: int
    paragraph: int
    place: int
    kind: StatementKind
    words: tuple[Word, ...]
    lowers: tuple[str, ...]
    clauses: tuple[Span, ...]
    states: bool
    opens: int


class Drafts(tuple[Draft, ...]):
    """The statements of an article in order, their words and clauses column by column, and the keys of the persons'
    surnames among these."""

    words: Columns
    clauses: Clauses
    persons: frozenset[str]

    def __new__(
        cls, drafts: Iterable[Draft], words: Columns, clauses: Clauses, persons: frozenset[str] = frozenset()
    ) -> Self:
        """Hold statements, their words and clauses, and the surnames."""
        self = super().__new__(cls, drafts)
        self.words, self.clauses, self.persons = words, clauses, persons
        return self
