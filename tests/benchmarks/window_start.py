"""Measures how long whole processes take until their window is on screen: Twosource beside an empty QMainWindow."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS = 15
ROOT = Path(__file__).resolve().parents[2]
# Told at the first paint of the window; the process then leaves at once.
TELL = """
import os, time
from PySide6.QtCore import QEvent, QObject

class Tell(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time(), flush=True)
            os._exit(0)
        return False

tell = Tell()
window.installEventFilter(tell)
window.show()
app.exec()
"""
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(["empty"])
window = QMainWindow()
window.resize(1440, 900)
"""
TWOSOURCE = """
import desktop_app.cli
from desktop_app.app import build
app, window = build([])
"""


def main() -> int:
    """Start both in turn, and print the medians in milliseconds and their ratio."""
    times: dict[str, list[float]] = {"empty": [], "twosource": []}
    with tempfile.TemporaryDirectory() as home:
        # Compiled modules are kept, as everywhere but in some containers.
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": home}
        environment = {**os.environ, **compiled, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(ROOT)}
        for number in range(ROUNDS + 1):
            for name, script in (("empty", EMPTY), ("twosource", TWOSOURCE)):
                taken = _start(script + TELL, environment)
                if number:  # the first of each only warms the disk
                    times[name].append(taken)
    for name, taken in times.items():
        print(f"{name:10} median {median(taken):5.0f} ms   fastest {min(taken):5.0f} ms")
    medians, fastest = (by(times["twosource"]) / by(times["empty"]) for by in (median, min))
    print(f"ratio      median {medians:5.2f}      fastest {fastest:5.2f}      (at most 1.5)")
    return 0


def _start(script: str, environment: dict[str, str]) -> float:
    before = time.time()
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    return (float(done.stdout) - before) * 1000


if __name__ == "__main__":
    sys.exit(main())
