"""A comparison as JSON: the contract `twosource.comparison/1`, as it is written."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, Struct, UnsetType

from desktop_app import __version__
from desktop_app.articles import Article
from desktop_app.comparison.model import (
    ComparedArticle,
    Comparison,
    Counterpart,
    Fact,
    FactKind,
    FactStatus,
    FullName,
    Link,
    ListItem,
    Moment,
    Nearest,
    Origin,
    OriginKind,
    Quantity,
    Side,
    Source,
    Statement,
    Value,
)

SCHEMA = "twosource.comparison/1"


class Tool(Struct, frozen=True):
    name: str = "twosource"
    version: str = __version__


class SettingsForm(Struct, frozen=True):
    """All that can change a result. `language` is the one that was used, `language_entered` whether a person chose
    it; what nobody entered is left out."""

    strictness: float
    language: str
    language_entered: bool | UnsetType = UNSET
    published_a: str | UnsetType = UNSET
    published_b: str | UnsetType = UNSET


class ArticleForm(Struct, frozen=True):
    title: str
    origin: str
    outlet: str | None
    author: str | None
    published: str | None
    retrieved: str | None
    sha256: str
    words: int
    text: str
    statements: tuple[Statement, ...]


class ArticlesForm(Struct, frozen=True):
    a: ArticleForm
    b: ArticleForm


class FactForm(Struct, frozen=True):
    """A fact; what `value` holds depends on its kind, `open` stands at lists alone, `in_other_words` where it is so."""

    id: str
    side: Side
    statement: str
    start: int
    end: int
    text: str
    kind: FactKind
    status: FactStatus
    value: Any
    per: tuple[Source, ...]
    counterpart: Counterpart | None
    nearest: Nearest | None
    items: tuple[ListItem, ...] | None
    open: bool | UnsetType = UNSET
    in_other_words: bool | UnsetType = UNSET


class OriginForm(Struct, frozen=True):
    id: str
    name: str
    kind: OriginKind
    a: tuple[str, ...]
    b: tuple[str, ...]
    shared: bool


class CoverageForm(Struct, frozen=True):
    a: float
    b: float


class ComparisonForm(Struct, frozen=True):
    schema: str
    tool: Tool
    settings: SettingsForm
    articles: ArticlesForm
    links: tuple[Link, ...]
    facts: tuple[FactForm, ...]
    origins: tuple[OriginForm, ...]
    coverage: CoverageForm


def to_json(comparison: Comparison) -> bytes:
    """Return a comparison as indented UTF-8 JSON that ends in a newline; the same comparison gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(comparison_form(comparison)), indent=1) + b"\n"


def comparison_form(comparison: Comparison) -> ComparisonForm:
    """Return a comparison in the form of the contract."""
    return ComparisonForm(
        schema=SCHEMA,
        tool=Tool(),
        settings=_settings(comparison),
        articles=ArticlesForm(_article(comparison.a), _article(comparison.b)),
        links=comparison.links,
        facts=tuple(fact_form(fact) for fact in comparison.facts),
        origins=tuple(_origin(origin) for origin in comparison.origins),
        coverage=CoverageForm(comparison.a.coverage, comparison.b.coverage),
    )


def fact_form(fact: Fact) -> FactForm:
    """Return one fact in the form of the contract; a link is its own form."""
    return FactForm(
        id=fact.id,
        side=fact.side,
        statement=fact.statement,
        start=fact.start,
        end=fact.end,
        text=fact.text,
        kind=fact.kind,
        status=fact.status,
        value=_value(fact.value),
        per=fact.per,
        counterpart=fact.counterpart,
        nearest=fact.nearest,
        items=fact.items,
        open=UNSET if fact.items is None else fact.open,
        in_other_words=fact.in_other_words or UNSET,
    )


def article_fields(article: Article) -> dict[str, Any]:
    """Return what the contract says of an article besides its statements."""
    return {
        "title": article.title,
        "origin": article.origin,
        "outlet": article.outlet,
        "author": article.author,
        "published": article.published,
        "retrieved": article.retrieved,
        "sha256": article.sha256,
        "words": article.words,
        "text": article.text,
    }


def _settings(comparison: Comparison) -> SettingsForm:
    options = comparison.options
    return SettingsForm(
        strictness=options.strictness,
        language=comparison.language,
        language_entered=True if options.language is not None else UNSET,
        published_a=UNSET if options.published_a is None else options.published_a,
        published_b=UNSET if options.published_b is None else options.published_b,
    )


def _article(compared: ComparedArticle) -> ArticleForm:
    return ArticleForm(**article_fields(compared.article), statements=compared.statements)


def _value(value: Value) -> Any:
    """Return a plain number, an EDTF string or a name as such; all else as an object of its fields."""
    match value:
        case Quantity(low, high, None, None) if low is not None and low == high:
            return low
        case Moment(edtf, "stated"):
            return edtf
        case FullName(name):
            return name
        case _:
            return value


def _origin(origin: Origin) -> OriginForm:
    return OriginForm(origin.id, origin.name, origin.kind, origin.a, origin.b, origin.shared)
