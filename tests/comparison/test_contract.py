"""What the words of the comparison mean holds for any two articles."""

from __future__ import annotations

import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.articles import Article
from desktop_app.comparison import Cancelled, Options, judge, score
from desktop_app.comparison.json_form import to_json
from tests.comparison.articles import article_pairs, article_texts, compared, facts_of, strictnesses, told
from tests.comparison.contract import (
    SIDES,
    check_apart,
    check_counterparts,
    check_in_other_words,
    check_itself,
    check_lists,
    check_nearest,
    check_offsets,
    check_relations,
    check_shares,
    check_silent,
    check_sources,
    check_statuses,
    check_stricter,
    check_swapped,
    check_told_once,
    check_unlinked,
)
from tests.comparison.oracle import Oracle

few = settings(max_examples=60)
ODD_TEXTS = (
    "",
    " \n\n ",
    "Ferry",
    "It was.",
    "…",
    "“",
    "12",
    "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.",
    "A\x00B sailed\x00 on Monday.",
    "\ud800 The ferry \udfff sailed on Monday.",
    "👩‍👩‍👧‍👦 The fe\u0301rry 🛳️ sailed on Monday with 12 people on board.",
    "\u202eThe ferry\u202c sailed.",
    "The ferry sailed on Monday. " * 3,
    "- \n- \n- a",
)


def whole(a: str, b: str) -> str:
    return to_json(compared(a, b)).decode()


# Links


@few
@given(article_pairs(), strictnesses())
def test_a_link_is_listed_when_its_score_reaches_the_strictness(texts: tuple[str, str], strictness: float) -> None:
    a, b = (Article.from_text(text) for text in texts)
    scored = score(a, b)
    listed = {(link.a, link.b): link.score for link in judge(scored, strictness).links}
    known = {(link.a, link.b): link.score for link in judge(scored, 0.0).links}
    assert listed == {pair: found for pair, found in known.items() if found >= strictness}


@few
@given(article_pairs())
def test_identical_statements_that_state_something_score_1(texts: tuple[str, str]) -> None:
    comparison = compared(*texts, Options(strictness=1.0))
    scores = {(link.a, link.b): link.score for link in comparison.links}
    for one in comparison.a.statements:
        for two in comparison.b.statements:
            same = comparison.a.article.text[one.start : one.end] == comparison.b.article.text[two.start : two.end]
            if same and "no_fact" not in (one.status, two.status):
                assert scores[one.id, two.id] == 1.0


@few
@given(article_pairs())
def test_what_states_nothing_is_never_linked(texts: tuple[str, str]) -> None:
    check_silent(compared(*texts, Options(strictness=0.0)))


def test_two_headings_that_only_announce_are_not_linked_though_they_are_identical() -> None:
    text = "The ferry sailed.\n\nWhat the captain knew\n\n{}"
    comparison = compared(text.format("He knew the rocks."), text.format("Nobody asked him."), Options(strictness=0.0))
    assert [s.status for s in comparison.a.statements if s.kind == "heading"] == ["no_fact"]
    assert not [link for link in comparison.links if comparison.statement(link.a).kind == "heading"]


@few
@given(article_pairs(), strictnesses())
def test_a_link_is_the_same_when_neither_side_has_a_one_sided_or_differing_fact(
    texts: tuple[str, str], strictness: float
) -> None:
    check_relations(compared(*texts, Options(strictness=strictness)))


# Matched, coverage and statuses


@few
@given(article_pairs(), strictnesses())
def test_matched_and_coverage_are_the_shares_of_word_weight_that_the_linked_statements_cover(
    texts: tuple[str, str], strictness: float
) -> None:
    comparison = compared(*texts, Options(strictness=strictness, language="en"))
    oracle = Oracle(comparison.a.article, comparison.b.article)
    for side in SIDES:
        expected = oracle.matched(side, [(link.a, link.b) for link in comparison.links])
        for statement, clauses in zip(comparison.side(side).statements, expected, strict=True):
            assert [clause.matched for clause in statement.clauses] == pytest.approx(clauses, abs=1e-4)
            assert statement.matched == pytest.approx(oracle.mean_of_clauses(statement.id, clauses), abs=2e-4)
        assert comparison.side(side).coverage == pytest.approx(oracle.coverage(side, expected), abs=3e-4)


@few
@given(article_pairs(), strictnesses())
def test_the_status_of_a_statement_follows_from_its_links_and_facts(texts: tuple[str, str], strictness: float) -> None:
    check_statuses(compared(*texts, Options(strictness=strictness)))


@few
@given(article_pairs(), strictnesses())
def test_all_shares_lie_between_0_and_1(texts: tuple[str, str], strictness: float) -> None:
    check_shares(compared(*texts, Options(strictness=strictness)))


