"""Which claims are told as found in both articles, in which words of the other, and what is left of one-sided ones."""

from __future__ import annotations

import pytest

from desktop_app.comparison import Comparison
from desktop_app.comparison.model import Fact
from tests.comparison.articles import compared
from tests.comparison.contract import check_told_once

HARBOUR = """The minister signed an order to send the harbour files to the tribunal in Oslo.

The fire broke out on the car deck at 10 p.m., according to Captain Arne Lund.

The operator, Fjord Line, gave no comment on the cause.

The choir of Turku lost seven singers.

Snow fell in the hills on Monday."""
TOWN = """The cabinet agreed to hand the harbour files to the tribunal in Oslo.

According to a crew member, the fire started in the engine room before 11 p.m.

The operator Fjord Line said a worn fuel pipe was the probable cause.

Clinics treated the singers.

Snow fell in the hills on Monday."""
PILOT = """The minister signed an order to send the harbour files to the tribunal in Oslo.

The pilot wrote that every outer island of the bay was left without a doctor for months after the last school of the
northern skerries was never rebuilt.

Snow fell in the hills on Monday."""
UNION = """The cabinet agreed to hand the harbour files to the tribunal in Oslo.

The union feared for the last school of the skerries.

Snow fell in the hills on Monday."""


def claims(comparison: Comparison) -> list[tuple[Fact, Fact]]:
    return [(a, b) for a, b in comparison.pairs("shared") if a.kind == "claim"]


@pytest.mark.parametrize(
    "words", ["the fire started in the engine room", "a worn fuel pipe was the probable cause", "The fire broke out"]
)
def test_a_common_word_in_a_claim_of_one_article_alone_makes_no_claim_shared(words: str) -> None:
    comparison = compared(HARBOUR, TOWN)
    (fact,) = [fact for fact in comparison.facts if fact.kind == "claim" and fact.text.startswith(words)]
    assert fact.status == "only_here"


def test_a_claim_most_of_whose_words_are_missing_stands_apart_beside_the_whole_sentence() -> None:
    (told,) = [(a, b) for a, b in claims(compared(HARBOUR, TOWN)) if b.text == "Clinics treated the singers"]
    assert told[0].text == "The choir of Turku lost seven singers."
    assert [fact.in_other_words for fact in told] == [False, True]


def test_a_claim_most_of_whose_words_are_found_does_not_stand_apart() -> None:
    (told,) = [(a, b) for a, b in claims(compared(HARBOUR, TOWN)) if "tribunal" in a.text]
    assert [fact.text for fact in told] == [
        "to send the harbour files to the tribunal in Oslo", "to hand the harbour files to the tribunal in Oslo",
    ]  # fmt: skip
    assert not any(fact.in_other_words for fact in told)


def test_words_that_tell_a_shared_claim_are_cut_out_of_a_one_sided_one() -> None:
    comparison = compared(PILOT, UNION)
    (told,) = [(a, b) for a, b in claims(comparison) if b.text.startswith("The union feared")]
    assert " ".join(told[0].text.split()) == "the last school of the northern skerries"
    (left,) = [fact for fact in comparison.only_in("a") if fact.text == "was never rebuilt"]
    assert left.kind == "claim"
    assert left.nearest is not None
    assert left.nearest.missing == ((left.end - len("rebuilt"), left.end),)
    check_told_once(comparison)


def test_what_stands_beside_a_claim_does_not_run_out_of_a_quotation() -> None:
    comparison = compared(
        "The council of Brandal met on Monday.\n\nThe Swedish authorities will admit the ferries.",
        "The council of Brandal met on Monday.\n\n"
        "“I can say that the Swedish side will admit the ferries,” a Swedish official said.",
    )
    (told,) = [(a, b) for a, b in claims(comparison) if "ferries" in a.text]
    assert told[1].text == "the Swedish side will admit the ferries"


SPEAKER = "Foreign Minister Ada Holm said the six men were officers of a secret service."
AGAIN = "Ada Holm, the foreign minister, told parliament on Monday that the cabinet had agreed at once."


def test_no_claim_rests_on_a_link_by_nothing_but_the_speaker() -> None:
    comparison = compared(SPEAKER, AGAIN)
    assert all(link.score <= 0.6 for link in comparison.links)
    assert "the cabinet had agreed at once" in " ".join(fact.text for fact in comparison.only_in("b"))
    assert "officers of a secret service" in " ".join(fact.text for fact in comparison.only_in("a"))


def test_statements_that_only_say_who_reported_it_are_linked_by_that() -> None:
    comparison = compared("This was reported by the Harbour Post.", "The Harbour Post was the first to report this.")
    assert [link.score > 0.6 for link in comparison.links] == [True]
