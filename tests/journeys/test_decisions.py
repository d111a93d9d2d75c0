"""Every decision of the analyst through the real window, by mouse and by keys, and each undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.review import Grade, decide, quote
from desktop_app.window.deciding.dialog import DecisionDialog
from desktop_app.window.facts.model import DETAIL_ROLE, ROW_ROLE
from desktop_app.window.facts.panel import SOURCES
from desktop_app.window.facts.rows import PointRow
from desktop_app.window.main_window import MainWindow
from desktop_app.window.shown import TABS
from tests.journeys.acting import ALT, AT, CTRL, SCREENLESS, Key, front, modal, shown

pytestmark = SCREENLESS
LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
BY_HAND = pytest.mark.parametrize("by", ["mouse", "keys"])

TEXT_A = """Fire at the Orvel paper mill

A fire broke out at the paper mill in Orvel on Monday evening. Three workers were hurt in the fire. \
Fire chief Ana Brandt said that the roof had collapsed.

The owner wants to rebuild the mill next year.
"""
TEXT_B = """Paper mill in Orvel burns

On Monday evening a fire broke out at the paper mill in Orvel. Five workers were hurt in the fire. \
Neighbours were asked to keep their windows closed.

The top of the building came down, a witness told the Orvel Herald.
"""


@pytest.fixture
def deciding(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return the window with two articles compared and initials given; the clock stands still."""
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (TEXT_A, TEXT_B), strict=True):
        path.write_text(text, encoding="utf-8")
    window.preferences.keep("initials", "N. N.")
    with qtbot.waitSignal(window.comparing.compared, timeout=20_000):
        window.opening.load_pair(*(str(path) for path in paths))
    window.page.deciding.clock = lambda: AT
    window.activateWindow()
    return window


def choose(window: MainWindow, words: str) -> None:
    """Choose the point that begins with some words."""
    points = window.page.shown.points
    facts = [point.lead for tab in TABS for point in points[tab] if point.lead.text.startswith(words)]
    window.page.panel.choose(facts[0].id)
    assert window.page.panel.point.lead.text.startswith(words)


def act(qtbot: QtBot, window: MainWindow, name: str, by: str) -> None:
    """Reach a decision by its key, or by its button on the card or the card's menu."""
    action, buttons = window.actions_[name], window.page.deciding.card.buttons
    front(window)
    assert action.isEnabled()
    if by == "keys":
        keys = action.shortcut()[0]
        QTest.keyClick(window, keys.key(), keys.keyboardModifiers())
        return
    button = buttons.of.get(name)
    if button is not None and button.isVisible():
        qtbot.mouseClick(button, LEFT)
        return

    def click() -> None:
        menu = buttons.more.menu()
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    QTimer.singleShot(0, click)
    qtbot.mouseClick(buttons.more, LEFT)


def dialog() -> DecisionDialog:
    return modal(DecisionDialog)


def accept(qtbot: QtBot, asked: QWidget, by: str) -> None:
    if by == "keys":
        asked.activateWindow()
        QApplication.processEvents()
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return, CTRL)
    else:
        box = asked.findChild(QDialogButtonBox)
        qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), LEFT)


def moved(qtbot: QtBot, window: MainWindow, by: str, where: str) -> None:
    """Hold that a point was told to have moved, that the open tab stays open, and go where it has moved to."""
    status, panel = window.status, window.page.panel
    tab = panel.tabs.currentIndex()
    assert status.offered.text() == f"Moved to “{where}”"
    assert panel.listed is not None or panel.model.rowCount() == 0
    if by == "mouse":
        qtbot.mouseClick(status.offer_button, LEFT)
    else:
        status.offer_button.setFocus()
        qtbot.keyClick(status.offer_button, Key.Key_Space)
    assert panel.tabs.currentIndex() != tab
    assert panel.tabs.tabText(panel.tabs.currentIndex()).startswith(where)


def tabs(window: MainWindow) -> list[str]:
    return [window.page.panel.tabs.tabText(i) for i in range(4)]


def rows(window: MainWindow) -> list[str]:
    model = window.page.panel.model
    return [str(model.index(row).data(SPOKEN)) for row in range(model.rowCount())]


def standing(window: MainWindow) -> str:
    """Return what the row of the chosen point says of its review."""
    row = window.page.panel.list.currentIndex().data(ROW_ROLE)
    assert isinstance(row, PointRow)
    assert row.point is window.page.panel.point
    return row.standing.spoken


