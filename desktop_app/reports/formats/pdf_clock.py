"""A PDF without the clock and the time zone it was made in, which Qt writes into it."""

from __future__ import annotations

import re

CLOCK = re.compile(rb"(?<=Date \(D:)\d{14}(?:Z|[+-]\d\d'\d\d')(?=\))")
LONG_AGO = b"19800101000000Z"
TABLE = b"\nxref\n"
ENTRY = re.compile(rb"\d{10}(?= \d{5} n)")
START = re.compile(rb"(?<=startxref\n)\d+")


def without_clock(made: bytes) -> bytes:
    """Return a PDF with one time in the place of the clock's, and the offsets of its objects moved by as much."""
    shortened = [(clock.end(), len(clock[0]) - len(LONG_AGO)) for clock in CLOCK.finditer(made)]

    def moved(offset: re.Match[bytes]) -> int:
        at = int(offset[0])
        return at - sum(length for end, length in shortened if end <= at)

    objects, _, table = made.rpartition(TABLE)
    table = ENTRY.sub(lambda entry: b"%010d" % moved(entry), table)
    return CLOCK.sub(LONG_AGO, objects) + TABLE + START.sub(lambda start: b"%d" % moved(start), table)
