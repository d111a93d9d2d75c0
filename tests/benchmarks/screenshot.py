"""Takes the picture of the window that the README shows, or one of any two articles in any theme and size."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.app import build
from desktop_app.window.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
# The fonts, the page and the list settle within this time, in milliseconds.
SETTLED = 900


def main() -> int:
    """Open the window with settings of its own, wait until all is painted, and save what it shows."""
    chosen = _words()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "twosource.ini"), QSettings.Format.IniFormat)
        settings.setValue("theme", chosen.theme)
        settings.setValue("language", chosen.language)
        settings.setValue("hint_read", True)
        app, window = build(chosen.articles, settings)
        window.resize(*(int(number) for number in chosen.size.split("x")))
        window.ready.connect(lambda: _open(window, chosen))
        window.show()
        app.exec()
        window.close()
    return 0


def _open(window: MainWindow, chosen: argparse.Namespace) -> None:
    window.comparing.compared.connect(lambda _: QTimer.singleShot(0, window, lambda: _choose(window, chosen)))
    if chosen.empty:
        QTimer.singleShot(SETTLED, window, lambda: _save(window, chosen.file))
    elif not chosen.articles:
        window.opening.load_example()


def _choose(window: MainWindow, chosen: argparse.Namespace) -> None:
    window.actions_[f"tab_{chosen.tab}"].trigger()
    for _ in range(chosen.fact):
        window.actions_["next"].trigger()
    QTimer.singleShot(SETTLED, window, lambda: _save(window, chosen.file))


def _save(window: MainWindow, file: Path) -> None:
    window.grab().save(str(file))
    print(f"{file}: {window.width()} by {window.height()}")
    QApplication.quit()


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="*", help="two articles, else the bundled example")
    parser.add_argument("-o", dest="file", type=Path, default=ROOT / "resources/images/window.png")
    parser.add_argument("--size", default="1440x900", help="in logical pixels")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", default="en")
    parser.add_argument("--tab", choices=("only_a", "only_b", "differs", "shared", "sources"), default="differs")
    parser.add_argument("--fact", type=int, default=1, help="which fact of the tab is chosen, 0 for none")
    parser.add_argument("--empty", action="store_true", help="the start page")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