def state(window: MainWindow) -> object:
    """Return all that the window shows of the review."""
    page, panel = window.page, window.page.panel
    now, lists = panel.tabs.currentIndex(), []
    for index in range(4):
        panel.tabs.setCurrentIndex(index)
        lists.append(rows(window))
    panel.tabs.setCurrentIndex(now)
    card = panel.evidence.text, page.deciding.card.decided.text
    marks = [tuple(page.views[side].marks) for side in ("a", "b")]
    chosen = panel.point.lead.text if panel.point else ""
    ties = page.ribbons.ties, page.ribbons.by_hand
    return tabs(window), lists, card, marks, ties, chosen, now, window.reviewing.case.review


def undo(qtbot: QtBot, window: MainWindow, before: object) -> None:
    """Undo by Ctrl+Z: all is as it was before."""
    shown(qtbot, window, lambda: qtbot.keyClick(window, Key.Key_Z, CTRL))
    assert state(window) == before


@BY_HAND
def test_a_shared_point_is_called_the_same(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "A fire broke out")
    before = state(window)
    shown(qtbot, window, lambda: act(qtbot, window, "same", by))
    assert tabs(window) == before[0]
    assert standing(window) == "Review: unreviewed"
    assert not window.status.offered.isVisible()
    choose(window, "A fire broke out")
    assert standing(window) == "Review: checked, by N. N."
    card = window.page.deciding.card
    assert "Same point" in card.decided.text
    assert "Decided by N. N., " in card.decided.text
    assert card.buttons.of["same"].isChecked()
    assert window.reviewing.case.review.points[0].at == AT
    undo(qtbot, window, before)


@BY_HAND
def test_a_shared_point_is_not_the_same(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "A fire broke out")
    before = state(window)
    shown(qtbot, window, lambda: act(qtbot, window, "not_same", by))
    assert tabs(window) == ["Only in A 6", "Only in B 4", "Differ 1", "Both 4"]
    assert window.page.panel.tabs.currentIndex() == 3
    assert standing(window) == "Review: unreviewed"
    moved(qtbot, window, by, "Only in A")
    assert standing(window) == "Review: changed, by N. N."
    assert "Found only in A" in window.page.panel.evidence.text
    assert "The tool had found: in both" in window.page.deciding.card.decided.text
    assert any(mark.start == TEXT_A.index("A fire broke") for mark in window.page.views["a"].marks)
    undo(qtbot, window, before)


@BY_HAND
def test_points_that_differ_are_the_same(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "Three workers")
    before = state(window)
    shown(qtbot, window, lambda: act(qtbot, window, "same", by))
    assert tabs(window) == ["Only in A 5", "Only in B 4", "Differ 0", "Both 6"]
    assert "Choose a fact" in window.page.panel.evidence.text
    moved(qtbot, window, by, "Both")
    assert standing(window) == "Review: changed, by N. N."
    undo(qtbot, window, before)


@BY_HAND
def test_a_one_sided_point_is_checked_not_to_be_in_the_other(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "to rebuild")
    before = state(window)
    assert window.page.deciding.card.buttons.of["absent"].text() == "✓ Checked: not in B"
    shown(qtbot, window, lambda: act(qtbot, window, "absent", by))
    assert tabs(window) == before[0]
    assert standing(window) == "Review: unreviewed"
    choose(window, "to rebuild")
    assert standing(window) == "Review: checked, by N. N."
    assert "Checked: not in B" in window.page.deciding.card.decided.text
    undo(qtbot, window, before)


def at_words(window: MainWindow, side: str, words: str, *, end: bool = False) -> QPoint:
    """Return where some words of an article stand in its pane."""
    view = window.page.views[side]
    start = view.reading.text.index(words)
    view.go_to(start, start + len(words))
    index = view.column.at_offset(start)
    rect = view.column.typeset(index).rects(start, start + len(words))[0]
    x = rect.right() - 1 if end else rect.left() + 1
    y = view.column.text_top(index) - view.verticalScrollBar().value() + rect.center().y()
    return QPointF(44 + view.column.indent(index) + x, y).toPoint()


