"""Lists of named things, each item on its own."""

from __future__ import annotations

import pytest

from tests.comparison.articles import compared, facts_of
from tests.comparison.contract import check_lists

ELSEWHERE = "Goats climbed Mont Blanc."


def items(text: str) -> list[tuple[list[str], bool]]:
    facts = facts_of(compared(text, ELSEWHERE), "a", "list")
    return [([item.text for item in fact.items or ()], fact.open) for fact in facts]


@pytest.mark.parametrize(
    ("text", "expected", "is_open"),
    [
        (
            "Other bodies involved include the tug Hurricane, the Coast Guard and a patrol boat of the navy.",
            ["the tug Hurricane", "the Coast Guard", "a patrol boat of the navy"],
            True,
        ),
        ("Two men, namely Jon Berg and Karl Lind, were arrested.", ["Jon Berg", "Karl Lind"], False),
        ("They visited Norway, Sweden, and Denmark.", ["Norway", "Sweden", "Denmark"], False),
        ("They visited countries such as Norway, Sweden and Denmark.", ["Norway", "Sweden", "Denmark"], True),
        ("The crew consists of a captain, a mate and a cook.", ["a captain", "a mate", "a cook"], False),
        ("The bodies involved include the police and WHO.", ["the police", "WHO"], True),
        ("The suspects include him, Jon Berg and Karl Lind.", ["Jon Berg", "Karl Lind"], True),
    ],
)
def test_a_list_has_items_and_is_open_or_closed(text: str, expected: list[str], is_open: bool) -> None:
    assert items(text) == [(expected, is_open)]


OSCE = "the Organization for Security and Co-operation in Europe"


def test_an_item_at_the_end_may_hold_and() -> None:
    text = f"The bodies involved include the police, the navy, and {OSCE}."
    assert items(text) == [(["the police", "the navy", OSCE], True)]


def test_an_item_at_the_beginning_may_hold_and() -> None:
    text = f"The bodies involved include {OSCE}, the police and the navy."
    assert items(text) == [([OSCE, "the police", "the navy"], True)]


@pytest.mark.parametrize(
    "text", ["The crew, including the captain, slept.", "He met Anna and Karl.", "They came, saw and left."]
)
def test_what_is_no_list(text: str) -> None:
    assert items(text) == []


def test_a_list_of_which_the_other_names_some_items_differs() -> None:
    comparison = compared(
        "The ships that took part in the rescue include the tug Hurricane, the icebreaker Tarmo and the yacht Linda.",
        "The tug Hurricane and the icebreaker Tarmo took part in the rescue.",
    )
    (fact,) = facts_of(comparison, "a", "list")
    assert fact.status == "differs"
    assert fact.counterpart is not None
    assert fact.counterpart.how == "more_precise"
    assert [item.status for item in fact.items or ()] == ["shared", "shared", "only_here"]


def test_of_two_lists_that_each_have_an_item_of_their_own_neither_is_more_precise() -> None:
    comparison = compared(
        "Rescue teams came from Estonia, Finland and Norway.", "Rescue teams came from Estonia, Finland and Sweden."
    )
    (here,), (there,) = facts_of(comparison, "a", "list"), facts_of(comparison, "b", "list")
    assert [(fact.text, fact.counterpart and fact.counterpart.how) for fact in (here, there)] == [
        ("Norway", "other_value"),
        ("Sweden", "other_value"),
    ]


def test_a_list_whose_items_the_other_article_has_in_part_alone_differs_from_none() -> None:
    comparison = compared("They include guns and Tallinn.", "They include boats and Old Harbour of Tallinn.")
    check_lists(comparison)
    assert [fact.status for fact in facts_of(comparison, "b", "list")] == ["only_here"]
