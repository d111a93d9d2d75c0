"""A session file: a case as JSON, `twosource.session/1`, from and to bytes."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import msgspec
from msgspec import UNSET, Struct, UnsetType

from desktop_app.articles import Article
from desktop_app.articles.article import all_encodable
from desktop_app.comparison.json_form import ComparisonForm, FactForm, Tool, comparison_form, fact_form
from desktop_app.comparison.json_read import comparison_of, decode, fact_of
from desktop_app.comparison.model import Comparison, Link, Side, Source
from desktop_app.comparison.sound import Unsound
from desktop_app.review.model import (
    Case,
    Entered,
    Finding,
    Grade,
    Head,
    LinkDecision,
    PointDecision,
    Quote,
    Review,
    Ruling,
)
from desktop_app.review.session_sound import check_article, check_review

SCHEMA = "twosource.session/1"


class FindingForm(Struct, frozen=True):
    a: FactForm | None
    b: FactForm | None
    link: Link | None = None


class PointForm(Struct, frozen=True):
    """A PointDecision, its finding in the form of the comparison's contract."""

    found: FindingForm
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
    note_by: str | UnsetType = UNSET
    tags: tuple[str, ...] = ()
    grades: tuple[Grade, ...] = ()
    by: str = ""
    at: str = ""


class ReviewForm(Struct, frozen=True):
    points: tuple[PointForm, ...]
    links: tuple[LinkDecision, ...]
    lost_points: tuple[PointForm, ...]
    lost_links: tuple[LinkDecision, ...]


class EnteredForm(Struct, frozen=True):
    a: Entered
    b: Entered


class VersionsForm(Struct, frozen=True):
    """An article as it was compared, and its earlier versions from the oldest to the newest."""

    compared: Article
    earlier: tuple[Article, ...]


class ArticlesForm(Struct, frozen=True):
    a: VersionsForm
    b: VersionsForm


class SessionForm(Struct, frozen=True):
    """What a person entered comes first, the original files last: they are long and for no eye."""

    schema: str
    tool: Tool
    head: Head
    entered: EnteredForm
    review: ReviewForm
    comparison: ComparisonForm
    articles: ArticlesForm
    judged: ComparisonForm | UnsetType = UNSET


def to_bytes(case: Case) -> bytes:
    """Return a case as indented UTF-8 JSON that ends in a newline; the same case gives the same bytes."""
    form = SessionForm(
        schema=SCHEMA,
        tool=Tool(),
        head=case.head,
        entered=EnteredForm(case.entered_a, case.entered_b),
        review=_review_form(case.review),
        comparison=comparison_form(case.found),
        articles=ArticlesForm(
            VersionsForm(case.found.a.article, case.earlier_a), VersionsForm(case.found.b.article, case.earlier_b)
        ),
        judged=UNSET if case.judged is case.found else comparison_form(case.judged),
    )
    try:
        data = msgspec.json.encode(form)
    except UnicodeEncodeError:  # half a character pasted into a note must not keep a session from being saved
        data = msgspec.json.encode(all_encodable(msgspec.to_builtins(form)))
    return msgspec.json.format(data, indent=1) + b"\n"


def from_bytes(data: bytes) -> Case:
    """Return the case in the bytes of a session file; raises Unsound, which names the place, where one does not hold.

    Whether the originals are those of their hashes is not looked at.
    """
    form = decode(data, SessionForm)
    for side, versions in (("a", form.articles.a), ("b", form.articles.b)):
        check_article(versions.compared, f"$.articles.{side}.compared")
        for n, earlier in enumerate(versions.earlier):
            check_article(earlier, f"$.articles.{side}.earlier[{n}]")
    found = _comparison(form.comparison, form.articles, "comparison")
    judged = found if form.judged is UNSET else _comparison(form.judged, form.articles, "judged")
    review = _review(form.review)
    check_review(review, found)
    return Case(
        found=found,
        judged=judged,
        review=review,
        head=form.head,
        entered_a=form.entered.a,
        entered_b=form.entered.b,
        earlier_a=form.articles.a.earlier,
        earlier_b=form.articles.b.earlier,
    )


def _comparison(form: ComparisonForm, articles: ArticlesForm, name: str) -> Comparison:
    try:
        return comparison_of(form, articles.a.compared, articles.b.compared)
    except Unsound as error:
        raise Unsound(f"$.{name}{error.place.removeprefix('$')}", error.reason) from None


def _review_form(review: Review) -> ReviewForm:
    return ReviewForm(
        points=tuple(map(_point_form, review.points)),
        links=review.links,
        lost_points=tuple(map(_point_form, review.lost_points)),
        lost_links=review.lost_links,
    )


def _point_form(decision: PointDecision) -> PointForm:
    found = decision.found
    a, b = (fact_form(fact) if fact else None for fact in (found.a, found.b))
    told: dict[str, Any] = {field.name: getattr(decision, field.name) for field in fields(decision)}
    note_by = UNSET if decision.note_by is None else decision.note_by
    return PointForm(**{**told, "found": FindingForm(a, b, found.link), "note_by": note_by})


def _review(form: ReviewForm) -> Review:
    return Review(
        points=_points(form.points, "$.review.points"),
        links=form.links,
        lost_points=_points(form.lost_points, "$.review.lost_points"),
        lost_links=form.lost_links,
    )


def _points(forms: tuple[PointForm, ...], place: str) -> tuple[PointDecision, ...]:
    return tuple(_point(form, f"{place}[{n}]") for n, form in enumerate(forms))


def _point(form: PointForm, place: str) -> PointDecision:
    found = form.found
    a = fact_of(found.a, f"{place}.found.a") if found.a else None
    b = fact_of(found.b, f"{place}.found.b") if found.b else None
    note_by = None if form.note_by is UNSET else form.note_by
    return PointDecision(**{**msgspec.structs.asdict(form), "found": Finding(a, b, found.link), "note_by": note_by})
