"""The case in the window: undone and redone, saved or not, and decisions made while another is being applied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.review import Case, Head, Review, apply, decide, link_statements
from desktop_app.window.merging import merge
from desktop_app.window.preferences import Preferences
from desktop_app.window.reviewing import Reviewing
from tests.review.deciding import Step, next_review, steps
from tests.window.made import made_comparison

SIGNED = {"by": "N. N.", "at": "2026-05-06T10:00:00+00:00"}
CASE = Case.of(made_comparison())
REVIEWED = apply(CASE)
ONE_SIDED = [fact for fact in CASE.found.facts if fact.status == "only_here"]


def preferences(folder: Path) -> Preferences:
    return Preferences(QSettings(str(folder / "twosource.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Preferences]:
    """Give preferences that outlive the test, and with it the events of theirs that are still on their way."""
    made = preferences(tmp_path)
    yield made
    made.settings.sync()


@pytest.fixture
def reviewing(qtbot: QtBot, tmp_path: Path) -> Reviewing:
    window = QWidget()
    qtbot.addWidget(window)
    made = Reviewing(preferences(tmp_path), window)
    made.begin(CASE)
    made.take(REVIEWED)
    return made


def noted(place: int, note: str, on: Case = CASE) -> Review:
    """Note something on the one-sided fact at a place of the list."""
    fact = ONE_SIDED[place]
    sides = (fact, None) if fact.side == "a" else (None, fact)
    return decide(apply(on), *sides, **SIGNED, note=note)


def test_every_change_is_undone_and_redone(reviewing: Reviewing) -> None:
    states = [reviewing.case]
    reviewing.change("Note", review=noted(0, "ask the desk"))
    states.append(reviewing.case)
    reviewing.change("Head", head=Head(title="The ferry"))
    states.append(reviewing.case)
    reviewing.change("Source A", entered_a=replace(CASE.entered_a, outlet="Lissa Gazette", complete=True))
    states.append(reviewing.case)
    for state in reversed(states[:-1]):
        reviewing.stack.undo()
        assert reviewing.case == state
    for state in states[1:]:
        reviewing.stack.redo()
        assert reviewing.case == state


@pytest.mark.usefixtures("qapp")
@given(steps)
def test_any_sequence_of_decisions_undone_is_the_state_before(drawn: list[Step]) -> None:
    with TemporaryDirectory() as folder:
        window = QWidget()
        reviewing = Reviewing(preferences(Path(folder)), window)
        reviewing.begin(CASE)
        reviewing.take(REVIEWED)
        states = [reviewing.case]
        for step in drawn:
            reviewed = apply(reviewing.case)
            reviewing.take(reviewed)
            review = next_review(reviewed, step)
            if review != reviewing.case.review:
                reviewing.change("Decision", review=review)
                states.append(reviewing.case)
        for state in reversed(states[:-1]):
            reviewing.stack.undo()
            assert reviewing.case == state
        for state in states[1:]:
            reviewing.stack.redo()
            assert reviewing.case == state
        reviewing.stack.clear()
        window.deleteLater()


def test_it_is_unsaved_until_it_is_kept_discarded_or_undone(reviewing: Reviewing) -> None:
    assert not reviewing.unsaved
    reviewing.change("Note", review=noted(0, "ask the desk"))
    assert reviewing.unsaved
    reviewing.stack.undo()
    assert not reviewing.unsaved
    reviewing.stack.redo()
    assert reviewing.case is not None
    reviewing.keep(reviewing.case, "ferry.twosource", reviewing.document)
    assert not reviewing.unsaved
    reviewing.stack.undo()
    assert reviewing.unsaved
    reviewing.discard()
    assert not reviewing.unsaved


def test_without_a_file_another_strictness_alone_is_nothing_to_save(reviewing: Reviewing) -> None:
    found = replace(CASE.found, options=replace(CASE.found.options, strictness=0.7))
    judged = replace(CASE, found=found, judged=found)
    reviewing.take(apply(judged))
    assert not reviewing.unsaved
    reviewing.keep(CASE, "ferry.twosource", reviewing.document)
    assert reviewing.unsaved
    reviewing.take(apply(replace(CASE, found=replace(CASE.found))))
    assert not reviewing.unsaved


def test_a_change_that_changes_nothing_is_none(reviewing: Reviewing) -> None:
    reviewing.change("Head", head=Head())
    assert reviewing.stack.count() == 0


def test_a_decision_made_before_the_last_one_is_shown_loses_nothing(reviewing: Reviewing) -> None:
    reviewing.change("Note", review=noted(0, "first"))
    reviewing.change("Note", review=noted(1, "second"))
    fact = ONE_SIDED[0]
    reviewing.change("Tags", review=decide(REVIEWED, fact, None, **SIGNED, tags=("hull",)))
    assert reviewing.case is not None
    kept = [(point.note, point.tags) for point in reviewing.case.review.points]
    assert kept == [("first", ("hull",)), ("second", ())]


def test_decisions_attached_anew_cannot_be_undone_to_the_old_text(reviewing: Reviewing) -> None:
    reviewing.change("Note", review=noted(0, "ask the desk"))
    assert reviewing.case is not None
    article = replace(CASE.found.a.article, text=CASE.found.a.article.text + " More.")
    found = replace(CASE.found, a=replace(CASE.found.a, article=article))
    reviewing.take(apply(replace(reviewing.case, found=found, judged=found)))
    assert not reviewing.stack.canUndo()
    assert reviewing.case.review.points


@pytest.mark.usefixtures("qapp")
def test_initials_are_asked_once(
    kept: Preferences, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    answers = [("", False), (" N. N. ", True)]
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: answers.pop(0))
    reviewing = Reviewing(kept, window)
    assert reviewing.initials() == ""
    assert reviewing.initials() == "N. N."
    assert reviewing.initials() == "N. N."
    assert preferences(tmp_path).text("initials") == "N. N."


notes = st.lists(st.tuples(st.integers(0, len(ONE_SIDED) - 1), st.sampled_from(("one", "two", ""))), max_size=5)


def review_of(made: list[tuple[int, str]], on: Case = CASE) -> Review:
    """Make decisions one after the other, each on the state that the one before has left."""
    for place, note in made:
        on = replace(on, review=noted(place, note, on))
    return on.review


@given(notes, notes)
def test_what_was_decided_meanwhile_stays_and_what_was_made_is_added(
    meanwhile: list[tuple[int, str]], made: list[tuple[int, str]]
) -> None:
    shown = review_of([(0, "before")])
    base = replace(CASE, review=shown)
    now, mine = review_of(meanwhile, base), review_of(made, base)

    def words(review: Review) -> dict[object, str]:
        return {point.found: point.note for point in review.points}

    changed = {key: note for key, note in words(mine).items() if words(shown).get(key) != note}
    gone = set(words(shown)) - set(words(mine))
    expected = {key: note for key, note in {**words(now), **changed}.items() if key not in gone}
    assert words(merge(shown, mine, now)) == expected


def test_links_are_merged_too() -> None:
    one = link_statements(REVIEWED, "a1", "b1", **SIGNED, linked=False)
    two = link_statements(REVIEWED, "a3", "b4", **SIGNED, linked=True)
    assert len(merge(CASE.review, two, one).links) == 2
    assert merge(one, CASE.review, one).links == ()


def test_a_case_saved_late_says_nothing_of_the_next_one(reviewing: Reviewing) -> None:
    saved, document = reviewing.case, reviewing.document
    assert saved is not None
    reviewing.begin(replace(CASE, head=Head(title="Another")), "another.twosource")
    reviewing.keep(saved, "ferry.twosource", document)
    assert reviewing.path == "another.twosource"
    assert not reviewing.unsaved
