"""What each decision does to a comparison, in articles short enough to read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.articles import Article
from desktop_app.comparison import Options, Scored, judge, score
from desktop_app.comparison.model import Comparison, Fact, Source
from desktop_app.review import (
    Case,
    Grade,
    Review,
    Reviewed,
    apply,
    decide,
    link_statements,
    quote,
    rejudge,
    withdraw,
    withdraw_link,
)
from desktop_app.review.board import Board
from tests.review.deciding import SIGNED, after

A = """The ferry Aurora ran aground off Estonia on Monday evening.

At least 12 passengers were injured, the Coast Guard said.

The owner has hired a lawyer from Turku."""
B = """The ferry Aurora ran aground near the coast of Estonia on Monday.

The Coast Guard said that 15 passengers were injured.

Divers reached the wreck before midnight."""


@pytest.fixture(scope="module")
def scored() -> Scored:
    return score(Article.from_text(A, title="A"), Article.from_text(B, title="B"), Options())


@pytest.fixture
def case(scored: Scored) -> Case:
    return Case.of(judge(scored))


def fact(comparison: Comparison, side: str, words: str) -> Fact:
    (found,) = [each for each in comparison.facts if each.side == side and words in each.text]
    return found


def numbers(reviewed: Reviewed) -> tuple[Fact, Fact]:
    return fact(reviewed.comparison, "a", "12"), fact(reviewed.comparison, "b", "15")


def test_nothing_decided_is_the_very_comparison(case: Case) -> None:
    reviewed = apply(case)
    assert reviewed.comparison is case.judged
    assert (reviewed.progress.checked, reviewed.progress.by, reviewed.progress.is_draft) == (0, (), True)


def test_the_numbers_differ_to_begin_with(case: Case) -> None:
    a, b = numbers(apply(case))
    assert (a.status, a.counterpart and a.counterpart.how, b.status) == ("differs", "less_precise", "differs")


def test_same_point_makes_a_differing_pair_shared(case: Case) -> None:
    a, b = numbers(apply(case))
    reviewed = after(case, decide(apply(case), a, b, ruling="same", **SIGNED))
    a, b = numbers(reviewed)
    assert (a.status, b.status) == ("shared", "shared")
    assert a.counterpart is not None
    assert a.counterpart.how is None
    assert reviewed.comparison.counts().differs == case.found.counts().differs - 1
    assert (reviewed.state(a), reviewed.signed(a)) == ("changed", ("N.N.", SIGNED["at"]))
    before = reviewed.found(a)
    assert before is not None
    assert before.status == "differs"


def test_not_the_same_leaves_both_one_sided_with_the_other_nearest(case: Case) -> None:
    a, b = numbers(apply(case))
    reviewed = after(case, decide(apply(case), a, b, ruling="not_same", **SIGNED))
    a, b = numbers(reviewed)
    assert (a.status, b.status) == ("only_here", "only_here")
    assert a.nearest is not None
    assert (a.nearest.statement, a.nearest.missing) == (b.statement, ())
    assert reviewed.progress.checked == 2


def test_not_the_same_parts_one_pair_and_leaves_a_fact_in_its_others() -> None:
    port, crane = "The port stays closed", "A crane fell into the harbour"
    texts = f"{port}.", f"{port}.\n\n{crane}."
    found = score(*(Article.from_text(text, title="x") for text in texts), Options())
    case = Case.of(judge(found))
    fallen = fact(case.found, "b", crane)
    there = quote(case.found.a.article, 0, len(port))
    case = replace(case, review=decide(apply(case), None, fallen, ruling="present", there=there, **SIGNED))
    reviewed = apply(case)
    same = fact(reviewed.comparison, "b", port)
    assert same.counterpart is not None
    pair = reviewed.comparison.fact(same.counterpart.fact), same
    reviewed = after(case, decide(reviewed, *pair, ruling="not_same", **SIGNED))
    assert fact(reviewed.comparison, "b", port).status == "only_here"
    assert fact(reviewed.comparison, "a", port).status == "shared"  # with the crane, as was said before
    assert fact(reviewed.comparison, "b", crane).status == "shared"


def test_a_fact_whose_other_pair_is_parted_later_is_one_sided_and_not_lost() -> None:
    number = "At least 12 boats sank, the navy said."
    found = score(*(Article.from_text(text, title="x") for text in (number, f"{number}\n\n{number}")), Options())
    case = Case.of(judge(found))
    pair = next((a, b) for a, b in case.found.pairs("shared") if a.kind == "number" and b.statement == "b1")
    case = replace(case, review=decide(apply(case), *pair, ruling="not_same", **SIGNED))
    assert fact(apply(case).comparison, "a", "At least 12").status == "shared"  # with the first sentence of B
    review = link_statements(apply(case), "a0", "b0", linked=False, **SIGNED)
    reviewed = apply(rejudge(replace(case, review=review), found, 0.5))
    assert fact(reviewed.comparison, "a", "At least 12").status == "only_here"


def test_a_contradiction_called_one_stays_where_it_is_and_is_checked(case: Case) -> None:
    a, b = numbers(apply(case))
    reviewed = after(case, decide(apply(case), a, b, ruling="contradiction", note="ask both", **SIGNED))
    a, b = numbers(reviewed)
    assert (a.status, reviewed.state(a), reviewed.found(a)) == ("differs", "checked", None)
    assert reviewed.decided[b.id].note == "ask both"


def test_checked_not_in_the_other_stands_at_any_strictness(case: Case, scored: Scored) -> None:
    lawyer = fact(case.found, "a", "lawyer")
    decided = replace(case, review=decide(apply(case), lawyer, None, ruling="absent", **SIGNED))
    for strictness in (0.0, 0.3, 1.0):
        reviewed = apply(rejudge(decided, scored, strictness))
        now = fact(reviewed.comparison, "a", "lawyer")
        assert (now.status, reviewed.state(now)) == ("only_here", "checked")


def test_the_other_does_say_this_makes_both_facts_shared(case: Case) -> None:
    lawyer, divers = fact(case.found, "a", "lawyer"), fact(case.found, "b", "Divers")
    there = quote(case.found.b.article, divers.start, divers.end)
    reviewed = after(case, decide(apply(case), lawyer, None, ruling="present", there=there, **SIGNED))
    a, b = fact(reviewed.comparison, "a", "lawyer"), fact(reviewed.comparison, "b", "Divers")
    assert (a.status, b.status, a.counterpart and a.counterpart.fact) == ("shared", "shared", b.id)
    assert (a.statement, b.statement) in {(link.a, link.b) for link in reviewed.comparison.links}
    # “Turku” is still only in A.
    assert reviewed.comparison.statement(a.statement).status == "partly"
    before = case.found.counts(), reviewed.comparison.counts()
    assert (before[0].only_a - before[1].only_a, before[0].only_b - before[1].only_b) == (1, 1)


def test_not_the_same_on_what_was_pointed_at_says_that_it_is_not_there(case: Case) -> None:
    lawyer, divers = fact(case.found, "a", "lawyer"), fact(case.found, "b", "Divers")
    there = quote(case.found.b.article, divers.start, divers.end)
    reviewed = after(case, decide(apply(case), lawyer, None, ruling="present", there=there, **SIGNED))
    pair = fact(reviewed.comparison, "a", "lawyer"), fact(reviewed.comparison, "b", "Divers")
    reviewed = after(case, decide(reviewed, *pair, ruling="not_same", **SIGNED))
    now = fact(reviewed.comparison, "a", "lawyer")
    assert (now.status, reviewed.decided[now.id].ruling) == ("only_here", "absent")
    assert fact(reviewed.comparison, "b", "Divers").id not in reviewed.decided


def test_a_link_by_hand_shares_claims_and_still_compares_by_value(case: Case, scored: Scored) -> None:
    lawyer, divers = fact(case.found, "a", "lawyer"), fact(case.found, "b", "Divers")
    review = link_statements(apply(case), lawyer.statement, divers.statement, linked=True, **SIGNED)
    reviewed = apply(rejudge(replace(case, review=review), scored, 0.5))
    shared = [each for each in reviewed.comparison.facts if each.side == "a" and "lawyer" in each.text]
    assert {each.status for each in shared} == {"shared"}
    now = next(each for each in shared if each.text == lawyer.text)
    assert (reviewed.state(now), reviewed.signed(now)) == ("changed", ("N.N.", SIGNED["at"]))
    before = reviewed.found(now)
    assert before is not None
    assert before.status == "only_here"
    assert set(reviewed.links) == {(lawyer.statement, divers.statement)}
    # A name is still looked for by its words, and B does not have it.
    assert {each.status for each in reviewed.comparison.facts if each.text == "Turku"} == {"only_here"}


def test_a_link_cut_by_hand_makes_its_facts_one_sided(case: Case, scored: Scored) -> None:
    a, b = numbers(apply(case))
    review = link_statements(apply(case), a.statement, b.statement, linked=False, **SIGNED)
    reviewed = apply(rejudge(replace(case, review=review), scored, 0.5))
    a, b = numbers(reviewed)
    assert (a.status, b.status) == ("only_here", "only_here")
    assert (a.statement, b.statement) not in {(link.a, link.b) for link in reviewed.comparison.links}
    again = replace(reviewed.case, review=withdraw_link(reviewed, a.statement, b.statement))
    assert apply(rejudge(again, scored, 0.5)).comparison == case.found


def test_per_whom_corrected_is_told_apart_from_what_was_found(case: Case) -> None:
    lawyer = fact(case.found, "a", "lawyer")
    owner = Source("the owner", "office", None, lawyer.statement, "stated")
    reviewed = after(case, decide(apply(case), lawyer, None, per_a=(owner,), **SIGNED))
    now = fact(reviewed.comparison, "a", "lawyer")
    before = reviewed.found(now)
    assert (now.per, before and before.per, reviewed.state(now)) == ((owner,), (), "changed")


def test_marks_alone_leave_a_point_unreviewed_and_go_with_it(case: Case, scored: Scored) -> None:
    a, b = numbers(apply(case))
    marks = {"note": "see p. 3", "tags": ("injured",), "matters": True, "grades": (Grade("outlet of A", "C", "3"),)}
    decided = replace(case, review=decide(apply(case), a, b, **marks, **SIGNED))
    for strictness in (0.5, 1.0):
        reviewed = apply(rejudge(decided, scored, strictness))
        a, b = numbers(reviewed)
        assert reviewed.decided[a.id].note == reviewed.decided[b.id].note == "see p. 3"
        assert reviewed.state(a) == "unreviewed"
    assert a.status == "only_here"  # at 1.0 the two statements are not linked


@pytest.fixture
def linked_with_notes() -> Reviewed:
    """Return a point of A and one of B, each with a note, that a link by hand has made one."""
    texts = "The owner spoke.", "Divers came."
    found = score(*(Article.from_text(text, title="x") for text in texts), Options())
    case = Case.of(judge(found))
    for side in ("a", "b"):
        (alone,) = case.found.only_in(side)
        point = (alone, None) if side == "a" else (None, alone)
        marks = {"note": f"note {side}", "tags": (side, "sea"), "grades": (Grade(f"outlet of {side}", "C", "3"),)}
        case = replace(case, review=decide(apply(case), *point, **marks, **SIGNED))
    by_hand = {"linked": True, "by": "M.M.", "at": "2026-03-05T05:06:07+00:00"}
    return apply(rejudge(replace(case, review=link_statements(apply(case), "a0", "b0", **by_hand)), found, 0.5))


def test_notes_on_two_points_that_a_link_makes_one_both_stand_beside_it(linked_with_notes: Reviewed) -> None:
    ((a, b),) = linked_with_notes.points()
    for one in (a, b):
        decision = linked_with_notes.decided[one.id]
        assert (decision.note, decision.tags) == ("note a\nnote b", ("a", "sea", "b"))
        assert [grade.of for grade in decision.grades] == ["outlet of a", "outlet of b"]
    assert linked_with_notes.state(a) == "changed"  # by the link
    assert linked_with_notes.signed(a)[0] == "M.M."
    assert not linked_with_notes.superseded


def test_a_ruling_on_two_points_that_a_link_made_one_keeps_both_notes(linked_with_notes: Reviewed) -> None:
    ((a, b),) = linked_with_notes.points()
    review = decide(linked_with_notes, a, b, ruling="same", **SIGNED)
    (decision,) = review.points
    assert (decision.ruling, decision.note) == ("same", "note a\nnote b")
    reviewed = after(linked_with_notes.case, review)
    ((a, b),) = reviewed.points()
    assert (a.status, reviewed.state(a)) == ("shared", "checked")
    assert withdraw(reviewed, a, b).points == ()


def test_a_note_keeps_the_initials_of_who_wrote_it_when_another_signs(case: Case) -> None:
    a, b = numbers(apply(case))
    reviewed = after(case, decide(apply(case), a, b, note="ask both", **SIGNED))
    second = {"by": "M.M.", "at": "2026-03-05T05:06:07+00:00"}
    reviewed = after(reviewed.case, decide(reviewed, *numbers(reviewed), checked=True, **second))
    decision = reviewed.decided[numbers(reviewed)[0].id]
    assert (decision.by, decision.note, decision.noted_by) == ("M.M.", "ask both", SIGNED["by"])
    assert decision.note_under("M.M.") == f"{SIGNED['by']}: ask both"
    reviewed = after(reviewed.case, decide(reviewed, *numbers(reviewed), checked=False, **SIGNED))
    assert reviewed.decided[numbers(reviewed)[0].id].note_under(SIGNED["by"]) == "ask both"
    reviewed = after(reviewed.case, decide(reviewed, *numbers(reviewed), note="both were asked", **second))
    assert reviewed.decided[numbers(reviewed)[0].id].noted_by == "M.M."


def test_notes_of_two_persons_on_one_point_each_name_who_wrote_them(linked_with_notes: Reviewed) -> None:
    case = linked_with_notes.case
    first, second = case.review.points
    ((a, b),) = linked_with_notes.points()
    linked = apply(replace(case, review=replace(case.review, points=(first, replace(second, by="M.M.")))))
    notes = f"{SIGNED['by']}: note a\nM.M.: note b"
    assert linked.decided[a.id].note_under("J.D.") == notes
    (decision,) = decide(linked, a, b, ruling="same", by="J.D.", at=SIGNED["at"]).points
    assert decision.note_under("J.D.") == decision.note == notes


def test_words_that_say_nothing_alone_are_not_told_when_a_counterpart_is_gone() -> None:
    texts = "Seven boats and a barge sank.", "Seven boats sank and so did a barge."
    found = score(*(Article.from_text(text, title="x") for text in texts), Options())
    reviewed = apply(Case.of(judge(found)))
    while pair := next(reviewed.comparison.pairs("shared"), None):
        reviewed = after(reviewed.case, decide(reviewed, *pair, ruling="not_same", **SIGNED))
    told = [each.text.split() for each in reviewed.comparison.facts]
    assert not [words for words in told if set(words) <= {"and", "a", "so", "did"}]


def test_set_aside_is_a_decision_with_its_reason(case: Case) -> None:
    lawyer = fact(case.found, "a", "lawyer")
    reviewed = after(case, decide(apply(case), lawyer, None, set_aside="off the subject", **SIGNED))
    now = fact(reviewed.comparison, "a", "lawyer")
    assert reviewed.is_set_aside(now)
    assert (now.status, reviewed.state(now)) == ("only_here", "changed")


def test_a_decision_that_a_later_one_speaks_over_is_listed(case: Case) -> None:
    lawyer, divers = fact(case.found, "a", "lawyer"), fact(case.found, "b", "Divers")
    reviewed = after(case, decide(apply(case), lawyer, None, ruling="absent", note="keep me", **SIGNED))
    there = quote(case.found.a.article, lawyer.start, lawyer.end)
    reviewed = after(case, decide(reviewed, None, divers, ruling="present", there=there, **SIGNED))
    assert fact(reviewed.comparison, "a", "lawyer").status == "shared"
    assert [decision.note for decision in reviewed.superseded] == ["keep me"]


def test_what_was_pointed_at_is_the_same_at_any_strictness(case: Case, scored: Scored) -> None:
    lawyer = fact(case.found, "a", "lawyer")
    sentence = case.found.b.statements[-1]
    there = quote(case.found.b.article, sentence.start, sentence.end)
    review = decide(apply(case), lawyer, None, ruling="present", there=there, **SIGNED)
    beside = set()
    for strictness in (0.0, 0.3, 0.5, 0.9):
        reviewed = apply(rejudge(replace(case, review=review), scored, strictness))
        told = next(each for each in reviewed.comparison.facts if each.id in reviewed.decided and each.side == "a")
        assert told.counterpart is not None
        beside.add(told.counterpart.text)
    assert len(beside) == 1


def test_pointing_at_a_sentence_takes_the_only_fact_of_its_kind(case: Case) -> None:
    sentence = case.found.a.statements[-1]
    there = quote(case.found.a.article, sentence.start, sentence.end)
    divers = fact(case.found, "b", "Divers")
    reviewed = after(case, decide(apply(case), None, divers, ruling="present", there=there, **SIGNED))
    gone = {each.text for each in case.found.only_in("a")} - {each.text for each in reviewed.comparison.only_in("a")}
    assert gone == {fact(case.found, "a", "lawyer").text}  # “Turku” stays


def test_pointing_at_a_sentence_of_several_such_facts_takes_none_of_them_away() -> None:
    texts = "The mayor resigned, the council met, and the port closed.", "A crane fell.\n\nDivers came."
    found = score(*(Article.from_text(text, title="x") for text in texts), Options())
    case = Case.of(judge(found))
    claims = [each for each in case.found.only_in("a") if each.kind == "claim"]
    assert len(claims) > 1
    there = quote(case.found.a.article, 0, len(texts[0]))
    crane = fact(case.found, "b", "crane")
    reviewed = after(case, decide(apply(case), None, crane, ruling="present", there=there, **SIGNED))
    assert fact(reviewed.comparison, "b", "crane").status == "shared"
    assert [each.text for each in reviewed.comparison.only_in("a") if each.kind == "claim"] == [
        each.text for each in claims
    ]


def test_only_of_what_differs_is_said_whether_it_is_a_contradiction(case: Case) -> None:
    shared = next(case.found.pairs("shared"))
    with pytest.raises(ValueError, match="differs"):
        decide(apply(case), *shared, ruling="contradiction", **SIGNED)


def test_withdrawing_brings_back_what_was_found(case: Case) -> None:
    a, b = numbers(apply(case))
    reviewed = after(case, decide(apply(case), a, b, ruling="not_same", **SIGNED))
    a, _ = numbers(reviewed)
    assert withdraw(reviewed, a, None) == Review()


def test_a_decision_in_which_nothing_is_left_is_dropped(case: Case) -> None:
    a, b = numbers(apply(case))
    reviewed = after(case, decide(apply(case), a, b, note="x", **SIGNED))
    assert decide(reviewed, *numbers(reviewed), note="", **SIGNED) == Review()


@pytest.mark.parametrize("ruling", ["absent", "present", "perhaps"])
def test_a_ruling_that_does_not_fit_a_pair_is_refused(case: Case, ruling: str) -> None:
    with pytest.raises(ValueError, match="ruling"):
        decide(apply(case), *numbers(apply(case)), ruling=ruling, **SIGNED)


def test_who_checked_what_is_counted(case: Case) -> None:
    reviewed = apply(case)
    total = reviewed.progress.total
    for number, (a, b) in enumerate(list(reviewed.points())):
        now = [each and again(reviewed, each) for each in (a, b)]
        review = decide(reviewed, *now, checked=True, by="N.N." if number else "M.M.", at=SIGNED["at"])
        reviewed = after(case, review)
    assert (reviewed.progress.checked, reviewed.progress.total) == (total, total)
    assert set(reviewed.progress.by) == {"N.N.", "M.M."}
    assert not reviewed.progress.is_draft


def again(reviewed: Reviewed, found: Fact) -> Fact:
    """Return a fact of an earlier state as it stands now."""
    place = found.side, found.start, found.end, found.kind, found.status
    return next(
        fact for fact in reviewed.comparison.facts if (fact.side, fact.start, fact.end, fact.kind, fact.status) == place
    )


def test_a_link_by_hand_compares_what_the_tool_would_not_have_linked() -> None:
    texts = (
        "At least 12 men drowned.\n\nThe owner spoke.",
        "The storm, the worst in many years, cost 30 men their lives when an old pier gave way at dawn.",
    )
    found = score(*(Article.from_text(text, title="x") for text in texts), Options())
    case = Case.of(judge(found, 0.9))
    assert not case.found.links
    review = link_statements(apply(case), "a0", "b0", linked=True, **SIGNED)
    reviewed = apply(rejudge(replace(case, review=review), found, 0.9))
    told = {each.text: each.status for each in reviewed.comparison.facts if each.kind == "number"}
    assert set(told.values()) == {"differs"}
    assert fact(reviewed.comparison, "a", "The owner spoke").status == "only_here"


def test_random_links_by_hand_share_no_number_or_date_but_by_value(case: Case, scored: Scored) -> None:
    for a in case.found.a.statements:
        for b in case.found.b.statements:
            review = link_statements(apply(case), a.id, b.id, linked=True, **SIGNED)
            linked = rejudge(replace(case, review=review), scored, 0.5).judged
            for one, two in linked.pairs("shared"):
                if one.kind in ("number", "date") and (one.statement, two.statement) == (a.id, b.id):
                    assert one.kind == two.kind
            claims = [each for each in linked.facts if each.kind == "claim" and each.statement in (a.id, b.id)]
            if len({(each.statement, each.start) for each in claims}) == 2:  # one point, whatever the words
                assert "only_here" not in {each.status for each in claims}


TRIBUNAL_A = """The minister issued a secret order to send the war files to the tribunal in Oslo.

