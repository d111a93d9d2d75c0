"""What an analyst must not be told: a denial as the same, a claim that is dropped, words that only one article has."""

from __future__ import annotations

from desktop_app.comparison import Comparison
from tests.comparison.articles import compared


def alone(comparison: Comparison, side: str) -> list[str]:
    return [fact.text for fact in comparison.facts if fact.side == side and fact.status == "only_here"]


def test_a_denial_is_not_shared_with_what_it_denies() -> None:
    comparison = compared(
        "Harbour Minister Olan Verrick did not resign.", "Verrick, the harbour minister, resigned on Tuesday."
    )
    assert not [a.text for a, _ in comparison.pairs("shared") if "resign" in a.text]
    assert [(a.text, b.text) for a, b in comparison.pairs("differs")] == [
        ("Harbour Minister Olan Verrick did not resign", "resigned")
    ]


def test_what_differs_is_not_told_as_shared_too() -> None:
    comparison = compared("The minister Olan Verrick did not resign.", "The minister Olan Verrick resigned.")
    assert [a.counterpart.how for a, _ in comparison.pairs("differs")] == ["negated"]
    assert not [a.text for a, _ in comparison.pairs("shared") if a.kind == "claim"]


def test_a_short_claim_beside_its_source_is_told() -> None:
    comparison = compared("Several others are still missing, two officials said.", "Rain fell on the hills.")
    assert alone(comparison, "a") == ["Several others are still missing", "two officials said"]


def test_sums_in_two_currencies_are_not_the_same() -> None:
    comparison = compared("The owner must pay $5 million to Lund.", "The owner must pay €5 million to Lund.")
    assert "$5 million" in alone(comparison, "a")
    assert not [origin for origin in comparison.origins if origin.kind == "verbatim"]


def test_a_long_run_of_the_same_words_holds_no_word_that_one_article_lacks() -> None:
    rents = "Rents in Talburg have risen by {} percent since 2015, the ministry said."
    comparison = compared(rents.format(37), rents.format(35))
    runs = [origin.name for origin in comparison.origins if origin.kind == "verbatim"]
    assert all("37" not in run and "35" not in run for run in runs)


def test_the_day_of_the_telling_is_not_the_day_of_the_event() -> None:
    comparison = compared(
        "The fire killed 14 people on Monday.", "The fire killed 14 people, officials said on Wednesday."
    )
    assert not list(comparison.pairs("differs"))


def test_who_said_it_may_stand_after_the_verb_without_quotation_marks() -> None:
    comparison = compared("The attackers got in through a laptop, said Ilse Norden.", "Rain fell.")
    assert [fact.per[0].name for fact in comparison.only_in("a") if fact.kind == "claim"] == ["Ilse Norden"]


def test_a_line_of_several_sentences_is_no_heading() -> None:
    line = "Police shot 14 people in Lund. The mayor fled to the coast (photo: archive)"
    text = f"It was quiet.\n\n{line}\n\nRain fell later."
    assert any("14 people" in words for words in alone(compared(text, "Goats climb."), "a"))


def test_two_names_in_the_same_place_differ() -> None:
    opened = "Harbour minister {} opened the new bridge in Lund."
    comparison = compared(opened.format("Olan Verrick"), opened.format("Asta Kvale"))
    assert [(a.text, b.text, a.counterpart.how) for a, b in comparison.pairs("differs")] == [
        ("minister Olan Verrick", "minister Asta Kvale", "other_value")
    ]


def test_a_source_that_claims_is_hedged() -> None:
    comparison = compared(
        "The ministry claimed that the bridge was safe. The port said that it was closed.", "Rain fell."
    )
    hedged = {fact.text: fact.value.hedged for fact in comparison.only_in("a") if fact.kind == "attribution"}
    assert hedged == {"The ministry claimed": True, "The port said": False}


def test_who_somebody_is_makes_no_long_run_of_the_same_words() -> None:
    a = "The tank was old, the chief executive director Ada van Holm said."
    b = "The tank had leaked twice, the chief executive director Ada van Holm said."
    assert [origin.kind for origin in compared(a, b).origins] == ["named"]
    told = compared("The old tank had leaked twice in May.", "Ada Holm said the old tank had leaked twice.")
    assert "verbatim" in [origin.kind for origin in told.origins]
