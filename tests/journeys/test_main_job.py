"""The main job through the real window: open two, read, jump, change strictness, search, export, cancel."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.report_formats import FORMATS
from desktop_app.window.application import Application
from desktop_app.window.main_window import MainWindow
from desktop_app.window.paste_dialog import PasteDialog
from desktop_app.window.shown import Shown
from desktop_app.window.source_dialog import SourceDialog
from tests.journeys.acting import drop
from tests.reports.made import TEXTS
from tests.window.made import TEXT_A, TEXT_B, new_window

# Qt's screenless platform says so of every dialog that has a smallest size.
SIZE_HINTS = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    paths = tmp_path / "article-a.txt", tmp_path / "article-b.txt"
    for path, text in zip(paths, (TEXT_A, TEXT_B), strict=True):
        path.write_text(text, encoding="utf-8")
    return str(paths[0]), str(paths[1])


def opened(qtbot: QtBot, window: MainWindow, opening: Callable[[], object]) -> None:
    """Do what leads to a comparison and wait until it is shown; fail at once where it cannot be."""
    ends: list[object] = []
    with ExitStack() as ends_heard:
        for signal in (window.comparing.compared, window.comparing.failed, window.opening.failed):
            signal.connect(ends.append)
            ends_heard.callback(signal.disconnect, ends.append)
        opening()
        qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    assert isinstance(ends[0], Shown), window.notice.text


def test_two_dropped_files_fill_both_panes(qtbot: QtBot, window: MainWindow, files: tuple[str, str]) -> None:
    assert window.stack.currentWidget() is window.start
    opened(qtbot, window, lambda: drop(window, *files))
    assert window.stack.currentWidget() is window.page
    assert window.page.views["a"].reading.text == TEXT_A
    assert window.page.views["b"].reading.text == TEXT_B
    assert window.status.text.startswith("Statements: A 5 · B 5")
    assert window.windowTitle().startswith("Ferry runs aground off Port Lissa ↔ ")


def test_files_that_the_system_hands_over_together_fill_both_panes(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, files: tuple[str, str]
) -> None:
    opened(qtbot, window, lambda: [QApplication.sendEvent(qapp, QFileOpenEvent(path)) for path in files])
    assert window.page.views["a"].reading.text == TEXT_A
    assert window.page.views["b"].reading.text == TEXT_B


def test_files_that_come_before_the_window_is_ready_wait_for_it(
    qtbot: QtBot, qapp: Application, tmp_path: Path, files: tuple[str, str]
) -> None:
    qapp.hand_to(None)
    for path in files:
        QApplication.sendEvent(qapp, QFileOpenEvent(path))
    with new_window(tmp_path) as window:
        opened(qtbot, window, lambda: None)
        assert window.page.views["a"].reading.text == TEXT_A


def test_one_file_dropped_on_each_zone_is_held_until_the_other_comes(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    zones = window.start._zones
    with qtbot.waitSignal(window.opening.held):
        drop(zones["b"], files[1])
    assert window.stack.currentWidget() is window.start
    opened(qtbot, window, lambda: drop(zones["a"], files[0]))
    assert window.page.views["b"].reading.text == TEXT_B


def test_a_file_dropped_while_the_other_is_read_takes_nothing_away(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    def both() -> None:
        drop(window.start._zones["a"], files[0])
        drop(window.start._zones["b"], files[1])

    opened(qtbot, window, both)
    assert window.page.views["a"].reading.text == TEXT_A
    assert window.page.views["b"].reading.text == TEXT_B


def test_a_one_sided_fact_is_read_and_gone_to_by_keys_alone(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    point = window.page.panel.point
    assert point is not None
    assert point.b is not None
    assert window.toolbar.position.text().startswith("Only in B 1 of ")
    assert "Found only in B" in window.page.panel.evidence.text
    lit = [glow for glow in window.page.views["b"].glows if glow.kind == "fact"]
    assert [(glow.start, glow.end) for glow in lit] == [(point.b.start, point.b.end)]
    top, bottom = window.page.views["b"].extent(point.b.start, point.b.end)
    assert 0 <= top < bottom <= window.page.views["b"].viewport().height()


def test_a_click_on_marked_words_chooses_their_fact(qtbot: QtBot, window: MainWindow, files: tuple[str, str]) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    view, mark = window.page.views["a"], window.page.views["a"].marks[0]
    qtbot.waitUntil(lambda: view.column.laid_out == len(view.column.passages))
    index = view.column.at_offset(mark.start)
    rect = view.column.typeset(index).rects(mark.start, mark.end)[0]
    at = QPointF(44 + rect.center().x(), view.column.text_top(index) + rect.center().y()).toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    point = window.page.panel.point
    assert point is not None
    assert mark.fact in {fact.id for fact in (point.a, point.b) if fact}


def test_moving_the_slider_judges_again_and_the_default_comes_back(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    links = len(window.page.shown.ties)
    opened(qtbot, window, lambda: window.strictness.set_value(1.0))
    assert window.page.shown.comparison.options.strictness == 1.0
    assert len(window.page.shown.ties) <= links
    assert window.strictness._flips.isVisible()
    opened(qtbot, window, window.actions_["default"].trigger)
    assert len(window.page.shown.ties) == links
    assert window.page.shown.flips == 0
    assert not window.strictness._flips.isVisible()


def test_many_moves_of_the_slider_end_at_the_last(qtbot: QtBot, window: MainWindow, files: tuple[str, str]) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    for value in (0.1, 0.9, 0.3, 0.8):
        window.strictness.set_value(value)
    qtbot.waitUntil(lambda: window.page.shown.comparison.options.strictness == 0.8)


def test_words_are_found_in_both_articles_with_counts(qtbot: QtBot, window: MainWindow, files: tuple[str, str]) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.search.field, "ferry")
    assert window.search.counts.text() == "1 of 3   A 2 · B 1"
    qtbot.keyClick(window.search.field, Qt.Key.Key_Return)
    assert window.search.counts.text().startswith("2 of 3")
    qtbot.keyClick(window.search.field, Qt.Key.Key_Escape)
    assert not window.search.isVisible()


@pytest.mark.parametrize("form", FORMATS)
def test_the_report_is_written_in_the_chosen_format(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    target = tmp_path / f"report.{form}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.exporting.exported, timeout=20_000):
        window.actions_[f"export_{form}"].trigger()
    data = target.read_bytes()
    signs = {"pdf": b"%PDF-", "docx": b"PK", "json": b"{", "html": b"<!DOCTYPE"}
    assert data.startswith(signs.get(form, b""))
    if form == "json":
        assert json.loads(data)["schema"] == "twosource.comparison/1"
    if form in TEXTS:
        assert b"crew members were hurt" in data
    assert "exported as a draft" in window.notice.text
    assert window.preferences.text("format") == form
    assert str(target) in window.notice.text


def test_the_place_and_the_format_are_asked_for_once_and_nothing_is_written_over(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    asked: list[str] = []

    def answer(_parent: QWidget, _title: str, start: str, _filter: str) -> tuple[str, str]:
        asked.append(Path(start).name)
        return str(tmp_path / Path(start).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    written = []
    window.exporting.exported.connect(written.append)
    for action in ("export_md", "export", "export"):
        with qtbot.waitSignal(window.exporting.exported, timeout=20_000):
            window.actions_[action].trigger()
    name = "Ferry runs aground off Port Lissa - Passengers brought ashore"
    assert asked == [f"{name}.md"]
    assert [Path(path).name for path in written] == [f"{name}.md", f"{name} (2).md", f"{name} (3).md"]


def test_reports_wanted_one_after_the_other_are_all_written_or_told(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str], tmp_path: Path
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    case, failed = window.reviewing.case, []
    window.exporting.failed.connect(failed.append)
    with qtbot.waitSignal(window.exporting.exported, check_params_cb=lambda path: path.endswith("third.md")):
        window.exporting.write(case, str(tmp_path / "no folder" / "first.html"))
        window.exporting.write(case, str(tmp_path / "second.csv"))
        window.exporting.write(case, str(tmp_path / "third.md"))
    assert (tmp_path / "second.csv").exists()
    assert len(failed) == 1
    assert "first.html" in failed[0]


def test_an_export_that_fails_is_told_in_a_sentence(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str], tmp_path: Path
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    with qtbot.waitSignal(window.exporting.failed, timeout=20_000):
        window.exporting.write(window.reviewing.case, str(tmp_path / "no folder" / "report.md"))
    assert window.notice.isVisible()
    assert "report" in window.notice.text or "no folder" in window.notice.text
    assert "Traceback" not in window.notice.text


def test_a_file_that_cannot_be_read_is_told_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str], tmp_path: Path
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    with qtbot.waitSignal(window.opening.failed):
        window.opening.load_pair(files[0], str(tmp_path / "missing.txt"))
    assert "missing.txt" in window.notice.text
    assert window.page.views["b"].reading.text == TEXT_B


def test_cancelling_a_comparison_delivers_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    long_a, long_b = tmp_path / "long-a.txt", tmp_path / "long-b.txt"
    for path, word in ((long_a, "harbour"), (long_b, "coast")):
        path.write_text(
            "\n".join(f"Boat {n} left the {word} with {n % 7} people." for n in range(600)), encoding="utf-8"
        )
    delivered = []
    window.comparing.compared.connect(delivered.append)
    with qtbot.waitSignal(window.comparing.started, timeout=20_000):
        window.opening.load_pair(str(long_a), str(long_b))
    with qtbot.waitSignal(window.comparing.cancelled):
        window.actions_["cancel"].trigger()
    assert not window.progress.isVisible()
    assert "cancelled" in window.notice.text
    window.comparing.close()
    QApplication.processEvents()
    assert delivered == []
    opened(qtbot, window, window.actions_["again"].trigger)
    assert len(delivered) == 1


def test_a_newer_pair_is_never_overwritten_by_an_older_one(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    a, b = window.page.shown.comparison.a.article, window.page.shown.comparison.b.article
    shown = []
    window.comparing.compared.connect(shown.append)
    window.comparing.compare(a, b)
    opened(qtbot, window, lambda: window.comparing.compare(b, a))
    window.comparing.close()
    QApplication.processEvents()
    assert [each.comparison.a.article.text for each in shown] == [TEXT_B]


def test_swapping_sets_the_articles_the_other_way_round(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    before = window.page.shown.comparison.counts()
    opened(qtbot, window, window.actions_["swap"].trigger)
    after = window.page.shown.comparison.counts()
    assert window.page.views["a"].reading.text == TEXT_B
    assert (after.only_a, after.only_b) == (before.only_b, before.only_a)


@SIZE_HINTS
def test_pasted_text_gets_the_title_it_is_given(qtbot: QtBot, window: MainWindow, files: tuple[str, str]) -> None:
    QGuiApplication.clipboard().setText(TEXT_B)
    window.actions_["paste_b"].trigger()
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    assert dialog.pasted.text == TEXT_B
    qtbot.keyClicks(dialog.title_field, "From the desk")
    with qtbot.waitSignal(window.opening.held):
        dialog.accept()
    opened(qtbot, window, lambda: drop(window, files[0]))
    assert window.page.shown.comparison.b.article.title == "From the desk"


def test_the_example_opens_with_one_action(qtbot: QtBot, window: MainWindow) -> None:
    opened(qtbot, window, window.actions_["example"].trigger)
    counts = window.page.shown.comparison.counts()
    assert counts.only_a > 0
    assert counts.only_b > 0


def test_a_file_changed_on_disk_is_offered_and_reloaded_only_then(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    with qtbot.waitSignal(window.opening.told):
        Path(files[0]).write_text(TEXT_A.replace("212", "214"), encoding="utf-8")
    assert "212" in window.page.views["a"].reading.text
    opened(qtbot, window, window.notice._act.click)
    assert "214" in window.page.views["a"].reading.text


def test_a_citation_says_where_the_words_stand(qtbot: QtBot, window: MainWindow, files: tuple[str, str]) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    at = TEXT_A.index("fog")
    window.page.views["a"].reading.choose(at, at + len("fog was thick"))
    window.actions_["cite"].trigger()
    citation = QGuiApplication.clipboard().text()
    assert citation.startswith("“fog was thick”\n")
    assert "¶3.1" in citation
    assert "outlet unknown" in citation
    assert window.page.shown.comparison.a.article.sha256 in citation


def test_closing_the_pair_leads_back_to_the_start_with_the_pair_listed(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    window.actions_["close"].trigger()
    assert window.stack.currentWidget() is window.start
    assert window.preferences.recent() == [files]
    assert not window.actions_["export"].isEnabled()
    Path(files[0]).unlink()
    assert window.preferences.recent() == []


def test_recent_pairs_are_opened_again_and_can_be_cleared(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    window.actions_["close"].trigger()
    on_start = window.start.findChild(QPushButton, "recentPair")
    assert on_start.text() == "article-a.txt ↔ article-b.txt"
    opened(qtbot, window, on_start.click)
    menu = next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "Open &recent")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "article-a.txt ↔ article-b.txt", "Clear the list",
    ]  # fmt: skip
    opened(qtbot, window, menu.actions()[0].trigger)
    menu.actions()[-1].trigger()
    assert window.preferences.recent() == []
    window.actions_["close"].trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.start.findChild(QPushButton, "recentPair") is None


def test_the_theme_changes_what_is_painted_and_is_remembered(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    grounds = {}
    for theme in ("light", "dark"):
        window.actions_[f"theme_{theme}"].trigger()
        grounds[theme] = window.page.views["a"].viewport().grab().toImage().pixelColor(2, 2).lightness()
    assert grounds["dark"] < 80 < 200 < grounds["light"]
    assert window.preferences.text("theme") == "dark"


def test_text_can_be_copied_as_it_stands(qtbot: QtBot, window: MainWindow, files: tuple[str, str]) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    view = window.page.views["a"]
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == TEXT_A


@SIZE_HINTS
def test_the_preview_shows_the_report(qtbot: QtBot, window: MainWindow, files: tuple[str, str]) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    with qtbot.waitSignal(window.exporting.previewed, timeout=20_000):
        window.actions_["preview"].trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle() == "Report preview"
    dialog.close()


@SIZE_HINTS
def test_what_is_known_of_a_source_can_be_entered_and_counts(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str]
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    window.actions_["source_a"].trigger()
    dialog = window.findChild(SourceDialog)
    assert dialog is not None
    dialog.fields["outlet"].setText("Lissa Gazette")
    dialog.fields["published"].setText("yesterday")
    assert not dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.fields["published"].setText("2026-05-06")
    opened(qtbot, window, dialog.accept)
    assert window.page.shown.reviewed.case.entered_a.outlet == "Lissa Gazette"
    qtbot.waitUntil(lambda: window.page.shown.comparison.options.published_a == "2026-05-06", timeout=20_000)
    comparison = window.page.shown.comparison
    assert comparison.a.article.outlet is None
    assert comparison.a.article.published is None


def test_a_file_dropped_on_a_pane_takes_that_side(
    qtbot: QtBot, window: MainWindow, files: tuple[str, str], tmp_path: Path
) -> None:
    opened(qtbot, window, lambda: window.opening.load_pair(*files))
    third = tmp_path / "third.txt"
    third.write_text("Another ferry ran aground on Tuesday. Nobody was hurt.", encoding="utf-8")
    opened(qtbot, window, lambda: drop(window, str(third), x=window.width() // 2))
    assert window.page.views["b"].reading.text.startswith("Another ferry")
    assert window.page.views["a"].reading.text == TEXT_A
