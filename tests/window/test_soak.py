"""The soak in its short form: of comparisons that were opened, decided on and closed nothing is left over."""

from __future__ import annotations

from pathlib import Path

from desktop_app.window.main_window import MainWindow
from tests.benchmarks.soak import Look, count_at_rest, more, soak
from tests.journeys.acting import SCREENLESS

pytestmark = SCREENLESS


def test_nothing_is_left_over_of_what_was_closed(window: MainWindow, tmp_path: Path) -> None:
    others = count_at_rest(window)  # what other tests keep for each other
    early, last = soak(window, tmp_path, comparisons=12, early=4)
    assert more(early, last) == {}
    kinds = ("Comparison", "Scored", "Case", "Reviewed", "Shown", "QUndoCommand")
    names = [f"{kind} in Python" for kind in kinds]
    assert {name: last.counts[name] for name in names} == {name: others[name] for name in names}
    assert last.counts["Article in Python"] <= others["Article in Python"] + 1  # one without words
    assert last.counts["copies kept"] == 0


def test_what_is_left_over_is_told(window: MainWindow, tmp_path: Path) -> None:
    kept: list[object] = []
    window.comparing.compared.connect(kept.append)
    early, last = soak(window, tmp_path, comparisons=2, early=1)
    assert isinstance(early, Look)
    assert {"Shown in Python", "Comparison in Python", "Article in Python"} <= set(more(early, last))
