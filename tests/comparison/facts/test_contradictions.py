"""Opposite statements are told to differ, never as found in both; other things said are no contradiction."""

from __future__ import annotations

import pytest

from desktop_app.comparison import Comparison
from tests.comparison.articles import compared

REST_A = " The trawler Vesta left Talburg on Monday. Rescue boats came from Norrhamn."
REST_B = " The trawler Vesta sailed from Talburg on Monday. Boats from Norrhamn helped."


def differing(a: str, b: str) -> list[tuple[str, str, str | None]]:
    comparison = compared(a + REST_A, b + REST_B)
    mirrored = compared(b + REST_B, a + REST_A)
    found = _claims(comparison)
    assert sorted(found) == sorted((x, y, how) for y, x, how in _claims(mirrored))
    return found


def _claims(comparison: Comparison) -> list[tuple[str, str, str | None]]:
    pairs = comparison.pairs("differs")
    return [(a.text, b.text, a.counterpart.how) for a, b in pairs if a.kind == "claim" and a.counterpart]


def shared(a: str, b: str) -> list[str]:
    return [x.text for x, _ in compared(a + REST_A, b + REST_B).pairs("shared") if x.kind == "claim"]


@pytest.mark.parametrize(
    ("a", "b", "of_a", "of_b"),
    [
        (
            "Police have arrested a welder.",
            "Police said no one has been arrested.",
            "Police have arrested a welder",
            "no one has been arrested",
        ),
        (
            "The alarm on the lower deck had been tested in May and worked well, the owner said.",
            "The alarm on the lower deck did not work, two deckhands told a local paper.",
            "worked well",
            "The alarm on the lower deck did not work",
        ),
        (
            "The owner said it would appeal the ruling.",
            "The owner said it would not appeal the ruling.",
            "it would appeal the ruling",
            "it would not appeal the ruling",
        ),
        (
            "Smugglers claimed responsibility for the blaze.",
            "Smugglers denied responsibility for the blaze.",
            "Smugglers claimed responsibility for the blaze",
            "Smugglers denied responsibility for the blaze",
        ),
        (
            "The police used tear gas in Talburg.",
            "The police did not use tear gas in Talburg.",
            "The police used tear gas in Talburg",
            "The police did not use tear gas in Talburg",
        ),
        (
            "The harbour master refused to resign.",
            "The harbour master resigned.",
            "The harbour master refused to resign",
            "The harbour master resigned",
        ),
        (
            "Valdonia launched the drones, officials said.",
            "Valdonia denied that it launched the drones.",
            "Valdonia launched the drones",
            "that it launched the drones",
        ),
        (
            "The skipper was unable to reach the engine room.",
            "The skipper reached the engine room.",
            "unable to reach the engine room",
            "The skipper reached the engine room",
        ),
        (
            "Guards prevented the reporters from entering the hall.",
            "The reporters entered the hall.",
            "Guards prevented the reporters from entering the hall",
            "The reporters entered the hall",
        ),
        (
            "The cannery didn't reopen after the storm.",
            "The cannery reopened after the storm.",
            "The cannery didn't reopen after the storm",
            "The cannery reopened after the storm",
        ),
        (
            "Divers found no bodies inside the wreck.",
            "Divers found bodies inside the wreck.",
            "Divers found no bodies inside the wreck",
            "Divers found bodies inside the wreck",
        ),
    ],
)
def test_what_one_denies_and_the_other_says_differs(a: str, b: str, of_a: str, of_b: str) -> None:
    assert differing(a, b) == [(of_a, of_b, "negated")]
    assert not {of_a, of_b} & set(shared(a, b))


