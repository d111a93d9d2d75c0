"""Plain text to blocks: which lines are paragraphs, which are headings, which are list items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["paragraph", "heading", "list_item"]

LINE = re.compile(r"[^\n]*\n?")
LIST_MARKER = re.compile(r"(?:[-*•‣◦–]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+(?=\S)")
CLOSED = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
LONGEST_HEADING = 150
WIDEST_WRAP = 120


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item; `start` and `end` are code-point offsets in the article's text."""

    start: int
    end: int
    kind: BlockKind


def find_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a plain text in order; each line is one, but for text that was wrapped at a fixed width."""
    blocks: list[Block] = []
    for chunk in _chunks(text):
        lines = [(0, 0)] if not chunk else _joined(text, chunk)
        blocks += [_block(text, start, end) for start, end in lines]
    return tuple(_with_headings(text, blocks))


def looks_like_heading(line: str) -> bool:
    """Say whether a line could be a heading: short, and with no closing full stop."""
    return 0 < len(line) < LONGEST_HEADING and not CLOSED.search(line) and any(c.isalpha() for c in line)


def _chunks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield runs of lines with no blank line between them, each line as stripped offsets."""
    run: list[tuple[int, int]] = []
    for match in LINE.finditer(text):
        line = match.group()
        stripped = line.strip()
        if stripped:
            start = match.start() + len(line) - len(line.lstrip())
            run.append((start, start + len(stripped)))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _joined(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join the lines of a chunk that was wrapped at a fixed width: where no line could have held the next one's first word."""
    width = max(end - start for start, end in lines)
    rooms = [
        end - start + 1 + len(text[following[0] : following[1]].split()[0]) > width
        for (start, end), following in zip(lines, lines[1:], strict=False)
    ]
    starts_item = any(LIST_MARKER.match(text, start) for start, _ in lines)
    wrapped = len(lines) > 1 and width <= WIDEST_WRAP and all(rooms) and not starts_item
    joined = [lines[0]]
    for start, end in lines[1:]:
        previous = text[joined[-1][0] : joined[-1][1]]
        continues = text[start].islower() and not CLOSED.search(previous) and not LIST_MARKER.match(text, start)
        if (wrapped and not looks_like_heading_line(previous, width)) or continues:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def looks_like_heading_line(line: str, width: int) -> bool:
    """Say whether a wrapped line is too short to have been broken for its width."""
    return len(line.rsplit("\n", 1)[-1]) < width // 2


def _block(text: str, start: int, end: int) -> Block:
    marker = LIST_MARKER.match(text, start, end)
    if marker:
        return Block(marker.end(), end, "list_item")
    return Block(start, end, "paragraph")


def _with_headings(text: str, blocks: list[Block]) -> Iterator[Block]:
    """Tell headings apart: a short open line with more text after it."""
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        line = text[block.start : block.end]
        if block.kind == "paragraph" and following is not None and "\n" not in line and looks_like_heading(line):
            yield Block(block.start, block.end, "heading")
        else:
            yield block
