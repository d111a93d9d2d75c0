"""Words in quotation marks are found whole, without the marks."""

from __future__ import annotations

import pytest

from desktop_app.comparison.facts.quotes import find_quotes
from desktop_app.comparison.model import Quoted
from tests.comparison.articles import compared, facts_of

ELSEWHERE = "Goats climbed Mont Blanc."


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("“The bridge is closed,” said the mayor.", ["The bridge is closed,"]),
        ('"The bridge is closed," said the mayor.', ["The bridge is closed,"]),
        ("„Die Brücke ist zu“, sagte die Bürgermeisterin.", ["Die Brücke ist zu"]),
        ("« Le pont est fermé », dit le maire.", [" Le pont est fermé "]),
        ("«Мост закрыт», — сказал мэр.", ["Мост закрыт"]),
        ("They spoke of 'a mistake of the past' that day.", ["a mistake of the past"]),
        ("The ‘mistake of the past’ was theirs.", ["mistake of the past"]),
        ("“We waited. Nobody came. It rained,” she said.", ["We waited. Nobody came. It rained,"]),
        ("“He told us ‘run now’ and we ran,” he said.", ["He told us ‘run now’ and we ran,"]),
        ("\"He told us 'run now' and we ran,\" he said.", ["He told us 'run now' and we ran,"]),
        ("“One gate,” he said, “and one key.”", ["One gate,", "and one key."]),
        ("He wrote: “The first paragraph ends without a mark.", ["The first paragraph ends without a mark."]),
        ("It was the workers' day and the nurses' night.", []),
        ("It's the mayor's office, isn't it?", []),
        ("They met under the 'Moscow Mechanism' in spring.", []),
        ("He had “…” written there.", []),
        ('A 6" pipe and a 12" pipe.', []),
    ],
)
def test_quotes_are_found(text: str, quotes: list[str]) -> None:
    assert [text[start:end] for start, end in find_quotes(text, 0, len(text))] == quotes


def test_a_quote_of_several_sentences_has_one_speaker() -> None:
    text = "“We waited for hours. Nobody came for us. Then the doors opened,” said Anna Holm, who works there."
    quotes = facts_of(compared(text, ELSEWHERE), "a", "quote")
    assert [fact.value.words for fact in quotes if isinstance(fact.value, Quoted)] == [
        "We waited for hours.",
        "Nobody came for us.",
        "Then the doors opened,",
    ]
    assert {fact.value.speaker for fact in quotes if isinstance(fact.value, Quoted)} == {"Anna Holm"}


def quote_pair(a: str, b: str) -> list[tuple[str, str | None]]:
    """Return the differing quotes of A with how they differ."""
    facts = facts_of(compared(a, b), "a", "quote")
    return [
        (fact.text, fact.counterpart.how if fact.counterpart else None) for fact in facts if fact.status == "differs"
    ]


def test_a_quote_with_another_word_is_reworded() -> None:
    differing = quote_pair(
        "“We heard a loud bang and the lights went out,” said Liis Kask, a nurse.",
        "“We heard a loud crash and the lights went out,” said Liis Kask, a nurse.",
    )
    assert [how for _, how in differing] == ["reworded_quote"]
    assert "bang" in differing[0][0]


def test_the_same_quote_by_another_speaker_differs() -> None:
    differing = quote_pair(
        "“We heard a loud bang and the lights went out,” said Liis Kask.",
        "“We heard a loud bang and the lights went out,” said Mart Tamm.",
    )
    assert [how for _, how in differing] == ["other_speaker"]


def test_a_quote_that_one_side_cuts_is_reworded() -> None:
    differing = quote_pair(
        "“We heard a loud bang on the lower deck and the lights went out,” said Liis Kask.",
        "“We heard a loud bang and the lights went out,” said Liis Kask.",
    )
    assert [how for _, how in differing] == ["reworded_quote"]


@pytest.mark.parametrize(
    "b",
    [
        '"We heard a loud bang and the lights went out," said Liis Kask.',
        "“We heard a loud bang and lights went out,” Liis Kask said.",
        "Liis Kask said they heard a loud bang and the lights went out.",
    ],
)
def test_a_quote_is_shared_whatever_its_marks(b: str) -> None:
    a = "“We heard a loud bang and the lights went out,” said Liis Kask."
    if "they" in b:
        a = a.replace("We", "They")
    assert [fact.status for fact in facts_of(compared(a, b), "a", "quote")] == ["shared"]


@pytest.mark.parametrize("marked", ["« {} »", "“ {} ”", "“{} ”", "“ {}"])
def test_a_quote_is_told_without_the_spaces_inside_its_marks(marked: str) -> None:
    words = "We heard a loud bang and the lights went out"
    comparison = compared(f"Liis Kask said: {marked.format(words)}", "The lights stayed on.")
    assert [fact.text for fact in facts_of(comparison, "a", "quote")] == [words]


@pytest.mark.parametrize(
    "text", ["The altic “? Nordic ships sailed.", "They saw “_ _” there.", "It was “… Nobody spoke."]
)
def test_a_quote_of_no_words_is_none(text: str) -> None:
    comparison = compared(text, text)
    assert all(any(map(str.isalpha, fact.text)) for fact in facts_of(comparison, "a", "quote"))