The fleet command had feared for its sailors."""
TRIBUNAL_B = """The new cabinet has taken a bold step by sending the war files to the tribunal in Oslo.

The decision comes after weeks of quarrel in the cabinet, with the law council urging help for the tribunal."""


def test_a_link_by_hand_leaves_each_point_to_be_answered() -> None:
    found = score(Article.from_text(TRIBUNAL_A, title="A"), Article.from_text(TRIBUNAL_B, title="B"), Options())
    case = Case.of(judge(found))
    order = fact(case.found, "a", "secret order")
    assert (order.status, case.found.counts().shared > 0) == ("only_here", True)
    case = replace(case, review=decide(apply(case), order, None, ruling="absent", **SIGNED))
    before = apply(case)
    review = link_statements(before, "a0", "b1", linked=True, **SIGNED)
    reviewed = apply(rejudge(replace(case, review=review), found, 0.5))
    assert ("a0", "b1") in reviewed.links
    assert reviewed.progress.checked == 1
    for side in ("a", "b"):
        assert {each.text for each in reviewed.comparison.only_in(side)} <= {
            each.text for each in before.comparison.only_in(side)
        }


def test_what_a_link_by_hand_moved_counts_as_checked_once_a_person_has_said_so(case: Case, scored: Scored) -> None:
    a, b = numbers(apply(case))
    review = link_statements(apply(case), a.statement, b.statement, linked=False, **SIGNED)
    reviewed = apply(rejudge(replace(case, review=review), scored, 0.5))
    a, b = numbers(reviewed)
    assert (a.status, reviewed.state(a), a.id in reviewed.by_link) == ("only_here", "unreviewed", True)
    assert reviewed.progress.checked == 0
    reviewed = after(reviewed.case, decide(reviewed, a, None, ruling="absent", **SIGNED))
    assert reviewed.state(numbers(reviewed)[0]) == "checked"
    assert (reviewed.progress.checked, reviewed.state(numbers(reviewed)[1])) == (1, "unreviewed")


def test_a_whole_sentence_that_stood_beside_a_fact_is_told_by_what_lies_in_it() -> None:
    comparison = judge(score(*(Article.from_text(A, title="x") for _ in range(2)), Options()))
    board = Board.of(comparison)
    statement = comparison.a.statements[0]
    text = comparison.a.article.text[statement.start : statement.end]
    whole = Fact("", "a", statement.id, statement.start, statement.end, text, "claim", "shared")
    board.release(whole, fact(comparison, "b", "hired a lawyer"))
    assert not [row for row in board.rows if row.status == "only_here"]