@pytest.mark.parametrize(
    ("a", "b", "of_a", "of_b"),
    [
        (
            "No one was hurt in the collision.",
            "Five deckhands were hurt in the collision.",
            "No one was hurt in the collision",
            "Five deckhands were hurt",
        ),
        (
            "Nobody was killed when the crane fell.",
            "At least two welders were killed when the crane fell.",
            "Nobody was killed when the crane fell",
            "At least two welders were killed",
        ),
        ("There were no casualties.", "There were twelve casualties.", "There were no casualties", "twelve casualties"),
        (
            "The coast guard made no arrests.",
            "The coast guard made three arrests.",
            "The coast guard made no arrests",
            "three arrests",
        ),
    ],
)
def test_what_one_has_a_number_of_and_the_other_none_differs(a: str, b: str, of_a: str, of_b: str) -> None:
    pairs = list(compared(a + REST_A, b + REST_B).pairs("differs"))
    (told,) = [(x, y) for x, y in pairs if y.kind == "number"]
    assert [each.text for each in told] == [of_a, of_b]
    assert [each.counterpart.how for each in told if each.counterpart] == ["negated", "negated"]
    mirrored = list(compared(b + REST_B, a + REST_A).pairs("differs"))
    assert [(x.text, y.text) for x, y in mirrored if x.kind == "number"] == [(of_b, of_a)]


def test_what_the_number_is_told_with_is_one_sided_only_where_the_other_has_no_word_of_it() -> None:
    nobody = "No one was hurt in the fire at the cannery." + REST_A
    told = compared(nobody, "Five cooks were hurt in an explosion at the bakery." + REST_B)
    assert "in an explosion at the bakery" in [fact.text for fact in told.only_in("b")]
    told = compared(nobody, "Five cooks were hurt in the fire at the cannery." + REST_B)
    assert "Five cooks were hurt in the fire at the cannery" in [b.text for _, b in told.pairs("differs")]
    assert not [fact for fact in (*told.only_in("a"), *told.only_in("b")) if "cannery" in fact.text]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("No pilots were hurt in the collision.", "Five deckhands were hurt in the collision."),
        ("The coast guard made no arrests.", "The harbour has three berths."),
        ("Nobody left before the crane fell.", "Two welders died when the crane fell."),
    ],
)
def test_a_number_of_something_else_is_no_contradiction(a: str, b: str) -> None:
    assert not [x for x, y in compared(a + REST_A, b + REST_B).pairs("differs") if y.kind == "number"]


