"""The self-test: opens the real window on two articles, does with them what a person does, and says what it took."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop_app.window.errors import explain
from desktop_app.window.main_window import MainWindow
from desktop_app.window.self_test_walk import walk
from desktop_app.window.shown import Shown

HEARTBEAT = 5
# Between two steps, so that the beat that ends a stall is heard before the next.
STEP = 4 * HEARTBEAT
LONGEST = 120_000
IMPORTED = time.time()


class SelfTest(QObject):
    """Runs one comparison in a window and prints one line of JSON; all times are milliseconds.

    The longest stall is also told by what was being done: "start" until all is there, "compare" until all is painted.
    """

    def __init__(self, window: MainWindow, paths: list[str]) -> None:
        super().__init__(window)
        self._window, self._paths = window, paths
        self._started = process_start()
        self._trouble: list[str] = []
        self._window_ms = self._ready_ms = self._compared_ms = self._last_beat = 0.0
        self._doing, self._stalls = "start", {"start": 0.0}
        self._shown: Shown | None = None
        self._unpainted: set[str] = set()
        self._beat = QTimer(self, interval=HEARTBEAT)
        self._beat.timeout.connect(self._on_beat)
        self._steps = walk(window)
        self._stepping = QTimer(self, interval=STEP)
        self._stepping.timeout.connect(self._step)

    def run(self, app: QApplication) -> int:
        """Run the application until the test is over; return the exit code."""
        before, hook = qInstallMessageHandler(self._on_message), sys.excepthook
        sys.excepthook = self._on_error
        window = self._window
        window.installEventFilter(self)
        window.ready.connect(self._open)
        QTimer.singleShot(LONGEST, self, lambda: self._fail("the comparison was not painted within 120 s"))
        window.show()
        app.exec()
        self._beat.stop()
        window.close()
        qInstallMessageHandler(before)
        sys.excepthook = hook
        print(json.dumps(self._result()), flush=True)
        for trouble in self._trouble:
            print(f"twosource: {trouble}", file=sys.stderr)
        return 1 if self._trouble else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._window_ms:
            self._window_ms = self._since_start()
            self._last_beat = time.perf_counter()
            self._beat.start()
        return False

    def _open(self) -> None:
        self._ready_ms = self._since_start()
        self._doing = "compare"
        comparing, opening = self._window.comparing, self._window.opening
        comparing.compared.connect(self._on_compared, Qt.ConnectionType.SingleShotConnection)
        comparing.failed.connect(lambda error: self._fail(explain(error)))
        opening.failed.connect(self._fail)
        if self._paths:
            self._window.opening.take(self._paths)
        else:
            self._window.opening.load_example()

    def _on_compared(self, shown: Shown) -> None:
        page = self._window.page
        page.views["a"].painted.connect(lambda: self._on_painted("marks of A"))
        page.views["b"].painted.connect(lambda: self._on_painted("marks of B"))
        page.ribbons.painted.connect(lambda: self._on_painted("ribbons"))
        page.panel.painted.connect(lambda: self._on_painted("facts"))
        self._shown = shown
        self._unpainted = {"marks of A", "marks of B", "ribbons", "facts"}

    def _on_painted(self, part: str) -> None:
        if part in self._unpainted:
            self._unpainted.discard(part)
            if not self._unpainted:
                self._compared_ms = self._since_start()
                self._stepping.start()

    def _step(self) -> None:
        doing = next(self._steps, "")
        if doing:
            self._doing = doing
        else:
            QApplication.quit()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        stall = (now - self._last_beat) * 1000 - HEARTBEAT
        self._stalls[self._doing] = max(self._stalls.get(self._doing, 0.0), stall)
        self._last_beat = now

    def _on_message(self, kind: QtMsgType, context: object, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self._trouble.append(f"Qt warns: {message}")

    def _on_error(self, kind: type[BaseException], error: BaseException, stack: object) -> None:
        from desktop_app.trouble import Trouble

        self._fail(f"nothing caught {' '.join(Trouble.of(error).where.split())}")

    def _fail(self, message: str) -> None:
        self._trouble.append(message)
        QApplication.quit()

    def _since_start(self) -> float:
        return (time.time() - self._started) * 1000

    def _result(self) -> dict[str, object]:
        counts = self._shown.comparison.counts() if self._shown else None
        names = ("only_a", "only_b", "differs", "shared")
        return {
            "ok": not self._trouble,
            "window_ms": round(self._window_ms),
            "ready_ms": round(self._ready_ms),
            "compared_ms": round(self._compared_ms),
            "longest_stall_ms": round(max(self._stalls.values())),
            "stalls_ms": {doing: round(stall) for doing, stall in self._stalls.items()},
            "peak_mib": peak_mib(),
            "facts": {name: getattr(counts, name) if counts else 0 for name in names},
        }


def process_start() -> float:
    """Return when this process started, in seconds since the epoch; without /proc, when this module was read."""
    try:
        stat = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace")
        ticks = int(stat.rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")
        uptime = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return IMPORTED
    return time.time() - (uptime - ticks)


def peak_mib() -> int | None:
    """Return the most memory this process has held, None on a system that does not tell."""
    try:
        import resource
    except ImportError:
        return None
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