@BY_HAND
def test_the_other_article_does_say_it(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window, deciding_ = deciding, deciding.page.deciding
    choose(window, "that the roof")
    window.page.panel.list.setFocus()
    before = state(window)
    act(qtbot, window, "present", by)
    bar, view = deciding_.picking.bar, window.page.views["b"]
    assert bar.prompt.text() == "Click the words in B that say this, Esc to leave"
    assert bar.isVisible()

    def point() -> None:
        if by == "mouse":
            qtbot.mouseClick(view.viewport(), LEFT, pos=at_words(window, "b", "came down"))
            return
        for _ in range(10):
            if "The top of the building" in bar.offered.text():
                break
            QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)

    shown(qtbot, window, point)
    assert not bar.isVisible()
    assert tabs(window) == ["Only in A 4", "Only in B 3", "Differ 1", "Both 6"]
    assert window.page.panel.tabs.currentIndex() == 0
    assert window.page.panel.list.hasFocus() or by == "mouse"
    moved(qtbot, window, by, "Both")
    assert standing(window) == "Review: changed, by N. N."
    assert "B does say this: “The top of the building came down" in deciding_.card.decided.text
    assert window.page.ribbons.by_hand
    undo(qtbot, window, before)


def test_words_that_are_dragged_over_are_pointed_at_alone(qtbot: QtBot, deciding: MainWindow) -> None:
    window = deciding
    choose(window, "that the roof")
    act(qtbot, window, "present", "mouse")
    target = window.page.views["b"].viewport()
    start, end = at_words(window, "b", "The top"), at_words(window, "b", "came down", end=True)
    qtbot.mousePress(target, LEFT, pos=start)
    qtbot.mouseMove(target, end)
    shown(qtbot, window, lambda: qtbot.mouseRelease(target, LEFT, pos=end))
    assert window.reviewing.case.review.points[0].there.words == "The top of the building came down"


def test_pointing_is_left_by_escape_and_by_choosing_another_point(qtbot: QtBot, deciding: MainWindow) -> None:
    window, picking = deciding, deciding.page.deciding.picking
    choose(window, "that the roof")
    lights = window.page.views["b"].glows
    act(qtbot, window, "present", "keys")
    assert window.page.views["b"].glows != lights
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert not picking.bar.isVisible()
    assert window.page.views["b"].glows == lights
    act(qtbot, window, "present", "keys")
    choose(window, "to rebuild")
    assert not picking.bar.isVisible()
    act(qtbot, window, "present", "keys")
    picking.bar.take_button.setFocus()
    qtbot.keyClick(picking.bar.take_button, Key.Key_Escape)
    assert not picking.bar.isVisible()
    assert not window.reviewing.case.review


@BY_HAND
def test_a_possible_contradiction_is_called_one(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "Three workers")
    before = state(window)
    act(qtbot, window, "contradiction", by)
    qtbot.keyClicks(dialog().field, "Three cannot be five.")
    shown(qtbot, window, lambda: accept(qtbot, dialog(), by))
    assert tabs(window) == before[0]
    assert standing(window) == "Review: checked, by N. N., has a note"
    assert "A contradiction" in window.page.deciding.card.decided.text
    assert "Note: Three cannot be five." in window.page.deciding.card.decided.text
    undo(qtbot, window, before)


@BY_HAND
def test_a_possible_contradiction_is_none(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "Three workers")
    before = state(window)
    shown(qtbot, window, lambda: act(qtbot, window, "no_contradiction", by))
    assert tabs(window) == before[0]
    assert standing(window) == "Review: checked, by N. N."
    assert "No contradiction" in window.page.deciding.card.decided.text
    undo(qtbot, window, before)


@BY_HAND
def test_per_whom_is_corrected(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "that the roof")
    before = state(window)
    act(qtbot, window, "per", by)
    box = dialog().sides["a"]
    if by == "mouse":
        qtbot.mouseClick(box.clear_button, LEFT)
    else:
        name = box.rows[0].name
        assert name.text() == "Fire chief Ana Brandt"
        name.selectAll()
        qtbot.keyClicks(name, "fire brigade")
        qtbot.keyClicks(box.rows[0].strength, "an")
    shown(qtbot, window, lambda: accept(qtbot, dialog(), by))
    whom = "nobody named" if by == "mouse" else "per fire brigade"
    assert window.page.panel.list.currentIndex().data(DETAIL_ROLE) == whom
    if by == "keys":
        assert window.page.panel.point.a.per[0].strength == "office"
    assert standing(window) == "Review: changed, by N. N."
    assert "per Fire chief Ana Brandt" in window.page.deciding.card.decided.text
    undo(qtbot, window, before)


