"""HTML to the pieces of text that a reader of it sees."""

from __future__ import annotations

import re
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
        self._open: list[str] = []
        self._line_broken = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in ("td", "th") and "".join(self._words).strip():
            self._words.append(" | ")
        elif tag in BLOCK_TAGS:
            self._break()
            self._line_broken = tag == "br" and not self._line_broken
        if tag in HEADINGS or tag in UNSEEN or tag in ("li", "tr", "pre"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "tr" and tag in self._open:
            self._close(tag)
            self.end_block()
        elif tag in BLOCK_TAGS and tag != "br":
            self._break()
            self._line_broken = False
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
        if not text:
            return
        if self._line_broken and self.pieces and carries_on(self.pieces[-1].text, text):
            before = self.pieces[-1]
            self.pieces[-1] = Piece(before.kind, f"{before.text} {text}")
        else:
            self.pieces.append(Piece(self._kind(), text))

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
