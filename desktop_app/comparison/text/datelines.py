"""Where and by whom an article was written, as agencies set it before their first sentence."""

from __future__ import annotations

from desktop_app.pattern import pattern

PLACE = r"[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+)*"
COUNTRY = r"(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)"
DAY = r"(?:,? (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?)(?:, \d{4})?)"
# "LIRANA, Oct 4 (Reuters) - ", "(Reuters) - ", "KYIV, Ukraine — ", "LONDON — ". Several words in capitals with
# only a dash behind them may as well be a headline, which tells something.
DATELINE = pattern(
    rf"(?:(?:{PLACE}{COUNTRY}?{DAY}?,? )?\([A-Z][\w .&/-]+\) ?(?:--|[-–—])"
    rf"|(?:{PLACE}(?:{COUNTRY}{DAY}?|{DAY})|[A-Z][A-Z.'’-]+) (?:--|[–—]))\s*"
)
# How one begins; what finds it whole takes longer to compile than to read two articles without one.
BEGINS = pattern(r"\(|[A-Z][^a-z ]")


def after_dateline(text: str, start: int, end: int) -> int:
    """Return where the first sentence of text[start:end] begins behind a dateline, or `start` where there is none."""
    if not BEGINS.match(text, start, end):
        return start
    dateline = DATELINE.match(text, start, end)
    return dateline.end() if dateline else start