# Facts


@few
@given(article_pairs(), strictnesses())
def test_a_differing_or_shared_point_stands_as_two_facts_each_the_counterpart_of_the_other(
    texts: tuple[str, str], strictness: float
) -> None:
    check_counterparts(compared(*texts, Options(strictness=strictness)))


@few
@given(article_pairs(), strictnesses())
def test_facts_that_are_only_here_or_differ_never_overlap(texts: tuple[str, str], strictness: float) -> None:
    check_apart(compared(*texts, Options(strictness=strictness)))


@few
@given(article_pairs(), strictnesses())
def test_no_word_is_told_as_part_of_a_claim_of_both_and_of_one(texts: tuple[str, str], strictness: float) -> None:
    comparison = compared(*texts, Options(strictness=strictness))
    check_told_once(comparison)
    check_in_other_words(comparison)


@few
@given(article_pairs(), strictnesses())
def test_a_list_has_the_status_of_its_items(texts: tuple[str, str], strictness: float) -> None:
    check_lists(compared(*texts, Options(strictness=strictness)))


@few
@given(article_pairs())
def test_an_unlinked_statement_has_no_shared_number_date_quote_list_or_claim(texts: tuple[str, str]) -> None:
    check_unlinked(compared(*texts))


@few
@given(article_pairs(), strictnesses())
def test_the_nearest_statement_is_one_of_the_other_article_and_what_is_missing_lies_in_the_fact(
    texts: tuple[str, str], strictness: float
) -> None:
    check_nearest(compared(*texts, Options(strictness=strictness)))


@few
@given(article_pairs(), strictnesses())
def test_offsets_slice_back_to_the_text(texts: tuple[str, str], strictness: float) -> None:
    check_offsets(compared(*texts, Options(strictness=strictness)))


@few
@given(article_pairs())
def test_who_a_fact_is_per_is_told_in_a_statement_of_the_same_article(texts: tuple[str, str]) -> None:
    check_sources(compared(*texts))


# The whole


@given(article_pairs(), strictnesses())
def test_swapping_the_articles_gives_the_same_result_with_the_sides_exchanged(
    texts: tuple[str, str], strictness: float
) -> None:
    options = Options(strictness=strictness)
    check_swapped(compared(*texts, options), compared(*reversed(texts), options))


@pytest.mark.parametrize(
    ("a", "b", "strictness"),
    [
        # two words of one have words of the other that exclude them, crosswise
        ("The ferry turned north second at the harbour.", "The ferry turned first south at the harbour.", 0.5),
        # two names have one acronym
        (
            "The Ice Sea Court (ISC) met. The Irish Sugar Company (IRSC) paid.",
            "The Irish Sugar Company (ISC) met.",
            0.5,
        ),
        # a word that both repeat stands at another stage, crosswise
        ("Planned close finish may close", "Planned close may finish close", 0.1),
        # the same words with a bracket more
        (
            "Tamm 3 May (to ferry complete second(denied closing complete",
            "Tamm 3 May (to ferry complete second denied closing complete",
            0.5,
        ),
        # one repeats a word beside what someone was told of
        ("Pilots’ pilots were briefed of the possibility.", "Pilots were told about the policy.", 0.1),
        # two lists have items of a third one
        (
            "Others include Tallinn, police and boats. Cargo includes boats and Tallinn.",
            "Others include guns and Tallinn.",
            0.5,
        ),
        # one source says it, and is told it
        ("An aide told the Coast Guard that the tug sank.", "The Coast Guard said that the tug sank.", 0.5),
        # one article has a common word, the other a rare one that says the same
        (
            "\n\n".join(f"Soldiers filled {2 * n + 101} bags in district {n + 400}." for n in range(50)),
            "Troops slept. The harbour was calm.",
            0.1,
        ),
        # two tables of another length
        (
            "The towns on the coast paid " + ", ".join(f"€{n} fines" for n in range(120, 60, -1)) + ".",
            "The towns on the coast paid " + ", ".join(f"€{n} fines" for n in range(1, 130)) + ".",
            0.1,
        ),
    ],
)
def test_nothing_hangs_on_which_article_comes_first(a: str, b: str, strictness: float) -> None:
    options = Options(strictness=strictness, language="en")
    check_swapped(compared(a, b, options), compared(b, a, options))


@few
@given(article_texts())
def test_an_article_compared_with_itself_is_covered_whole_and_has_no_one_sided_or_differing_fact(text: str) -> None:
    check_itself(compared(text, text))


