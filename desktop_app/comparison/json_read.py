"""A comparison read from its JSON, and refused where anything in it does not hold."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from msgspec import UNSET

from desktop_app.articles import Article
from desktop_app.comparison.json_form import SCHEMA, ArticleForm, ComparisonForm, FactForm, article_fields
from desktop_app.comparison.model import (
    Attributed,
    ComparedArticle,
    Comparison,
    Fact,
    FullName,
    Moment,
    Options,
    Origin,
    Quantity,
    Quoted,
    Vague,
    Value,
)
from desktop_app.comparison.sound import Unsound, check_comparison

T = TypeVar("T")
PLACE = " - at `"


def from_json(data: bytes | dict[str, Any], a: Article, b: Article) -> Comparison:
    """Return the comparison of two articles that `to_json` wrote.

    Raises Unsound, which names the place, where the form is not that of the contract, where it is of other articles or
    where it contradicts itself.
    """
    return comparison_of(decode(data, ComparisonForm), a, b)


def decode(data: bytes | dict[str, Any], form: type[T]) -> T:
    """Return JSON, or what was decoded from it, as a form; raises Unsound where it is not that."""
    try:
        return msgspec.json.decode(data, type=form) if isinstance(data, bytes) else msgspec.convert(data, form)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        reason, _, place = str(error).partition(PLACE)
        raise Unsound(place.rstrip("`") or "$", reason) from None
    except RecursionError:
        raise Unsound("$", "too many levels") from None


def comparison_of(form: ComparisonForm, a: Article, b: Article) -> Comparison:
    """Return the comparison of two articles that a form holds; raises Unsound where something in it does not hold."""
    if form.schema != SCHEMA:
        raise Unsound("$.schema", f"Expected {SCHEMA}, got {form.schema}")
    settings = form.settings
    comparison = Comparison(
        options=Options(
            strictness=settings.strictness,
            language=None if settings.language_entered is UNSET else settings.language,
            published_a=None if settings.published_a is UNSET else settings.published_a,
            published_b=None if settings.published_b is UNSET else settings.published_b,
        ),
        language=settings.language,
        a=_compared(form.articles.a, a, form.coverage.a, "$.articles.a"),
        b=_compared(form.articles.b, b, form.coverage.b, "$.articles.b"),
        links=form.links,
        facts=tuple(fact_of(fact, f"$.facts[{n}]") for n, fact in enumerate(form.facts)),
        origins=tuple(Origin(each.id, each.name, each.kind, each.a, each.b) for each in form.origins),
    )
    check_comparison(comparison)
    return comparison


def fact_of(form: FactForm, place: str) -> Fact:
    """Return the fact that a form holds; raises Unsound where its value is not one of its kind."""
    fields = msgspec.structs.asdict(form)
    fields |= {"value": _value(form, f"{place}.value"), "open": form.open is True}
    return Fact(**{**fields, "in_other_words": form.in_other_words is True})


def _compared(form: ArticleForm, article: Article, coverage: float, place: str) -> ComparedArticle:
    for name, value in article_fields(article).items():
        if getattr(form, name) != value:
            raise Unsound(f"{place}.{name}", "not that of the article")
    return ComparedArticle(article, form.statements, coverage)


def _value(form: FactForm, place: str) -> Value:
    value = form.value
    match form.kind, value:
        case _, None:
            return None
        case "number", int() | float():
            number = _as(value, float, place)
            return Quantity(number, number)
        case "date", str():
            return Moment(value, "stated")
        case "name", str():
            return FullName(value)
        case "number", _:
            return _as(value, Quantity, place)
        case "date", {"edtf": _}:
            return _as(value, Moment, place)
        case "date", _:
            return _as(value, Vague, place)
        case "quote", _:
            return _as(value, Quoted, place)
        case "attribution", _:
            return _as(value, Attributed, place)
    raise Unsound(place, f"no value of a {form.kind}")


def _as(value: Any, kind: type[T], place: str) -> T:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        reason, _, inside = str(error).partition(PLACE)
        raise Unsound(place + inside.rstrip("`").removeprefix("$"), reason) from None
