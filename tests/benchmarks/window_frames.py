"""Measures what a frame costs while two articles of 4,000 statements are scrolled, and a change of theme."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.app import build
from desktop_app.window.main_window import MainWindow

STATEMENTS = 4000
FRAMES = 300
STEP = 60
NAMES = ["Anders", "Brook", "Carmen", "Dragan", "Elif", "Farid", "Greta", "Hamid", "Ines", "Jonas", "Kaya", "Lena"]
DOING = ["repaired", "inspected", "closed", "flooded", "reopened", "sold", "surveyed", "cleared"]
THINGS = ["bridge", "harbour", "school", "warehouse", "tunnel", "clinic", "station", "archive", "mill", "depot"]


def main() -> int:
    """Compare two made articles in the window, scroll through them, and print milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(_article(Path(folder) / f"{side}.txt", seed)) for side, seed in (("a", 1), ("b", 2))]
        settings = QSettings(str(Path(folder) / "twosource.ini"), QSettings.Format.IniFormat)
        app, window = build([], settings)
        loop = QEventLoop()
        window.ready.connect(loop.quit)
        window.show()
        loop.exec()
        started = time.perf_counter()
        window.comparing.compared.connect(lambda _: loop.quit())
        window.opening.take(paths)
        loop.exec()
        print(f"compared    {STATEMENTS} by {STATEMENTS} statements in {time.perf_counter() - started:.1f} s")
        views = window.page.views.values()
        while any(view.column.laid_out < len(view.column.passages) for view in views):
            _settle(50)
        _tell("scrolling", _frames(app, window))
        window.actions_["next"].trigger()
        _tell("with a fact chosen", _frames(app, window))
        _tell("theme", [_timed(app, window.actions_[f"theme_{name}"].trigger) for name in ("dark", "light") * 5])
        window.close()
    return 0


def _frames(app: QApplication, window: MainWindow) -> list[float]:
    """Scroll by a step, and time until both texts, ribbons and rulers have been painted, for each frame."""
    bar = window.page.views["a"].verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    return [_timed(app, lambda: bar.setValue(bar.value() + STEP)) for _ in range(FRAMES)]


def _timed(app: QApplication, act) -> float:
    app.processEvents()
    before = time.perf_counter()
    act()
    app.processEvents()
    return (time.perf_counter() - before) * 1000


def _tell(name: str, times: list[float]) -> None:
    print(f"{name:20} median {median(times):5.1f} ms   worst {max(times):5.1f} ms")


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _article(path: Path, seed: int) -> Path:
    """Write an article in which half of the sentences are those of any other."""
    common, own = random.Random(0), random.Random(seed)
    paragraphs: list[str] = []
    for number in range(STATEMENTS // 4):
        sentences = [_sentence(common if place % 2 else own, number) for place in range(4)]
        paragraphs.append(" ".join(sentences))
    path.write_text("\n\n".join(paragraphs), encoding="utf-8")
    return path


def _sentence(chance: random.Random, number: int) -> str:
    who, doing, thing = chance.choice(NAMES), chance.choice(DOING), chance.choice(THINGS)
    return f"{who} {doing} the {thing} {number} with {chance.randrange(2, 900)} workers, officials said."


if __name__ == "__main__":
    sys.exit(main())
