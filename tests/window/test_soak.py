"""The soak in its short form: of comparisons that were opened, decided on and closed nothing is left over."""

from __future__ import annotations

from pathlib import Path

from desktop_app.window.main_window import MainWindow
from tests.benchmarks.soak import Look, more, soak
from tests.journeys.acting import SCREENLESS

pytestmark = SCREENLESS


def test_nothing_is_left_over_of_what_was_closed(window: MainWindow, tmp_path: Path) -> None:
    early, last = soak(window, tmp_path, comparisons=12, early=4)
    assert more(early, last) == {}
    kinds = ("Comparison", "Scored", "Case", "Reviewed", "Shown", "QUndoCommand")
    assert {last.counts[f"{kind} in Python"] for kind in kinds} == {0}
    assert last.counts["Article in Python"] <= 1  # one without words
    assert last.counts["copies kept"] == 0


def test_what_is_left_over_is_told(window: MainWindow, tmp_path: Path) -> None:
    kept: list[object] = []
    window.comparing.compared.connect(kept.append)
    early, last = soak(window, tmp_path, comparisons=2, early=1)
    assert isinstance(early, Look)
    assert {"Shown in Python", "Comparison in Python", "Article in Python"} <= set(more(early, last))
