"""A report on articles in another language says what was not looked for, not that there is none of it."""

import csv
import io
from dataclasses import replace

import pytest

from desktop_app.articles import Article
from desktop_app.comparison import compare
from desktop_app.comparison.language import foreign_sides
from desktop_app.comparison.model import Source
from desktop_app.reports import render_report
from desktop_app.review import Case, Reviewed, apply, decide
from tests.review.deciding import SIGNED

A = """Der alte Speicher am Hafen brennt

Am Montag brannte der alte Speicher am Hafen von Nordau. Zwölf Menschen wurden verletzt, sagte die Feuerwehr.

Die Stadt will den Speicher wieder aufbauen."""
B = """Feuer im Speicher von Nordau

Der alte Speicher am Hafen von Nordau brannte am Montag. Nach Angaben der Polizei wurden neun Menschen verletzt."""

ENGLISH = """The old warehouse in the harbour of Nordau burnt on Monday. Twelve people were hurt, the fire service said.

The city wants to rebuild it. Nobody knows how the fire began, and the police have asked those who saw it to come."""


@pytest.fixture(scope="module")
def reviewed() -> Reviewed:
    return apply(Case.of(compare(Article.from_text(A), Article.from_text(B))))


def report(case: Case) -> str:
    return render_report(case, "md").decode()


def per_of_each(case: Case) -> set[str]:
    rows = csv.DictReader(io.StringIO(render_report(case, "csv").decode("utf-8-sig")))
    return {row[per] for row in rows for per in ("per_a", "per_b") if row[per.replace("per", "words")]}


def test_nothing_is_said_of_what_was_not_looked_for(reviewed: Reviewed) -> None:
    said = report(reviewed.case)
    assert reviewed.comparison.language == "de"
    assert "| Names as source | not looked for | not looked for |" in said
    assert "another language than English (de)" in said
    assert "## Where they differ (0)\n\nNot looked for in this language.\n" in said
    assert "## Whom they name as source\n\nNot looked for in this language." in said
    assert "dates, numbers and names in them may differ" in said
    for false in ("nobody named", "has the same value in both"):
        assert false not in said
    assert per_of_each(reviewed.case) == {"not looked for"}


@pytest.mark.parametrize(
    ("names", "said", "cell"),
    [
        ((), " · nobody named", "nobody named"),
        (("Feuerwehr",), "per Feuerwehr (corrected by N.N.; the tool had: not looked for)", "Feuerwehr"),
    ],
)
def test_what_a_person_says_is_said(reviewed: Reviewed, names: tuple[str, ...], said: str, cell: str) -> None:
    fact = reviewed.comparison.only_in("a")[0]
    per = tuple(Source(name, "office", None, fact.statement, "stated") for name in names)
    case = replace(reviewed.case, review=decide(reviewed, fact, None, per_a=per, **SIGNED))
    assert said in report(case)
    assert per_of_each(case) == {"not looked for", cell}


@pytest.mark.parametrize(("texts", "said"), [((A, ENGLISH), "A"), ((ENGLISH, A), "B"), ((ENGLISH, ENGLISH), "")])
def test_an_article_in_another_language_than_the_other_is_pointed_out(texts: tuple[str, str], said: str) -> None:
    comparison = compare(*map(Article.from_text, texts))
    assert foreign_sides(comparison) == tuple(said.lower())
    warning = f"**Article {said} does not seem to be in English, but was compared as if it were."
    assert (warning in report(Case.of(comparison))) is bool(said)


def test_of_english_articles_it_is_said_that_nobody_is_named() -> None:
    texts = "The store in the harbour burnt on Monday.", "The store in the harbour did not burn on Monday."
    said = report(Case.of(compare(*map(Article.from_text, texts))))
    assert "| Names as source | nobody | nobody |" in said
    assert "ot looked for" not in said
