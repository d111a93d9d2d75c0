"""What a reader gets out of the bytes of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct

from desktop_app.articles.blocks import Block, BlockKind, is_closed, with_headings

# A text begins with no byte-order mark, which here is a sign without width.
MARKS_BEFORE = re.compile(r"^[\s\ufeff]+")


class Piece(NamedTuple):
    """A block's kind and its text."""

    kind: BlockKind
    text: str


class Reading(Struct, frozen=True):
    """The text, its blocks, and what the document says of itself; None where it says nothing.

    `dropped` is text that stands in the document and is no part of the article, in order. `scanned_pages` are the
    numbers, from 1, of the pages that are pictures.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    retrieved: str | None = None
    encoding: str | None = None
    dropped: tuple[str, ...] = ()
    scanned_pages: tuple[int, ...] = ()


def join(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Return the pieces as one text, one blank line apart, and its blocks; pieces without words are left out."""
    texts: list[str] = []
    blocks: list[Block] = []
    length = 0
    for kind, text in pieces:
        if not texts:
            text = MARKS_BEFORE.sub("", text)
        if not text.strip():
            continue
        start = length + 2 if texts else 0
        length = start + len(text)
        texts.append(text)
        blocks.append(Block(start, length, kind))
    return "\n\n".join(texts), tuple(blocks)


def join_document(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Return text and blocks as `join` does; where the document marks no heading, they are told as in plain text."""
    text, blocks = join(pieces)
    if not any(block.kind == "heading" for block in blocks):
        blocks = tuple(with_headings(text, blocks))
    return text, blocks


def carries_on(before: str, line: str) -> bool:
    """Say whether a line after a line break inside a paragraph carries on the sentence before the break."""
    return bool(before) and line[:1].islower() and not is_closed(before[-20:])
