"""The analyst's assessment, written in Markdown, made to stand within a report."""

from __future__ import annotations

import re

from markupsafe import Markup

from desktop_app.reports.formats.characters import visible

# A link is written out: a report has no address that a click, or the opening of the file, could lead to.
LINK = re.compile(r"!?\[([^\]\n]*)\]\(\s*<?([^\s()<>]*)>?[^)\n]*\)")
REFERENCE = re.compile(r"^ {0,3}\[(?=[^\]\n]+\]:)", re.MULTILINE)
BRACKETS = re.compile(r"\](?=\s?\[)")
HEADING = re.compile(r"^ {0,3}(#{1,6})(?=[^#\n])", re.MULTILINE)
UNDERLINED = re.compile(r"^(?=\S)(.+)\n {0,3}(?:=+|-+)[ \t]*$", re.MULTILINE)
# The assessment stands under a heading of the second level.
LEVEL = 2


def assessment(text: str) -> Markup:
    """Return the Markdown with its headings below those of the report, links written out and HTML disarmed."""
    lines = "\n".join(line.rstrip() for line in visible(text).strip().splitlines())
    plain = LINK.sub(_written_out, lines).replace("<", "&lt;")
    plain = BRACKETS.sub(r"\\]", REFERENCE.sub(r"\\[", plain))
    below = HEADING.sub(lambda marks: "#" * min(6, len(marks[1]) + LEVEL), plain)
    return Markup(UNDERLINED.sub(r"### \1\n", below))


def _written_out(link: re.Match[str]) -> str:
    return " ".join(filter(None, (link[1], f"({link[2]})" if link[2] else "")))
