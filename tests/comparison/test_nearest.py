"""Where a reader of a one-sided fact would look in the other article, and what of it is missing there."""

from __future__ import annotations

import pytest

from desktop_app.articles import Article
from desktop_app.comparison import Comparison, Decisions, judge, score
from tests.comparison.articles import compared

HARBOUR = """The minister signed a classified order, after weeks of doubt, to send the files to the tribunal in Oslo.

This was reported by the Harbour Post, citing clerks close to the minister.

The ferry carried 300 passengers and 40 crew members from Riga to Turku.

The fire broke out on the car deck at 10 p.m., according to Captain Arne Lund."""
TOWN = """The cabinet agreed on Friday to hand the files to the tribunal in Oslo.

While talks on trade go on, the court keeps letters classified.

The story first came out in the Harbour Post, which wrote about it on Monday.

The ferry had about 350 people on board on its way from Riga to Turku.

According to a crew member, the fire broke out in the engine room before 11 p.m.

Bakers in the old town sell salted plums."""


@pytest.mark.parametrize(
    ("words", "there", "missing"),
    [
        # A place that has but the word “classified” is no place to look.
        ("The minister signed", "The cabinet agreed", ["minister signed", "classified order"]),
        # Words that lead over to a source are not missed.
        ("citing clerks", "The story first", ["clerks close", "minister"]),
        ("According to a crew member", "The fire broke out", ["crew member"]),
        ("about 350 people", "The ferry carried", ["350 people"]),
    ],
)
def test_a_linked_statement_comes_before_one_that_has_a_word_by_chance(
    words: str, there: str, missing: list[str]
) -> None:
    comparison = compared(HARBOUR, TOWN)
    (fact,) = [fact for fact in comparison.facts if fact.text.startswith(words)]
    assert fact.status == "only_here"
    assert fact.nearest is not None
    assert text_of(comparison, fact.nearest.statement).startswith(there)
    own = comparison.side(fact.side).article.text
    assert [own[start:end] for start, end in fact.nearest.missing] == missing


def test_of_two_linked_statements_the_one_with_the_words_is_nearest() -> None:
    comparison = compared(
        "The mayor of Brakel opened the bridge on Sunday, and engineers in Ghent feared that three cables rust.",
        "The mayor of Brakel opened the bridge on Sunday.\n\nEngineers in Ghent have put in new cables.",
    )
    assert {(link.a, link.b) for link in comparison.links} == {("a0", "b0"), ("a0", "b1")}
    (cables,) = [fact for fact in comparison.only_in("a") if "cables" in fact.text]
    assert cables.nearest is not None
    assert cables.nearest.statement == "b1"


def test_where_no_statement_is_linked_or_has_the_words_none_is_near() -> None:
    plums = [fact for fact in compared(HARBOUR, TOWN).only_in("b") if "plums" in fact.text]
    assert plums
    assert not any(fact.nearest for fact in plums)


def test_a_statement_linked_by_hand_is_nearest_and_one_that_was_parted_is_not() -> None:
    scored = score(Article.from_text(HARBOUR, title="A"), Article.from_text(TOWN, title="B"))
    statements = judge(scored).b.statements
    cabinet, plums = statements[0].id, statements[-1].id
    by_hand = {
        cabinet: Decisions(),
        plums: Decisions(linked=frozenset([("a0", plums)]), cut=frozenset([("a0", cabinet)])),
    }
    for expected, decisions in by_hand.items():
        comparison = judge(scored, decisions=decisions)
        (signed,) = [fact for fact in comparison.only_in("a") if fact.text.startswith("The minister signed")]
        assert signed.nearest is not None
        assert signed.nearest.statement == expected
        (clerks,) = [fact for fact in comparison.only_in("a") if fact.text.startswith("citing clerks")]
        assert clerks.nearest is not None
        assert text_of(comparison, clerks.nearest.statement).startswith("The story first")


def text_of(comparison: Comparison, statement_id: str) -> str:
    statement = comparison.statement(statement_id)
    return comparison.side("a" if statement_id[0] == "a" else "b").article.text[statement.start : statement.end]
