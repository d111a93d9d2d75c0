"""HTML to the pieces of text that a reader of it sees."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

from desktop_app.articles.blocks import BlockKind
from desktop_app.articles.reading import Piece, carries_on

WHITE_SPACE = re.compile(r"[ \t\n\r\f]+")
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
UNSEEN = frozenset(("script", "style", "template", "title", "noscript", "iframe", "object", "select", "textarea"))
BLOCK_TAGS = HEADINGS.union(
    ("address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "figcaption"),
    ("figure", "footer", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary"),
    ("table", "tbody", "tfoot", "thead", "tr", "ul"),
)


def read_html(source: str) -> list[Piece]:
    """Return what a reader of the HTML sees, block by block; a table's row is one block, and so is a line by <br>.

    Such a line that begins in lower case carries on the one before it, where that is open at its end.
    """
    reader = _Reader()
    reader.feed(source)
    reader.close()
    reader.end_block()
    return reader.pieces


class _Reader(HTMLParser):
    """Collects the text of a page piece by piece."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[Piece] = []
        self._words: list[str] = []
        self._has_words = False
        self._open: list[str] = []
        self._inside: Counter[str] = Counter()
        self._line_broken = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in ("td", "th") and self._has_words:
            self._words.append(" | ")
        elif tag in BLOCK_TAGS:
            self._break()
            self._line_broken = tag == "br" and not self._line_broken
        if tag in HEADINGS or tag in UNSEEN or tag in ("li", "tr", "pre"):
            self._open.append(tag)
            self._inside[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "tr" and self._is_inside("tr"):
            self._close(tag)
            self.end_block()
        elif tag in BLOCK_TAGS and tag != "br":
            self._break()
            self._line_broken = False
            self._close(tag)
        elif tag in UNSEEN:
            self._close(tag)

    def handle_data(self, data: str) -> None:
        if not self._is_inside(*UNSEEN):
            lines = data.split("\n") if self._is_inside("pre") else [data]
            for index, line in enumerate(lines):
                if index:
                    self._break()
                self._words.append(line)
                self._has_words |= bool(line.strip())

    def end_block(self) -> None:
        text = WHITE_SPACE.sub(" ", "".join(self._words)).strip()
        self._words.clear()
        self._has_words = False
        if not text:
            return
        if self._line_broken and self.pieces and carries_on(self.pieces[-1].text, text):
            before = self.pieces[-1]
            self.pieces[-1] = Piece(before.kind, f"{before.text} {text}")
        else:
            self.pieces.append(Piece(self._kind(), text))

    def _break(self) -> None:
        if self._is_inside("tr"):
            self._words.append(" ")
        else:
            self.end_block()

    def _close(self, tag: str) -> None:
        while self._is_inside(tag):
            closed = self._open.pop()
            self._inside[closed] -= 1
            if closed == tag:
                break

    def _is_inside(self, *tags: str) -> bool:
        return any(map(self._inside.get, tags))

    def _kind(self) -> BlockKind:
        if self._is_inside(*HEADINGS):
            return "heading"
        return "list_item" if self._is_inside("li") else "paragraph"
