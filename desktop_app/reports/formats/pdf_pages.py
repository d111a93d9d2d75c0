"""A document that Qt laid out put on pages: no heading ends one, and a row of a table stands whole where it fits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)

from desktop_app.reports.formats.for_qt import HEADING_COLOR

# How many paragraphs stay on the page of the heading above them; of a table among them the first row.
TOGETHER = 3
# The share of a page that must be left to begin on it what is longer than a page.
ENOUGH = 0.25
# The share of a page by which what is measured can be wrong: the padding of two cells.
SLACK = 0.015
BREAK = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


@dataclass(frozen=True)
class _Heading:
    """A heading, and how high it is with what must stand on its page."""

    block: QTextBlock
    height: float


@dataclass(frozen=True)
class _Table:
    """A table with the heights of its rows; the first of several stands on every page."""

    table: QTextTable
    heights: Sequence[float]

    @property
    def head(self) -> float:
        return self.heights[0] if len(self.heights) > 1 else 0

    @property
    def start(self) -> float:
        """Return the height of all up to the end of the first row below the head."""
        return sum(self.heights[:2])


def lay_out(document: QTextDocument, size: QSizeF) -> None:
    """Lay a document out in pages of that size, in the units of the device that it is painted on."""
    document.setPageSize(QSizeF(size.width(), -1))
    parts = list(_parts(document))
    document.setPageSize(size)
    edit = QTextCursor(document)
    for part in parts:
        # One edit for all breaks of a part: each edit lays out anew.
        edit.beginEditBlock()
        if _before_heading(document, part) if isinstance(part, _Heading) else _before_rows(document, part):
            # Laid out in part, what follows would keep the place it had.
            document.markContentsDirty(0, document.characterCount())
        edit.endEditBlock()


def _parts(document: QTextDocument) -> Iterator[_Heading | _Table]:
    """Yield the headings and the tables of a document that is laid out on one endless page, in their order."""
    layout = document.documentLayout()
    flow = list(_flow(document))
    for at, each in enumerate(flow):
        if isinstance(each, QTextTable):
            yield _measured(document, each)
        elif _is_heading(each):
            top = layout.blockBoundingRect(each).top()
            below = flow[at + 1 : at + 1 + TOGETHER]
            table = next((after for after in below if isinstance(after, QTextTable)), None)
            blocks = [after for after in below if isinstance(after, QTextBlock)]
            if table is not None:
                bottom = layout.frameBoundingRect(table).top() + _measured(document, table).start
            else:
                bottom = layout.blockBoundingRect([each, *blocks][-1]).bottom()
            yield _Heading(each, bottom - top)


def _flow(document: QTextDocument) -> Iterator[QTextBlock | QTextTable]:
    """Yield the paragraphs and tables of a document; not those within its tables."""
    parts = document.rootFrame().begin()
    while not parts.atEnd():
        frame = parts.currentFrame()
        if isinstance(frame, QTextTable):
            yield frame
        elif parts.currentBlock().isValid():
            yield parts.currentBlock()
        parts += 1


def _is_heading(block: QTextBlock) -> bool:
    return block.charFormat().foreground().color().name() == HEADING_COLOR


def _measured(document: QTextDocument, table: QTextTable) -> _Table:
    layout = document.documentLayout()
    frame = layout.frameBoundingRect(table)
    firsts = (table.cellAt(row, 0).firstCursorPosition().block() for row in range(1, table.rows()))
    tops = [frame.top(), *(layout.blockBoundingRect(first).top() for first in firsts), frame.bottom()]
    return _Table(table, [below - above for above, below in pairwise(tops)])


def _before_heading(document: QTextDocument, heading: _Heading) -> bool:
    """Break before a heading without room for what belongs to it; say whether that was done."""
    height = document.pageSize().height() * (1 - SLACK)
    top = document.documentLayout().blockBoundingRect(heading.block).top() % document.pageSize().height()
    needed = heading.height if heading.height <= height else ENOUGH * height
    if top + needed <= height:
        return False
    break_before = QTextBlockFormat()
    break_before.setPageBreakPolicy(BREAK)
    QTextCursor(heading.block).mergeBlockFormat(break_before)
    return True


def _before_rows(document: QTextDocument, part: _Table) -> bool:
    """Break before each row that would go on over the end of a page; say whether that was done."""
    height = document.pageSize().height() * (1 - SLACK)
    at = document.documentLayout().frameBoundingRect(part.table).top() % document.pageSize().height()
    is_broken = False
    for row, high in enumerate(part.heights):
        needed = part.start if row == 0 else high
        fits = needed <= height - (part.head if row else 0)
        # The first row below the head was asked for with it.
        if row != 1 and at + (needed if fits else ENOUGH * height) > height:
            _break(part.table, row)
            is_broken, at = True, part.head if row else 0
        at += high
        while at > height:
            at += part.head - height
    return is_broken


def _break(table: QTextTable, row: int) -> None:
    if row == 0:
        whole = table.format().toTableFormat()
        whole.setPageBreakPolicy(BREAK)
        table.setFormat(whole)
        return
    # To break before the cells of the row would leave a page empty where Qt moves the row as well.
    break_after = QTextBlockFormat()
    break_after.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysAfter)
    for column in range(table.columns()):
        cell = table.cellAt(row - 1, column)
        cell.lastCursorPosition().mergeBlockFormat(break_after)
        # Its end, where its line is drawn, comes to stand on the next page.
        end = cell.format().toTableCellFormat()
        end.setBottomPadding(0)
        end.setBottomBorder(0)
        end.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        cell.setFormat(end)
