"""Plain text to blocks: which lines are paragraphs, which are headings, which are list items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from msgspec import Struct

BlockKind = Literal["paragraph", "heading", "list_item"]

LINE = re.compile(r"[^\n\x0b\x0c\x85\u2028\u2029]+|\n")
BULLET = re.compile(r"[-*•‣◦●▪–][ \t]+(?=\S)")
NUMBERING = re.compile(r"\(?(\d{1,3})[.)][ \t]+(?=\S)")
LETTERING = re.compile(r"\(?[a-z]\)[ \t]+(?=\S)")
# What ends a sentence or a part of one, what of it no question or exclamation, and what may stand behind.
ENDS = tuple(".!?…:;,。！？؟।")
STOPS = tuple(".…:;,。।")
BEHIND_END = "\"'”’»)]"
SENTENCE_INSIDE = re.compile(r"[^\W\d_]{3}[.!?][\"”’)]*\s+[\"“‘(]?[^\W\d_a-z]")
LONGEST_HEADING = 150
WRAP_WIDTHS = range(40, 121)


class Block(Struct, frozen=True, gc=False):
    """One paragraph, heading or list item; `start` and `end` are code-point offsets in the article's text."""

    start: int
    end: int
    kind: BlockKind


class _Line(NamedTuple):
    """A line without the spaces around it, whether it follows with no blank line, and the length of its list marker."""

    start: int
    end: int
    follows: bool
    marker: int


def find_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a plain text in order; each line is one, but for text that was wrapped at a fixed width."""
    lines = list(_lines(text))
    blocks: list[Block] = []
    for line, joined in zip(lines, _joins(text, lines), strict=True):
        if joined:
            blocks[-1] = Block(blocks[-1].start, line.end, blocks[-1].kind)
        else:
            blocks.append(Block(line.start + line.marker, line.end, "list_item" if line.marker else "paragraph"))
    return tuple(with_headings(text, blocks))


def is_heading(line: str, *, first: bool = False) -> bool:
    """Say whether a line before more text is a heading: short and open at its end; a first line may ask or exclaim."""
    closed = line.rstrip(BEHIND_END).endswith(STOPS) if first else is_closed(line)
    short = 0 < len(line) < LONGEST_HEADING and any(map(str.isalpha, line))
    return short and not closed and not SENTENCE_INSIDE.search(line)


def is_closed(text: str) -> bool:
    """Say whether a text ends with what ends a sentence or a part of one."""
    return text.rstrip(BEHIND_END).endswith(ENDS)


def with_headings(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with headings told apart from the other one-line paragraphs; the last block is none."""
    for index, block in enumerate(blocks):
        short = block.end - block.start < LONGEST_HEADING and block.kind == "paragraph" and index + 1 < len(blocks)
        line = text[block.start : block.end] if short else ""
        heading = "\n" not in line and is_heading(line, first=index == 0)
        yield Block(block.start, block.end, "heading") if heading else block


def _lines(text: str) -> Iterator[_Line]:
    """Yield the lines that hold more than white space."""
    ends, number, seen = 0, 0, False
    for match in LINE.finditer(text):
        line = match.group()
        ends += line == "\n"
        stripped = line.strip()
        if not stripped:
            continue
        start = match.start() + len(line) - len(line.lstrip())
        marker = BULLET.match(stripped) or LETTERING.match(stripped)
        numbered = NUMBERING.match(stripped)
        # "24. Februar" is no item of a list unless a 23 went before.
        if numbered and int(numbered[1]) in (1, number + 1):
            number, marker = int(numbered[1]), numbered
        yield _Line(start, start + len(stripped), seen and ends == 1, marker.end() if marker else 0)
        ends, seen = 0, True


def _joins(text: str, lines: list[_Line]) -> Iterator[bool]:
    """Yield for each line whether it carries on the block of the line before."""
    follows = [False] + [after.follows and not after.marker for after in lines[1:]]
    width = max((line.end - line.start for line in lines if text.find(" ", line.start, line.end) >= 0), default=0)
    full = [False] + [follows[i] and _is_full(text, lines[i - 1], lines[i], width) for i in range(1, len(lines))]
    wrapped = width in WRAP_WIDTHS and sum(full) > max(1, sum(follows) // 2)
    for i, line in enumerate(lines):
        carried = follows[i] and text[line.start].islower() and not _closes(text, lines[i - 1])
        yield carried or (wrapped and full[i])


def _is_full(text: str, line: _Line, after: _Line, width: int) -> bool:
    """Say whether a line had no room for the first word of the next."""
    word = text[after.start : min(after.end, after.start + width + 1)].split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(word) > width


def _closes(text: str, line: _Line) -> bool:
    """Say whether a line ends as a sentence or clause does."""
    return is_closed(text[max(line.start, line.end - 20) : line.end])
