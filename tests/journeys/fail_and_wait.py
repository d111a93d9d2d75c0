"""Opens the real window on two articles, checks a point, lets something go wrong, and runs until it is killed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest

from desktop_app.app import build
from desktop_app.window.shown import Shown
from desktop_app.window.trouble.catching import Catching

# The copy is not to be made because its time has come, in milliseconds.
NEVER = 3_600_000


def main() -> int:
    settings_file, *articles = sys.argv[1:]
    app, window = build(articles, QSettings(settings_file, QSettings.Format.IniFormat))
    window.preferences.keep("initials", "N. N.")

    def fail() -> None:
        raise ValueError("what was meant to go wrong")

    def decide(shown: Shown) -> None:
        if window.reviewing.unsaved:
            QTimer.singleShot(0, window, fail)
        else:
            window.recovering.timer.setInterval(NEVER)
            window.page.panel.choose(shown.comparison.facts[0].id)
            QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    window.ready.connect(lambda: window.comparing.compared.connect(decide))
    with Catching(app) as catching:
        catching.told.connect(lambda: print(app.activeModalWidget().windowTitle(), flush=True))
        window.show()
        window.activateWindow()
        return app.exec()


if __name__ == "__main__":
    sys.exit(main())
