"""What a report says, before it is put into any format: the findings of a Comparison in words that can be signed."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.comparison.model import Counts, Side


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article in their sentence; `place` is "¶ paragraph.statement", parts with True are the finding."""

    place: str
    parts: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class SourceCard:
    """An article as it was supplied; what is not known is the word "unknown"."""

    side: Side
    title: str
    outlet: str
    author: str
    published: str
    retrieved: str | None
    origin: str
    words: int
    sha256: str
    names: str
    coverage: str


@dataclass(frozen=True, slots=True)
class Differing:
    kind: str
    how: str
    a: Passage
    b: Passage
    per_a: str
    per_b: str


@dataclass(frozen=True, slots=True)
class OneSided:
    """Findings of one sentence of one article: the closest the other article comes, and the words missing there."""

    kind: str
    note: str | None
    passage: Passage
    per: str
    nearest: Passage | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamedSource:
    """Someone the articles say they have it from, with the sentences that rest on it in each."""

    name: str
    kind: str
    a: tuple[Passage, ...]
    b: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class CommonRun:
    """A long run of the same words in both articles."""

    words: str
    places_a: tuple[str, ...]
    places_b: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinkRow:
    strength: str
    a: Passage
    b: Passage


@dataclass(frozen=True, slots=True)
class Report:
    date: str | None
    a: SourceCard
    b: SourceCard
    counts: Counts
    differing: tuple[Differing, ...]
    only_a: tuple[OneSided, ...]
    only_b: tuple[OneSided, ...]
    sources: tuple[NamedSource, ...]
    runs: tuple[CommonRun, ...]
    links: tuple[LinkRow, ...]
    strictness: float
    language: str
    version: str

    @property
    def both_name(self) -> tuple[NamedSource, ...]:
        return tuple(source for source in self.sources if source.a and source.b)

    @property
    def only_a_names(self) -> tuple[NamedSource, ...]:
        return tuple(source for source in self.sources if not source.b)

    @property
    def only_b_names(self) -> tuple[NamedSource, ...]:
        return tuple(source for source in self.sources if not source.a)
