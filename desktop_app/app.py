"""Builds the application and its window, and hands them back without running them; imports Qt only then."""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from desktop_app.window.application import Application
    from desktop_app.window.main_window import MainWindow

# How long a comparison in its thread may keep the window waiting for its turn, in seconds. The window gives its turn
# away at nearly every call of Qt, some dozens of times while it paints, and waits as long each time to get it back.
SWITCH_AFTER = 0.00002
NO_SCREEN = "there is no display to open a window on; “twosource compare A B” needs none."


def _has_screen() -> bool:
    """Say whether there is something to open a window on; Qt would end the process without a word of ours."""
    needed = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in needed)


def build(paths: list[str], settings: QSettings | None = None) -> tuple[Application, MainWindow]:
    """Make the application and its window, which opens `paths` once it runs; the settings are the person's own."""
    # Nothing that is imported and built until all is there is garbage: looking for some takes a sixth of the start.
    gc.disable()
    from PySide6.QtCore import QSettings

    from desktop_app.window.application import Application
    from desktop_app.window.languages import speak
    from desktop_app.window.main_window import MainWindow
    from desktop_app.window.theme import Appearance

    sys.setswitchinterval(SWITCH_AFTER)
    app = Application.instance() or Application(["twosource", "-style", "fusion"])
    assert isinstance(app, Application)
    app.setApplicationName("twosource")
    app.setApplicationVersion(__version__)
    kept = settings or QSettings("twosource", "twosource")
    speak(str(kept.value("language", "system", type=str)))
    appearance = Appearance(app)
    # Before there is any widget, so that each is dressed but once.
    appearance.choose(str(kept.value("theme", "system", type=str)))
    window = MainWindow(appearance, kept)
    appearance.setParent(window)
    window.ready.connect(gc.enable)
    if paths:
        window.ready.connect(lambda: window.opening.take(paths))
    return app, window


def run_window(paths: list[str]) -> int:
    """Open the window on some files and run until it is closed; return the exit code."""
    if not _has_screen():
        print(f"twosource: {NO_SCREEN}", file=sys.stderr)
        return 1
    app, window = build(paths)
    from desktop_app.window.trouble.catching import Catching

    with Catching(app):
        window.show()
        return app.exec()


def run_self_test(a: Path | None, b: Path | None) -> int:
    """Open the window on two files, the example by default, and print what was measured; return the exit code."""
    if not _has_screen():
        print(json.dumps({"ok": False}), flush=True)
        print(f"twosource: {NO_SCREEN}", file=sys.stderr)
        return 1
    app, window = build([])
    from desktop_app.window.self_test import SelfTest

    test = SelfTest(window, [str(path) for path in (a, b) if path])
    return test.run(app)