@BY_HAND
def test_a_point_is_set_aside_with_a_reason(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "to rebuild")
    before = state(window)
    act(qtbot, window, "set_aside", by)
    ok = dialog().findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    qtbot.keyClicks(dialog().field, "A plan, no event.")
    shown(qtbot, window, lambda: accept(qtbot, dialog(), by))
    assert rows(window)[-2] == "Set aside · 1"
    assert rows(window)[-1].startswith("to rebuild the mill")
    assert standing(window) == "Review: unreviewed"
    choose(window, "to rebuild")
    assert standing(window) == "Review: changed, by N. N., set aside: A plan, no event."
    assert "Set aside: A plan, no event." in window.page.deciding.card.decided.text
    undo(qtbot, window, before)


@BY_HAND
def test_a_point_matters(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "to rebuild")
    before = state(window)
    shown(qtbot, window, lambda: act(qtbot, window, "matters", by))
    assert standing(window) == "Review: unreviewed, by N. N., matters"
    assert window.actions_["matters"].isChecked()
    assert "★ matters" in window.page.deciding.card.decided.text
    undo(qtbot, window, before)
    assert not window.actions_["matters"].isChecked()


def test_a_note_stays_on_its_point_while_the_articles_are_judged_again(qtbot: QtBot, deciding: MainWindow) -> None:
    window = deciding
    choose(window, "The owner wants")
    window.actions_["note"].trigger()
    asked = dialog()
    shown(qtbot, window, lambda: window.comparing.set_strictness(0.9))
    window.page.panel.choose(next(iter(window.page.shown.tab_of)))
    asked.field.setPlainText("since when?")
    shown(qtbot, window, lambda: accept(qtbot, asked, "keys"))
    (point,) = window.reviewing.case.review.points
    assert (point.found.lead.text, point.note) == ("The owner wants", "since when?")


@BY_HAND
def test_a_note_is_written(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "Neighbours")
    before = state(window)
    act(qtbot, window, "note", by)
    qtbot.keyClicks(dialog().field, "Ask the <b>town</b>.")
    shown(qtbot, window, lambda: accept(qtbot, dialog(), by))
    assert standing(window) == "Review: unreviewed, by N. N., has a note"
    assert "Note: Ask the <b>town</b>." in window.page.deciding.card.decided.text
    undo(qtbot, window, before)


@BY_HAND
def test_tags_are_given_and_those_used_before_are_offered(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "Neighbours")
    before = state(window)
    act(qtbot, window, "tags", by)
    qtbot.keyClicks(dialog().field, "town, to ask,, town")
    shown(qtbot, window, lambda: accept(qtbot, dialog(), by))
    assert standing(window) == "Review: unreviewed, by N. N., tags: town, to ask"
    assert window.page.panel.list.currentIndex().data(DETAIL_ROLE).endswith("#town · #to ask")
    choose(window, "to rebuild")
    act(qtbot, window, "tags", by)
    chip = dialog().chips["town"]
    if by == "mouse":
        qtbot.mouseClick(chip, LEFT)
    else:
        qtbot.keyClick(chip, Key.Key_Space)
    shown(qtbot, window, lambda: accept(qtbot, dialog(), by))
    assert standing(window) == "Review: unreviewed, by N. N., tags: town"
    shown(qtbot, window, lambda: qtbot.keyClick(window, Key.Key_Z, CTRL))
    choose(window, "Neighbours")
    undo(qtbot, window, before)


@BY_HAND
def test_a_source_is_graded_and_nothing_is_graded_beforehand(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "that the roof")
    before = state(window)
    act(qtbot, window, "grades", by)
    combos = dialog().rows
    assert list(combos) == ["outlet of A", "Fire chief Ana Brandt"]
    assert dialog().focusWidget() is combos["outlet of A"][0]
    assert {combo.currentText() for pair in combos.values() for combo in pair} == {"—"}
    reliability, credibility = combos["Fire chief Ana Brandt"]
    if by == "keys":
        qtbot.keyClicks(reliability, "C")
        qtbot.keyClicks(credibility, "3")
    else:
        reliability.setCurrentIndex(3)
        credibility.setCurrentIndex(3)
    shown(qtbot, window, lambda: accept(qtbot, dialog(), by))
    assert window.reviewing.case.review.points[0].grades == (Grade("Fire chief Ana Brandt", "C", "3"),)
    said = "Fire chief Ana Brandt: C, fairly reliable; 3, possibly true"
    assert said in window.page.deciding.card.decided.text
    assert standing(window) == "Review: unreviewed, by N. N."
    detail = window.page.panel.list.currentIndex().data(DETAIL_ROLE)
    assert detail.endswith("graded: C3 Fire chief Ana Brandt")
    undo(qtbot, window, before)


