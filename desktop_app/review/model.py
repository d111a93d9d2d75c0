"""What the analyst decided about a comparison, and the case that holds it all; every class is frozen.

A decision holds the finding it was made on as the tool had it, so that neither another strictness nor another version
can take its ground away. Words of an article are kept with what stands around them, as in the W3C Web Annotation Data
Model (TextQuoteSelector and TextPositionSelector), so that they can be found again in an article that has changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_app.articles import Article
from desktop_app.comparison.model import Comparison, Fact, Link, Side, Source

Ruling = Literal["same", "not_same", "absent", "present", "contradiction", "no_contradiction"]
State = Literal["unreviewed", "checked", "changed"]
Reliability = Literal["A", "B", "C", "D", "E", "F"]
Credibility = Literal["1", "2", "3", "4", "5", "6"]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of one article: where they stand, and up to 60 characters of what stands before and after them."""

    start: int
    end: int
    words: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade of the Admiralty code (NATO STANAG 2511): how reliable `of` is, how credible what it says here."""

    of: str
    reliability: Reliability | None = None
    credibility: Credibility | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A point as the tool had it: its fact in A, in B or both, and the link between their statements if there was
    one."""

    a: Fact | None
    b: Fact | None
    link: Link | None = None

    def fact(self, side: Side) -> Fact | None:
        return self.a if side == "a" else self.b

    @property
    def lead(self) -> Fact:
        fact = self.a or self.b
        assert fact is not None
        return fact


@dataclass(frozen=True, slots=True)
class PointDecision:
    """All that was decided on one point, by whom (initials) and when (ISO 8601) it was last touched.

    `quote_a` and `quote_b` are the words of `found`. `there` is what "present" points at, in the article that the
    finding is not of, and `beside` the fact there that it tells of, None where there was none. `per_a` and `per_b` are
    whom the analyst gives the point to, None where nothing was corrected. `set_aside` is the reason, None where it was
    not set aside. `parted` are the sides that "not the same" leaves one-sided: a fact that the other article has
    elsewhere too is not among them. `note_by` is who wrote the note, where another signs the rest: None for the one who
    signs, "" where the note itself names those who wrote it.
    """

    found: Finding
    quote_a: Quote | None
    quote_b: Quote | None
    ruling: Ruling | None = None
    there: Quote | None = None
    beside: Quote | None = None
    parted: tuple[Side, ...] = ("a", "b")
    checked: bool = False
    per_a: tuple[Source, ...] | None = None
    per_b: tuple[Source, ...] | None = None
    set_aside: str | None = None
    matters: bool = False
    note: str = ""
    note_by: str | None = None
    tags: tuple[str, ...] = ()
    grades: tuple[Grade, ...] = ()
    by: str = ""
    at: str = ""

    def quote(self, side: Side) -> Quote | None:
        return self.quote_a if side == "a" else self.quote_b

    def per(self, side: Side) -> tuple[Source, ...] | None:
        return self.per_a if side == "a" else self.per_b

    @property
    def noted_by(self) -> str:
        """The initials of who wrote the note; "" where it names them itself."""
        return self.by if self.note_by is None else self.note_by

    def note_under(self, by: str) -> str:
        """Return the note as it reads where `by` signs: with the initials of who wrote it, where that is another."""
        return f"{self.noted_by}: {self.note}" if self.note and self.noted_by not in ("", by) else self.note

    @property
    def state(self) -> State:
        """Say whether a person agrees with the finding or has changed it; a note or a mark alone is neither."""
        corrected = self.per_a is not None or self.per_b is not None or self.set_aside is not None
        overruled = self.ruling in ("not_same", "present")
        overruled = overruled or (self.ruling == "same" and self.found.lead.status != "shared")
        if corrected or overruled:
            return "changed"
        return "checked" if self.checked or self.ruling else "unreviewed"


@dataclass(frozen=True, slots=True)
class LinkDecision:
    """Two statements linked by hand (or not to be parted), or parted; `score` is that of the tool's link, None where
    it had none."""

    a: Quote
    b: Quote
    linked: bool
    score: float | None = None
    note: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """All decisions in the order in which they were first made; those that an article's new version has no place for
    are lost to the comparison, not to the person."""

    points: tuple[PointDecision, ...] = ()
    links: tuple[LinkDecision, ...] = ()
    lost_points: tuple[PointDecision, ...] = ()
    lost_links: tuple[LinkDecision, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.points or self.links or self.lost_points or self.lost_links)


@dataclass(frozen=True, slots=True)
class Entered:
    """What a person entered of one article, None where the document's own word stands; `complete` is their tick that
    they have the whole article."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    archive: str | None = None
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over the report: free text, the assessment in Markdown; empty where nothing was entered."""

    title: str = ""
    author: str = ""
    date: str = ""
    marking: str = ""
    assessment: str = ""
    second_reader: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """Two articles compared and reviewed: what a session file holds, and what a report is made from.

    `found` is the tool's comparison alone, `judged` the same with the links made and cut by hand (the very same object
    where there are none). The earlier versions of the articles run from the oldest to the newest.
    """

    found: Comparison
    judged: Comparison
    review: Review = Review()
    head: Head = Head()
    entered_a: Entered = Entered()
    entered_b: Entered = Entered()
    earlier_a: tuple[Article, ...] = ()
    earlier_b: tuple[Article, ...] = ()

    @classmethod
    def of(cls, comparison: Comparison) -> Case:
        """Make a case in which nobody has decided anything."""
        return cls(comparison, comparison)

    def entered(self, side: Side) -> Entered:
        return self.entered_a if side == "a" else self.entered_b

    def earlier(self, side: Side) -> tuple[Article, ...]:
        return self.earlier_a if side == "a" else self.earlier_b

    def versions(self, side: Side) -> tuple[Article, ...]:
        """Return all versions of an article from the oldest on; the last is the one that is compared."""
        return (*self.earlier(side), self.judged.side(side).article)
