"""Where and by whom an article was written, as agencies set it before their first sentence."""

from __future__ import annotations

from desktop_app.comparison.text.pattern import pattern

# "LIRANA, Oct 4 (Reuters) - ", "LONDON (AP) — ", "(Reuters) - ", "KYIV, Ukraine — "
DATELINE = pattern(
    r"(?:[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+)*"  # the place, in capitals
    r"(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?"  # its country
    r"(?:,? (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?)(?:, \d{4})?)?"  # the day
    r"(?:,? \([A-Z][\w .&/-]+\) ?(?:--|[-–—])|(?: [–—]| --))"  # the agency
    r"|\([A-Z][\w .&/-]+\) ?(?:--|[-–—]))\s*"
)


def after_dateline(text: str, start: int, end: int) -> int:
    """Return where the first sentence of text[start:end] begins behind a dateline, or `start` where there is none."""
    dateline = DATELINE.match(text, start, end)
    return dateline.end() if dateline else start
