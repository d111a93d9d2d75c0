"""Words of an earlier version of an article found again in a later one, by the words themselves and their context.

The way of the W3C Web Annotation Data Model: a TextQuoteSelector (words, what stands before and after) decides, a
TextPositionSelector only where two places are as good.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from desktop_app.comparison.linking.matching import same_words
from desktop_app.comparison.model import ComparedArticle, Offsets, Statement
from desktop_app.review.model import Quote
from desktop_app.review.quoting import quote

# Of the characters on one side of the words, so many must have stayed: the sentence before or after may be new.
SAME_CONTEXT = 0.6
# So many words are found again wherever they stand, if they stand in one place alone.
ENOUGH_WORDS = 5
# So much of a statement's wording must have stayed for it to be the same statement.
SAME_STATEMENT = 0.75


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand now, and in which statement."""

    statement: str
    quote: Quote


@dataclass(frozen=True)
class Finder:
    """Finds words in the later version of an article."""

    compared: ComparedArticle

    def words(self, old: Quote) -> Place | None:
        """Return where the very words stand, white space aside, None where their context is gone."""
        text = self.compared.article.text
        best: tuple[float, int, int, int] | None = None
        places = list(re.finditer(r"\s+".join(map(re.escape, old.words.split())), text))
        for start, end in (match.span() for match in places):
            before, after = text[max(0, start - len(old.before)) : start], text[end : end + len(old.after)]
            alike = max(_alike(list(old.before), list(before)), _alike(list(old.after), list(after)))
            rank = alike, -abs(start - old.start), start, end
            best = max(best, rank) if best else rank
        if best is None:
            return None
        alike, _, start, end = best
        unmistakable = len(places) == 1 and len(old.words.split()) >= ENOUGH_WORDS
        statement = self._holding(start, end)
        if statement is None or (alike < SAME_CONTEXT and not unmistakable):
            return None
        return Place(statement.id, quote(self.compared.article, start, end))

    def statement(self, old: Quote) -> Place | None:
        """Return the statement that has the same words, or nearly all of them."""
        words = old.words.split()
        best: tuple[float, float, int, Statement] | None = None
        for statement, theirs in zip(self.compared.statements, self._words, strict=True):
            if 2 * min(len(words), len(theirs)) < SAME_STATEMENT * (len(words) + len(theirs)):
                continue
            alike = 1.0 if words == theirs else _alike(words, theirs)
            if alike >= SAME_STATEMENT:
                new = quote(self.compared.article, statement.start, statement.end)
                context = _alike(list(old.before), list(new.before)) + _alike(list(old.after), list(new.after))
                rank = alike, context, -abs(statement.start - old.start), statement
                best = max(best, rank, key=lambda entry: entry[:3]) if best else rank
        if best is None:
            return None
        return Place(best[-1].id, quote(self.compared.article, best[-1].start, best[-1].end))

    def _holding(self, start: int, end: int) -> Statement | None:
        return next((held for held in self.compared.statements if held.start <= start and end <= held.end), None)

    @cached_property
    def _words(self) -> list[list[str]]:
        text = self.compared.article.text
        return [text[statement.start : statement.end].split() for statement in self.compared.statements]


def _alike(one: list[str], two: list[str]) -> float:
    """Return how much of two sequences is the same in the same order, 0 to 1 (Dice); nothing is like nothing."""
    total = len(one) + len(two)
    return 2 * sum(length for _, _, length in same_words(one, two)) / total if total else 1.0


def moved(span: Offsets, old: Quote, new: Quote) -> Offsets:
    """Return where a span inside the old words stands inside the new ones, which differ from them in white space
    alone."""
    before = sum(not sign.isspace() for sign in old.words[: span[0] - old.start])
    through = sum(not sign.isspace() for sign in old.words[: span[1] - old.start])
    letters = [new.start + place for place, sign in enumerate(new.words) if not sign.isspace()]
    return (letters[before], letters[through - 1] + 1) if before < through else (new.start, new.start)
