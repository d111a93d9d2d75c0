"""What was decided is kept: saved, opened as it was saved, asked about before it goes, and re-attached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.app import build
from desktop_app.review import Quote, link_statements
from desktop_app.review.session import load_session
from desktop_app.review.session import save as save_session
from desktop_app.window.main_window import MainWindow
from desktop_app.window.session.case_dialog import CaseDialog
from desktop_app.window.session.reading_dialog import ReadingDialog
from desktop_app.window.source_dialog import SourceDialog
from tests.journeys.test_main_job import drop
from tests.window.made import new_window

# What Qt's screenless platform says of menus and dialogs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
LONG = 20_000
AT = "2031-05-07T18:40:00+02:00"

TEXT_A = """Bridge at Talsen closed

The bridge at Talsen was closed on Monday after engineers found cracks in two of its piers. \
About 4,000 cars cross it each day, the roads office said.

A ferry will carry people across from Thursday. The mayor asked the ministry for money."""

TEXT_B = """Cracks close a bridge

Engineers found cracks in two piers of the bridge at Talsen, and it was closed on Monday. \
Some 3,000 cars cross it each day, the roads office said.

Schools on the far bank stay shut this week."""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    for path, text in zip(paths, (TEXT_A, TEXT_B), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, files: tuple[Path, Path]) -> MainWindow:
    window.preferences.keep("initials", "N. N.")
    shown(qtbot, window, lambda: window.opening.load_pair(*map(str, files)))
    return window


@pytest.fixture
def second(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a second window, as after another start."""
    folder = tmp_path / "second"
    folder.mkdir()
    with new_window(folder) as other:
        other.show()
        qtbot.waitUntil(lambda: "search" in vars(other))
        yield other


def shown(qtbot: QtBot, window: MainWindow, doing: Callable[[], object]) -> None:
    """Do something, and wait until a comparison is shown anew."""
    front(window)
    with qtbot.waitSignal(window.comparing.compared, timeout=LONG):
        doing()


def front(window: MainWindow) -> None:
    """Bring the window to the front, as a window manager does when a dialog closes."""
    if QApplication.activeModalWidget() is None:
        window.activateWindow()
        QApplication.processEvents()


def choose(window: MainWindow, words: str) -> None:
    """Choose the point that a fact beginning with some words stands in."""
    comparison = window.page.shown.comparison
    window.page.panel.choose(next(fact.id for fact in comparison.facts if fact.text.startswith(words)))


