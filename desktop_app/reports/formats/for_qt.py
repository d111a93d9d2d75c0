"""The sections of a report as the HTML that Qt lays out: its style sheets know no boxes and no size of headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from desktop_app.reports.formats.as_html import Section
from desktop_app.reports.formats.characters import shown
from desktop_app.reports.model import Report
from desktop_app.resources import resource

LINK = re.compile(r"</?a\b[^>]*>")
# Qt takes long over a paragraph that goes on for pages.
LONG = re.compile(r"((?:[^<>&]|&[#\w]+;){4000}(?:[^<>& ]|&[#\w]+;){0,500}) ?")
NEW_PARAGRAPH = "\u2029"
# Qt gives headings sizes of its own, whatever the style sheet says.
HEADING, HEADING_END = re.compile(r"<h([1-6])>"), re.compile(r"</h[1-6]>")
# What the style sheet gives the headings of sections alone, for those who look for them.
HEADING_COLOR = "#1b1f25"
# The line under each tint of the style sheet: its colour, and whether it is dashed.
LINES = {"#d8e8f5": ("#0b5fa5", False), "#fae3cf": ("#a84a00", False), "#f3dff0": ("#8a1c7c", True)}
BOXES = ("in-numbers", "analyst-s-assessment")
WIDE = '<table width="100%" cellspacing="0" cellpadding="0"'


def qt_page(report: Report, sections: Sequence[Section]) -> str:
    """Return the page that Qt prints."""
    style = resource("reports/pdf.css").read_text(encoding="utf-8")
    name, progress = "draft" if report.head.is_draft else "done", escape(shown(report.head.progress))
    body = "".join(map(_section, sections))
    return f'<html><head><style>{style}</style></head><body><p class="{name}">{progress}</p>{body}</body></html>'


def _section(section: Section) -> str:
    html = LONG.sub(rf"\1{NEW_PARAGRAPH}", section.html)
    html = HEADING_END.sub("</p>", HEADING.sub(r'<p class="h\1">', LINK.sub("", html)))
    html = html.replace("<table", WIDE)
    if section.name in BOXES:
        return f'{WIDE} class="{section.name}"><tr><td>{html}</td></tr></table>'
    return f'<div class="{section.name}">{html}</div>'
