"""A comparison as JSON: the contract `twosource.comparison/1`."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import msgspec

from desktop_app import __version__
from desktop_app.comparison.model import (
    Attributed,
    ComparedArticle,
    Comparison,
    Fact,
    FullName,
    Link,
    Moment,
    Origin,
    Quantity,
    Quoted,
    Statement,
    Vague,
    Value,
)

SCHEMA = "twosource.comparison/1"
Json = dict[str, Any]


def to_json(comparison: Comparison) -> bytes:
    """Return a comparison as indented UTF-8 JSON that ends in a newline; the same comparison gives the same bytes."""
    form = {
        "schema": SCHEMA,
        "tool": {"name": "twosource", "version": __version__},
        "settings": _settings(comparison),
        "articles": {"a": _article(comparison.a), "b": _article(comparison.b)},
        "links": [_link(link) for link in comparison.links],
        "facts": [_fact(fact) for fact in comparison.facts],
        "origins": [_origin(origin) for origin in comparison.origins],
        "coverage": {"a": comparison.a.coverage, "b": comparison.b.coverage},
    }
    return msgspec.json.format(msgspec.json.encode(form), indent=1) + b"\n"


def _settings(comparison: Comparison) -> Json:
    options = comparison.options
    dates = {"published_a": options.published_a, "published_b": options.published_b}
    entered = {name: day for name, day in dates.items() if day is not None}
    return {"strictness": options.strictness, "language": comparison.language, **entered}


def _article(compared: ComparedArticle) -> Json:
    article = compared.article
    return {
        "title": article.title,
        "origin": article.origin,
        "outlet": article.outlet,
        "author": article.author,
        "published": article.published,
        "retrieved": article.retrieved,
        "sha256": article.sha256,
        "words": len(article.text.split()),
        "text": article.text,
        "statements": [_statement(statement) for statement in compared.statements],
    }


def _statement(statement: Statement) -> Json:
    return {
        "id": statement.id,
        "start": statement.start,
        "end": statement.end,
        "paragraph": statement.paragraph,
        "place": statement.place,
        "kind": statement.kind,
        "status": statement.status,
        "matched": statement.matched,
        "clauses": [asdict(clause) for clause in statement.clauses],
    }


def _link(link: Link) -> Json:
    return {
        "a": link.a,
        "b": link.b,
        "score": link.score,
        "relation": link.relation,
        "matched": [{"a": list(word.a), "b": list(word.b), "score": word.score} for word in link.matched],
        "sourcing": link.sourcing,
        "rests_on": list(link.rests_on),
    }


def _fact(fact: Fact) -> Json:
    form: Json = {
        "id": fact.id,
        "side": fact.side,
        "statement": fact.statement,
        "start": fact.start,
        "end": fact.end,
        "text": fact.text,
        "kind": fact.kind,
        "status": fact.status,
        "value": _value(fact.value),
        "per": [asdict(source) for source in fact.per],
        "counterpart": asdict(fact.counterpart) if fact.counterpart else None,
        "nearest": None,
        "items": None,
    }
    if fact.nearest:
        form["nearest"] = {
            "statement": fact.nearest.statement,
            "score": fact.nearest.score,
            "missing": [list(span) for span in fact.nearest.missing],
        }
    if fact.items is not None:
        form["items"] = [asdict(item) for item in fact.items]
        form["open"] = fact.open
    return form


def _value(value: Value) -> Any:
    """Return a plain number, an EDTF string or a name as such; all else as an object of its fields."""
    match value:
        case None:
            return None
        case Quantity(low, high, None, None) if low is not None and low == high:
            return low
        case Moment(edtf, None | "stated"):
            return edtf
        case FullName(name):
            return name
        case Quantity() | Moment() | Vague() | Quoted() | Attributed():
            return asdict(value)


def _origin(origin: Origin) -> Json:
    return {
        "id": origin.id,
        "name": origin.name,
        "kind": origin.kind,
        "a": list(origin.a),
        "b": list(origin.b),
        "shared": origin.shared,
    }
