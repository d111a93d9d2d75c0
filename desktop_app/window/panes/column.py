"""The passages of one article stacked in a column: exact where they have been laid out, estimated where not yet."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtGui import QFont, QFontMetricsF

from desktop_app.window.panes.passages import Passage
from desktop_app.window.panes.typeset import LEADING, Typeset

GAP = 10.0
HEADING_GAP = 14.0
TOP = 18.0
BOTTOM = 48.0
HEADING_SIZE = 1.08
TITLE_SIZE = 1.22
INDENT = 18.0
# Width of an average letter as a share of an "n"; only the estimate rests on it.
LETTER = 0.92


class Column:
    """Where each passage of an article stands. All y are in pixels from the top of the article.

    `revision` changes whenever words may stand elsewhere than before.
    """

    def __init__(self) -> None:
        self.passages: tuple[Passage, ...] = ()
        self._starts: list[int] = []
        self._set: dict[int, Typeset] = {}
        self._heights: list[float] = []
        self._tops: list[float] | None = None
        self._font = QFont()
        self._width = 100.0
        self.revision = 0

    def fill(self, passages: tuple[Passage, ...]) -> None:
        """Take other passages; they stand nowhere until `reset` has said in which type and width."""
        self.passages = passages
        self._starts = [passage.start for passage in passages]

    def reset(self, font: QFont, width: float) -> None:
        """Forget what was laid out: the type or the width is another."""
        self._font, self._width = font, max(80.0, width)
        self._set.clear()
        self.revision += 1
        metrics = QFontMetricsF(font)
        letters = self._width / (metrics.horizontalAdvance("n") * LETTER)
        line = metrics.height() * LEADING
        self._heights = [line * (1 + int(len(p.text) / letters)) + self._gap(i) for i, p in enumerate(self.passages)]
        self._tops = None

    @property
    def tops(self) -> list[float]:
        """Return the y at which each passage's own space begins, and at the end that of the column's end."""
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=TOP))
        return self._tops

    @property
    def height(self) -> float:
        return self.tops[-1] + BOTTOM

    @property
    def laid_out(self) -> int:
        return len(self._set)

    def is_set(self, index: int) -> bool:
        return index in self._set

    def typeset(self, index: int) -> Typeset:
        """Return a passage set in lines, laying it out if that has not been done."""
        found = self._set.get(index)
        if found is None:
            passage = self.passages[index]
            found = Typeset(passage, self._font_of(index), self._width - self.indent(index))
            self._set[index] = found
            self.revision += 1
            height = found.height + self._gap(index)
            if height != self._heights[index]:
                self._heights[index] = height
                self._tops = None
        return found

    def indent(self, index: int) -> float:
        return INDENT if self.passages[index].kind == "list_item" else 0.0

    def text_top(self, index: int) -> float:
        """Return the y of a passage's first line."""
        return self.tops[index] + self._gap(index)

    def at_y(self, y: float) -> int:
        """Return the index of the passage at y, the nearest where there is none."""
        return min(max(0, bisect_right(self.tops, y) - 1), max(0, len(self.passages) - 1))

    def at_offset(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def extent(self, start: int, end: int) -> tuple[float, float]:
        """Return top and bottom of the words from `start` to `end`; estimated where they are not laid out."""
        return self._edge(start, 0), self._edge(max(start, end - 1), 1)

    def _edge(self, offset: int, edge: int) -> float:
        index = self.at_offset(offset)
        passage, found = self.passages[index], self._set.get(index)
        top = self.text_top(index)
        if found is not None:
            return top + found.extent(offset, offset + 1)[edge]
        share = (offset - passage.start) / max(1, len(passage.text))
        return top + share * (self.tops[index + 1] - top)

    def offset_at_y(self, y: float) -> int:
        """Return the offset of the words at y; estimated where they are not laid out."""
        index = self.at_y(y)
        passage = self.passages[index]
        top = self.tops[index]
        share = (y - top) / max(1.0, self.tops[index + 1] - top)
        return passage.start + int(min(max(0.0, share), 1.0) * len(passage.text))

    def _gap(self, index: int) -> float:
        passage = self.passages[index]
        if index == 0 or passage.number is None:
            return 0.0
        return HEADING_GAP if passage.kind == "heading" else GAP

    def _font_of(self, index: int) -> QFont:
        if self.passages[index].kind != "heading":
            return self._font
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * (TITLE_SIZE if index == 0 else HEADING_SIZE))
        font.setBold(True)
        return font
