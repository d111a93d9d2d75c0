"""How far a batch is: a bar on a terminal, nothing elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TextIO

WIDTH = 30
BETWEEN_TWO = 0.1  # seconds


class Progress:
    """Draws the bar on a line of its own, again and again in the same place."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shows = self._stream.isatty()
        self._began = self._drawn = time.monotonic()

    def tell(self, done: int, total: int, doing: str) -> None:
        """Show that so much of the work is done; `doing` names the pieces, as in "12 of 90 pairs"."""
        now = time.monotonic()
        if not self._shows or (done < total and now - self._drawn < BETWEEN_TWO):
            return
        self._drawn = now
        filled = WIDTH * done // max(1, total)
        line = f"[{'#' * filled}{'.' * (WIDTH - filled)}] {done} of {total} {doing}{self._rest(done, total, now)}"
        self._stream.write(f"\r\x1b[K{line}")
        self._stream.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._shows:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def _rest(self, done: int, total: int, now: float) -> str:
        if not 0 < done < total:
            return ""
        minutes, seconds = divmod(round((now - self._began) / done * (total - done)), 60)
        hours, minutes = divmod(minutes, 60)
        return f", {hours} h {minutes} min left" if hours else f", {minutes}:{seconds:02} min left"
