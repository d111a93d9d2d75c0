"""Words are compared by what they stand for: base form, value, country, full name; clauses are cut."""

from __future__ import annotations

import pytest

from desktop_app.articles import Article
from desktop_app.comparison.text.aliases import best_long_form, find_acronyms
from desktop_app.comparison.text.columns import read_words
from desktop_app.comparison.text.statements import read_statements
from desktop_app.comparison.text.words import fold


def keys(text: str, language: str = "en") -> list[str]:
    return [word.key for word in read_words(text, 0, len(text), language) if word.says_something]


def keys_in(text: str, *others: str) -> list[list[str]]:
    """Return the keys of each statement of the first of some articles, read together."""
    drafts = read_statements([Article.from_text(article) for article in (text, *others)], "en")[0]
    return [[word.key for word in draft.words if word.says_something] for draft in drafts]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("the decision", "they decided"),
        ("the ships", "a ship"),
        ("she spoke", "they speak"),
        ("twelve", "12"),
        ("twenty-three", "23"),
        ("1,200", "1200"),
        ("1.2 million", "1,200,000"),
        ("three thousand", "3,000"),
        ("the captain’s", "captain"),
        ("HARBOUR", "harbour"),
        ("ca\u00adptain", "captain"),
        ("ﬁre", "fire"),
    ],
)
def test_forms_of_the_same_word_have_the_same_key(one: str, two: str) -> None:
    assert keys(one) == keys(two) != []


@pytest.mark.parametrize(
    ("one", "two"),
    [("12", "120"), ("1.5", "15"), ("us", "US"), ("who", "WHO"), ("Austria", "Australia"), ("1.2", "1,2")],
)
def test_other_words_have_other_keys(one: str, two: str) -> None:
    assert keys(one) != keys(two)


@pytest.mark.parametrize(("text", "value"), [("1.200,5", "#1200.5"), ("1,5", "#1.5"), ("3.000", "#3000")])
def test_numbers_are_read_as_the_language_writes_them(text: str, value: str) -> None:
    assert keys(text, "de") == [value]


def test_a_superscript_digit_is_no_number() -> None:
    assert keys("2 ²") == ["#2", "2"]


def test_folding_leaves_no_invisible_character_and_no_curly_apostrophe() -> None:
    assert fold("CAP\u200bTAIN’S") == "captain's"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the International Maritime Organization (IMO) met", [("IMO", "International Maritime Organization")]),
        ("the Expert Group on Wrecks (EGW)", [("EGW", "Expert Group on Wrecks")]),
        ("the ship (built in 1998) sank", []),
        ("the captain (Tamm) slept", []),
        ("nothing like it (XYZ) was seen", []),
    ],
)
def test_acronyms_are_read_from_their_definition(text: str, found: list[tuple[str, str]]) -> None:
    assert list(find_acronyms(text)) == found


def test_the_long_form_is_the_shortest_that_holds_all_letters() -> None:
    assert (
        best_long_form("IMO", "of the old International Maritime Organization") == "International Maritime Organization"
    )
    assert best_long_form("IMO", "of the port") is None


def test_an_acronym_and_its_long_form_are_one_word() -> None:
    first, second = keys_in("They asked the National Wreck Agency (NWA). Later the NWA answered.")
    assert set(first) & set(second) == {"@nwa"}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("the United States", "the U.S."),
        ("the United States", "American"),
        ("Russia", "Russian"),
        ("Britain", "the United Kingdom"),
        ("the European Union", "the EU"),
    ],
)
def test_a_country_and_its_people_are_one_word(one: str, two: str) -> None:
    first, second = keys_in(f"They saw {one} there. They saw {two} there.")
    assert first == second


def test_a_person_is_one_word_with_the_surname_once_introduced() -> None:
    first, second = keys_in("They saw Karim Khan there. They saw Khan there.")
    assert first == second


def test_two_persons_of_one_surname_are_told_apart_by_their_first_names_alone() -> None:
    first, second = keys_in("They saw Karim Khan there. They saw Anna Khan there.")
    assert first != second


def test_a_pronoun_stands_for_the_only_person_named_before() -> None:
    first, second = keys_in("They met Karim Khan there. He thanked everybody.")
    assert second[0] == first[-1]


def test_a_pronoun_after_two_persons_stands_for_nobody() -> None:
    _, second = keys_in("Anna Holm met Karim Khan there. She thanked everybody.")
    assert second == keys("thanked everybody")


# Clauses


def clauses(text: str) -> list[str]:
    (drafts,) = read_statements([Article.from_text(text)], "en")
    return [text[clause.start : clause.end] for draft in drafts for clause in draft.clauses]


@pytest.mark.parametrize(
    "marked",
    [
        "The debate lasted for months, | while the pilots resisted, | citing concerns about the storm.",
        "The captain slept in his cabin; | the mate steered the ship.",
        "The port confirmed in the morning | that the ship had sunk near the lighthouse.",
        "The ferry hit a rock | because the radar failed at night.",
        "The tug pulled the ferry off the rock.",
        "It has rained since 1998.",
    ],
)
def test_clauses_begin_where_something_new_is_said(marked: str) -> None:
    assert clauses(marked.replace("| ", "")) == marked.split(" | ")


def test_clauses_hold_all_words_of_their_statement() -> None:
    text = "When the radar failed (nobody knows why), the captain, who had slept, woke up – and the mate ran away."
    (drafts,) = read_statements([Article.from_text(text)], "en")
    for draft in drafts:
        assert draft.clauses[0].first == 0
        assert all(before.last == after.first for before, after in zip(draft.clauses, draft.clauses[1:], strict=False))
        assert draft.clauses[-1].last == len(draft.words)
