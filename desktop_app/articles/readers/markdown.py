"""Markdown to the text a reader sees, its blocks and what its front matter says of it."""

from __future__ import annotations

import re
from datetime import date

import markdown
from markdown.extensions import Extension
from markdown.extensions.sane_lists import SaneListExtension

from desktop_app.articles.blocks import Block
from desktop_app.articles.html_pieces import read_html
from desktop_app.articles.readers.text import decoded
from desktop_app.articles.reading import Reading, join

FRONT_MATTER = re.compile(r"---[ \t]*\n((?>(?:[\w-]+:|[ \t#-]).*\n|\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
FIELD = re.compile(r"^([\w-]+):[ \t]*(.*?)[ \t]*$", re.MULTILINE)
# CommonMark lets a list begin right under a paragraph; the library wants a blank line between them.
LIST_UNDER_PARAGRAPH = re.compile(
    r"^(?![ \t]*(?:(?:[-*+]|\d+[.)])[ \t]|$))([^\n]+\n)(?=(?:[-*+]|1[.)])[ \t]+\S)", re.MULTILINE
)


def read(data: bytes, *, encoding: str | None = None) -> Reading:
    """Read a Markdown file; raises ValueError where the bytes are no text."""
    source, encoding = decoded(data, encoding)
    fields, source = split_front_matter(source)
    text, blocks = read_markdown(source)
    return Reading(
        text,
        blocks,
        title=fields.get("title"),
        outlet=fields.get("outlet") or fields.get("publisher"),
        author=fields.get("author"),
        published=_iso_date(fields.get("date") or fields.get("published")),
        encoding=encoding,
    )


def split_front_matter(source: str) -> tuple[dict[str, str], str]:
    """Return the fields between the `---` lines a file begins with, names in lower case, and the text after them."""
    match = FRONT_MATTER.match(source)
    if match is None:
        return {}, source
    fields = {name.lower(): value.strip("\"'") for name, value in FIELD.findall(match[1])}
    return {name: value for name, value in fields.items() if value}, source[match.end() :]


def read_markdown(source: str) -> tuple[str, tuple[Block, ...]]:
    """Return the text that a reader of the rendered Markdown sees, blocks one blank line apart, and those blocks."""
    source = LIST_UNDER_PARAGRAPH.sub(r"\1\n", source)
    return join(read_html(markdown.markdown(source, extensions=_extensions(source))))


def _extensions(source: str) -> list[Extension]:
    """Return what a text needs besides plain Markdown; what it does not need would take long to import."""
    found: list[Extension] = [SaneListExtension()]
    if "|" in source:
        from markdown.extensions.tables import TableExtension

        found.append(TableExtension())
    if "```" in source or "~~~" in source:
        from markdown.extensions.fenced_code import FencedCodeExtension

        found.append(FencedCodeExtension())
    return found


def _iso_date(text: str | None) -> str | None:
    try:
        return date.fromisoformat((text or "")[:10]).isoformat()
    except ValueError:
        return None
