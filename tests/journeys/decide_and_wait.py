"""Opens the real window on two articles, checks one point after the other, and runs until it is killed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from desktop_app.app import build
from desktop_app.window.shown import Shown


def main() -> int:
    settings_file, interval, *articles = sys.argv[1:]
    app, window = build(articles, QSettings(settings_file, QSettings.Format.IniFormat))
    window.preferences.keep("initials", "N. N.")

    def check(shown: Shown) -> None:
        unreviewed = [fact for fact in shown.comparison.facts if shown.reviewed.state(fact) == "unreviewed"]
        if unreviewed:
            window.page.panel.choose(unreviewed[0].id)
            QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            print(len(window.reviewing.case.review.points), flush=True)

    def follow() -> None:
        window.recovering.timer.setInterval(int(interval))
        window.comparing.compared.connect(check)

    window.ready.connect(follow)
    window.show()
    window.activateWindow()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
