"""A Report as PDF, laid out by Qt: pages with numbers, the handling marking and DRAFT on each, table heads repeated."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from desktop_app.reports.build import build_report
from desktop_app.reports.formats.as_html import html_sections, running
from desktop_app.reports.formats.characters import shown
from desktop_app.reports.formats.for_qt import LINES, qt_page
from desktop_app.reports.formats.pdf_clock import without_clock
from desktop_app.reports.formats.pdf_pages import lay_out
from desktop_app.reports.model import Report
from desktop_app.reports.profile import Profile
from desktop_app.review import Case

# Millimetres: around the text, and between it and the lines above and below.
MARGINS = QMarginsF(18, 20, 16, 18)
GAP = 5
DOTS_PER_INCH = 1200
GREY = QColor("#5c6670")
FAMILIES = ["Inter", "Segoe UI", "Helvetica Neue", "DejaVu Sans"]
POINTS = 7.5
EVERY_PAGE = range(1, sys.maxsize)
METADATA = b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'/><?xpacket end='w'?>"


def render(case: Case, date: str | None, profile: Profile) -> bytes:
    """Return the report as PDF; the same bytes for the same case, version of Qt and fonts, in any time zone."""
    report = build_report(case, date, profile)
    page = qt_page(report, html_sections(report))
    with _application(), _steady_order():
        return without_clock(_print(page, shown(report.name), running(report)))


def paint_report(report: Report, device: QPagedPaintDevice, wanted: range = EVERY_PAGE) -> None:
    """Paint the same pages on another device, such as a printer, on its paper; `wanted` are numbers from 1 up."""
    device.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    _paint(qt_page(report, html_sections(report)), running(report), device, wanted)


def _print(page: str, title: str, above: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _paint(page, above, _writer(buffer, page, title), EVERY_PAGE)
    return bytes(buffer.data().data())


def _paint(page: str, above: str, device: QPagedPaintDevice, wanted: range) -> None:
    size = QSizeF(device.width(), device.height())
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(9))
    document.setHtml(page)
    _underline(document)
    lay_out(document, size)
    numbers = [number for number in range(1, document.pageCount() + 1) if number in wanted]
    painter = QPainter(device)
    for number in numbers:
        if number != numbers[0]:
            device.newPage()
        _paint_text(painter, document, QRectF(0, (number - 1) * size.height(), size.width(), size.height()))
        _paint_edges(painter, size, above, f"{number} / {document.pageCount()}")
    painter.end()


def _writer(buffer: QBuffer, page: str, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Twosource")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), page.encode()))
    writer.setDocumentXmpMetadata(METADATA)
    writer.setResolution(DOTS_PER_INCH)
    paper, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(paper, upright, MARGINS, QPageLayout.Unit.Millimeter))
    return writer


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _underline(document: QTextDocument) -> None:
    """Put under each tint the line that says whose words they are: whole where one article has them, else dashed.

    A wavy line is a picture to Qt, and not the same one in every thread.
    """
    marked = []
    for block in _blocks(document):
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            line = LINES.get(fragment.charFormat().background().color().name())
            if line and fragment.charFormat().fontUnderline():
                marked.append((fragment.position(), fragment.length(), *line))
            parts += 1
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for start, length, color, is_dashed in marked:
        line_format = QTextCharFormat()
        style = QTextCharFormat.UnderlineStyle
        line_format.setUnderlineStyle(style.DashUnderline if is_dashed else style.SingleUnderline)
        line_format.setUnderlineColor(QColor(color))
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(line_format)
    cursor.endEditBlock()


def _paint_text(painter: QPainter, document: QTextDocument, part: QRectF) -> None:
    painter.save()
    painter.translate(0, -part.top())
    painter.setClipRect(part)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part
    context.palette = QPalette(Qt.GlobalColor.black, Qt.GlobalColor.white)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_edges(painter: QPainter, size: QSizeF, above: str, below: str) -> None:
    painter.setFont(_font(POINTS))
    painter.setPen(GREY)
    metrics, gap = painter.fontMetrics(), GAP * painter.device().logicalDpiY() / 25.4
    fitting = metrics.elidedText(above, Qt.TextElideMode.ElideMiddle, int(size.width()))
    over = QRectF(0, -gap - metrics.height(), size.width(), metrics.height())
    painter.drawText(over, Qt.AlignmentFlag.AlignHCenter, fitting)
    under = QRectF(0, size.height() + gap, size.width(), metrics.height())
    painter.drawText(under, Qt.AlignmentFlag.AlignRight, below)


def _font(points: float) -> QFont:
    """Return the font without ligatures: a search would not find the letters in them."""
    font = QFont(FAMILIES)
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag("liga"), 0)
    return font


@contextmanager
def _application() -> Iterator[None]:
    """Lend Qt an application without a screen where there is none; one that is there is left alone."""
    if QGuiApplication.instance() is not None:
        yield
        return
    application = QGuiApplication(["twosource", "-platform", "offscreen"])
    try:
        yield
    finally:
        application.shutdown()


@contextmanager
def _steady_order() -> Iterator[None]:
    """Let Qt write the fonts in an order that is the same every time, not in that of a hash with a random seed."""
    QHashSeed.setDeterministicGlobalSeed()
    try:
        yield
    finally:
        QHashSeed.resetRandomGlobalSeed()