def check(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Say by the key that a point was checked."""
    choose(window, words)
    shown(qtbot, window, lambda: qtbot.keyClick(window, Key.Key_Return, CTRL))


def checked(window: MainWindow) -> list[str]:
    return [point.found.lead.text for point in window.reviewing.case.review.points if point.checked]


def save(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    front(window)
    with qtbot.waitSignal(window.saving.saved, timeout=LONG):
        qtbot.keyClick(window, Key.Key_S, CTRL)


def modal(kind: type[QDialog]) -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def answer(qtbot: QtBot, button: QMessageBox.StandardButton) -> None:
    box = modal(QMessageBox)
    qtbot.mouseClick(box.button(button), Qt.MouseButton.LeftButton)


@pytest.fixture
def session(
    qtbot: QtBot, opened: MainWindow, second: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """Return a second window in which a session with one decision was just opened."""
    check(qtbot, opened, "A ferry will carry")
    path = tmp_path / "bridge.twosource"
    save(qtbot, opened, path, monkeypatch)
    second.preferences.keep("initials", "N. N.")
    shown(qtbot, second, lambda: second.opening.take([str(path)]))
    return second


def test_a_session_opens_as_it_was_saved_without_comparing(
    qtbot: QtBot, opened: MainWindow, second: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    total = opened.reviewing.reviewed.progress.total
    check(qtbot, opened, "A ferry will carry")
    assert f" 1 of {total} " in opened.status.text
    assert opened.isWindowModified()
    save(qtbot, opened, tmp_path / "bridge", monkeypatch)
    assert not opened.isWindowModified()
    assert opened.windowTitle() == "bridge[*] — Twosource"
    started = []
    second.comparing.started.connect(lambda: started.append(True))
    shown(qtbot, second, lambda: drop(second, str(tmp_path / "bridge.twosource")))
    assert second.reviewing.case == opened.reviewing.case
    assert second.page.views["a"].reading.text == TEXT_A
    assert f" 1 of {total} " in second.status.text
    assert checked(second) == ["A ferry will carry people"]
    assert second.windowTitle() == "bridge[*] — Twosource"
    assert (started, second.isWindowModified()) == ([], False)


def test_decisions_are_undone_and_redone_by_keys(qtbot: QtBot, opened: MainWindow) -> None:
    assert not opened.actions_["undo"].isEnabled()
    check(qtbot, opened, "A ferry will carry")
    check(qtbot, opened, "Schools on the far bank")
    both = checked(opened)
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_Z, CTRL))
    assert checked(opened) == both[:1]
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_Z, CTRL))
    assert checked(opened) == []
    assert not opened.isWindowModified()
    assert opened.reviewing.reviewed.progress.checked == 0
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_Z, CTRL | SHIFT))
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_Y, CTRL))
    assert checked(opened) == both
    assert opened.actions_["undo"].text().startswith("&Undo: ")


def test_closing_asks_and_cancel_keeps_the_window(qtbot: QtBot, opened: MainWindow) -> None:
    check(qtbot, opened, "A ferry will carry")
    opened.close()
    answer(qtbot, QMessageBox.StandardButton.Cancel)
    assert opened.isVisible()
    assert len(checked(opened)) == 1
    opened.close()
    answer(qtbot, QMessageBox.StandardButton.Discard)
    assert not opened.isVisible()


def test_closing_can_save_first(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(qtbot, opened, "A ferry will carry")
    path = tmp_path / "bridge.twosource"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    opened.close()
    answer(qtbot, QMessageBox.StandardButton.Save)
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=LONG)
    assert load_session(path).review == opened.reviewing.case.review


def test_without_a_decision_nothing_is_asked(qtbot: QtBot, opened: MainWindow) -> None:
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_BracketRight, CTRL))
    opened.close()
    assert not opened.isVisible()
    assert QApplication.activeModalWidget() is None


def test_another_pair_is_opened_only_once_the_person_lets_the_first_go(
    qtbot: QtBot, opened: MainWindow, files: tuple[Path, Path]
) -> None:
    check(qtbot, opened, "A ferry will carry")
    opened.opening.load_pair(str(files[1]), str(files[0]))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=LONG)
    answer(qtbot, QMessageBox.StandardButton.Cancel)
    assert opened.page.views["a"].reading.text == TEXT_A
    assert len(checked(opened)) == 1
    opened.opening.load_pair(str(files[1]), str(files[0]))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=LONG)
    shown(qtbot, opened, lambda: answer(qtbot, QMessageBox.StandardButton.Discard))
    assert opened.page.views["a"].reading.text == TEXT_B
    assert not opened.reviewing.case.review
    assert not opened.actions_["undo"].isEnabled()


def test_the_comparison_is_closed_only_once_the_person_lets_it_go(qtbot: QtBot, opened: MainWindow) -> None:
    check(qtbot, opened, "A ferry will carry")
    qtbot.keyClick(opened, Key.Key_W, CTRL)
    answer(qtbot, QMessageBox.StandardButton.Cancel)
    assert opened.stack.currentWidget() is opened.page
    front(opened)
    qtbot.keyClick(opened, Key.Key_W, CTRL)
    answer(qtbot, QMessageBox.StandardButton.Discard)
    assert opened.stack.currentWidget() is opened.start
    assert opened.windowTitle() == "Twosource"


def test_a_session_is_among_the_recent_and_on_the_command_line(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(qtbot, opened, "A ferry will carry")
    path = tmp_path / "bridge.twosource"
    save(qtbot, opened, path, monkeypatch)
    assert opened.preferences.recent()[0] == (str(path),)
    opened.actions_["close"].trigger()
    button = opened.start.findChild(QPushButton, "recentPair")
    assert button.text() == "bridge.twosource"
    shown(qtbot, opened, button.click)
    assert len(checked(opened)) == 1
    _, started = build([str(path)], opened.preferences.settings)
    qtbot.addWidget(started)
    shown(qtbot, started, started.show)
    assert len(checked(started)) == 1
    started.close()


def test_a_session_that_cannot_be_read_is_told_and_what_was_there_stays(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    check(qtbot, opened, "A ferry will carry")
    damaged = tmp_path / "damaged.twosource"
    damaged.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(opened.saving.failed, timeout=LONG):
        drop(opened, str(damaged))
    assert str(damaged) in opened.notice.text
    assert len(checked(opened)) == 1


def test_a_session_that_cannot_be_saved_is_told_and_nothing_decided_is_lost(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(qtbot, opened, "A ferry will carry")
    target = tmp_path / "no folder" / "bridge.twosource"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    opened.close()
    with qtbot.waitSignal(opened.saving.failed, timeout=LONG):
        answer(qtbot, QMessageBox.StandardButton.Save)
    assert opened.isVisible()
    assert "no folder" in opened.notice.text
    assert (len(checked(opened)), opened.isWindowModified()) == (1, True)


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
    assert isinstance(page, ReadingDialog)
    text = page.page.toPlainText()
    assert text.startswith("1 point")
    assert "The mayor asked the ministry for money” – not told → only in A" in text
    qtbot.mouseClick(page.buttons.buttons()[-1], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text
    assert checked(second) == checked(opened)


def test_decisions_find_their_words_in_a_file_that_changed_and_those_that_do_not_are_listed(
    qtbot: QtBot, opened: MainWindow, files: tuple[Path, Path]
) -> None:
    check(qtbot, opened, "A ferry will carry")
    check(qtbot, opened, "The mayor asked")
    changed = TEXT_A.replace("The mayor asked the ministry for money.", "Shops in the old town lose trade.")
    files[0].write_text(f"Updated on Tuesday.\n\n{changed}", encoding="utf-8")
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
    assert isinstance(listed, ReadingDialog)
    assert "without a place" in listed.page.toPlainText()
    assert "The mayor asked the ministry for money” – checked, N. N." in listed.page.toPlainText()
    listed.close()
    assert [article.text for article in case.earlier_a] == [TEXT_A]
    assert not opened.actions_["undo"].isEnabled()
    assert opened.isWindowModified()
    opened.actions_["versions"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=LONG)
    versions = modal(ReadingDialog)
    assert isinstance(versions, ReadingDialog)
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


def test_another_language_keeps_the_case_and_what_can_be_undone(qtbot: QtBot, opened: MainWindow) -> None:
    check(qtbot, opened, "A ferry will carry")
    check(qtbot, opened, "Schools on the far bank")
    opened.actions_["undo"].trigger()
    case = opened.reviewing.case
    started = []
    opened.actions_["language_de"].trigger()
    german = opened.successor
    german.comparing.started.connect(lambda: started.append(True))
    try:
        qtbot.waitUntil(lambda: german.page.shown is not None, timeout=LONG)
        assert not opened.isVisible()
        assert german.reviewing.case == case
        assert german.isWindowModified()
        assert started == []
        shown(qtbot, german, german.actions_["redo"].trigger)
        assert len(checked(german)) == 2
        shown(qtbot, german, german.actions_["undo"].trigger)
        shown(qtbot, german, german.actions_["undo"].trigger)
        assert not german.isWindowModified()
    finally:
        german.actions_["language_en"].trigger()
        german.successor.close()


def test_what_stands_over_the_report_is_entered_previewed_and_undone(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.keyClick(opened, Key.Key_I, CTRL)
    dialog = modal(CaseDialog)
    assert isinstance(dialog, CaseDialog)
    qtbot.keyClicks(dialog.fields["title"], "The bridge at Talsen")
    qtbot.keyClicks(dialog.fields["marking"], "For the desk only")
    qtbot.keyClicks(dialog.assessment, "They differ on **how many** cars.")
    dialog.tabs.setCurrentIndex(1)
    assert dialog.preview.toPlainText() == "They differ on how many cars."
    shown(qtbot, opened, dialog.accept)
    head = opened.reviewing.case.head
    assert (head.title, head.marking) == ("The bridge at Talsen", "For the desk only")
    assert opened.isWindowModified()
    target = tmp_path / "report.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(opened.exporting.exported, timeout=LONG):
        opened.actions_["export_md"].trigger()
    assert "For the desk only" in target.read_text(encoding="utf-8")
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_Z, CTRL))
    assert opened.reviewing.case.head.title == ""
    assert not opened.isWindowModified()


def test_a_source_says_what_is_from_the_document_and_what_was_entered(
    qtbot: QtBot, opened: MainWindow, files: tuple[Path, Path]
) -> None:
    article = "---\ntitle: Bridge shut\noutlet: Talsen Post\n---\nand so the bridge was closed on Monday. A ferry"
    page = files[0].with_suffix(".md")
    page.write_text(article, encoding="utf-8")
    shown(qtbot, opened, lambda: opened.opening.load({"a": str(page)}))
    assert opened.page.cards["a"]._known.toolTip().count("missing") == 2
    opened.actions_["source_a"].trigger()
    dialog = modal(SourceDialog)
    assert isinstance(dialog, SourceDialog)
    assert dialog.warning.text().startswith("The text begins as if its beginning were missing.")
    assert (dialog.fields["outlet"].text(), dialog.origins["outlet"].text()) == ("Talsen Post", "from the document")
    dialog.fields["outlet"].selectAll()
    qtbot.keyClicks(dialog.fields["outlet"], "Talsen Evening Post")
    qtbot.keyClicks(dialog.fields["archive"], "https://archive.example/1")
    assert dialog.origins["outlet"].text() == "entered"
    dialog.complete.click()
    shown(qtbot, opened, dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).click)
    entered = opened.reviewing.case.entered_a
    assert (entered.outlet, entered.archive, entered.complete) == (
        "Talsen Evening Post", "https://archive.example/1", True,
    )  # fmt: skip
    assert opened.reviewing.case.found.a.article.outlet == "Talsen Post"
    tip = opened.page.cards["a"]._known.toolTip()
    assert "Talsen Evening Post (entered)" in tip
    assert "missing" not in tip
    shown(qtbot, opened, lambda: qtbot.keyClick(opened, Key.Key_Z, CTRL))
    assert opened.reviewing.case.entered_a.outlet is None


def links(window: MainWindow) -> set[tuple[str, str]]:
    return {(link.a, link.b) for link in window.page.shown.comparison.links}


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
