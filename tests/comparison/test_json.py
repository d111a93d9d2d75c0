"""The JSON has the keys and types that the contract promises, and all that a scorer of it reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hypothesis import given, settings

from desktop_app import __version__
from desktop_app.comparison import Options
from desktop_app.comparison.json_form import to_json
from tests.comparison.articles import FIRST_NEWSROOM, SECOND_NEWSROOM, article_pairs, compared

Json = dict[str, Any]
number = (int, float)
nothing = type(None)

ARTICLE = {
    "title": str,
    "origin": str,
    "outlet": (str, nothing),
    "author": (str, nothing),
    "published": (str, nothing),
    "retrieved": (str, nothing),
    "sha256": str,
    "words": int,
    "text": str,
    "statements": list,
}
STATEMENT = {
    "id": str,
    "start": int,
    "end": int,
    "paragraph": int,
    "place": int,
    "kind": str,
    "status": str,
    "matched": number,
    "clauses": list,
}
LINK = {"a": str, "b": str, "score": number, "relation": str, "matched": list, "sourcing": str, "rests_on": list}
FACT = {
    "id": str,
    "side": str,
    "statement": str,
    "start": int,
    "end": int,
    "text": str,
    "kind": str,
    "status": str,
    "value": (str, int, float, dict, nothing),
    "per": list,
    "counterpart": (dict, nothing),
    "nearest": (dict, nothing),
    "items": (list, nothing),
}
SOURCE = {"name": str, "strength": str, "via": (str, nothing), "statement": str, "scope": str}
COUNTERPART = {"fact": str, "statement": str, "start": int, "end": int, "text": str, "how": (str, nothing)}
NEAREST = {"statement": str, "score": number, "missing": list}
ITEM = {"start": int, "end": int, "text": str, "status": str}
ORIGIN = {"id": str, "name": str, "kind": str, "a": list, "b": list, "shared": bool}
WORDS = {
    "statement.kind": {"sentence", "heading", "list_item"},
    "statement.status": {"shared", "partly", "only_here", "no_fact"},
    "relation": {"same", "partial"},
    "sourcing": {"same_named", "different", "unsourced_a", "unsourced_b", "unsourced", "unclear"},
    "fact.kind": {"attribution", "quote", "number", "date", "name", "list", "claim"},
    "fact.status": {"only_here", "differs", "shared"},
    "strength": {"named", "office", "anonymous", "unspecified"},
    "scope": {"stated", "carried_over"},
    "item.status": {"only_here", "shared"},
    "how": {
        None,
        "other_value",
        "less_precise",
        "more_precise",
        "less_certain",
        "more_certain",
        "other_stage",
        "negated",
        "reworded_quote",
        "other_speaker",
    },
}


def form_of(a: str, b: str, options: Options | None = None) -> Json:
    form: Json = json.loads(to_json(compared(a, b, options)))
    return form


def has(form: Json, keys: Mapping[str, Any], *more: str) -> None:
    assert set(form) == {*keys, *more}
    for key, kind in keys.items():
        assert isinstance(form[key], kind), (key, form[key])


def is_span(found: object) -> bool:
    return isinstance(found, list) and len(found) == 2 and all(type(edge) is int for edge in found)


def check_article(article: Json) -> None:
    has(article, ARTICLE)
    assert article["words"] == len(article["text"].split())
    assert len(article["sha256"]) == 64
    for statement in article["statements"]:
        has(statement, STATEMENT)
        assert statement["kind"] in WORDS["statement.kind"]
        assert statement["status"] in WORDS["statement.status"]
        for clause in statement["clauses"]:
            has(clause, {"start": int, "end": int, "matched": number})


def check_link(link: Json) -> None:
    has(link, LINK)
    assert link["relation"] in WORDS["relation"]
    assert link["sourcing"] in WORDS["sourcing"]
    for word in link["matched"]:
        has(word, {"a": list, "b": list, "score": number})
        assert is_span(word["a"])
        assert is_span(word["b"])


def check_fact(fact: Json) -> None:
    more = ["open"] if fact["kind"] == "list" and fact["items"] is not None else []
    more += ["in_other_words"] if fact.get("in_other_words") is True else []
    has(fact, FACT, *more)
    assert fact["kind"] in WORDS["fact.kind"]
    assert fact["status"] in WORDS["fact.status"]
    for source in fact["per"]:
        has(source, SOURCE)
        assert source["strength"] in WORDS["strength"]
        assert source["scope"] in WORDS["scope"]
    if fact["counterpart"]:
        has(fact["counterpart"], COUNTERPART)
        assert fact["counterpart"]["how"] in WORDS["how"]
    if fact["nearest"]:
        has(fact["nearest"], NEAREST)
        assert all(is_span(span) for span in fact["nearest"]["missing"])
    for item in fact["items"] or ():
        has(item, ITEM)
        assert item["status"] in WORDS["item.status"]


def check_form(form: Json) -> None:
    assert set(form) == {"schema", "tool", "settings", "articles", "links", "facts", "origins", "coverage"}
    assert form["schema"] == "twosource.comparison/1"
    assert form["tool"] == {"name": "twosource", "version": __version__}
    assert set(form["articles"]) == set(form["coverage"]) == {"a", "b"}
    for side in "ab":
        check_article(form["articles"][side])
    for link in form["links"]:
        check_link(link)
    for fact in form["facts"]:
        check_fact(fact)
    for origin in form["origins"]:
        has(origin, ORIGIN)
        assert origin["kind"] in WORDS["strength"] | {"verbatim"}


@settings(max_examples=60)
@given(article_pairs())
def test_the_form_is_that_of_the_contract(texts: tuple[str, str]) -> None:
    check_form(form_of(*texts))


def test_two_whole_articles_show_every_kind_of_fact_and_status() -> None:
    form = form_of(" ".join(FIRST_NEWSROOM), " ".join(SECOND_NEWSROOM))
    check_form(form)
    assert {fact["kind"] for fact in form["facts"]} == WORDS["fact.kind"]
    assert {fact["status"] for fact in form["facts"]} == WORDS["fact.status"]


def test_the_settings_name_all_that_can_change_the_result() -> None:
    assert form_of("Goats climb.", "Goats climb.")["settings"] == {"strictness": 0.5, "language": "en"}
    chosen = Options(strictness=0.7, language="de", published_a="2024-03-15", published_b="2024-03-16")
    assert form_of("Ziegen klettern.", "Ziegen klettern.", chosen)["settings"] == {
        "strictness": 0.7,
        "language": "de",
        "language_entered": True,
        "published_a": "2024-03-15",
        "published_b": "2024-03-16",
    }


def value(text: str, kind: str, options: Options | None = None) -> object:
    (found,) = [f["value"] for f in form_of(text, "Goats climb.", options)["facts"] if f["kind"] == kind]
    return found


def test_how_values_are_written() -> None:
    assert value("They met 12 sailors.", "number") == 12
    hedged = value("They met at least 12 sailors.", "number")
    assert hedged == {"low": 12.0, "high": None, "unit": None, "hedge": "at least"}
    assert value("They met on 25 July.", "date") == "XXXX-07-25"
    assert value("They met for four months.", "date") == "P4M"
    assert value("They met for several months.", "date") == {"unit": "month", "hedge": "several"}
    assert value("They met yesterday.", "date", Options(published_a="2024-03-15")) == {
        "edtf": "2024-03-14",
        "basis": "analyst",
    }
    assert value("“We never met there,” said Anna Holm.", "quote") == {
        "words": "We never met there,",
        "speaker": "Anna Holm",
    }
    assert value("They left, officials said.", "attribution") == {
        "source": "officials",
        "verb": "said",
        "strength": "anonymous",
        "hedged": False,
    }
    assert value("They never met with Karim Khan there.", "name") == "Karim Khan"


def test_a_surrogate_leaves_valid_utf_8() -> None:
    data = to_json(compared("The ferry \ud800 sailed.", "The ferry sailed."))
    assert data.decode().endswith("}\n")
    assert json.loads(data)["articles"]["a"]["text"] == "The ferry \ufffd sailed."
