"""The parts that decisions are made with: what fits, what is said, what the dialogs give back, what is found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.comparison.model import Fact, Source
from desktop_app.review import Case, Grade, Reviewed, apply, decide, link_statements, quote
from desktop_app.window import review_words, words
from desktop_app.window.deciding.deciding import now
from desktop_app.window.deciding.grades_dialog import GradesDialog
from desktop_app.window.deciding.offers import buttons, decision_on, fitting, pressed
from desktop_app.window.deciding.per_dialog import PerDialog
from desktop_app.window.deciding.tags_dialog import TagsDialog
from desktop_app.window.deciding.text_dialog import TextDialog
from desktop_app.window.facts.rows import Heading, PointRow, arrange
from desktop_app.window.facts.same import same_point
from desktop_app.window.facts.standing import UNTOUCHED, standing_of
from desktop_app.window.flow_layout import FlowLayout
from desktop_app.window.ribbons import ties_by_hand
from desktop_app.window.shown import Point, Shown, show
from tests.journeys.acting import SCREENLESS
from tests.window.made import TEXT_B, made_comparison, made_shown

AT = "2031-05-07T18:40:09+02:00"


@pytest.fixture
def shown() -> Shown:
    return made_shown()


def point_of(shown: Shown, fact_id: str) -> Point:
    tab, place = shown.tab_of[fact_id]
    return shown.points[tab][place]


def decided(shown: Shown, fact_id: str, **changes: object) -> Shown:
    """Return what is shown once something was decided on the point of a fact."""
    point = point_of(shown, fact_id)
    review = decide(shown.reviewed, point.a, point.b, by="N. N.", at=AT, **changes)
    return show(apply(replace(shown.reviewed.case, review=review)))


@pytest.mark.parametrize(
    ("fact", "fit", "offered"),
    [
        ("f0", {"same", "not_same", "contradiction", "no_contradiction"}, ("check", "same", "not_same", "note")),
        ("f1", {"same", "not_same"}, ("same", "not_same", "link", "note")),
        ("f3", {"absent", "present"}, ("absent", "present", "set_aside", "note")),
        ("f8", {"absent", "present"}, ("absent", "present", "set_aside", "note")),
    ],
)
def test_what_fits_a_point(shown: Shown, fact: str, fit: set[str], offered: tuple[str, ...]) -> None:
    point = point_of(shown, fact)
    always = {"check", "per", "set_aside", "matters", "note", "tags", "grades"}
    assert fitting(point, None, linked=False, by_hand=False) == fit | always
    assert fitting(point, None, linked=True, by_hand=True) == fit | always | {"split", "withdraw"}
    assert buttons(point) == offered


def test_nothing_fits_where_nothing_is_chosen() -> None:
    assert fitting(None, None, linked=False, by_hand=False) == frozenset()
    assert fitting(None, None, linked=True, by_hand=False) == {"split"}
    assert buttons(None) == ("split",)


def test_a_possible_contradiction_is_asked_about_first() -> None:
    comparison = made_comparison()
    facts = tuple(
        structs.replace(fact, counterpart=structs.replace(fact.counterpart, how="other_value"))
        if fact.counterpart
        else fact
        for fact in comparison.facts
    )
    shown = made_shown(replace(comparison, facts=facts))
    assert buttons(point_of(shown, "f0")) == ("contradiction", "no_contradiction", "not_same", "note")


def test_what_was_decided_is_pressed_and_can_be_withdrawn(shown: Shown) -> None:
    after = decided(shown, "f3", checked=True, matters=True, note="ask", per_a=(), set_aside="")
    point = next(p for p in after.points["only_a"] if p.lead.text == "fog was thick")
    assert pressed(decision_on(after.reviewed, point)) == {"check", "matters", "note", "per", "set_aside"}
    decision = decision_on(after.reviewed, point)
    assert "withdraw" in fitting(point, decision, linked=False, by_hand=False)
    assert pressed(None) == frozenset()


def test_a_row_says_all_of_its_review_in_words(shown: Shown) -> None:
    assert standing_of(shown.reviewed, point_of(shown, "f3").lead) is UNTOUCHED
    assert UNTOUCHED.spoken == "Review: unreviewed"
    assert UNTOUCHED.words == "◌ unreviewed"
    after = decided(shown, "f3", matters=True, note="ask", tags=("fog",), set_aside="weather")
    lead = next(p for p in after.points["only_a"] if p.lead.text == "fog was thick").lead
    standing = standing_of(after.reviewed, lead)
    assert standing.spoken == "Review: changed, by N. N., matters, has a note, tags: fog, set aside: weather"
    assert (standing.words, standing.signs) == ("✎ changed", "★  ≡ note")


def test_what_is_set_aside_comes_last_and_tags_are_found(shown: Shown) -> None:
    after = decided(shown, "f9", set_aside="no matter", tags=("crew",))
    rows = arrange(after.points["only_a"], after.reviewed)
    assert [row.group for row in rows if isinstance(row, Heading)] == ["claim", "set_aside"]
    assert isinstance(rows[-1], PointRow)
    assert rows[-1].point.lead.text.startswith("At least three crew")
    assert len(arrange(after.points["only_a"], after.reviewed, "CREW hurt")) == 2
    assert arrange(after.points["only_a"], after.reviewed, wanted="checked") == []
    assert len(arrange(after.points["only_a"], after.reviewed, wanted="changed")) == 2


def test_a_grade_is_said_with_what_is_graded_and_words() -> None:
    assert review_words.grade_words(Grade("Lissa Courier", "C", "3")) == (
        "Lissa Courier: C, fairly reliable; 3, possibly true"
    )
    assert review_words.grade_words(Grade("Lissa Courier", None, "6")) == "Lissa Courier: 6, truth cannot be judged"
    assert list(review_words.reliability_words()) == list("ABCDEF")
    assert list(review_words.credibility_words()) == list("123456")


def test_what_the_tool_had_found_is_said(shown: Shown) -> None:
    found = [review_words.found_words(point_of(shown, fact).lead) for fact in ("f0", "f1", "f3")]
    assert found == [
        "A and B differ (“212 people” ↔ “about 200 people”) · nobody named",
        "in both (“ran aground” ↔ “ran aground”) · nobody named",
        "only in A · per the harbour master",
    ]


def test_the_time_of_a_decision_is_local_with_its_offset_in_seconds() -> None:
    at = datetime.fromisoformat(now())
    assert at.tzinfo is not None
    assert at.microsecond == 0
    assert review_words.when_words(AT) == "2031-05-07 18:40"


def test_a_point_is_found_again_by_its_words(shown: Shown) -> None:
    before = point_of(shown, "f1")
    after = decided(shown, "f1", ruling="not_same")
    again = same_point(after, before)
    assert again is not None
    assert (again.a.text, again.b) == ("ran aground", None)
    fact: Fact = before.a
    longer = replace(before, a=structs.replace(fact, start=fact.start - 4, end=fact.end + 9))
    assert same_point(shown, longer).a.text == "ran aground"
    assert same_point(shown, replace(before, a=structs.replace(fact, start=0, end=3))) is None


def test_ties_made_by_hand_are_told_from_those_of_the_tool(shown: Shown) -> None:
    assert ties_by_hand(shown) == frozenset()
    review = link_statements(shown.reviewed, "a1", "b1", by="N. N.", at=AT, linked=True)
    after = show(apply(replace(shown.reviewed.case, review=review)))
    assert [after.ties[i].link.a for i in ties_by_hand(after)] == ["a1"]
    there = quote(shown.comparison.b.article, TEXT_B.index("The operator"), len(TEXT_B) - 1)
    pointed = decided(shown, "f3", ruling="present", there=there)
    assert [(pointed.ties[i].link.a, pointed.ties[i].link.b) for i in ties_by_hand(pointed)] == [("a3", "b4")]


@SCREENLESS
def test_a_reason_must_be_given(qtbot: QtBot) -> None:
    dialog = TextDialog("Set aside", "a point", "&Reason", "  ", must=True)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.field, "old news ")
    assert dialog.text == "old news"
    assert dialog.field.accessibleName() == "Reason"


@SCREENLESS
def test_tags_are_given_once_each_and_without_spaces_around(qtbot: QtBot) -> None:
    dialog = TagsDialog("a point", ("fog",), ("hull", "fog", "A & B"))
    qtbot.addWidget(dialog)
    assert list(dialog.chips) == ["A & B", "fog", "hull"]
    assert [chip.isChecked() for chip in dialog.chips.values()] == [False, True, False]
    dialog.chips["A & B"].click()
    assert dialog.tags == ("fog", "A & B")
    dialog.chips["fog"].click()
    dialog.field.setText(" crew ,crew,, to   ask ")
    assert dialog.tags == ("crew", "to ask")


@SCREENLESS
def test_grades_keep_what_was_graded_before(qtbot: QtBot) -> None:
    held = (Grade("Lissa Courier", "B", None), Grade("the mate", None, "4"))
    dialog = GradesDialog("a point", {"Lissa Courier": "the outlet of article B", "harbour master": ""}, held)
    qtbot.addWidget(dialog)
    assert list(dialog.rows) == ["Lissa Courier", "harbour master", "the mate"]
    assert dialog.grades == held
    dialog.rows["Lissa Courier"][0].setCurrentIndex(0)
    dialog.rows["harbour master"][1].setCurrentIndex(6)
    assert dialog.grades == (Grade("harbour master", None, "6"), Grade("the mate", None, "4"))


@SCREENLESS
def test_only_sources_that_were_changed_are_corrected(qtbot: QtBot, shown: Shown) -> None:
    point = point_of(shown, "f0")
    dialog = PerDialog("a point", {"a": point.a, "b": point.b})
    qtbot.addWidget(dialog)
    assert dialog.corrected == {}
    dialog.sides["b"].add_button.click()
    assert dialog.corrected == {}
    row = dialog.sides["b"].rows[0]
    row.name.setText(" the mate ")
    row.via.setText("Lissa Courier")
    assert dialog.corrected == {"b": (Source("the mate", "named", "Lissa Courier", "b1", "stated"),)}
    dialog.sides["b"].clear_button.click()
    assert dialog.corrected == {}


@SCREENLESS
def test_a_source_that_was_not_touched_stays_as_it_was_found(qtbot: QtBot, shown: Shown) -> None:
    found = structs.replace(point_of(shown, "f3").lead.per[0], scope="carried_over")
    fact = structs.replace(point_of(shown, "f3").lead, per=(found,))
    dialog = PerDialog("a point", {"a": fact})
    qtbot.addWidget(dialog)
    dialog.sides["a"].add_button.click()
    dialog.sides["a"].rows[1].name.setText("a diver")
    assert dialog.corrected["a"][0] is found
    assert dialog.corrected["a"][1].statement == "a3"
    dialog.sides["a"].clear_button.click()
    assert dialog.corrected == {"a": ()}


@SCREENLESS
def test_a_flow_of_widgets_takes_an_order_and_leaves_hidden_ones_out(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = FlowLayout(row)
    parts = [QWidget(row) for _ in range(4)]
    for part in parts:
        part.setFixedSize(40, 10)
    layout.arrange(parts)
    parts[1].hide()
    layout.arrange([parts[3], parts[0]])
    row.resize(100, 60)
    row.show()
    QApplication.processEvents()
    assert [(part.x(), part.y()) for part in (parts[3], parts[0], parts[2])] == [(0, 0), (46, 0), (0, 16)]
    assert layout.heightForWidth(100) == 26


@pytest.mark.parametrize("banned", ["corroborated", "verified", "is true", "is false", "is independent"])
def test_no_word_of_a_decision_judges_what_is_true(shown: Shown, banned: str) -> None:
    rulings = ("same", "not_same", "absent", "present", "contradiction", "no_contradiction")
    said = [review_words.ruling_words(ruling, "B") for ruling in rulings]
    said += [review_words.found_words(fact) for fact in shown.comparison.facts] + [words.group_name("set_aside")]
    assert banned not in " ".join(said).casefold()


def test_an_unreviewed_case_costs_nothing() -> None:
    comparison = made_comparison()
    reviewed: Reviewed = apply(Case.of(comparison))
    assert all(standing_of(reviewed, fact) is UNTOUCHED for fact in comparison.facts)
