"""Words of an article in the sentence they stand in, the finding marked, long sentences cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.comparison.model import Comparison, Side
from desktop_app.reports.model import Part, Passage, Place
from desktop_app.reports.words import shortened

WHITE_SPACE = re.compile(r"\s+")
# How many characters of the sentence are shown on each side of a finding.
AROUND = 300
NEAREST = 120
BRIEF = 60
# Where words to mark start and end, and the number of their point, 0 where it needs none.
Marked = tuple[int, int, int]


def place(comparison: Comparison, statement_id: str) -> Place:
    """Return where a statement stands, as ¶ paragraph.statement."""
    statement = comparison.statement(statement_id)
    return Place(statement_id, f"¶{statement.paragraph}.{statement.place}")


def passage(
    comparison: Comparison, side: Side, statement_id: str, marked: Sequence[Marked] = (), around: int = AROUND
) -> Passage:
    """Return a statement with spans of it marked; what is far from them, or from its start, is cut to "…"."""
    statement = comparison.statement(statement_id)
    text = comparison.side(side).article.text
    spans = sorted(marked)
    at = _word_start(text, statement.start, spans[0][0] if spans else statement.start, around)
    parts = [Part("…")] if at > statement.start else []
    for start, end, numbers in _stretches(spans):
        if start > at:
            parts.append(Part(_cut(text, at, start, around)))
        parts.append(Part(shortened(text[start:end]), True, numbers))
        at = end
    end = _word_end(text, at, statement.end, around)
    parts += [Part(text[at:end])] + ([Part("…")] if end < statement.end else [])
    flat = (replace(part, words=WHITE_SPACE.sub(" ", part.words)) for part in parts)
    return Passage(place(comparison, statement_id), tuple(part for part in flat if part.words))


def _stretches(spans: Sequence[Marked]) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Yield the marked stretches one after the other, each up to where spans end, with the numbers of these."""
    together: list[list[Marked]] = []
    reach = -1
    for span in spans:
        if span[0] >= reach:
            together.append([])
        together[-1].append(span)
        reach = max(reach, span[1])
    for spans in together:
        at = spans[0][0]
        ending: dict[int, list[int]] = {}
        for _, end, number in spans:
            ending.setdefault(end, []).extend([number] if number else [])
        for end, numbers in sorted(ending.items()):
            yield at, end, tuple(numbers)
            at = end


def _cut(text: str, start: int, end: int, around: int) -> str:
    """Return the words between two spans, those far from both cut to "…"."""
    if end - start <= 2 * around:
        return text[start:end]
    return f"{text[start : _word_end(text, start, end, around)]} … {text[_word_start(text, start, end, around) : end]}"


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
