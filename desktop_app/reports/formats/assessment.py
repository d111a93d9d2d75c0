"""The analyst's assessment, written in Markdown, made to stand within a report."""

from __future__ import annotations

import re

from markupsafe import Markup

from desktop_app.reports.formats.characters import visible

# A link is written out: a report has no address that a click, or the opening of the file, could lead to.
LINK = re.compile(r"!?\[([^\]\n]*)\]\(\s*<?([^\s()<>]*)>?[^)\n]*\)")
# What else would make a link, or define what one leads to.
BRACKET = re.compile(r"\](?=[(:]|\s?\[)")
# Quotes and items of lists can have headings in them.
WITHIN = r"(?:[ \t>]|[-+*][ \t]|\d+[.)][ \t])*"
HEADING = re.compile(rf"^({WITHIN})(#{{1,6}})(?!#)", re.MULTILINE)
UNDERLINED = re.compile(r"^(?=\S)(.+)\n {0,3}(?:=+|-+)$", re.MULTILINE)
UNDERLINE = re.compile(rf"(?<=[^\n]\n)({WITHIN})([=-])(?=\2*$)", re.MULTILINE)
# Code between such lines would go on to the end of the report where the last of them is missing.
FENCE = re.compile(r"^( {0,3})(`{3,}(?=[^`\n]*$)|~{3,})", re.MULTILINE)
# The assessment stands under a heading of the second level.
LEVEL = 2


def assessment(text: str) -> Markup:
    """Return the Markdown with its headings below those of the report, links written out, HTML and fences disarmed."""
    lines = "\n".join(line.rstrip() for line in visible(text).strip().splitlines())
    plain = LINK.sub(_written_out, lines).replace("<", "&lt;")
    plain = FENCE.sub(_disarmed, BRACKET.sub("&#93;", plain))
    below = HEADING.sub(lambda marks: marks[1] + "#" * min(6, len(marks[2]) + LEVEL), plain)
    return Markup(UNDERLINE.sub(_disarmed, UNDERLINED.sub(r"### \1\n", below)))


def _disarmed(marks: re.Match[str]) -> str:
    """Return the second group as signs that mark nothing."""
    return marks[1] + "".join(f"&#{ord(sign)};" for sign in marks[2])


def _written_out(link: re.Match[str]) -> str:
    return " ".join(filter(None, (link[1], f"({link[2]})" if link[2] else "")))
