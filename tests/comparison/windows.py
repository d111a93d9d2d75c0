"""The window of a part of a text, as the tests of what is found in windows ask for it."""

from __future__ import annotations

from desktop_app.comparison.facts.window import Window, plain, read_windows
from desktop_app.comparison.text.pieces import read_pieces


def window_of(text: str, start: int = 0, end: int | None = None) -> Window:
    """Return the window between two offsets."""
    part = text[start:end]
    return read_windows(read_pieces([part], [start])).get(0) or Window(plain(part), start, 0, (), ())
