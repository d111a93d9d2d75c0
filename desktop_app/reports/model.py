"""What a report says, before it is put into any format: the findings and decisions of a case in words one can sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from desktop_app.comparison.model import Counts, Side
from desktop_app.review import State

Mark = Literal["only", "differs"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a statement stands: its id, and the words for it, "¶ paragraph.statement"."""

    statement: str
    words: str


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a passage; `numbers` stand after them, of the points that end there."""

    words: str
    is_marked: bool = False
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article in their sentence, what was found in them marked."""

    place: Place
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """What a person decided on a finding, in parts that stand one after the other; empty where nobody did."""

    state: State
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said(Generic[T]):
    """What a row says of some of its points: `of` gives their numbers, "" where it is said of all."""

    of: str
    what: T


@dataclass(frozen=True, slots=True)
class Points:
    """The points of a row: of which kind they are and in what they differ, who looked at them, what persons said."""

    kinds: tuple[Said[tuple[str, str]], ...]
    states: tuple[Said[State], ...]
    remarks: tuple[Said[Remark], ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """How strong the match of two statements is taken to be, and what a person said who linked them."""

    strength: str
    remark: Remark


@dataclass(frozen=True, slots=True)
class SourceCard:
    """An article as it was supplied; what is not known is the word "unknown", `coverage` is in percent."""

    side: Side
    title: str
    outlet: str
    author: str
    published: str
    archive: str | None
    retrieved: str | None
    origin: str
    words: int
    names: str
    coverage: int
    complete: str
    warning: str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements with the points that both have or in which they differ; without points where they are linked
    alone, `linked` is None where they are not."""

    points: Points
    linked: Linked | None
    a: Passage
    b: Passage
    per_a: tuple[Said[str], ...]
    per_b: tuple[Said[str], ...]


@dataclass(frozen=True, slots=True)
class Near:
    """The closest the other article comes to points, and the words of them that are missing there."""

    passage: Passage
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OneSided:
    """A statement with the points in it that one article alone has."""

    points: Points
    passage: Passage
    per: tuple[Said[str], ...]
    nearest: tuple[Said[Near | None], ...]


@dataclass(frozen=True, slots=True)
class OneSidedList:
    """All that one article alone has; `count` are its points, `aside` those set aside and told in the annex."""

    side: Side
    rows: tuple[OneSided, ...]
    count: int
    aside: int


@dataclass(frozen=True, slots=True)
class SetAside:
    """A point that a person set aside; a passage is None where the point is in the other article alone."""

    points: Points
    a: Passage | None
    b: Passage | None
    per_a: str
    per_b: str


@dataclass(frozen=True, slots=True)
class NamedSource:
    """Someone the articles say they have it from, with the sentences that rest on it in each."""

    name: str
    kind: str
    a: tuple[Passage, ...]
    b: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class AnalystSource:
    """Those whom a person, not the tool, says an article has it from: in whose place, and for which sentences."""

    side: Side
    names: str
    instead: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class CommonRun:
    """A long run of the same words in both articles."""

    words: str
    a: tuple[Place, ...]
    b: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class NearSpelling:
    """Two words that are not the same and were matched, and where they were."""

    a: str
    b: str
    places: tuple[tuple[Place, Place], ...]


@dataclass(frozen=True, slots=True)
class Lost:
    """A decision that no row shows: the words it was made on, in A and in B."""

    a: str
    b: str
    remark: Remark


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an article, by the hash of its bytes."""

    side: Side
    name: str
    origin: str
    retrieved: str | None
    words: int
    sha256: str


@dataclass(frozen=True, slots=True)
class MarkedStatement:
    """A statement of a full text: its words in parts, each with its mark, and the statements it is linked to."""

    place: Place
    parts: tuple[tuple[str, Mark | None], ...]
    links: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    number: int
    is_heading: bool
    statements: tuple[MarkedStatement, ...]


@dataclass(frozen=True, slots=True)
class FullText:
    side: Side
    title: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What stands over everything; empty or None where nobody entered it. `assessment` is the analyst's Markdown."""

    title: str
    author: str
    date: str | None
    marking: str
    second_reader: str
    assessment: str
    progress: str
    is_draft: bool


@dataclass(frozen=True, slots=True)
class Annex:
    set_aside: tuple[SetAside, ...]
    parted: tuple[Lost, ...]
    superseded: tuple[Lost, ...]
    lost: tuple[Lost, ...]
    versions: tuple[Version, ...]
    texts: tuple[FullText, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All that a report says; of the shared points in `counts`, `unjudged` are in both in other words, if at all."""

    name: str  # the title of the page or document, which does not stand in it
    head: ReportHead
    a: SourceCard
    b: SourceCard
    counts: Counts
    unjudged: int
    aside: int
    has_decisions: bool
    differing: tuple[Pair, ...]
    only_a: OneSidedList
    only_b: OneSidedList
    both: tuple[Pair, ...]
    perhaps_both: tuple[Pair, ...]
    sources: tuple[NamedSource, ...]
    analyst_sources: tuple[AnalystSource, ...]
    runs: tuple[CommonRun, ...]
    links: int
    near_spellings: tuple[NearSpelling, ...]
    annex: Annex
    left_out: tuple[str, ...]
    kept_in: str
    strictness: float
    language: str
    foreign: tuple[Side, ...]  # whose article was compared as English and is hardly in English
    version: str

    @property
    def in_english(self) -> bool:
        """Say whether sources, numbers, dates, names and lists were looked for."""
        return self.language == "en"

    @property
    def both_name(self) -> tuple[NamedSource, ...]:
        return tuple(source for source in self.sources if source.a and source.b)

    @property
    def only_a_names(self) -> tuple[NamedSource, ...]:
        return tuple(source for source in self.sources if not source.b)

    @property
    def only_b_names(self) -> tuple[NamedSource, ...]:
        return tuple(source for source in self.sources if not source.a)