def test_a_source_says_how_it_was_graded_and_leads_to_where_it_can_be(qtbot: QtBot, deciding: MainWindow) -> None:
    window, panel = deciding, deciding.page.panel
    choose(window, "The top of")
    grades = Grade("a witness", "C", "3"), Grade("Orvel Herald", "B")
    act(qtbot, window, "grades", "keys")
    combos = dialog().rows
    assert list(combos) == ["outlet of B", "a witness", "Orvel Herald"]
    for grade in grades:
        for combo, code in zip(combos[grade.of], (grade.reliability, grade.credibility), strict=True):
            combo.setCurrentIndex(max(0, combo.findData(code)))
    shown(qtbot, window, lambda: accept(qtbot, dialog(), "keys"))
    assert window.reviewing.case.review.points[0].grades == grades
    panel.tabs.setCurrentIndex(SOURCES)
    of = {panel.model.index(row).data(): row for row in range(panel.model.rowCount())}
    for name, code in (("a witness", "C3"), ("Orvel Herald", "B–")):
        assert panel.model.index(of[name]).data(DETAIL_ROLE).endswith(f" · graded: {code}")
    assert "graded" not in panel.model.index(of["Fire chief Ana Brandt"]).data(DETAIL_ROLE)
    panel.list.setCurrentIndex(panel.model.index(of["Fire chief Ana Brandt"]))
    assert "A grade is given at a point" in panel.evidence.text
    panel.list.setCurrentIndex(panel.model.index(of["a witness"]))
    assert "a witness: C, fairly reliable; 3, possibly true" in panel.evidence.text
    label = panel.evidence._text
    front(window)
    label.setFocus()
    qtbot.keyClick(label, Key.Key_Tab)
    qtbot.keyClick(label, Key.Key_Return)
    assert panel.tabs.currentIndex() != SOURCES
    assert panel.point.lead.side == "b"


@pytest.mark.parametrize("key", ["space", "keys", "mouse"])
def test_a_point_is_checked_and_the_next_unreviewed_is_chosen(qtbot: QtBot, deciding: MainWindow, key: str) -> None:
    window, panel = deciding, deciding.page.panel
    choose(window, "that the roof")
    before = state(window)
    if key == "space":
        shown(qtbot, window, lambda: qtbot.keyClick(panel.list, Key.Key_Space))
    elif key == "keys":
        shown(qtbot, window, lambda: qtbot.keyClick(window, Key.Key_Return, CTRL))
    else:
        shown(qtbot, window, lambda: act(qtbot, window, "check", "mouse"))
    assert panel.point.lead.text == "The owner wants"
    assert panel.tabs.currentIndex() == 0
    choose(window, "that the roof")
    assert standing(window) == "Review: checked, by N. N."
    undo(qtbot, window, before)


def test_at_the_end_of_a_tab_the_analyst_is_told_and_left_there(qtbot: QtBot, deciding: MainWindow) -> None:
    window, panel = deciding, deciding.page.panel
    choose(window, "Three workers")
    shown(qtbot, window, lambda: qtbot.keyClick(panel.list, Key.Key_Space))
    said = "No unreviewed point is left in this list; Alt+Right goes on in the others."
    assert window.status.currentMessage() == said
    assert panel.tabs.currentIndex() == 2
    assert standing(window) == "Review: checked, by N. N."
    qtbot.keyClick(panel.list, Key.Key_Space)
    assert panel.tabs.currentIndex() == 3
    assert panel.point.lead.text == "Fire at the Orvel paper mill"


def test_a_tab_opened_while_a_decision_is_applied_stays_open(qtbot: QtBot, deciding: MainWindow) -> None:
    window, panel = deciding, deciding.page.panel
    choose(window, "A fire broke out")

    def decide_and_leave() -> None:
        act(qtbot, window, "not_same", "keys")
        panel.tabs.setCurrentIndex(1)

    shown(qtbot, window, decide_and_leave)
    assert panel.tabs.currentIndex() == 1
    assert window.status.offered.text() == "Moved to “Only in A”"
    shown(qtbot, window, lambda: qtbot.keyClick(window, Key.Key_Z, CTRL))
    assert panel.tabs.currentIndex() == 3
    assert panel.point.lead.text.startswith("A fire broke out")
    assert not window.status.offered.isVisible()


