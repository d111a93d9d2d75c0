"""The result of comparing two articles: statements, links, facts and the sources they rest on.

Every `start` and `end` is a half-open code-point offset in the text of that side's article. What each word means
stands in `resources/help/comparison-json.md`; all classes are frozen, so a result can be handed from thread to
thread. Those of which a comparison has many are structs: made in a fifth of the time, and held out of the garbage
collector's sight, as nothing in them can lead back to them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from msgspec import Struct

from desktop_app.articles import Article
from desktop_app.sides import Side as Side
from desktop_app.sides import other as other

StatementKind = Literal["sentence", "heading", "list_item"]
StatementStatus = Literal["shared", "partly", "only_here", "no_fact"]
FactKind = Literal["list", "quote", "attribution", "number", "date", "name", "claim"]
FactStatus = Literal["only_here", "differs", "shared"]
How = Literal[
    "other_value",
    "less_precise",
    "more_precise",
    "less_certain",
    "more_certain",
    "other_stage",
    "negated",
    "reworded_quote",
    "other_speaker",
]
Strength = Literal["named", "office", "anonymous", "unspecified"]
OriginKind = Literal["named", "office", "anonymous", "unspecified", "verbatim"]
Sourcing = Literal["same_named", "different", "unsourced_a", "unsourced_b", "unsourced", "unclear"]
Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Options:
    """All that can change a result besides the two texts.

    `strictness` runs from 0 to 1. `language` is an ISO 639-1 code, or None to tell it from the texts. The
    publication dates (ISO 8601) are those the analyst entered; they come before any date the article itself
    carries.
    """

    strictness: float = 0.5
    language: str | None = None
    published_a: str | None = None
    published_b: str | None = None


class Decisions(Struct, frozen=True, gc=False):
    """What the analyst said about pairs of statements, each pair as (id in A, id in B)."""

    linked: frozenset[tuple[str, str]] = frozenset()
    cut: frozenset[tuple[str, str]] = frozenset()


class Clause(Struct, frozen=True, gc=False):
    start: int
    end: int
    matched: float


class Statement(Struct, frozen=True, gc=False):
    """One sentence, heading or list item. `paragraph` counts the article's blocks from 1, `place` the statements in
    it from 1."""

    id: str
    start: int
    end: int
    paragraph: int
    place: int
    kind: StatementKind
    status: StatementStatus
    matched: float
    clauses: tuple[Clause, ...]


class WordMatch(Struct, frozen=True, gc=False):
    """One word (or name) of A beside the word of B it was matched with; `score` is 1 when they are the same word."""

    a: Offsets
    b: Offsets
    score: float


class Link(Struct, frozen=True, gc=False):
    """Two statements that state a common fact; `score` is the probability that a reader would say so."""

    a: str
    b: str
    score: float
    relation: Literal["same", "partial"]
    matched: tuple[WordMatch, ...]
    sourcing: Sourcing
    rests_on: tuple[str, ...] = ()


class Source(Struct, frozen=True, gc=False):
    """Who an article says it has a fact from. `via` is the outlet it was told to, where one is named."""

    name: str
    strength: Strength
    via: str | None
    statement: str
    scope: Literal["stated", "carried_over"]


class Quantity(Struct, frozen=True, gc=False):
    """A number or a range; `low` equals `high` for a single number, and either is None where the range is open."""

    low: float | None
    high: float | None
    unit: str | None = None
    hedge: str | None = None


class Moment(Struct, frozen=True, gc=False):
    """A date or duration as EDTF (ISO 8601-2); `basis` says what a relative date was worked out from, None where it
    was not."""

    edtf: str
    basis: Literal["stated", "published", "analyst"] | None = None


class Vague(Struct, frozen=True, gc=False):
    """A date or duration that gives no number, such as "several months"."""

    unit: str
    hedge: str


class Quoted(Struct, frozen=True, gc=False):
    words: str
    speaker: str | None


class Attributed(Struct, frozen=True, gc=False):
    source: str
    verb: str | None
    strength: Strength
    hedged: bool


class FullName(Struct, frozen=True, gc=False):
    """The fullest form in which the article gives a name."""

    name: str


Value = Quantity | Moment | Vague | Quoted | Attributed | FullName | None


class Counterpart(Struct, frozen=True, gc=False):
    """The fact of the other side that a differing or shared fact stands beside; `how` is seen from this side."""

    fact: str
    statement: str
    start: int
    end: int
    text: str
    how: How | None


class Nearest(Struct, frozen=True, gc=False):
    """The statement of the other side that comes nearest to a one-sided fact, and the words of the fact that are
    missing there."""

    statement: str
    score: float
    missing: tuple[Offsets, ...]


class ListItem(Struct, frozen=True, gc=False):
    start: int
    end: int
    text: str
    status: Literal["only_here", "shared"]


class Fact(Struct, frozen=True, gc=False):
    """The smallest span of a statement that still says one thing. `open` marks a list that says it is not complete,
    `in_other_words` a shared fact most of whose words are missing in its counterpart."""

    id: str
    side: Side
    statement: str
    start: int
    end: int
    text: str
    kind: FactKind
    status: FactStatus
    value: Value = None
    per: tuple[Source, ...] = ()
    counterpart: Counterpart | None = None
    nearest: Nearest | None = None
    items: tuple[ListItem, ...] | None = None
    open: bool = False
    in_other_words: bool = False


class Origin(Struct, frozen=True, gc=False):
    """A source that the articles name, or a long run of the same words, with the statements that rest on it."""

    id: str
    name: str
    kind: OriginKind
    a: tuple[str, ...]
    b: tuple[str, ...]

    @property
    def shared(self) -> bool:
        return bool(self.a) and bool(self.b)


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """One of the two articles with its statements; `coverage` is the share of its wording that has a match, 0 to 1."""

    article: Article
    statements: tuple[Statement, ...]
    coverage: float

    @property
    def about_percent(self) -> int:
        """Return the coverage in percent as it is said wherever a person reads it: no finer than it can be trusted."""
        return round(self.coverage * 20) * 5


class Counts(Struct, frozen=True, gc=False):
    """How many points there are; a differing or shared point stands as two facts and is counted once."""

    only_a: int
    only_b: int
    differs: int
    shared: int


@dataclass(frozen=True)
class Comparison:
    """Two articles compared. `language` is the one that was used, told from the texts where none was chosen."""

    options: Options
    language: str
    a: ComparedArticle
    b: ComparedArticle
    links: tuple[Link, ...]
    facts: tuple[Fact, ...]
    origins: tuple[Origin, ...]

    @cached_property
    def _statements(self) -> dict[str, Statement]:
        return {statement.id: statement for statement in (*self.a.statements, *self.b.statements)}

    @cached_property
    def _facts(self) -> dict[str, Fact]:
        return {fact.id: fact for fact in self.facts}

    @property
    def in_english(self) -> bool:
        """Say whether sources, numbers, dates, names and lists were looked for, which needs English."""
        return self.language == "en"

    def side(self, side: Side) -> ComparedArticle:
        return self.a if side == "a" else self.b

    def statement(self, statement_id: str) -> Statement:
        return self._statements[statement_id]

    def fact(self, fact_id: str) -> Fact:
        return self._facts[fact_id]

    def only_in(self, side: Side) -> tuple[Fact, ...]:
        """Return the facts of one side that were not found in the other, in the order of the text."""
        return tuple(fact for fact in self.facts if fact.side == side and fact.status == "only_here")

    def pairs(self, status: Literal["differs", "shared"]) -> Iterator[tuple[Fact, Fact]]:
        """Yield each differing or shared point once, as its fact in A and its fact in B, in the order of A's text."""
        for fact in self.facts:
            if fact.side == "a" and fact.status == status and fact.counterpart:
                yield fact, self.fact(fact.counterpart.fact)

    def counts(self) -> Counts:
        return Counts(
            only_a=len(self.only_in("a")),
            only_b=len(self.only_in("b")),
            differs=sum(1 for _ in self.pairs("differs")),
            shared=sum(1 for _ in self.pairs("shared")),
        )
