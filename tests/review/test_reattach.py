"""Decisions find their words again in another version of an article, or are listed."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.articles import Article
from desktop_app.comparison import Options, Scored, judge, score
from desktop_app.review import (
    Case,
    Review,
    TextChange,
    apply,
    changes,
    decide,
    link_statements,
    rejudge,
    text_changes,
)
from desktop_app.review.model import PointDecision
from tests.review.deciding import SIGNED
from tests.review.test_decide import A, B, fact


def scored(a: str, b: str = B) -> Scored:
    return score(Article.from_text(a, title="A"), Article.from_text(b, title="B"), Options())


def case_of(found: Scored) -> Case:
    return Case.of(judge(found))


def with_lawyer(a: str = A) -> Case:
    """Return a case in which the lawyer was checked not to be in B."""
    case = case_of(scored(a))
    lawyer = fact(case.found, "a", "lawyer")
    return replace(case, review=decide(apply(case), lawyer, None, ruling="absent", **SIGNED))


def only(review: Review) -> PointDecision:
    (decision,) = review.points
    return decision


def test_words_that_moved_are_found_again() -> None:
    case = with_lawyer()
    moved = rejudge(case, scored(f"Updated at noon by our desk.\n\n{A}"), 0.5)
    place = only(moved.review).quote_a
    assert place is not None
    assert moved.found.a.article.text[place.start : place.end] == place.words
    now = fact(apply(moved).comparison, "a", "lawyer")
    assert (now.start, now.status, apply(moved).state(now)) == (place.start, "only_here", "checked")
    assert [article.text for article in moved.earlier_a] == [A]
    assert moved.earlier_b == ()


def test_white_space_may_change_within_the_words() -> None:
    wrapped = A.replace("hired a lawyer", "hired a\nlawyer")
    moved = rejudge(with_lawyer(), scored(wrapped), 0.5)
    assert not moved.review.lost_points
    assert only(moved.review).found.lead.text == "The owner has hired a\nlawyer"


def test_words_that_are_gone_are_listed_and_found_again_when_they_come_back() -> None:
    case = with_lawyer()
    moved = rejudge(case, scored(A.replace("lawyer", "diver")), 0.5)
    assert not moved.review.points
    assert [decision.ruling for decision in moved.review.lost_points] == ["absent"]
    back = rejudge(moved, scored(A), 0.5)
    assert (back.review.points, back.review.lost_points) == (case.review.points, ())
    assert len(back.earlier_a) == 2


def test_of_two_places_the_one_with_the_same_context_is_taken() -> None:
    text = "The port was closed.\n\nA crane fell into the sea.\n\nThe mayor spoke.\n\nThe port was closed."
    found = scored(text)
    case = case_of(found)
    second = [each for each in case.found.facts if each.text.startswith("The port")][1]
    case = replace(case, review=decide(apply(case), second, None, checked=True, **SIGNED))
    changed = "The mayor spoke.\n\nThe port was closed.\n\nA crane fell into the sea."
    moved = rejudge(case, scored(changed), 0.5)
    assert only(moved.review).found.lead.start == changed.index("The port")


def test_a_short_word_in_another_sentence_is_not_taken_for_it() -> None:
    case = case_of(scored(A))
    turku = fact(case.found, "a", "Turku")
    case = replace(case, review=decide(apply(case), turku, None, checked=True, **SIGNED))
    elsewhere = "Nobody was hurt, doctors from the university hospital of Turku told us when we called them at noon."
    moved = rejudge(case, scored(elsewhere), 0.5)
    assert [decision.found.lead.text for decision in moved.review.lost_points] == ["Turku"]


def test_decisions_stand_in_their_words_where_the_same_text_is_cut_into_other_statements() -> None:
    cut, whole = "Laut Abs. 3 liegt die Aurora fest.", "Im Hafen warten 12 Menschen."
    a, b = Article.from_text(f"{cut} {whole}"), Article.from_text("Nichts.")
    as_german, as_english = (score(a, b, Options(language=language)) for language in ("de", "en"))
    case = case_of(as_german)
    for words in ("Aurora", "12"):
        checked = decide(apply(case), fact(case.found, "a", words), None, checked=True, **SIGNED)
        case = replace(case, review=checked)
    for statement in case.found.a.statements:
        case = replace(case, review=link_statements(apply(case), statement.id, "b0", linked=True, **SIGNED))

    moved = rejudge(rejudge(case, as_german, 0.5), as_english, 0.5)
    assert [a.text[each.start : each.end] for each in moved.found.a.statements] == ["Laut Abs.", cut[10:], whole]
    people = only(moved.review)
    assert (people.found.lead.statement, people.found.lead.text) == ("a2", whole[:-1])
    assert [decision.found.lead.text for decision in moved.review.lost_points] == [cut[:-1]]
    # A link finds the statement that has nearly all of its words.
    assert [link.a.words for link in moved.review.links] == [cut[10:], whole]
    assert moved.earlier_a == ()
    back = rejudge(moved, as_german, 0.5).review
    assert (set(back.points), set(back.links)) == (set(case.review.points), set(case.review.links))


def test_a_link_by_hand_is_found_again_though_a_word_changed() -> None:
    case = case_of(scored(A))
    lawyer, divers = fact(case.found, "a", "lawyer"), fact(case.found, "b", "Divers")
    review = link_statements(apply(case), lawyer.statement, divers.statement, linked=True, **SIGNED)
    case = rejudge(replace(case, review=review), scored(A), 0.5)
    reworded = A.replace("has hired", "hired")
    moved = apply(rejudge(case, scored(reworded), 0.5))
    ((a, b),) = moved.links
    assert "lawyer" in reworded[moved.comparison.statement(a).start : moved.comparison.statement(a).end]
    assert b == divers.statement
    gone = rejudge(case, scored(A.rpartition("\n\n")[0]), 0.5)
    assert (gone.review.links, len(gone.review.lost_links)) == ((), 1)


def test_what_became_of_the_points_is_told() -> None:
    before = apply(with_lawyer())
    now = apply(rejudge(before.case, scored(A.replace("12", "15")), 0.5))
    told = [(change.side, change.words, change.before, change.now) for change in changes(before, now)]
    assert told == [
        ("a", "At least 12 passengers were injured", "differs", None),
        ("a", "At least 15 passengers were injured", None, "differs"),
    ]
    parted = apply(rejudge(before.case, scored(A.replace("12 passengers were injured", "12 ships were lost")), 0.5))
    assert ("b", "15 passengers were injured", "differs", "only_here") in [
        (change.side, change.words, change.before, change.now) for change in changes(before, parted)
    ]
    assert changes(before, before) == ()


def test_what_changed_in_the_text_is_told_block_by_block() -> None:
    old = Article.from_text(A, title="A")
    new = Article.from_text(A.replace("At least 12", "At least 20") + "\n\nMore follows.", title="A")
    assert text_changes(old, new) == (
        TextChange(
            "At least 12 passengers were injured, the Coast Guard said.",
            "At least 20 passengers were injured, the Coast Guard said.",
        ),
        TextChange("", "More follows."),
    )
    assert text_changes(old, old) == ()