def test_all_points_are_checked_in_one_go(qtbot: QtBot, deciding: MainWindow) -> None:
    """Keys pressed faster than decisions are applied lose none of them; one more goes on to the next tab."""
    window, panel = deciding, deciding.page.panel
    total = sum(len(points) for points in window.page.shown.points.values())
    panel.list.setFocus()
    qtbot.keyClick(window, Key.Key_Right, ALT)
    for _ in range(total + len(TABS) - 1):
        qtbot.keyClick(panel.list, Key.Key_Space)
    qtbot.waitUntil(lambda: window.page.shown.reviewed.progress.checked == total, timeout=20_000)
    assert len(window.reviewing.case.review.points) == total
    qtbot.keyClick(window, Key.Key_Right, ALT)
    assert window.status.currentMessage() == "There is no further unreviewed point in the list."


@BY_HAND
def test_the_list_is_narrowed_down_by_review_state(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window, panel = deciding, deciding.page.panel
    choose(window, "to rebuild")
    shown(qtbot, window, lambda: act(qtbot, window, "absent", by))
    shown(qtbot, window, lambda: act(qtbot, window, "matters", by))

    def pick(index: int) -> None:
        menu = panel.wanted.menu()
        if by == "mouse":
            qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[index]).center())
        else:
            for _ in range(index + 1):
                qtbot.keyClick(menu, Key.Key_Down)
            qtbot.keyClick(menu, Key.Key_Return)

    found = {}
    for index, wanted in enumerate(("all", "unreviewed", "checked", "changed", "matters")):
        QTimer.singleShot(0, lambda index=index: pick(index))
        if by == "mouse":
            qtbot.mouseClick(panel.wanted, LEFT)
        else:
            qtbot.keyClick(panel.wanted, Key.Key_Space)
        assert panel.wanted.wanted == wanted
        found[wanted] = sum(isinstance(row, PointRow) for row in panel.model.rows)
    assert found == {"all": 5, "unreviewed": 4, "checked": 1, "changed": 0, "matters": 1}


