"""Lines as they stand on a page, joined to paragraphs; hyphens undone, running heads dropped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop_app.articles.blocks import BULLET, LONGEST_HEADING, NUMBERING, is_closed
from desktop_app.articles.reading import Piece

SOFT_HYPHEN = "\u00ad"
HYPHENS = f"-\u2010{SOFT_HYPHEN}"
HYPHENATED = re.compile(rf"([^\W\d_]+)[{HYPHENS}]$")
DIGITS = re.compile(r"\d+")
PAGE_NUMBER = re.compile(r"(?:\w+://\S+\s+)?\W*\d{1,4}(?:\s*(?:/|[^\W\d_]{1,4})\s*\d{1,4})?\W*")
# How many lines at the top and at the bottom of a page may be repeated on others.
EDGE = 2
# Lines of one column begin about as near to each other as this, in points.
NEAR = 60
# How much larger than most lines those of a heading are.
LARGE = 1.12


class Line(NamedTuple):
    """A line of a page: `left` and `right` edges, height of the baseline over the page's foot and size, in points."""

    text: str
    left: float
    right: float
    baseline: float
    size: float


def drop_running_lines(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], tuple[str, ...]]:
    """Return the pages without heads, feet and page numbers, and the lines dropped, each once, in order.

    A line at the edge of a page runs when it stands on at least two pages and half of them; the outermost line, which
    may hold the page's number, also where its numbers alone differ.
    """
    edges = [_edges(page) for page in pages]
    on_pages = Counter(key for page in edges for key in set(page.values()))
    dropped: dict[str, None] = {}
    kept: list[list[Line]] = []
    for page, keys in zip(pages, edges, strict=True):
        running = [
            line
            for line in page
            if (line in keys and on_pages[keys[line]] >= max(2, len(pages) / 2))
            or (PAGE_NUMBER.fullmatch(line.text) and line in _outermost(page))
        ]
        dropped.update(dict.fromkeys(line.text for line in running))
        kept.append([line for line in page if line not in running])
    return kept, tuple(dropped)


def join_lines(pages: Sequence[Sequence[Line]]) -> Iterator[Piece]:
    """Yield the paragraphs, list items and headings; a heading is short and larger than most lines are."""
    lines = [(line, number) for number, page in enumerate(pages) for line in page]
    usual: Counter[float] = Counter()
    for line, _ in lines:
        usual[line.size] += len(line.text)
    size = usual.most_common(1)[0][0] if usual else 0.0
    leading = _usual_leading(pages) / (size or 1.0)
    words = frozenset(word.casefold() for line, _ in lines for word in re.findall(r"[\w-]+", line.text))
    columns = [_columns(page) for page in pages]
    paragraph: list[Line] = []
    for index, (line, number) in enumerate(lines):
        if paragraph:
            before, page_before = lines[index - 1]
            large = line.size > LARGE * size
            if _begins(
                before,
                line,
                None if page_before != number else leading * line.size,
                _right(columns[number], before),
                large,
            ):
                yield _piece(paragraph, size, words)
                paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _piece(paragraph, size, words)


def _begins(before: Line, line: Line, leading: float | None, right: float, large: bool) -> bool:
    """Say whether a line begins a paragraph.

    `leading` is the usual distance from the line before, None where that stands on another page; `right` is the edge
    of the column; `large` lines are headings.
    """
    gap = before.baseline - line.baseline
    if abs(gap) < line.size / 2 and line.left >= before.right:
        return False
    if abs(before.size - line.size) > 0.1 * before.size or _marker(line.text):
        return True
    open_end = not is_closed(before.text[-20:])
    if leading is None or gap < 0:  # the next page or column
        return not open_end
    if gap > 1.35 * leading:
        return True
    if large:
        return False
    word = line.text.split(maxsplit=1)[0]
    room = right - before.right - (len(word) + 1) * (line.right - line.left) / len(line.text)
    # Words in lower case carry a sentence on, unless the line before was left far too short, as an item of a list.
    enough = 0.4 if open_end and line.text[0].islower() else 0.02
    indented = line.left - before.left > 0.8 * line.size
    return room > enough * (right - before.left) or (indented and not open_end)


def _piece(lines: list[Line], usual: float, words: frozenset[str]) -> Piece:
    text = lines[0].text
    for line in lines[1:]:
        text = _joined(text, line.text, words)
    text = text.replace(SOFT_HYPHEN, "").strip()
    marker = _marker(text)
    if marker:
        return Piece("list_item", text[marker:])
    large = lines[0].size > LARGE * usual and len(text) < LONGEST_HEADING
    return Piece("heading" if large else "paragraph", text)


def _joined(text: str, line: str, words: frozenset[str]) -> str:
    """Return text carried on by a line; a hyphen goes where the document has the word without it, or has neither."""
    broken = HYPHENATED.search(text)
    if broken and line[:1].islower():
        rest = re.match(r"\w+", line)
        whole = (broken[1] + (rest[0] if rest else "")).casefold()
        compound = f"{broken[1]}-{rest[0] if rest else ''}".casefold()
        keep = compound in words and whole not in words
        return text[:-1] + ("-" if keep else "") + line
    if text[-1] in HYPHENS and re.search(r"\w.$", text) and line[:1].isalnum():
        return text[:-1] + "-" + line
    return f"{text} {line}"


def _marker(text: str) -> int:
    """Return the length of the mark of a list item that a line begins with."""
    match = BULLET.match(text) or NUMBERING.match(text)
    return match.end() if match else 0


def _edges(page: Sequence[Line]) -> dict[Line, tuple[str, int]]:
    """Return the lines at the edges of a page, and of each what running lines have in common: words and height."""
    by_height = sorted(page, key=lambda line: -line.baseline)
    outermost = _outermost(page)
    return {
        line: (DIGITS.sub("#", line.text) if line in outermost else line.text, round(line.baseline / 12))
        for line in (*by_height[:EDGE], *by_height[-EDGE:])
    }


def _outermost(page: Sequence[Line]) -> tuple[Line, ...]:
    """Return the highest and the lowest line of a page."""
    heights = [line.baseline for line in page]
    return tuple(line for line in page if line.baseline in (max(heights), min(heights)))


def _columns(page: Sequence[Line]) -> dict[tuple[int, float], float]:
    """Return how far to the right lines go, by about where they begin and by their size."""
    rights: dict[tuple[int, float], float] = {}
    for line in page:
        key = (int(line.left // NEAR), line.size)
        rights[key] = max(line.right, rights.get(key, 0.0))
    return rights


def _right(columns: dict[tuple[int, float], float], line: Line) -> float:
    """Return the right edge of a line's column."""
    place = int(line.left // NEAR)
    return max((columns.get((near, line.size), 0.0) for near in (place - 1, place, place + 1)), default=line.right)


def _usual_leading(pages: Sequence[Sequence[Line]]) -> float:
    """Return the distance from line to line that is most frequent, in points."""
    gaps = Counter(
        round(before.baseline - line.baseline, 1)
        for page in pages
        for before, line in pairwise(page)
        if before.baseline > line.baseline and before.size == line.size
    )
    return gaps.most_common(1)[0][0] if gaps else float("inf")
