"""The same thing said with another certainty, stage or negation; rewording alone is no difference."""

from __future__ import annotations

import pytest

from tests.comparison.articles import compared, facts_of


def hows(a: str, b: str) -> list[str | None]:
    facts = facts_of(compared(a, b), "a")
    return [fact.counterpart.how if fact.counterpart else None for fact in facts if fact.status == "differs"]


@pytest.mark.parametrize(
    ("a", "b", "how"),
    [
        ("The pilots reportedly resisted the merger.", "The pilots resisted the merger.", "less_certain"),
        ("The pilots resisted the merger.", "The pilots allegedly resisted the merger.", "more_certain"),
        ("The crew possibly ignored a storm warning.", "The crew ignored a storm warning.", "less_certain"),
        ("The company plans to close the mine in Lund.", "The company began to close the mine in Lund.", "other_stage"),
        ("The lifeboats of the ferry were not damaged.", "The lifeboats of the ferry were damaged.", "negated"),
    ],
)
def test_a_difference_in_modality(a: str, b: str, how: str) -> None:
    assert hows(a, b) == [how]


def test_what_one_side_has_denied_and_the_other_confirmed_is_negated() -> None:
    a = "The mayor Anna Holm denied that the ship was sold."
    assert "negated" in hows(a, a.replace("denied", "confirmed"))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The pilots reportedly resisted the merger.", "The pilots allegedly resisted the merger."),
        ("The pilots resisted the merger.", "The merger was resisted by the pilots."),
        ("The lifeboats were not damaged.", "The lifeboats were never damaged."),
        ("The port reopened after the storm had passed.", "After the storm had passed, the port opened again."),
    ],
)
def test_rewording_is_no_difference(a: str, b: str) -> None:
    assert hows(a, b) == []


# Numbers and dates of linked statements


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("About 1,200 people fled from the flood.", "Some 1,187 people fled from the flood."),
        ("At least 12 sailors were hurt in the storm.", "In the storm 15 sailors were hurt."),
        ("Twelve sailors were hurt in the storm.", "In the storm 12 sailors were hurt."),
        ("The flood cost 1.2 million euros in Lund.", "The flood cost €1,200,000 in Lund."),
    ],
)
def test_numbers_that_can_both_hold_are_no_contradiction(a: str, b: str) -> None:
    assert "other_value" not in hows(a, b)
    assert [fact.status for fact in facts_of(compared(a, b), "a", "number")] != ["only_here"]


@pytest.mark.parametrize(
    ("a", "b", "how"),
    [
        ("In the storm 12 sailors were hurt.", "In the storm 17 sailors were hurt.", "other_value"),
        ("The ferry sank on 14 March 2024 near Lund.", "The ferry sank on 15 March 2024 near Lund.", "other_value"),
        ("The ferry sank in March 2024 near Lund.", "The ferry sank on 15 March 2024 near Lund.", "less_precise"),
    ],
)
def test_numbers_and_dates_of_the_same_thing_differ(a: str, b: str, how: str) -> None:
    assert hows(a, b) == [how]


def test_numbers_of_other_things_are_not_compared() -> None:
    comparison = compared("The ferry carried 12 cars to Lund.", "The ferry carried 240 sheep to Lund.")
    assert [fact.status for fact in facts_of(comparison, "a", "number")] == ["only_here"]
