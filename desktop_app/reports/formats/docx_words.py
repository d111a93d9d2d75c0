"""Words with a look in a DOCX paragraph: what the classes of the page's style sheet are there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from docx.enum.text import WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

MUTED = "5C6670"
SANS, MONO = "Arial", "Courier New"


@dataclass(frozen=True, slots=True)
class Look:
    """How words look; colours are RGB in six hexadecimal digits, sizes points, None is the style's own."""

    color: str | None = None
    tint: str | None = None
    line: str | None = None
    is_wavy: bool = False
    is_bold: bool = False
    is_italic: bool = False
    size: float | None = None
    font: str | None = None


MARKS: dict[str, dict[str, Any]] = {
    "only-a": {"tint": "D8E8F5", "line": "0B5FA5"},
    "only-b": {"tint": "FAE3CF", "line": "A84A00"},
    "differs": {"tint": "F3DFF0", "line": "8A1C7C", "is_wavy": True},
    "both": {"line": "B4BCC4"},
}
# Which marks the sections have whose marks have no class of their own.
SECTION_MARKS = {
    "found-only-in-a": "only-a",
    "found-only-in-b": "only-b",
    "where-they-differ": "differs",
}
LOOKS: dict[str, dict[str, Any]] = {
    "strong": {"is_bold": True},
    "b": {"is_bold": True},
    "em": {"is_italic": True},
    "code": {"font": MONO, "size": 8},
    "note": {"color": MUTED, "size": 8, "font": SANS},
    "remark": {"tint": "FDF3C4", "size": 8, "font": SANS},
    "count": {"color": MUTED, "size": 10, "is_bold": False},
    "unreviewed": {"color": MUTED, "size": 7.5, "font": SANS},
    "checked": {"is_bold": True, "size": 7.5, "font": SANS},
    "changed": {"is_bold": True, "size": 7.5, "font": SANS},
    "nth": {"is_bold": True, "size": 9, "font": SANS},
    "number": {"color": MUTED, "size": 7.5, "font": SANS},
    "sign": {"color": "8A1C7C", "is_bold": True},
    "badge-a": {"color": "FFFFFF", "tint": "0B5FA5"},
    "badge-b": {"color": "FFFFFF", "tint": "A84A00"},
    "bar": {"color": "B4BCC4", "size": 8},
    "bar-a": {"color": "0B5FA5", "size": 8},
    "bar-b": {"color": "A84A00", "size": 8},
}


def with_look(look: Look, tag: str, name: str | None, section: str) -> Look:
    """Return the look of what is within an element, given the look around it."""
    if tag == "mark":
        return replace(look, **MARKS[name or SECTION_MARKS.get(section, "both")])
    for key in (tag, name):
        if key in LOOKS:
            look = replace(look, **LOOKS[key])
    return look


def add_words(paragraph: Paragraph, words: str, look: Look) -> Run:
    """Add words with a look to the end of a paragraph."""
    run = paragraph.add_run(words)
    font = run.font
    font.bold, font.italic = look.is_bold or None, look.is_italic or None
    if look.size:
        font.size = Pt(look.size)
    if look.font:
        font.name = look.font
    if look.color:
        font.color.rgb = RGBColor.from_string(look.color)
    if look.line:
        font.underline = WD_UNDERLINE.WAVY if look.is_wavy else WD_UNDERLINE.SINGLE
        for underline in run._r.get_or_add_rPr().findall(qn("w:u")):
            underline.set(qn("w:color"), look.line)
    if look.tint:
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", look.tint)):
            shade.set(qn(f"w:{name}"), value)
        run._r.get_or_add_rPr().append(shade)
    return run
