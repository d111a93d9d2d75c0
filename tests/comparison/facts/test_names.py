"""Names with their roles, and names that stand for the same."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import FullName
from tests.comparison.articles import compared, facts_of

REST = " Nobody else came to the meeting that was held there in the afternoon."


def names(a: str, b: str) -> list[str]:
    facts = facts_of(compared(a, b), "a", "name")
    return [fact.text for fact in facts if fact.status == "only_here"]


def test_a_name_that_only_one_article_has_comes_with_its_role() -> None:
    a = "The delegates met with ICC prosecutor Karim Khan for two hours on Monday."
    comparison = compared(a, "The delegates met for two hours on Monday.")
    (fact,) = [f for f in facts_of(comparison, "a", "name") if "Khan" in f.text]
    assert fact.text.endswith("prosecutor Karim Khan")
    assert fact.value == FullName("Karim Khan")


def test_each_name_is_told_once() -> None:
    a = "They met with Karim Khan in the morning. Everybody later thanked Karim Khan for his time."
    assert names(a, "They met in the morning.") == ["Karim Khan"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "They spoke with Karim Khan about it.",
            "They spoke with the prosecutor Karim Khan about it. All knew that Khan was ill.",
        ),
        ("Yesterday American troops left.", "The troops of the United States left yesterday."),
        ("They met in the U.S. on Monday.", "They met in the United States on Monday."),
        ("They asked the International Maritime Organization (IMO) for help.", "They asked the IMO for help."),
        ("They asked the National Wreck Agency (NWA) for help.", "They asked the NWA for help."),
    ],
)
def test_other_words_for_the_same_name_are_the_same(a: str, b: str) -> None:
    assert names(a, b) == []
    assert names(b, a) == []


def test_austria_is_not_australia() -> None:
    comparison = compared(
        "They flew to Austria on Monday with nine friends.", "They flew to Australia on Monday with nine friends."
    )
    differing = [(a.text, b.text, a.counterpart.how) for a, b in comparison.pairs("differs") if a.counterpart]
    assert differing == [("Austria", "Australia", "other_value")]


def test_a_short_sentence_of_names_has_names() -> None:
    assert names("Prosecutor Karim Khan met President Anna Holm in Kyiv.", "Goats climb." + REST) != []


@pytest.mark.parametrize(
    ("a", "b", "differing"),
    [
        ("The barge sailed from Lund to Riga.", "The barge sailed from Lund to Tallinn.", [("Riga", "Tallinn")]),
        ("The diver was born in Poland.", "The diver was born in Norway.", [("Poland", "Norway")]),
        # A town may lie in the country.
        ("The firm will close its yard in Lund.", "The firm will close its yard in Sweden.", []),
        ("The diver was born in Gdansk in 1960.", "The diver was born in Poland in 1960.", []),
        ("The firm sold its yard to Talbro.", "The firm sold its yard in Nordholm.", []),
    ],
)
def test_two_names_that_end_the_same_sentence_differ(a: str, b: str, differing: list[tuple[str, str]]) -> None:
    assert [(x.text, y.text) for x, y in compared(a, b).pairs("differs")] == differing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was Germany’s Olaf Brandt who left.", ["Germany’s", "Olaf Brandt"]),
        ("The rate was set by the People’s Bank of Lund.", ["People’s Bank of Lund"]),
        ("They asked the Ministry of Health and Welfare.", ["Ministry of Health and Welfare"]),
        ("They asked the Ministry of Health and Karl Brandt.", ["Ministry of Health", "Karl Brandt"]),
        ("They met Pieter van Holm in Rio de Janeiro.", ["Pieter van Holm", "Rio de Janeiro"]),
        # At the beginning of a sentence.
        ("Karl Brandt opened the bridge.", ["Karl Brandt"]),
        ("Soldiers Karl Brandt knew opened the bridge.", ["Karl Brandt"]),
        ("Calling Karl Brandt was his idea.", ["Karl Brandt"]),
        # Small elsewhere, and yet a part of the name.
        ("The vote was watched by the group Fair Vote. Each vote was counted.", ["Fair Vote"]),
    ],
)
def test_where_a_name_ends(text: str, expected: list[str]) -> None:
    assert names(text, REST) == expected


def test_two_squares_are_not_taken_for_persons_of_one_surname() -> None:
    comparison = compared("They met at Freedom Square on Monday.", "They met at Victory Square on Monday.")
    assert [(x.text, y.text) for x, y in comparison.pairs("differs")] == [("Freedom Square", "Victory Square")]
