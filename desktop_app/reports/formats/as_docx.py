"""A Report as DOCX: the sanitised sections of the page walked into headings, paragraphs, lists and tables."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from desktop_app.reports.build import build_report
from desktop_app.reports.formats.as_html import html_sections, running
from desktop_app.reports.formats.characters import shown
from desktop_app.reports.formats.docx_walk import walk_section
from desktop_app.reports.formats.docx_words import MUTED, SANS, Look, add_words
from desktop_app.reports.profile import Profile
from desktop_app.review import Case

LONG_AGO = (1980, 1, 1, 0, 0, 0)
SERIF = "Georgia"
INK = RGBColor(0x1B, 0x1F, 0x24)
# What the template tells of another document: a picture of its first page, its program and how many words it has.
OF_THE_TEMPLATE = (RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
HEADINGS = {1: (20, 6, 4), 2: (14, 20, 4), 3: (11, 12, 2), 4: (10.5, 10, 2), 5: (10, 8, 2), 6: (10, 8, 2)}


def render(case: Case, date: str | None, profile: Profile) -> bytes:
    """Return the report as DOCX; the same bytes for the same case, and no name of a user in it."""
    report = build_report(case, date, profile)
    document = docx.Document()
    _drop_the_templates(document)
    _lay_out(document)
    _put_edges(document, running(report))
    _describe(document, shown(report.name))
    look = Look(color="8A1C7C" if report.head.is_draft else "1F6B3A", is_bold=True, size=9.5, font=SANS)
    add_words(document.add_paragraph(), shown(report.head.progress), look)
    for section in html_sections(report):
        walk_section(document, section)
    buffer = io.BytesIO()
    document.save(buffer)
    return _still(buffer.getvalue())


def _drop_the_templates(document: Document) -> None:
    leads = document.part.package.rels
    for name in [name for name, lead in leads.items() if lead.reltype in OF_THE_TEMPLATE]:
        del leads[name]


def _lay_out(document: Document) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(18)
    page.top_margin, page.bottom_margin = Mm(20), Mm(18)
    page.header_distance = page.footer_distance = Mm(9)
    styles = document.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = SERIF, Pt(10), INK
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(4), 1.15
    for level, (size, before, after) in HEADINGS.items():
        style = styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.bold, style.font.italic = SANS, Pt(size), True, False
        style.font.color.rgb = INK
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for name in [name for name in fonts.attrib if "Theme" in str(name)]:
            del fonts.attrib[name]
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.keep_with_next = True


def _put_edges(document: Document, above: str) -> None:
    """Put what stands on every page into its header, and the page's number into its footer."""
    look = Look(color=MUTED, size=8, font=SANS)
    page = document.sections[0]
    header, footer = page.header.paragraphs[0], page.footer.paragraphs[0]
    header.alignment, footer.alignment = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
    add_words(header, above, look)
    _add_field(footer, "PAGE", look)
    add_words(footer, " / ", look)
    _add_field(footer, "NUMPAGES", look)


def _add_field(paragraph: Paragraph, code: str, look: Look) -> None:
    for kind in ("begin", None, "separate", "1", "end"):
        run = add_words(paragraph, "1" if kind == "1" else "", look)
        if kind is None:
            instruction = OxmlElement("w:instrText")
            instruction.text = f" {code} "
            run._r.append(instruction)
        elif kind != "1":
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def _describe(document: Document, title: str) -> None:
    about = document.core_properties
    about.title, about.author, about.last_modified_by, about.comments = title[:255], "", "", ""
    about.created = about.modified = datetime(*LONG_AGO[:3])
    about.revision, about.language = 1, "en"


def _still(data: bytes) -> bytes:
    """Give every part of the file the same time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as made, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as still:
        for name in made.namelist():
            part = zipfile.ZipInfo(name, LONG_AGO)
            part.compress_type = zipfile.ZIP_DEFLATED
            still.writestr(part, made.read(name))
    return buffer.getvalue()