@pytest.mark.parametrize(
    ("a", "b", "of_a", "of_b"),
    [
        ("The mate survived the collision.", "The mate died in the collision.", "survived", "died"),
        ("The gale destroyed the pier.", "The gale damaged the pier.", "destroyed", "damaged"),
        ("Prices of salt doubled.", "Prices of salt tripled.", "doubled", "tripled"),
        ("Prices of salt doubled.", "Prices of salt fell.", "doubled", "fell"),
        ("Prices of salt rose threefold.", "Prices of salt rose fourfold.", "threefold", "fourfold"),
        ("The mate was elected for a second time.", "The mate was elected for a third time.", "second", "third"),
        (
            "The blaze began on the third floor of the inn.",
            "The blaze began on the 4th floor of the inn.",
            "third",
            "The blaze began on the 4th floor of the inn",
        ),
        (
            "Holm scored in the 78th minute of the game.",
            "Holm scored in the 82nd minute of the game.",
            "Holm scored in the 78th minute of the game",
            "Holm scored in the 82nd minute of the game",
        ),
        ("A bus hit the gate of the yard.", "A lorry hit the gate of the yard.", "bus", "lorry"),
        ("The mayor supports the dam.", "The mayor opposes the dam.", "supports", "opposes"),
        ("Valdonia accused Ostrea.", "Ostrea accused Valdonia.", "Valdonia accused Ostrea", "Ostrea accused Valdonia"),
        (
            "The navy said that smugglers rammed the cutter.",
            "Smugglers said that the navy rammed the cutter.",
            "smugglers rammed the cutter",
            "navy rammed the cutter",
        ),
        (
            "Smugglers rammed the navy in the strait.",
            "Smugglers were rammed by the navy in the strait.",
            "Smugglers rammed the navy",
            "Smugglers were rammed by the navy",
        ),
    ],
)
def test_words_that_exclude_each_other_and_deeds_done_by_the_other_one_differ(
    a: str, b: str, of_a: str, of_b: str
) -> None:
    assert differing(a, b) == [(of_a, of_b, "other_value")]
    assert not {of_a, of_b} & set(shared(a, b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # the passive says the same
        ("Valdonia accused Ostrea of piracy.", "Ostrea was accused by Valdonia of piracy."),
        ("The navy said that smugglers rammed the cutter.", "The cutter was rammed by smugglers, the navy said."),
        ("The navy and smugglers rammed the cutter.", "Smugglers and the navy rammed the cutter."),
        # who met whom is no question, and each may accuse the other
        ("President Holm met Chancellor Berg in Lund.", "Chancellor Berg met President Holm in Lund."),
        ("Valdonia accused Ostrea, and Ostrea accused Valdonia.", "Ostrea accused Valdonia of piracy."),
        # the south of the yard is the south
        ("The gale spared the pier, but the south stayed dry.", "The south of the pier stayed dry."),
        # the same in digits and words
        ("The blaze began on the third floor of the inn.", "The blaze began on the 3rd floor of the inn."),
        ("Holm was the twenty-first victim of the gale.", "Holm was the 21st victim of the gale."),
        ("Prices of salt doubled.", "Prices of salt rose twofold."),
        ("Prices of salt doubled.", "Prices of salt rose."),
        # what is denied twice is not denied
        ("Valdonia did not deny that it launched the drones.", "Valdonia launched the drones."),
        ("The strike not only closed the port but also the airport.", "The strike closed the port and the airport."),
        # both deny it
        ("The mayor declined to comment on the sale.", "The mayor did not comment on the sale."),
        ("The engine failed to start.", "The engine didn't start."),
        # who denies more leaves the rest open
        ("The mayor did not resign over the harbour scandal.", "The mayor resigned."),
        ("The court did not send Aske Holm to prison.", "The court sent Aske Holm to the clinic."),
        ("The bridge was not closed until Monday.", "The bridge was closed on Monday."),
        # another one
        ("The deputy Olan Verrick did not resign.", "The deputy Asta Kvale resigned."),
        # only spoken of
        ("Valdonia was accused of launching the drones.", "Valdonia denied launching the drones."),
        ("The owner never tested the alarm.", "The owner tested the pumps in May."),
        ("The council rejected a plan that would close the mine.", "The plan of the council would close the mine."),
        (
            "Divers recovered eight bodies at a depth of 45 metres.",
            "Divers working at 45 m have recovered eight bodies.",
        ),
    ],
)
def test_these_are_no_contradictions(a: str, b: str) -> None:
    assert differing(a, b) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The mayor denied the charges of fraud.", "The mayor faces charges of fraud."),
        ("The mayor did not resign over the harbour scandal.", "The mayor resigned."),
        ("The bridge was not closed until Monday.", "The bridge was closed on Monday."),
    ],
)
def test_what_is_denied_is_not_shared_even_where_it_does_not_differ(a: str, b: str) -> None:
    assert not shared(a, b)[:-2] or all("deni" not in text and " not " not in text for text in shared(a, b))


def test_what_both_deny_is_shared() -> None:
    assert "The council rejected the budget" in shared(
        "The council rejected the budget.", "The budget was rejected by the council."
    )


def test_who_says_something_contradicts_nobody() -> None:
    a = "The northern command told the harbour that the ferry sank at noon."
    comparison = compared(a, "The southern command told the harbour that the ferry sank at noon.")
    assert not list(comparison.pairs("differs"))
    alone = [fact.text for side in ("a", "b") for fact in comparison.only_in(side)]
    assert alone == ["The northern command told the harbour", "The southern command told the harbour"]
