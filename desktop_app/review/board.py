"""The points of a comparison laid out so that decisions can move them: each row a fact of A, one of B, or a pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from msgspec import structs

from desktop_app.comparison.model import Comparison, Fact, FactStatus, How, Nearest, Offsets, Side, Statement, other
from desktop_app.comparison.text.columns import read_words
from desktop_app.comparison.text.english import english
from desktop_app.review.model import PointDecision

Key = tuple[Side, int, int, str]


def key(fact: Fact) -> Key:
    """Return what a fact is known by, whatever its number: its words and its kind."""
    return fact.side, fact.start, fact.end, fact.kind


@dataclass(eq=False, slots=True)
class Row:
    """One point; `how` is seen from A. `ruled` is the decision that holds it as a person left it, None where nobody has
    checked or changed it; `marks` are notes, tags, grades and stars that go with it."""

    a: Fact | None
    b: Fact | None
    status: FactStatus
    how: How | None = None
    ruled: PointDecision | None = None
    marks: tuple[PointDecision, ...] = ()

    @property
    def decisions(self) -> tuple[PointDecision, ...]:
        return (self.ruled, *self.marks) if self.ruled else self.marks

    def half(self, side: Side) -> Fact | None:
        return self.a if side == "a" else self.b

    @property
    def halves(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in (self.a, self.b) if fact)


@dataclass(eq=False)
class Board:
    """All rows of a comparison, found by a fact's words or by its statement."""

    comparison: Comparison
    _rows: dict[int, Row] = field(default_factory=dict)
    _by_key: dict[Key, dict[int, Row]] = field(default_factory=lambda: defaultdict(dict))
    _by_statement: dict[str, dict[int, Row]] = field(default_factory=lambda: defaultdict(dict))

    @classmethod
    def of(cls, comparison: Comparison) -> Board:
        board = cls(comparison)
        for a, b in points_of(comparison):
            if a and b:
                board.add(Row(a, b, a.status, a.counterpart.how if a.counterpart else None))
            elif fact := a or b:
                board.add(alone(fact))
        return board

    @property
    def rows(self) -> Iterable[Row]:
        return self._rows.values()

    def add(self, row: Row) -> None:
        self._rows[id(row)] = row
        for fact in row.halves:
            self._by_key[key(fact)][id(row)] = row
            self._by_statement[fact.statement][id(row)] = row

    def remove(self, row: Row) -> None:
        del self._rows[id(row)]
        for fact in row.halves:
            self._by_key[key(fact)].pop(id(row), None)
            self._by_statement[fact.statement].pop(id(row), None)

    def with_fact(self, fact: Fact) -> list[Row]:
        """Return the rows in which a fact stands."""
        return list(self._by_key.get(key(fact), {}).values())

    def largest_part(self, fact: Fact) -> Row | None:
        """Return the row that has most of the words of a fact, the first of such; None where none has any."""
        parts = [
            (min(held.end, fact.end) - max(held.start, fact.start), -held.start, held.kind, row)
            for row, held in self.in_statement(fact.side, fact.statement)
        ]
        most, _, _, row = max(parts, key=lambda part: part[:3], default=(0, 0, "", None))
        return row if most > 0 else None

    def in_statement(self, side: Side, statement: str) -> Iterator[tuple[Row, Fact]]:
        """Yield each row with a fact in a statement, with that fact."""
        for row in list(self._by_statement.get(statement, {}).values()):
            fact = row.half(side)
            if fact is not None and fact.statement == statement:
                yield row, fact

    def statement_at(self, side: Side, offset: int) -> Statement:
        """Return the statement that holds an offset of an article, or else the last before it, or the first."""
        statements = self.comparison.side(side).statements
        held = [statement for statement in statements if statement.start <= offset]
        return held[-1] if held else statements[0]

    def is_part(self, fact: Fact) -> bool:
        """Say whether a fact is but a part of another of its side: the words that a shared fact was found in."""
        return any(
            held.start <= fact.start and fact.end <= held.end and (held.start, held.end) != (fact.start, fact.end)
            for _, held in self.in_statement(fact.side, fact.statement)
        )

    def release(self, fact: Fact, beside: Fact) -> None:
        """Put a fact that has lost its counterpart back as one-sided: those of its words that nothing else tells.

        Of a whole sentence that stood beside a fact, what is shared is told by the facts that lie in it.
        """
        if self.with_fact(fact) or self.is_part(fact) or is_sentence_around(self.comparison, fact, beside):
            return
        rows = self.in_statement(fact.side, fact.statement)
        statement = self.comparison.statement(fact.statement)
        is_whole = (fact.start, fact.end) == (statement.start, statement.end)
        taken = [
            (held.start, held.end)
            for row, held in rows
            if row.status != "shared" or (is_whole and held.kind not in ("name", "attribution"))
        ]
        for start, end in uncovered((fact.start, fact.end), taken):
            if piece := self.cut(fact, start, end):
                self.add(alone(structs.replace(piece, nearest=Nearest(beside.statement, 0.0, ()))))

    def make_room(self, fact: Fact) -> None:
        """Cut the words of a fact out of all rows, but for ruled ones, that would tell them once more."""
        for row, held in self.in_statement(fact.side, fact.statement):
            if row.ruled or row.status == "shared" or not (held.start < fact.end and fact.start < held.end):
                continue
            self.remove(row)
            spans = uncovered((held.start, held.end), [(fact.start, fact.end)])
            pieces = [piece for start, end in spans if (piece := self.cut(held, start, end))]
            pieces.sort(key=lambda piece: piece.start - piece.end)
            partner = row.half(other(held.side))
            if partner is None:
                for piece in pieces:
                    self.add(alone(piece))
            elif pieces:
                a, b = (pieces[0], partner) if held.side == "a" else (partner, pieces[0])
                self.add(Row(a, b, row.status, row.how))
            else:
                self.release(partner, held)

    def cut(self, fact: Fact, start: int, end: int) -> Fact | None:
        """Return what a span leaves of a fact: a claim, unless it is all of it; None where no word is left that says
        something."""
        if (start, end) == (fact.start, fact.end):
            return fact
        text = self.comparison.side(fact.side).article.text
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        words = text[start:end]
        if not says_something(words, self.comparison.language):
            return None
        near = fact.nearest
        missing = tuple(span for span in near.missing if start <= span[0] and span[1] <= end) if near else ()
        return structs.replace(
            fact,
            start=start,
            end=end,
            text=words,
            kind="claim",
            value=None,
            items=None,
            open=False,
            nearest=structs.replace(near, missing=missing) if near else None,
        )


