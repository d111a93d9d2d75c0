"""A comparison read from its JSON is the one that was written; one that does not hold is refused, with the place."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.articles import Article, load
from desktop_app.comparison import Options, compare
from desktop_app.comparison.json_form import to_json
from desktop_app.comparison.json_read import from_json
from desktop_app.comparison.sound import Unsound
from tests.comparison.articles import FIRST_NEWSROOM, SECOND_NEWSROOM, article_pairs, strictnesses

Json = dict[str, Any]
A, B = (Article.from_text("\n".join(newsroom)) for newsroom in (FIRST_NEWSROOM, SECOND_NEWSROOM))
DAYS = st.sampled_from((None, "2024-03-15"))


def check(a: Article, b: Article, options: Options) -> None:
    comparison = compare(a, b, options)
    data = to_json(comparison)
    again = from_json(data, a, b)
    assert again == comparison
    assert to_json(again) == data
    assert from_json(json.loads(data), a, b) == comparison


@settings(max_examples=40)
@given(article_pairs(), strictnesses(), st.sampled_from((None, "en", "de")), DAYS, DAYS)
def test_what_is_written_is_read(
    texts: tuple[str, str], strictness: float, language: str | None, day_a: str | None, day_b: str | None
) -> None:
    a, b = map(Article.from_text, texts)
    check(a, b, Options(strictness, language, day_a, day_b))


@pytest.mark.parametrize("strictness", [0.0, 0.5])
def test_every_kind_of_fact_is_read(strictness: float) -> None:
    check(A, B, Options(strictness, published_a="2024-03-15"))


def test_a_number_of_hundreds_of_digits_is_read() -> None:
    many = "9" * 400
    text = f"There were {many} goats. At least {many} million sailed. {many} days ago it cost ${many}, or {many}%."
    check(Article.from_text(text), Article.from_text("There were 14 goats. Some 12 sailed."), Options())
    check(Article.from_text(text), Article.from_text(text), Options(published_a="2024-03-15"))


def test_the_seeds_are_read(shared: Path) -> None:
    check(*(load(shared / "seeds" / f"article-{side}.txt") for side in "ab"), Options())


def test_keys_added_later_are_no_matter() -> None:
    form = json.loads(to_json(compare(A, B)))
    form["facts"][3]["colour"] = form["colour"] = "green"
    assert from_json(form, A, B) == compare(A, B)


def fact_of(form: Json, kind: str) -> Json:
    fact: Json = next(fact for fact in form["facts"] if fact["kind"] == kind and fact["value"] is not None)
    return fact


def paired(form: Json) -> Json:
    counterpart: Json = next(fact["counterpart"] for fact in form["facts"] if fact["counterpart"])
    return counterpart


def put(name: str, value: object) -> Callable[[Json], None]:
    def change(form: Json) -> None:
        *path, last = (int(part) if part.isdecimal() else part for part in name.split("."))
        for part in path:
            form = form[part]
        form[last] = value  # type: ignore[index]

    return change


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (put("schema", "twosource.comparison/2"), "$.schema"),
        (put("facts.3.start", "soon"), "$.facts[3].start"),
        (put("facts.3.start", -1), "$.facts[3]"),
        (put("facts.3.end", 10**30), "$.facts[3]"),
        (put("facts.3.end", 3.5), "$.facts[3].end"),
        (put("facts.3.text", "?"), "$.facts[3].text"),
        (put("facts.3.kind", "rumour"), "$.facts[3].kind"),
        (put("facts.3.id", "f4"), "$.facts"),
        (put("facts.3.statement", "b0"), "$.facts[3].statement"),
        (put("facts.3.statement", "a999"), "$.facts[3].statement"),
        (put("articles.a.text", "Another."), "$.articles.a.text"),
        (put("articles.b.sha256", "0"), "$.articles.b.sha256"),
        (put("articles.b.statements.1.id", "b0"), "$.articles.b.statements[1].id"),
        (put("articles.b.statements.1.start", 0), "$.articles.b.statements[1]"),
        (put("articles.b.statements.1.place", 0), "$.articles.b.statements[1]"),
        (put("articles.b.statements.1.clauses.0.end", 9999), "$.articles.b.statements[1].clauses[0]"),
        (put("links.0.a", "b0"), "$.links[0].a"),
        (put("links.0.score", None), "$.links[0].score"),
        (put("links.0.rests_on", ["o99"]), "$.links[0].rests_on"),
        (put("links.0.matched.0.a", [0, 99999]), "$.links[0].matched[0].a"),
        (put("links.0.matched.0.b", [1]), "$.links[0].matched[0].b"),
        (put("origins.0.a", ["a999"]), "$.origins[0].a"),
        (put("coverage.a", 1.5), "$.coverage.a"),
        (put("settings.strictness", 7), "$.settings.strictness"),
        (put("settings.language", "../en"), "$.settings.language"),
        (lambda form: fact_of(form, "number").update(value={"low": "many"}), ".value.low"),
        (lambda form: fact_of(form, "number").update(value="many"), ".value"),
        (lambda form: fact_of(form, "date").update(value=7), ".value"),
        (lambda form: fact_of(form, "name").update(value=["Rein"]), ".value"),
        (lambda form: form["facts"][0].update(kind="claim", value=7), "$.facts[0].value"),
        (lambda form: form.pop("origins"), "$"),
        (lambda form: paired(form).update(fact="f9999"), ".counterpart.fact"),
        (lambda form: paired(form).update(text="?"), ".counterpart"),
    ],
)
def test_what_does_not_hold_is_refused_and_its_place_named(change: Callable[[Json], object], place: str) -> None:
    form = json.loads(to_json(compare(A, B)))
    change(form)
    with pytest.raises(Unsound) as refused:
        from_json(json.dumps(form).encode(), A, B)
    assert refused.value.place.endswith(place)


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"null", b"{", b'{"schema": NaN}', b"\xff", b'{"schema": "\\ud800"}', b"[" * 100_000, b'{"a":' * 9999],
)
def test_what_is_no_comparison_is_refused(data: bytes) -> None:
    with pytest.raises(Unsound):
        from_json(data, A, B)
