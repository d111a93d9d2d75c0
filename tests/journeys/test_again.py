"""Compared again, at another strictness, or with other texts: what was decided goes along, what changed is listed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.review import Quote, link_statements
from desktop_app.review.session import load_session
from desktop_app.review.session import save as save_session
from desktop_app.window.main_window import MainWindow
from desktop_app.window.session.reading_dialog import ReadingDialog
from tests.journeys.acting import (
    ALT,
    AT,
    CTRL,
    LONG,
    SCREENLESS,
    TEXT_A,
    TEXT_B,
    Key,
    check,
    checked,
    choose,
    front,
    modal,
    save,
    shown,
)

pytestmark = SCREENLESS


def links(window: MainWindow) -> set[tuple[str, str]]:
    return {(link.a, link.b) for link in window.page.shown.comparison.links}


def test_another_strictness_of_a_session_is_scored_in_the_background(
    qtbot: QtBot, opened: MainWindow, session: MainWindow
) -> None:
    front(session)
    with qtbot.waitSignals([session.comparing.started, session.comparing.compared], timeout=LONG):
        qtbot.keyClick(session, Key.Key_BracketRight, CTRL)
    assert session.reviewing.case.found.options.strictness == 0.55
    assert checked(session) == checked(opened)
    assert session.isWindowModified()
    assert QApplication.activeModalWidget() is None


def test_comparing_a_session_again_changes_nothing_and_says_so(
    qtbot: QtBot, opened: MainWindow, session: MainWindow
) -> None:
    shown(qtbot, session, lambda: qtbot.keyClick(session, Key.Key_F5))
    assert session.notice.text == "Compared again: no point has changed."
    assert session.reviewing.case == opened.reviewing.case
    assert not session.isWindowModified()


def test_what_another_version_finds_in_a_session_is_listed(
    qtbot: QtBot, opened: MainWindow, second: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(qtbot, opened, "A ferry will carry")
    path = tmp_path / "bridge.twosource"
    save(qtbot, opened, path, monkeypatch)
    # As though an earlier version had not told of the mayor.
    case = load_session(path)
    facts = tuple(fact for fact in case.found.facts if not fact.text.startswith("The mayor"))
    found = replace(case.found, facts=facts)
    save_session(replace(case, found=found, judged=found), path)
    shown(qtbot, second, lambda: second.opening.take([str(path)]))
    front(second)
    with qtbot.waitSignal(second.comparing.moved, timeout=LONG):
        qtbot.keyClick(second, Key.Key_F5)
    page = modal(ReadingDialog)
    text = page.page.toPlainText()
    assert text.startswith("Points changed: 1\n")
    assert "The mayor asked the ministry for money” – not told → only in A" in text
    qtbot.mouseClick(page.buttons.buttons()[-1], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text
    assert checked(second) == checked(opened)


def test_decisions_find_their_words_in_a_file_that_changed_and_those_that_do_not_are_listed(
    qtbot: QtBot, opened: MainWindow, bridge: tuple[Path, Path]
) -> None:
    check(qtbot, opened, "A ferry will carry")
    check(qtbot, opened, "The mayor asked")
    changed = TEXT_A.replace("The mayor asked the ministry for money.", "Shops in the old town lose trade.")
    bridge[0].write_text(f"Updated on Tuesday.\n\n{changed}", encoding="utf-8")
    front(opened)
    with qtbot.waitSignal(opened.comparing.moved, timeout=LONG):
        qtbot.keyClick(opened, Key.Key_F5)
    case = opened.reviewing.case
    kept = case.review.points[0].quote_a
    assert isinstance(kept, Quote)
    assert case.found.a.article.text[kept.start : kept.end].startswith("A ferry will carry")
    assert kept.start != TEXT_A.index("A ferry will carry")
    assert [lost.found.lead.text for lost in case.review.lost_points] == ["The mayor asked the ministry for money"]
    assert opened.page.views["a"].reading.text.startswith("Updated on Tuesday.")
    listed = modal(ReadingDialog)
    assert "Decisions without a place: 1" in listed.page.toPlainText()
    assert "The mayor asked the ministry for money” – checked, N. N." in listed.page.toPlainText()
    listed.close()
    assert [article.text for article in case.earlier_a] == [TEXT_A]
    assert not opened.actions_["undo"].isEnabled()
    assert opened.isWindowModified()
    opened.actions_["versions"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=LONG)
    versions = modal(ReadingDialog)
    told = versions.page.toPlainText()
    assert "Article A: from version 1 to version 2" in told
    assert "Updated on Tuesday." in told
    assert "Shops in the old town lose trade." in told
    assert "Schools on the far bank" not in told
    versions.close()


def test_swapping_takes_the_decisions_along(qtbot: QtBot, opened: MainWindow) -> None:
    check(qtbot, opened, "A ferry will carry")
    check(qtbot, opened, "Schools on the far bank")
    before = opened.reviewing.reviewed.progress
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_S, CTRL | ALT))
    assert opened.page.views["a"].reading.text == TEXT_B
    assert opened.reviewing.reviewed.progress == before
    sides = {point.found.lead.text[:7]: point.found.lead.side for point in opened.reviewing.case.review.points}
    assert sides == {"A ferry": "b", "Schools": "a"}
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_F5))
    assert opened.page.views["a"].reading.text == TEXT_B


def test_a_link_by_hand_in_a_session_is_scored_in_the_background_and_undone(qtbot: QtBot, session: MainWindow) -> None:
    before = links(session)
    review = link_statements(session.reviewing.reviewed, "a3", "b3", by="N. N.", at=AT, linked=True)
    with qtbot.waitSignal(session.comparing.started, timeout=LONG):
        session.reviewing.change("Link", review=review)
    qtbot.waitUntil(lambda: links(session) == before | {("a3", "b3")}, timeout=LONG)
    assert ("a3", "b3") in session.reviewing.reviewed.links
    session.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: links(session) == before, timeout=LONG)
    assert not session.isWindowModified()


def test_comparing_that_was_cancelled_is_not_begun_again_by_a_note(qtbot: QtBot, session: MainWindow) -> None:
    session.strictness.set_value(0.9)
    session.actions_["cancel"].trigger()
    started = []
    session.comparing.started.connect(lambda: started.append(True))
    check(qtbot, session, "Schools on the far bank")
    assert session.reviewing.reviewed.progress.checked == 2
    assert started == []
    assert session.page.shown.comparison.options.strictness == 0.5
    shown(qtbot, session, lambda: qtbot.keyClick(session, Key.Key_F5))
    assert session.page.shown.comparison.options.strictness == 0.9
    assert session.reviewing.reviewed.progress.checked == 2


def test_what_is_decided_while_it_is_compared_again_is_kept(qtbot: QtBot, session: MainWindow) -> None:
    choose(session, "Schools on the far bank")
    session.comparing.started.connect(lambda: session.actions_["check"].trigger())
    front(session)
    with qtbot.waitSignal(session.comparing.moved, timeout=LONG):
        qtbot.keyClick(session, Key.Key_F5)
    qtbot.waitUntil(lambda: session.reviewing.reviewed.progress.checked == 2, timeout=LONG)
    assert len(checked(session)) == 2
    qtbot.waitUntil(lambda: not session.comparing.busy, timeout=LONG)
    assert session.reviewing.reviewed.case is session.reviewing.case