@BY_HAND
def test_each_thing_decided_is_taken_back_from_the_card(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window, card = deciding, deciding.page.deciding.card
    choose(window, "to rebuild")
    shown(qtbot, window, lambda: act(qtbot, window, "absent", by))
    choose(window, "to rebuild")
    shown(qtbot, window, lambda: act(qtbot, window, "matters", by))
    assert [button.accessibleName() for button in card.decided.buttons] == [
        "Take back: Checked: not in B", "Take back: ★ matters",
    ]  # fmt: skip

    def press() -> None:
        button = card.decided.buttons[0]
        qtbot.mouseClick(button, LEFT) if by == "mouse" else qtbot.keyClick(button, Key.Key_Space)

    shown(qtbot, window, press)
    assert standing(window) == "Review: unreviewed, by N. N., matters"
    shown(qtbot, window, press)
    assert standing(window) == "Review: unreviewed"
    assert not card.decided.isVisible()
    assert not window.reviewing.case.review


@BY_HAND
def test_a_button_that_is_pressed_takes_its_decision_back(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    for expected in ("checked, by N. N.", "unreviewed"):
        choose(window, "A fire broke out")
        shown(qtbot, window, lambda: act(qtbot, window, "same", by))
        choose(window, "A fire broke out")
        assert standing(window) == f"Review: {expected}"


@BY_HAND
def test_a_decision_is_withdrawn(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "A fire broke out")
    untouched = state(window)
    shown(qtbot, window, lambda: act(qtbot, window, "not_same", by))
    choose(window, "A fire broke out")
    before = state(window)
    shown(qtbot, window, lambda: act(qtbot, window, "withdraw", by))
    moved(qtbot, window, by, "Both")
    assert state(window) == untouched
    assert not window.actions_["withdraw"].isEnabled()
    undo(qtbot, window, before)


@BY_HAND
def test_two_statements_are_linked_from_a_point(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window = deciding
    choose(window, "that the roof")
    before = state(window)
    act(qtbot, window, "link", by)
    bar = window.page.deciding.picking.bar
    assert bar.prompt.text() == "Click the statement in B to link with A ¶2.3, Esc to leave"

    def point() -> None:
        if by == "mouse":
            target = window.page.views["b"].viewport()
            qtbot.mouseClick(target, LEFT, pos=at_words(window, "b", "came down"))
            return
        for _ in range(10):
            QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)

    shown(qtbot, window, point)
    assert window.page.ribbons.by_hand
    assert tabs(window) != before[0]
    moved(qtbot, window, by, "Both")
    assert standing(window).startswith("Review: changed, by N. N.")
    assert "Statements linked by hand" in window.page.deciding.card.decided.text
    assert "linked by hand" in window.page.panel.evidence.text
    undo(qtbot, window, before)


def test_two_selected_statements_are_linked(qtbot: QtBot, deciding: MainWindow) -> None:
    window = deciding
    for side, words in (("a", "the roof had"), ("b", "came down")):
        target = window.page.views[side].viewport()
        qtbot.mouseDClick(target, LEFT, pos=at_words(window, side, words))
        qtbot.mouseRelease(target, LEFT, pos=at_words(window, side, words))
    shown(qtbot, window, lambda: act(qtbot, window, "link", "keys"))
    made = window.reviewing.case.review.links[0]
    assert made.a.words.startswith("Fire chief Ana Brandt said")
    assert made.b.words.startswith("The top of the building")
    assert (made.linked, made.by, made.at) == (True, "N. N.", AT)


def test_two_statements_are_linked_by_keys_where_nothing_is_chosen(qtbot: QtBot, deciding: MainWindow) -> None:
    window, bar = deciding, deciding.page.deciding.picking.bar
    act(qtbot, window, "link", "keys")
    assert bar.prompt.text().startswith("Click the statement in A")
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert bar.prompt.text().startswith("Click the statement in B to link with A ¶2.3")
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    shown(qtbot, window, lambda: QTest.keyClick(QApplication.focusWidget(), Key.Key_Return))
    assert [(link.a.words[:10], link.b.words[:10]) for link in window.reviewing.case.review.links] == [
        ("Fire chief", "The top of"),
    ]  # fmt: skip


@BY_HAND
def test_a_link_is_split(qtbot: QtBot, deciding: MainWindow, by: str) -> None:
    window, page = deciding, deciding.page
    if by == "mouse":
        index = next(i for i, tie in enumerate(page.shown.ties) if tie.differs)
        top, bottom = page.views["a"].extent(*page.shown.ties[index].a)
        page.ribbons.repaint()
        qtbot.mouseClick(page.ribbons, LEFT, pos=QPoint(1, round(top + bottom) // 2))
        assert page.panel.tie is page.shown.ties[index]
        assert "Why they are linked" in page.panel.evidence.text
    else:
        choose(window, "Three workers")
    before = state(window)
    shown(qtbot, window, lambda: act(qtbot, window, "split", by))
    assert len(page.ribbons.ties) == len(before[4][0]) - 1
    assert tabs(window) == ["Only in A 6", "Only in B 5", "Differ 0", "Both 5"]
    assert "A ¶2.2 and B ¶2.2 are no longer linked" in window.status.currentMessage() or by == "keys"
    if by == "keys":
        assert "Link split by hand" in page.deciding.card.decided.text
        untouched = page.deciding.card.decided.buttons[0]
        shown(qtbot, window, lambda: qtbot.keyClick(untouched, Key.Key_Space))
        assert tabs(window) == before[0]
        shown(qtbot, window, lambda: qtbot.keyClick(window, Key.Key_Z, CTRL))
    shown(qtbot, window, lambda: qtbot.keyClick(window, Key.Key_Z, CTRL))
    assert tabs(window) == before[0]
    assert page.ribbons.ties == before[4][0]


@pytest.mark.parametrize("way", ["split", "withdraw"])
def test_a_link_made_by_hand_is_split_by_taking_it_back(qtbot: QtBot, deciding: MainWindow, way: str) -> None:
    window = deciding
    choose(window, "that the roof")
    act(qtbot, window, "link", "keys")
    for _ in range(10):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    shown(qtbot, window, lambda: QTest.keyClick(QApplication.focusWidget(), Key.Key_Return))
    tie = next(tie for i, tie in enumerate(window.page.shown.ties) if i in window.page.ribbons.by_hand)
    window.page.panel.choose_tie(tie)
    said = window.page.deciding.card.decided.text.splitlines()
    assert said == ["Decided by N. N., 2031-05-07 18:40", "Statements linked by hand"]
    shown(qtbot, window, lambda: act(qtbot, window, way, "mouse"))
    assert not window.reviewing.case.review


def test_initials_are_asked_once(qtbot: QtBot, deciding: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window, answers = deciding, [("", False), ("Q. R.", True)]
    window.preferences.keep("initials", "")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: answers.pop(0))
    choose(window, "to rebuild")
    act(qtbot, window, "matters", "keys")
    assert not window.reviewing.case.review
    assert not window.actions_["matters"].isChecked()
    shown(qtbot, window, lambda: act(qtbot, window, "matters", "keys"))
    shown(qtbot, window, lambda: act(qtbot, window, "absent", "keys"))
    assert answers == []
    assert window.reviewing.case.review.points[0].by == "Q. R."


def test_initials_can_be_changed_and_what_was_decided_keeps_its_own(
    qtbot: QtBot, deciding: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, asked, answers = deciding, [], [("", False), (" Q.  R. ", True)]
    monkeypatch.setattr(QInputDialog, "getText", lambda *given: asked.append(given[-1]) or answers.pop(0))
    choose(window, "to rebuild")
    shown(qtbot, window, lambda: act(qtbot, window, "absent", "keys"))
    for _ in range(2):
        window.actions_["initials"].trigger()
    choose(window, "that the roof")
    shown(qtbot, window, lambda: act(qtbot, window, "absent", "keys"))
    assert asked == ["N. N.", "N. N."]
    assert [point.by for point in window.reviewing.case.review.points] == ["N. N.", "Q. R."]


def test_the_status_bar_says_what_was_undone_and_redone(qtbot: QtBot, deciding: MainWindow) -> None:
    window = deciding
    for side, words in (("a", "the roof had"), ("b", "came down")):
        target = window.page.views[side].viewport()
        qtbot.mouseDClick(target, LEFT, pos=at_words(window, side, words))
        qtbot.mouseRelease(target, LEFT, pos=at_words(window, side, words))
    shown(qtbot, window, lambda: act(qtbot, window, "link", "keys"))
    assert window.status.currentMessage().endswith("are linked")
    shown(qtbot, window, lambda: qtbot.keyClick(window, Key.Key_Z, CTRL))
    assert window.status.currentMessage() == "Undone: Link statements"
    shown(qtbot, window, lambda: qtbot.keyClick(window, Key.Key_Y, CTRL))
    assert window.status.currentMessage() == "Redone: Link statements"


def test_what_does_not_fit_a_point_is_disabled(deciding: MainWindow) -> None:
    window = deciding
    about = ("same", "not_same", "absent", "present", "contradiction", "split", "withdraw", "note")

    def enabled() -> list[str]:
        return [name for name in about if window.actions_[name].isEnabled()]

    assert enabled() == []
    choose(window, "to rebuild")
    assert enabled() == ["absent", "present", "note"]
    choose(window, "Three workers")
    assert enabled() == ["same", "not_same", "contradiction", "split", "note"]
    choose(window, "A fire broke out")
    assert enabled() == ["same", "not_same", "split", "note"]


def test_a_decision_that_gives_way_to_a_later_one_is_told(qtbot: QtBot, deciding: MainWindow) -> None:
    choose(deciding, "The owner")
    shown(qtbot, deciding, lambda: act(qtbot, deciding, "absent", "keys"))
    reviewed = deciding.reviewing.reviewed
    owner = next(fact for fact in reviewed.comparison.facts if fact.text.startswith("The owner"))
    neighbours = next(fact for fact in reviewed.comparison.facts if fact.text.startswith("Neighbours"))
    there = quote(reviewed.comparison.a.article, owner.start, owner.end)
    later = decide(reviewed, None, neighbours, ruling="present", there=there, by="M. M.", at=AT)
    told: list[str] = []
    deciding.page.deciding.told.connect(told.append)
    shown(qtbot, deciding, lambda: deciding.reviewing.change("present", review=later))
    assert any("gave way" in words for words in told)
    shown(qtbot, deciding, deciding.actions_["undo"].trigger)
    assert not deciding.reviewing.reviewed.superseded


def test_what_another_tab_lists_cannot_be_decided_on_unseen(deciding: MainWindow) -> None:
    choose(deciding, "The owner")
    assert deciding.actions_["check"].isEnabled()
    deciding.page.panel.tabs.setCurrentIndex(TABS.index("shared"))
    assert not deciding.actions_["check"].isEnabled()
    deciding.page.panel.tabs.setCurrentIndex(TABS.index("only_a"))
    assert deciding.actions_["check"].isEnabled()
