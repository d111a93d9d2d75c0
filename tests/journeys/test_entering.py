"""What a person enters of the report and of its sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.window.main_window import MainWindow
from desktop_app.window.session.case_dialog import CaseDialog
from desktop_app.window.source_dialog import SourceDialog
from tests.journeys.acting import CTRL, LONG, SCREENLESS, Key, modal, shown

pytestmark = SCREENLESS


def test_what_stands_over_the_report_is_entered_previewed_and_undone(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.keyClick(opened, Key.Key_I, CTRL)
    dialog = modal(CaseDialog)
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
    qtbot: QtBot, opened: MainWindow, bridge: tuple[Path, Path]
) -> None:
    article = "---\ntitle: Bridge shut\noutlet: Talsen Post\n---\nand so the bridge was closed on Monday. A ferry"
    page = bridge[0].with_suffix(".md")
    page.write_text(article, encoding="utf-8")
    shown(qtbot, opened, lambda: opened.opening.load({"a": str(page)}))
    assert opened.page.cards["a"]._known.toolTip().count("missing") == 2
    opened.actions_["source_a"].trigger()
    dialog = modal(SourceDialog)
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
