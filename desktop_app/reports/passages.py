"""Words of an article in the sentence they stand in, the finding marked, long sentences cut."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.comparison.model import Comparison, Offsets, Side
from desktop_app.reports.model import Passage, Place
from desktop_app.reports.words import shortened

WHITE_SPACE = re.compile(r"\s+")
# How many characters of the sentence are shown on each side of a finding.
AROUND = 300
NEAREST = 120


def place(comparison: Comparison, statement_id: str) -> Place:
    """Return where a statement stands, as ¶ paragraph.statement."""
    statement = comparison.statement(statement_id)
    return Place(statement_id, f"¶{statement.paragraph}.{statement.place}")


def passage(
    comparison: Comparison, side: Side, statement_id: str, marked: Sequence[Offsets] = (), around: int = AROUND
) -> Passage:
    """Return a statement with spans of it marked; what is far from them, or from its start, is cut to "…"."""
    statement = comparison.statement(statement_id)
    text = comparison.side(side).article.text
    spans = sorted(marked)
    first = spans[0][0] if spans else statement.start
    last = max((end for _, end in spans), default=statement.start)
    start = _word_start(text, statement.start, first, around)
    end = _word_end(text, last, statement.end, around)
    parts: list[tuple[str, bool]] = [("…", False)] if start > statement.start else []
    at = start
    for left, right in spans:
        parts += [(text[at : max(at, left)], False), (shortened(text[max(at, left) : right]), True)]
        at = max(at, right)
    parts += [(text[at:end], False)] + ([("…", False)] if end < statement.end else [])
    flat = ((WHITE_SPACE.sub(" ", words), is_marked) for words, is_marked in parts)
    return Passage(place(comparison, statement_id), tuple(part for part in flat if part[0]))


def _word_start(text: str, start: int, span: int, around: int) -> int:
    """Return where the words before a span begin: not before `around` characters, at a word's start if there is one."""
    if span - start <= around:
        return start
    space = text.find(" ", span - around, span)
    return space + 1 if space >= 0 else span - around


def _word_end(text: str, span: int, end: int, around: int) -> int:
    if end - span <= around:
        return end
    space = text.rfind(" ", span, span + around)
    return space if space >= 0 else span + around
