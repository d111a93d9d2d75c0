"""The one place where Python's code points and Qt's UTF-16 units are turned into each other."""

from __future__ import annotations

from bisect import bisect_left

LAST_OF_ONE_UNIT = "\uffff"


class Utf16:
    """Offsets of one text in both counts; `units` is its length in UTF-16 units."""

    def __init__(self, text: str) -> None:
        # An empty list for nearly every text: only characters beyond U+FFFF take two units.
        self._wide = [i for i, char in enumerate(text) if char > LAST_OF_ONE_UNIT] if not text.isascii() else []
        self._wide_units = [place + before for before, place in enumerate(self._wide)]
        self._length = len(text)
        self.units = self._length + len(self._wide)

    def to_units(self, offset: int) -> int:
        """Turn a code-point offset into an offset in UTF-16 units."""
        return offset + bisect_left(self._wide, offset)

    def to_points(self, units: int) -> int:
        """Turn an offset in UTF-16 units into a code-point offset; inside a pair it is that of the character."""
        before = bisect_left(self._wide_units, units)
        if before and self._wide_units[before - 1] + 1 == units:
            return self._wide[before - 1]
        return units - before
