"""What a person says of a claim that the other article has in other words, if at all."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import Fact
from desktop_app.review import Case, Reviewed, apply, decide
from tests.review.deciding import SIGNED, after
from tests.review.made import case_in_other_words

Told = set[tuple[str, str, str]]


@pytest.fixture
def case() -> Case:
    return case_in_other_words()


def told(reviewed: Reviewed) -> Told:
    return {(fact.side, fact.text, fact.status) for fact in reviewed.comparison.facts}


def point(reviewed: Reviewed) -> tuple[Fact, Fact]:
    (found,) = [(a, b) for a, b in reviewed.comparison.pairs("shared") if b.text == "Clinics treated the singers"]
    assert found[0].text == "The choir of Turku lost seven singers."
    return found


def test_not_the_same_leaves_the_other_facts_of_the_sentence_beside_it_as_they_are(case: Case) -> None:
    before = apply(case)
    now = after(case, decide(before, *point(before), ruling="not_same", **SIGNED))
    assert told(now) - told(before) == {("b", "Clinics treated the singers", "only_here")}
    gone = {("a", "The choir of Turku lost seven singers.", "shared"), ("b", "Clinics treated the singers", "shared")}
    assert told(before) - told(now) == gone
    assert not any(fact.in_other_words for fact in now.comparison.facts)


def test_a_checked_point_is_still_told_in_other_words(case: Case) -> None:
    before = apply(case)
    now = after(case, decide(before, *point(before), checked=True, **SIGNED))
    assert told(now) == told(before)
    assert [fact.in_other_words for fact in point(now)] == [False, True]
    assert now.state(point(now)[1]) == "checked"