def points_of(comparison: Comparison) -> Iterator[tuple[Fact | None, Fact | None]]:
    """Yield each point once: a one-sided fact, or the fact in A and the fact in B that stand beside each other."""
    for fact in comparison.facts:
        if fact.status == "only_here":
            yield (fact, None) if fact.side == "a" else (None, fact)
    yield from comparison.pairs("differs")
    yield from comparison.pairs("shared")


def alone(fact: Fact) -> Row:
    """Return the row of a fact that only its article has."""
    a, b = (fact, None) if fact.side == "a" else (None, fact)
    return Row(a, b, "only_here")


def is_sentence_around(comparison: Comparison, fact: Fact, beside: Fact) -> bool:
    """Say whether a fact is no point of its own, but the whole sentence that is shown for what it tells in other words,
    if at all."""
    statement = comparison.statement(fact.statement)
    return beside.in_other_words and (fact.start, fact.end) == (statement.start, statement.end)


def says_something(words: str, language: str) -> bool:
    """Say whether words could be a point of their own: “and from” could not, “did not” could."""
    read = read_words(words, 0, len(words), language)
    return any(word.says_something or word.lower in english().negations for word in read)


def uncovered(span: Offsets, taken: Iterable[Offsets]) -> list[Offsets]:
    """Return the parts of a span that none of the others cover, in order."""
    left = [span]
    for start, end in taken:
        left = [
            part
            for first, last in left
            for part in ((first, min(last, start)), (max(first, end), last))
            if part[0] < part[1]
        ]
    return left
