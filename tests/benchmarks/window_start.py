"""Measures how long whole processes take until their window is on screen: Twosource beside an empty QMainWindow.

Twosource shows a frame first, in its size and colours, and then puts everything into that: "frame" is until the frame
has been painted, "start page" until all that a person sees has been, "ready" until the page of two articles is there.
"""

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
# Told at a paint of the window; the process then leaves at once.
PAINTED = """
import os, time
from PySide6.QtCore import QEvent, QObject

class Tell(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and getattr(window, "is_furnished", True) in {stages}:
            print(time.time(), flush=True)
            os._exit(0)
        return False

tell = Tell()
window.installEventFilter(tell)
window.show()
app.exec()
"""
READY = """
import os, time

def tell():
    print(time.time(), flush=True)
    os._exit(0)

window.ready.connect(tell)
window.show()
app.exec()
"""
STAGES = {
    "empty": EMPTY + PAINTED.format(stages="(True,)"),
    "frame": TWOSOURCE + PAINTED.format(stages="(False, True)"),
    "start page": TWOSOURCE + PAINTED.format(stages="(True,)"),
    "ready": TWOSOURCE + READY,
}


def main() -> int:
    """Start all in turn, and print milliseconds and the ratio of each to the empty window."""
    taken: dict[str, list[float]] = {name: [] for name in STAGES}
    with tempfile.TemporaryDirectory() as home:
        # Compiled modules are kept, as everywhere but in some containers.
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": home}
        environment = {**os.environ, **compiled, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(ROOT)}
        for number in range(ROUNDS + 1):
            for name, script in STAGES.items():
                milliseconds = _start(script, environment)
                if number:  # the first of each only warms the disk
                    taken[name].append(milliseconds)
    for name, times in taken.items():
        ratio = min(times) / min(taken["empty"])
        limit = "   (at most 1.5)" if name == "frame" else ""
        print(f"{name:10} median {median(times):5.0f} ms   fastest {min(times):5.0f} ms   ratio {ratio:.2f}{limit}")
    return 0


def _start(script: str, environment: dict[str, str]) -> float:
    before = time.time()
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    return (float(done.stdout) - before) * 1000


if __name__ == "__main__":
    sys.exit(main())