def test_a_quote_whose_only_word_is_in_a_name_begun_before_it_is_like_itself() -> None:
    text = '"Irish Irish "Irish "Irish "'
    comparison = compared(text, text, Options(language="en"))
    assert [(fact.text, fact.status) for fact in comparison.facts if fact.kind == "quote"] == [("Irish", "shared")] * 2


def test_an_article_of_the_same_line_over_and_over_is_like_itself() -> None:
    text = "\n\n".join(["The ferry sailed on Monday."] * 60)
    comparison = compared(text, text)
    assert comparison.a.coverage == comparison.b.coverage == 1
    assert not told(comparison, "a")


@settings(max_examples=15)
@given(article_pairs())
def test_the_same_input_gives_the_same_bytes(texts: tuple[str, str]) -> None:
    assert whole(*texts) == whole(*texts)


@given(article_pairs(), strictnesses(), strictnesses())
def test_raising_the_strictness_adds_no_link_and_leaves_one_sided_facts_one_sided(
    texts: tuple[str, str], one: float, two: float
) -> None:
    assume(one != two)
    scored = score(*(Article.from_text(text) for text in texts))
    check_stricter(judge(scored, min(one, two)), judge(scored, max(one, two)))


def test_judging_again_is_the_same_as_comparing_at_that_strictness() -> None:
    texts = [
        Article.from_text(text)
        for text in ("The ferry sailed on Monday with 12 people.", "Twelve people sailed on the ferry.")
    ]
    scored = score(*texts)
    for strictness in (0.0, 0.3, 0.9):
        assert to_json(judge(scored, strictness)) == to_json(judge(score(*texts, Options(strictness=strictness))))


# Odd articles


@pytest.mark.parametrize("a", ODD_TEXTS)
def test_odd_articles_are_compared(a: str) -> None:
    for b in ODD_TEXTS:
        comparison = compared(a, b, Options(strictness=0.0))
        check_offsets(comparison)
        json.loads(to_json(comparison))
    itself = compared(a, a)
    assert not told(itself, "a")
    states = any(statement.status != "no_fact" for statement in itself.a.statements)
    assert itself.a.coverage == (1.0 if states else 0.0)


@few
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_at_all_can_be_compared(a: str, b: str) -> None:
    comparison = compared(a, b, Options(strictness=0.1))
    check_offsets(comparison)
    json.loads(to_json(comparison))


def test_articles_without_a_common_word_have_no_link_and_nothing_shared() -> None:
    comparison = compared("The ferry sailed on Monday.", "Nine goats climbed Mont Blanc.", Options(strictness=0.0))
    assert comparison.links == ()
    assert {fact.status for fact in comparison.facts} == {"only_here"}
    assert comparison.a.coverage == comparison.b.coverage == 0


def test_an_empty_article_leaves_all_of_the_other_one_sided() -> None:
    comparison = compared("", "The ferry sailed on Monday with 12 people on board.")
    assert comparison.a.statements == ()
    assert comparison.a.coverage == comparison.b.coverage == 0
    assert told(comparison, "b") == facts_of(comparison, "b") != []


def test_a_megabyte_on_one_line_is_compared() -> None:
    line = "the ferry sailed over the quiet sea, " * 28_000
    comparison = compared(line, "The ferry sailed on Monday with 12 people on board.")
    assert len(comparison.a.article.text) > 1_000_000
    check_offsets(comparison)


def test_a_sentence_of_a_thousand_numbers_is_compared() -> None:
    line = "the ferry sailed on Monday with 12 people on board, " * 1_000
    comparison = compared(line, "The ferry sailed on Monday with 12 people on board.")
    assert len(facts_of(comparison, "a", "number")) >= 1_000
    check_offsets(comparison)


def test_a_megabyte_without_a_space_is_compared() -> None:
    comparison = compared("x" * 1_000_000, "The ferry sailed.")
    assert comparison.links == ()


# Progress and calling off


@settings(max_examples=15)
@given(article_pairs())
def test_progress_grows_from_0_to_1(texts: tuple[str, str]) -> None:
    shares: list[float] = []
    score(*(Article.from_text(text) for text in texts), progress=shares.append)
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0


def test_a_comparison_is_called_off_whenever_it_is_asked_to_be() -> None:
    a, b = (Article.from_text(text) for text in ("The ferry sailed on Monday.", "A ferry sailed."))
    asked: list[bool] = []
    score(a, b, should_cancel=lambda: bool(asked.append(False)))
    for stop in range(len(asked)):
        left = [False] * stop + [True]
        done: list[float] = []
        with pytest.raises(Cancelled):
            score(a, b, progress=done.append, should_cancel=lambda left=left: left.pop(0))  # type: ignore[misc]
        assert len(done) == stop
