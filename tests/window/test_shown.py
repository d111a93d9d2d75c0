"""What the window works out of a comparison."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from desktop_app.comparison.model import How, Link, ListItem
from desktop_app.review import Case, Ruling, apply, decide
from desktop_app.window.facts.grounds import Grounds
from desktop_app.window.lit import light_origin, light_point, light_statement
from desktop_app.window.shown import TABS, Tie, _anchors, show
from desktop_app.window.theme import load_colours
from desktop_app.window.words import detail, group_name
from tests.window.made import TEXT_A, TEXT_B, made_comparison, made_shown, span


def test_each_point_stands_once_in_its_tab() -> None:
    points = made_shown().points
    assert [point.lead.text for point in points["only_a"]] == [
        "At least three crew members were hurt", "fog was thick", "Divers will look at the hull",
    ]  # fmt: skip
    assert [(p.a.text, p.b.text) for p in points["differs"] if p.a and p.b] == [
        ("212 people", "about 200 people"), ("on Monday", "on 4 May"),
    ]  # fmt: skip
    assert {tab: len(found) for tab, found in points.items()} == {"only_a": 3, "only_b": 2, "differs": 2, "shared": 1}


def test_marks_are_what_is_one_sided_or_differs_in_order() -> None:
    marks = made_shown().marks["b"]
    assert [(TEXT_B[m.start : m.end], m.kind) for m in marks] == [
        ("on 4 May", "differs"),
        ("about 200 people", "differs"),
        ("“We heard a bang,” a passenger told", "only_here"),
        ("The operator has cancelled all crossings", "only_here"),
    ]


def test_what_is_in_other_words_if_at_all_is_marked_and_stands_under_a_heading_of_its_own() -> None:
    made = made_comparison()
    (a, b) = next(iter(made.pairs("shared")))
    loose = structs.replace(b, in_other_words=True)
    comparison = replace(made, facts=tuple(loose if fact.id == b.id else fact for fact in made.facts))
    shown = show(apply(Case.of(comparison)))
    assert [mark.fact for mark in shown.marks["b"] if mark.kind == "in_other_words"] == [b.id]
    assert not [mark for mark in shown.marks["a"] if mark.fact == a.id]
    (point,) = shown.points["shared"]
    assert group_name(point.group) == "In other words, if at all"
    assert detail(point).startswith("in other words, if at all: please judge · per: A ")
    reviewed = apply(Case.of(comparison))
    review = decide(reviewed, point.a, point.b, checked=True, by="N. N.", at="2031-05-07T18:40:00+02:00")
    after = show(apply(replace(reviewed.case, review=review)))
    assert [mark for mark in after.marks["b"] if mark.kind == "in_other_words"] == []
    assert group_name(after.points["shared"][0].group) == "Claims"
    assert detail(after.points["shared"][0]).startswith("per: A ")


@pytest.mark.parametrize(
    ("how", "ruling", "said"),
    [
        ("other_value", None, "possible contradiction, please judge"),
        ("other_value", "no_contradiction", "judged: no contradiction"),
        ("negated", "contradiction", "one says it, the other says it is not so; judged: a contradiction"),
        ("less_precise", "contradiction", "A is less precise; judged: a contradiction"),
    ],
)
def test_what_was_judged_need_not_be_judged(how: How, ruling: Ruling | None, said: str) -> None:
    made = made_comparison()
    a, b = next(iter(made.pairs("differs")))
    facts = {each.id: structs.replace(each, counterpart=structs.replace(each.counterpart, how=how)) for each in (a, b)}
    reviewed = apply(Case.of(replace(made, facts=tuple(facts.get(fact.id, fact) for fact in made.facts))))
    a, b = facts[a.id], facts[b.id]
    review = decide(reviewed, a, b, ruling=ruling, by="N. N.", at="2031-05-07T18:40:00+02:00")
    reviewed = apply(replace(reviewed.case, review=review))
    point = next(point for point in show(reviewed).points["differs"] if point.a.text == a.text)
    assert detail(point).startswith(f"{said} · per: A ")
    text, _ = Grounds(reviewed, load_colours("light")).pair(point.a, point.b)
    assert f">{said}<" in text


def test_the_rulers_show_what_is_linked_under_what_is_marked() -> None:
    shown = made_shown()
    for side, text in (("a", TEXT_A), ("b", TEXT_B)):
        spots, marks = shown.spots[side], shown.marks[side]
        assert list(spots) == ["linked", "only_here", "differs"]
        assert list(zip(*spots["linked"], strict=True)) == sorted({getattr(tie, side) for tie in shown.ties})
        for kind in ("only_here", "differs"):
            words = [text[start:end] for start, end in zip(*spots[kind], strict=True)]
            assert words == [text[mark.start : mark.end] for mark in marks if mark.kind == kind]


def test_of_a_list_that_differs_only_the_one_sided_items_are_marked() -> None:
    comparison = made_comparison()
    items = (
        ListItem(*span(TEXT_A, "212 people"), "212 people", "only_here"),
        ListItem(*span(TEXT_A, "on board"), "on board", "shared"),
    )
    start, end = span(TEXT_A, "212 people on board")
    facts = tuple(
        structs.replace(fact, kind="list", start=start, end=end, text=TEXT_A[start:end], items=items)
        if fact.id == "f0"
        else fact
        for fact in comparison.facts
    )
    listed = replace(comparison, facts=facts)
    marks = [mark for mark in made_shown(listed).marks["a"] if mark.fact == "f0"]
    assert [(TEXT_A[m.start : m.end], m.kind) for m in marks] == [("212 people", "only_here")]


def test_a_differing_point_lights_both_sides_and_its_tie() -> None:
    page = made_shown()
    lit = light_point(page, page.points["differs"][0])
    assert [TEXT_A[g.start : g.end] for g in lit.a if g.kind == "fact"] == ["212 people"]
    assert [TEXT_B[g.start : g.end] for g in lit.b if g.kind == "fact"] == ["about 200 people"]
    assert [page.ties[i].link.a for i in lit.ties] == ["a1"]


def test_a_one_sided_fact_lights_the_nearest_statement_of_the_other() -> None:
    page = made_shown()
    lit = light_point(page, page.points["only_a"][2])
    assert [TEXT_B[g.start : g.end] for g in lit.b] == ["The operator has cancelled all crossings."]
    assert lit.focus_a == span(TEXT_A, "Divers will look at the hull")
    assert lit.ties == frozenset()


def test_a_statement_lights_what_it_is_tied_to_and_a_source_what_rests_on_it() -> None:
    page = made_shown()
    assert light_statement(page, "b", page.comparison.statement("b2")).focus_a == span(
        TEXT_A, "At least three crew members were hurt."
    )
    lit = light_origin(page, page.comparison.origins[1])
    assert (len(lit.a), len(lit.b)) == (0, 1)


def test_facts_are_found_by_place_marked_ones_first() -> None:
    page = made_shown()
    found = page.fact_at("a", TEXT_A.index("212"))
    assert found is not None
    assert found.text == "212 people"
    assert page.fact_at("a", TEXT_A.index("near Port Lissa on") + 2) is None


def test_the_comparison_at_the_default_flips_nothing() -> None:
    assert made_shown().flips == 0
    assert show(apply(Case.of(made_comparison())), made_comparison()).flips == 0


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=40))
def test_anchors_rise_in_both_articles(pairs: list[tuple[int, int]]) -> None:
    link = Link("a0", "b0", 1.0, "same", (), "unclear")
    anchors = _anchors(tuple(Tie(link, (a, a + 1), (b, b + 1), False) for a, b in pairs))
    assert set(anchors) <= set(pairs)
    assert all(a1 < a2 and b1 < b2 for (a1, b1), (a2, b2) in pairwise(anchors))
    assert len(anchors) == longest_rise(pairs)


def longest_rise(pairs: list[tuple[int, int]]) -> int:
    """Count the longest rising run the slow, obvious way."""
    ordered = sorted(set(pairs))
    best: list[int] = []
    for i, (a, b) in enumerate(ordered):
        best.append(1 + max((best[j] for j in range(i) if ordered[j][0] < a and ordered[j][1] < b), default=0))
    return max(best, default=0)


def test_what_was_set_aside_is_not_counted_and_marked_more_quietly() -> None:
    before = made_shown()
    aside = before.points["only_a"][1]
    review = decide(before.reviewed, aside.a, None, set_aside="Weather.", by="N. N.", at="2031-05-07T18:40:00+02:00")
    shown = show(apply(replace(before.reviewed.case, review=review)))
    assert [shown.count(tab) for tab in TABS] == [2, 2, 2, 1]
    assert shown.aside["only_a"] == (1,)
    kinds = {TEXT_A[mark.start : mark.end]: mark.kind for mark in shown.marks["a"]}
    assert kinds["fog was thick"] == "aside"
    assert kinds["Divers will look at the hull"] == "only_here"
    assert len(shown.spots["a"]["only_here"].starts) == len(before.spots["a"]["only_here"].starts) - 1
