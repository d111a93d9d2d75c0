"""Two real articles on one event, and the bundled two that are like them, come apart as a careful reader would say."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.articles import load
from desktop_app.comparison import Comparison, compare
from desktop_app.comparison.model import Fact, Side
from tests.comparison.articles import are_linked, facts_of, statement_with

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"


@pytest.fixture(scope="module")
def seeds(shared: Path) -> Comparison:
    folder = shared / "seeds"
    return compare(load(folder / "article-a.txt"), load(folder / "article-b.txt"))


@pytest.fixture(scope="module")
def example() -> Comparison:
    return compare(load(EXAMPLES / "article-a.md"), load(EXAMPLES / "article-b.md"))


def fact_with(comparison: Comparison, side: Side, words: str, *kinds: str) -> Fact:
    """Return the first fact of a side that is only there or differs and holds some words."""
    found = [
        f for f in facts_of(comparison, side, *kinds) if f.status != "shared" and words in " ".join(f.text.split())
    ]
    assert found, f"no one-sided or differing fact of {side} holds {words!r}"
    return found[0]


def sources_of(fact: Fact) -> set[str]:
    return {source.name.removeprefix("the ") for source in fact.per}


def how(fact: Fact) -> str | None:
    return fact.counterpart.how if fact.counterpart else None


def origins(comparison: Comparison, words: str) -> list[tuple[bool, bool]]:
    """Return in which articles each source whose name holds some words is named, but for runs of the same words."""
    named = [origin for origin in comparison.origins if words in origin.name and origin.kind != "verbatim"]
    return [(bool(origin.a), bool(origin.b)) for origin in named]


# The seeds: found only in A


@pytest.mark.parametrize(
    ("words", "kind", "hedge"),
    [
        ("citing officials familiar with the matter", "attribution", None),
        ("classified directive", "claim", None),
        ("White House", "name", None),
        ("announced its decision", "claim", None),
        ("at least 500", "number", "at least"),
        ("over 1,000", "number", "over"),
        ("at least 19,400", "number", "at least"),
        ("between 20,000 and 87,000", "number", None),
        ("arrest warrants", "claim", None),
        ("Vladimir Putin", "list", None),
        ("Maria Lvova-Belova", "list", None),
    ],
)
def test_found_only_in_seed_a(seeds: Comparison, words: str, kind: str, hedge: str | None) -> None:
    fact = fact_with(seeds, "a", words, kind)
    assert fact.status == "only_here"
    assert getattr(fact.value, "hedge", None) == hedge


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("at least 500", "official data"),
        ("over 1,000", "official data"),
        ("at least 19,400", "official data"),
        ("between 20,000 and 87,000", "various estimates"),
    ],
)
def test_figures_keep_their_source(seeds: Comparison, words: str, source: str) -> None:
    assert sources_of(fact_with(seeds, "a", words, "number")) == {source}


# Found only in B, or more precise there


def test_the_other_bodies_are_one_open_list_of_four(seeds: Comparison) -> None:
    (fact,) = facts_of(seeds, "b", "list")
    assert fact.open
    assert fact.status == "only_here"
    assert len(fact.items or ()) == 4
    assert "Co-operation in Europe" in (fact.items or ())[-1].text


def test_the_quote_is_only_in_b_and_by_a_us_official_via_the_guardian(seeds: Comparison) -> None:
    (fact,) = facts_of(seeds, "b", "quote")
    assert fact.status == "only_here"
    assert [(s.name, s.strength, (s.via or "").removeprefix("the ")) for s in fact.per] == [
        ("a US official", "anonymous", "Guardian")
    ]


@pytest.mark.parametrize("words", ["Karim Khan", "national security council", "state department", "July 25"])
def test_found_only_in_seed_b(seeds: Comparison, words: str) -> None:
    fact = fact_with(seeds, "b", words)
    assert fact.status == "only_here" or how(fact) == "more_precise"


def test_about_four_months_is_a_duration_of_b(seeds: Comparison) -> None:
    fact = fact_with(seeds, "b", "approximately four months", "date")
    assert fact.status == "only_here" or how(fact) == "more_precise"
    assert getattr(fact.value, "edtf", "").endswith("P4M")


# Sources


def test_the_new_york_times_is_one_source_that_both_name(seeds: Comparison) -> None:
    found = origins(seeds, "New York Times")
    assert found == [(True, True)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("US official", (False, True)),
        ("Guardian", (False, True)),
        ("official data", (True, False)),
        ("various estimates", (True, False)),
    ],
)
def test_who_names_whom(seeds: Comparison, words: str, expected: tuple[bool, bool]) -> None:
    assert origins(seeds, words) == [expected]


def test_both_sides_of_the_first_report_name_the_same_source(seeds: Comparison) -> None:
    pair = statement_with(seeds, "a", "This was reported"), statement_with(seeds, "b", "first reported")
    (link,) = [link for link in seeds.links if (link.a, link.b) == pair]
    assert link.sourcing == "same_named"


# Links


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("resistance from the Pentagon", "while the Pentagon resisted"),
        ("reported by New York Times", "first reported by the New York Times"),
        ("members of the US Congress", "notifying members of Congress"),
    ],
)
def test_linked_seed_statements(seeds: Comparison, a: str, b: str) -> None:
    assert are_linked(seeds, a, b)


def test_no_heading_is_linked_to_what_it_merely_resembles(seeds: Comparison, example: Comparison) -> None:
    for comparison in (seeds, example):
        silent = {s.id for side in (comparison.a, comparison.b) for s in side.statements if s.status == "no_fact"}
        assert {comparison.statement(name).kind for name in silent} == {"heading"}
        assert not [link for link in comparison.links if {link.a, link.b} & silent]


def test_nothing_is_called_a_contradiction(seeds: Comparison, example: Comparison) -> None:
    for comparison in (seeds, example):
        assert not [fact for fact in comparison.facts if how(fact) in ("other_value", "negated")]


# Differing


Finder = Callable[[Comparison], Fact]


def test_a_says_reportedly_where_b_does_not(seeds: Comparison) -> None:
    assert how(fact_with(seeds, "a", "reportedly")) == "less_certain"
    assert how(fact_with(seeds, "b", "resisted")) == "more_certain"


def test_a_says_possibility_where_b_says_policy(seeds: Comparison) -> None:
    assert how(fact_with(seeds, "a", "potential possibility")) == "less_certain"
    assert how(fact_with(seeds, "b", "new policy")) == "more_certain"


def test_this_week_is_less_precise_than_a_day(seeds: Comparison) -> None:
    fact = fact_with(seeds, "a", "this week", "date")
    assert how(fact) == "less_precise"
    assert fact.counterpart is not None
    assert "July 25" in fact.counterpart.text


# The bundled example


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("citing officials familiar with the matter", "attribution"),
        ("White House", "name"),
        ("no fewer than 500", "number"),
        ("more than 1,000", "number"),
        ("At least 19,400", "number"),
        ("20,000 to 87,000", "number"),
        ("Maria Lvova-Belova", "name|list"),
        ("Vladimir Putin", "name|list"),
    ],
)
def test_found_only_in_example_a(example: Comparison, words: str, kind: str) -> None:
    assert fact_with(example, "a", words, *kind.split("|")).status == "only_here"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Karim Khan", "name"),
        ("national security council", "claim"),
        ("state department", "claim"),
        ("about four months", "date"),
        ("July 25", "date"),
        ("we are going to cooperate", "quote"),
    ],
)
def test_found_only_in_example_b(example: Comparison, words: str, kind: str) -> None:
    fact = fact_with(example, "b", words, kind)
    assert fact.status == "only_here" or how(fact) == "more_precise"


def test_the_example_has_one_open_list_of_four_bodies(example: Comparison) -> None:
    (fact,) = facts_of(example, "b", "list")
    assert (fact.open, fact.status, len(fact.items or ())) == (True, "only_here", 4)


def test_the_example_tells_certainty_and_precision_apart(example: Comparison) -> None:
    assert how(fact_with(example, "a", "reportedly resisted")) == "less_certain"
    assert how(fact_with(example, "a", "This week", "date")) == "less_precise"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("the Pentagon reportedly resisted", "while the Pentagon resisted"),
        ("The New York Times reported this", "The New York Times was the first"),
        ("members of Congress heard", "brief members of Congress"),
    ],
)
def test_linked_example_statements(example: Comparison, a: str, b: str) -> None:
    assert are_linked(example, a, b)


def test_the_example_has_figures_with_their_source(example: Comparison) -> None:
    assert sources_of(fact_with(example, "a", "20,000 to 87,000")) == {"various estimates"}


def test_the_figure_of_official_data_has_its_source(example: Comparison) -> None:
    assert {re.sub("O", "o", name) for name in sources_of(fact_with(example, "a", "no fewer than 500"))} == {
        "official data"
    }


def test_both_examples_name_the_new_york_times(example: Comparison) -> None:
    assert origins(example, "New York Times") == [(True, True)]


def test_the_figures_of_the_example_have_their_value(example: Comparison) -> None:
    assert getattr(fact_with(example, "a", "no fewer than 500").value, "low", None) == 500
