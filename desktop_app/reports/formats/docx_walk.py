"""A section of the page walked element by element into a DOCX document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from lxml import html
from lxml.etree import _Element

from desktop_app.reports.formats.as_html import Section
from desktop_app.reports.formats.docx_words import MUTED, SANS, Look, add_words, with_look

HEADING = re.compile(r"h([1-6])")
SPACE = re.compile(r"[ \t\n\r]+")
LISTS = {"ul": "List Bullet", "ol": "List Number"}
BLOCKS = {"p", "ul", "ol", "pre", "blockquote", "table", "h1", "h2", "h3", "h4", "h5", "h6"}
WIDTH = 174.0
HEAD = Look(color=MUTED, size=8.5, font=SANS, is_bold=True)
FIRST = Look(color=MUTED, size=8.5, font=SANS)
CARD = Look(size=9, font=SANS)
# What the box of a section is filled with, and the colour of the line at its left.
BOXES = {"in-numbers": ("F3F4F6", "1B1F24"), "analyst-s-assessment": ("FFFFFF", "0B5FA5")}


def walk_section(document: Document, section: Section) -> None:
    """Add a section to the end of a document."""
    root = html.fragment_fromstring(section.html, create_parent="div")
    if section.name == "annex":
        document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    if section.name in BOXES:
        table = document.add_table(1, 1)
        _frame(table, *BOXES[section.name])
        cell = table.cell(0, 0)
        _Walk(cell, section.name).blocks(root, Look())
        _drop_first(cell)
        document.add_paragraph()
    else:
        _Walk(document, section.name).blocks(root, Look())


class _Walk:
    """Walks the elements of one section into the document, or into a cell of it."""

    def __init__(self, into: Document | _Cell, section: str) -> None:
        self._into, self._section = into, section

    def blocks(self, parent: _Element, look: Look) -> None:
        """Add each block within an element; words that stand in no block become a paragraph."""
        loose: Paragraph | None = None
        for words, element in _children(parent):
            if element is not None and element.tag in BLOCKS:
                loose = None
                self._block(element, look)
            elif element is not None or words.strip() or loose is not None:
                loose = loose or self._into.add_paragraph()
                self._inline(loose, words, element, look)

    def _block(self, element: _Element, look: Look) -> None:
        tag = str(element.tag)
        if heading := HEADING.fullmatch(tag):
            self._words(self._into.add_paragraph(style=f"Heading {heading[1]}"), element, look)
        elif tag == "table":
            self._table(element)
        elif tag in LISTS:
            for item in element.iterchildren("li"):
                self._item(item, LISTS[tag], look)
        elif tag == "blockquote":
            self.blocks(element, with_look(look, "em", None, self._section))
        elif tag == "pre":
            lines = "".join(map(str, element.itertext())).strip("\n")
            add_words(self._into.add_paragraph(), lines, with_look(look, "code", None, self._section))
        else:
            bold = with_look(look, "strong", None, "") if element.get("class") == "text-heading" else look
            self._words(self._into.add_paragraph(), element, bold)

    def _item(self, item: _Element, style: str, look: Look) -> None:
        paragraph = self._into.add_paragraph(style=style)
        for words, element in _children(item):
            if element is not None and element.tag in LISTS:
                self._block(element, look)
            elif element is not None and element.tag in BLOCKS:
                self._words(paragraph, element, look)
            else:
                self._inline(paragraph, words, element, look)

    def _words(self, paragraph: Paragraph, parent: _Element, look: Look) -> None:
        for words, element in _children(parent):
            self._inline(paragraph, words, element, look)

    def _inline(self, paragraph: Paragraph, words: str, element: _Element | None, look: Look) -> None:
        if element is None:
            add_words(paragraph, SPACE.sub(" ", words), look)
        elif element.tag == "br":
            paragraph.add_run().add_break()
        else:
            inside = with_look(look, str(element.tag), element.get("class"), self._section)
            self._words(paragraph, element, inside)

    def _table(self, element: _Element) -> None:
        rows = list(element.iter("tr"))
        columns = max(len(row) for row in rows)
        table = self._into.add_table(len(rows), columns)
        table.autofit = False
        _pad(table)
        shares = [_share(cell, columns) for cell in rows[0]]
        for number, share in enumerate(shares):
            table.columns[number].width = Mm(WIDTH * share)
        for row, made in zip(rows, table.rows, strict=True):
            is_head = row[0].tag == "th"
            if is_head:
                _flag(made._tr.get_or_add_trPr(), "w:tblHeader")
            elif element.get("class") != "texts":
                _flag(made._tr.get_or_add_trPr(), "w:cantSplit")
            for number, (cell, into) in enumerate(zip(row, made.cells, strict=False)):
                into.width = Mm(WIDTH * shares[number])
                _rule(into)
                look = HEAD if is_head else FIRST if number == 0 and element.get("class") != "texts" else self._body
                _Walk(into, self._section).blocks(cell, look)
                _drop_first(into)
        self._into.add_paragraph()

    @property
    def _body(self) -> Look:
        return CARD if self._section == "comparison-report" else Look()


def _children(parent: _Element) -> Iterator[tuple[str, _Element | None]]:
    """Yield the words and the elements within an element, in their order."""
    if parent.text:
        yield parent.text, None
    for child in parent:
        yield "", child
        if child.tail:
            yield child.tail, None


def _share(cell: _Element, columns: int) -> float:
    """Return which share of the width a column has."""
    return float(cell.get("width", f"{100 / columns}%").rstrip("%")) / 100


def _drop_first(cell: _Cell) -> None:
    """Drop the empty paragraph that every new cell has, where another follows."""
    first = cell.paragraphs[0]
    if len(cell.paragraphs) > 1 and not first.text:
        first._p.getparent().remove(first._p)


def _pad(table: Table) -> None:
    margins = OxmlElement("w:tblCellMar")
    for side, twips in (("top", "50"), ("left", "0"), ("bottom", "40"), ("right", "140")):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), twips)
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    # The schema has an order: the look stands last.
    table._tbl.tblPr.insert(len(table._tbl.tblPr) - (look is not None), margins)


def _flag(properties: _Element, name: str) -> None:
    properties.append(OxmlElement(name))


def _rule(cell: _Cell) -> None:
    _border(cell, {"bottom": ("4", "D5DAE0")})


def _frame(table: Table, fill: str, line: str) -> None:
    cell = table.cell(0, 0)
    _border(cell, {"left": ("24", line)})
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _border(cell: _Cell, sides: dict[str, tuple[str, str]]) -> None:
    borders = OxmlElement("w:tcBorders")
    for side, (size, color) in sides.items():
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", size), ("space", "0"), ("color", color)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)
