"""What holds of decisions on any two articles: nothing is lost, nothing decided flips, the comparison stays whole."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.articles import Article
from desktop_app.comparison import Comparison, Decisions, Options, judge, score
from desktop_app.comparison.model import Fact, Side
from desktop_app.comparison.sound import check_comparison
from desktop_app.review import Case, PointDecision, Review, Reviewed, apply, reattach, rejudge, swap_sides
from desktop_app.review.board import key, says_something
from desktop_app.review.session_form import from_bytes, to_bytes
from tests.comparison.articles import article_pairs, strictnesses
from tests.review.deciding import decided, next_review, steps

pairs = article_pairs(4)
SIDES: tuple[Side, Side] = ("a", "b")
# Shortened words, at which the splitter of one language ends a sentence and that of another does not.
SHORTENED = (
    "Am Montag lief die Fähre auf Grund, z. B. nach Abs. 3 der Verordnung.",
    "Dr. Müller und Hr. Meier sahen ca. 12 Menschen im Hafen von St. Gallen.",
    "Nr. 5 wurde am 3. Oktober gesperrt, usw.",
    "He left at 5 p.m. Mr. Kask stayed on board with Capt. Tamm.",
)
MIRACLE = "- “It was a miracle,” the captain said. “Nobody drowned.”"
languages = st.sampled_from(("en", "de", "uk"))
shortened = st.lists(st.sampled_from(SHORTENED), min_size=1, max_size=3).map(" ".join)
cut_otherwise = st.tuples(shortened, shortened) | st.builds(
    lambda texts, more: (f"{texts[0]}\n\n{more}", texts[1]), pairs, shortened
)


def scored(texts: tuple[str, str], language: str | None = None):
    a, b = (Article.from_text(text, title=title) for text, title in zip(texts, "AB", strict=True))
    return score(a, b, Options(language=language))


def settled(case: Case, found) -> Case:
    return rejudge(case, found, case.found.options.strictness)


@given(pairs, steps)
def test_a_reviewed_comparison_is_a_whole_comparison(texts: tuple[str, str], drawn) -> None:
    found = scored(texts)
    reviewed = apply(settled(decided(Case.of(judge(found)), drawn), found))
    comparison = reviewed.comparison

    assert [fact.id for fact in comparison.facts] == [f"f{number}" for number in range(len(comparison.facts))]
    for fact in comparison.facts:
        assert comparison.side(fact.side).article.text[fact.start : fact.end] == fact.text
        if fact.status == "only_here":
            assert fact.counterpart is None
            continue
        assert fact.counterpart is not None
        other = comparison.fact(fact.counterpart.fact)
        assert other.counterpart is not None
        assert (other.counterpart.fact, other.status, other.side != fact.side) == (fact.id, fact.status, True)
        assert (fact.counterpart.start, fact.counterpart.end) == (other.start, other.end)
        assert fact.counterpart.text == other.text
    uneven = {fact.statement for fact in comparison.facts if fact.status != "shared"}
    linked = {name for link in comparison.links for name in (link.a, link.b)}
    for statement in (*comparison.a.statements, *comparison.b.statements):
        if statement.status != "no_fact":
            expected = "only_here" if statement.id not in linked else "partly" if statement.id in uneven else "shared"
            assert statement.status == expected


@given(pairs, steps)
def test_no_words_that_the_tool_told_are_lost(texts: tuple[str, str], drawn) -> None:
    found = scored(texts)
    case = settled(decided(Case.of(judge(found)), drawn), found)
    before, after = told_words(case.judged), told_words(apply(case).comparison)
    for place in before:
        assert place in after


@given(pairs, steps)
def test_no_words_are_told_twice_but_by_a_person(texts: tuple[str, str], drawn) -> None:
    found = scored(texts)
    reviewed = apply(settled(decided(Case.of(judge(found)), drawn), found))
    by_statement: dict[str, list[Fact]] = defaultdict(list)
    for fact in reviewed.comparison.facts:
        if fact.status != "shared":
            by_statement[fact.statement].append(fact)
    for facts in by_statement.values():
        for one in facts:
            for two in facts:
                overlap = one is not two and one.start < two.end and two.start < one.end
                assert not overlap or {reviewed.state(one), reviewed.state(two)} <= {"checked", "changed"}


@given(pairs, steps, strictnesses())
def test_strictness_never_flips_what_is_decided(texts: tuple[str, str], drawn, strictness: float) -> None:
    found = scored(texts)
    case = settled(decided(Case.of(judge(found)), drawn), found)
    before, after = apply(case), apply(rejudge(case, found, strictness))
    assert held(before) == held(after)
    check_comparison(after.comparison)


@given(pairs, steps, strictnesses())
def test_every_decision_is_beside_a_fact_at_any_strictness(texts: tuple[str, str], drawn, strictness: float) -> None:
    found = scored(texts)
    case = decided(Case.of(judge(found)), drawn)
    reviewed = apply(rejudge(case, found, strictness))
    beside = {id(decision) for decisions in reviewed.decisions.values() for decision in decisions}
    assert beside | set(map(id, reviewed.superseded)) == set(map(id, reviewed.case.review.points))
    # Notes and marks are always beside a fact. A later decision on what an earlier one had made of the finding stands
    # in its place.
    assert all(decision.state != "unreviewed" for decision in reviewed.superseded)
    assert all(later_on_the_same(case.review, decision) for decision in reviewed.superseded if decision.parted)
    for name, decisions in reviewed.decisions.items():
        told = reviewed.decided[name]
        for one in decisions:
            note = one.note if one.noted_by == told.noted_by else one.note_under("")
            assert {*note.split("\n")} <= {*told.note.split("\n"), ""}


@given(pairs, steps, st.integers(0, 6))
def test_what_is_taken_back_leaves_the_state_before(texts: tuple[str, str], drawn, at: int) -> None:
    found = scored(texts)
    case = Case.of(judge(found))
    states = [case]
    for step in drawn:
        case = settled(replace(case, review=next_review(apply(case), step)), found)
        states.append(case)
    before = states[min(at, len(drawn))]
    again = settled(replace(case, review=before.review), found)
    assert (again.judged, apply(again).comparison) == (before.judged, apply(before).comparison)


@given(pairs, steps)
def test_re_attaching_to_unchanged_articles_changes_nothing(texts: tuple[str, str], drawn) -> None:
    found = scored(texts)
    case = settled(decided(Case.of(judge(found)), drawn), found)
    assert rejudge(case, scored(texts), case.found.options.strictness) == case


# Both have a long run of the same words, which the shortened article has no more.
@example((MIRACLE, f"{MIRACLE}\n\n{MIRACLE}"), [(0, 0, 0)], "", False, "en")
@given(pairs, steps, st.text(st.sampled_from("new ")), st.booleans(), languages)
def test_re_attaching_keeps_every_decision(
    texts: tuple[str, str], drawn, more: str, in_front: bool, language: str
) -> None:
    found = scored(texts)
    case = settled(decided(Case.of(judge(found)), drawn), found)
    changed = f"{more}\n\n{texts[0]}" if in_front else texts[0][: len(texts[0]) // 2]
    again = scored((changed, texts[1]), language)
    moved = reattach(case, judge(again))
    assert count(moved.review) == count(case.review)
    check_whole(settled(moved, again))
    back = reattach(moved, judge(found))
    assert count(back.review) == count(case.review)
    check_whole(settled(back, found))


@given(pairs, steps)
def test_a_paragraph_in_front_moves_every_decision(texts: tuple[str, str], drawn) -> None:
    found = scored(texts)
    case = settled(decided(Case.of(judge(found)), drawn), found)
    again = scored((f"An editor's note stands here now.\n\n{texts[0]}", texts[1]))
    moved = rejudge(case, again, 0.5)
    check_whole(moved)
    assert not moved.review.lost_links
    assert {kept(decision) for decision in moved.review.points} | {kept(d) for d in moved.review.lost_points} == {
        kept(decision) for decision in case.review.points
    }
    if unmistakable(case.found):
        assert not moved.review.lost_points


@settings(max_examples=50)  # each scores three times
@given(cut_otherwise, steps, languages, languages)
def test_the_same_articles_cut_into_other_statements_keep_every_decision(
    texts: tuple[str, str], drawn, language: str, another: str
) -> None:
    found, again = scored(texts, language), scored(texts, another)
    case = settled(decided(Case.of(judge(found)), drawn), found)
    moved = rejudge(case, again, 0.5)
    assert count(moved.review) == count(case.review)
    assert (moved.earlier_a, moved.earlier_b) == ((), ())
    check_whole(moved)
    check_whole(swap_sides(case, scored((texts[1], texts[0]), another), 0.5))


@given(pairs, steps)
def test_swapped_twice_is_as_before(texts: tuple[str, str], drawn) -> None:
    found, swapped = scored(texts), scored((texts[1], texts[0]))
    case = settled(decided(Case.of(judge(found)), drawn), found)
    there = swap_sides(case, swapped, 0.5)
    assert swap_sides(there, found, 0.5) == case
    before, after = apply(case), apply(there)
    assert before.progress == after.progress
    assert Counter(before.state(fact) for fact in before.comparison.facts) == Counter(
        after.state(fact) for fact in after.comparison.facts
    )


def check_whole(case: Case) -> None:
    """Check that what a person left can be opened again, and that no place in it is one of another comparison."""
    assert from_bytes(to_bytes(case)) == case
    check_comparison(apply(case).comparison)


@given(pairs, strictnesses(), st.integers(0, 9), st.integers(0, 9))
def test_a_link_by_hand_makes_nothing_one_sided(texts: tuple[str, str], strictness: float, a: int, b: int) -> None:
    found = scored(texts)
    before = judge(found, strictness)
    states = [[s.id for s in side.statements if s.status != "no_fact"] for side in (before.a, before.b)]
    if all(states):
        pair = states[0][a % len(states[0])], states[1][b % len(states[1])]
        after = judge(found, strictness, Decisions(linked=frozenset([pair])))
        alone = {key(fact) for side in SIDES for fact in before.only_in(side)}
        assert {key(fact) for side in SIDES for fact in after.only_in(side)} <= alone


def told_words(comparison: Comparison) -> set[tuple[Side, int]]:
    """Return the places of all letters and figures that a fact tells, but for those of words like “and” and “from”."""
    places = set()
    for fact in comparison.facts:
        text = comparison.side(fact.side).article.text
        for word in re.finditer(r"\w+", text[fact.start : fact.end]):
            if says_something(word[0], comparison.language):
                places |= {(fact.side, fact.start + place) for place in range(*word.span())}
    return places


def held(reviewed: Reviewed) -> set[tuple[object, ...]]:
    """Return what stands as a person left it."""
    return {
        (fact.side, fact.start, fact.end, fact.kind, fact.status, fact.counterpart and fact.counterpart.text)
        for fact in reviewed.comparison.facts
        if fact.id in reviewed.decided and reviewed.decided[fact.id].state != "unreviewed"
    }


def later_on_the_same(review: Review, decision: PointDecision) -> bool:
    later = review.points[review.points.index(decision) + 1 :]
    return any(
        one.found.fact(side) and two.overlaps(one.found.fact(side))
        for one in (decision,)
        for two in map(_Spans, later)
        for side in ("a", "b")
    )


class _Spans:
    def __init__(self, decision: PointDecision) -> None:
        self._decision = decision

    def overlaps(self, fact: Fact) -> bool:
        mine = self._decision.found.fact(fact.side)
        there = self._decision.there
        spans = [(mine.start, mine.end)] if mine else [(there.start, there.end)] if there else []
        return any(start < fact.end and fact.start < end for start, end in spans)


def kept(decision: PointDecision) -> tuple[object, ...]:
    lead = decision.found.lead
    return lead.side, lead.text, decision.ruling, decision.note, decision.checked, decision.set_aside


def unmistakable(comparison: Comparison) -> bool:
    """Say whether no words of a fact stand twice in the first article."""
    text = comparison.a.article.text
    return all(text.count(fact.text) == 1 for fact in comparison.facts if fact.side == "a")


def count(review: Review) -> tuple[int, int]:
    return len(review.points) + len(review.lost_points), len(review.links) + len(review.lost_links)
