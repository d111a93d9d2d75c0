"""Markdown to the text a reader sees, its blocks and what its front matter says of it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import markdown

from desktop_app.articles.blocks import Block, BlockKind

FRONT_MATTER = re.compile(r"---[ \t]*\n((?>(?:[\w-]+:|[ \t#-]).*\n|\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
FIELD = re.compile(r"^([\w-]+):[ \t]*(.*?)[ \t]*$", re.MULTILINE)
# CommonMark lets a list begin right under a paragraph; the library wants a blank line between them.
LIST_UNDER_PARAGRAPH = re.compile(
    r"^(?![ \t]*(?:(?:[-*+]|\d+[.)])[ \t]|$))([^\n]+\n)(?=(?:[-*+]|1[.)])[ \t]+\S)", re.MULTILINE
)
WHITE_SPACE = re.compile(r"[ \t\n\r\f]+")
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
UNSEEN = frozenset(("script", "style", "template", "title"))
BLOCK_TAGS = HEADINGS.union(
    ("address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "figcaption"),
    ("figure", "footer", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary"),
    ("table", "tbody", "tfoot", "thead", "tr", "ul"),
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
    reader = _Reader()
    source = LIST_UNDER_PARAGRAPH.sub(r"\1\n", source)
    reader.feed(markdown.markdown(source, extensions=["tables", "sane_lists", "fenced_code"]))
    reader.close()
    reader.end_block()
    return "\n\n".join(reader.texts), tuple(reader.blocks)


class _Reader(HTMLParser):
    """Collects the text of an HTML page block by block; a table's row is one block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.blocks: list[Block] = []
        self._words: list[str] = []
        self._open: list[str] = []
        self._length = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in ("td", "th") and "".join(self._words).strip():
            self._words.append(" | ")
        elif tag in BLOCK_TAGS:
            self._break()
        if tag in HEADINGS or tag in UNSEEN or tag in ("li", "tr", "pre"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "tr" and tag in self._open:
            self._close(tag)
            self.end_block()
        elif tag in BLOCK_TAGS:
            self._break()
            self._close(tag)
        elif tag in UNSEEN:
            self._close(tag)

    def handle_data(self, data: str) -> None:
        if UNSEEN.isdisjoint(self._open):
            lines = data.split("\n") if "pre" in self._open else [data]
            for index, line in enumerate(lines):
                if index:
                    self._break()
                self._words.append(line)

    def end_block(self) -> None:
        text = WHITE_SPACE.sub(" ", "".join(self._words)).strip()
        self._words.clear()
        if text:
            start = self._length + 2 if self.texts else 0
            self._length = start + len(text)
            self.texts.append(text)
            self.blocks.append(Block(start, self._length, self._kind()))

    def _break(self) -> None:
        if "tr" in self._open:
            self._words.append(" ")
        else:
            self.end_block()

    def _close(self, tag: str) -> None:
        if tag in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag) :]

    def _kind(self) -> BlockKind:
        if not HEADINGS.isdisjoint(self._open):
            return "heading"
        return "list_item" if "li" in self._open else "paragraph"
