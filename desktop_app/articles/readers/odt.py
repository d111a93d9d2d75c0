"""An OpenDocument text to its text."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from desktop_app.articles.blocks import BlockKind
from desktop_app.articles.errors import UnreadableArticle
from desktop_app.articles.readers.archive import opened
from desktop_app.articles.reading import Piece, Reading, carries_on, join_document

OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TEXT, OFFICE, STYLE, TABLE = (OASIS % name for name in ("text", "office", "style", "table"))
UNSEEN = frozenset(
    (OFFICE + "annotation", OFFICE + "forms", TEXT + "note-citation", TEXT + "ruby-text", TEXT + "tracked-changes")
)
HEADINGS = frozenset(("Title", "Subtitle"))


def read(data: bytes) -> Reading:
    """Read an .odt as its reader sees it: with insertions, without deletions, comments, headers and footers.

    Raises UnreadableArticle.
    """
    with opened(data, ".odt") as archive:
        if "META-INF/manifest.xml" in archive.namelist() and b"encryption-data" in archive.read(
            "META-INF/manifest.xml"
        ):
            raise UnreadableArticle("protected")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        root = etree.fromstring(archive.read("content.xml"), parser)
        if root.getroottree().docinfo.internalDTD is not None:
            raise ValueError("content.xml declares entities")
        body = root.find(f"{OFFICE}body/{OFFICE}text")
        if body is None:
            raise ValueError("no text in content.xml")
        parents = {
            style.get(STYLE + "name", ""): style.get(STYLE + "parent-style-name", "")
            for style in root.iter(STYLE + "style")
        }
        text, blocks = join_document(_pieces(body, parents, "paragraph"))
    return Reading(text, blocks)


def _pieces(parent: etree._Element, parents: dict[str, str], kind: BlockKind) -> Iterator[Piece]:
    """Yield the pieces of an element; text boxes and notes after the paragraph they hang on."""
    for element in parent:
        if element.tag in UNSEEN or not isinstance(element.tag, str):
            continue
        if element.tag in (TEXT + "p", TEXT + "h"):
            style = element.get(TEXT + "style-name", "")
            heading = element.tag == TEXT + "h" or parents.get(style, style) in HEADINGS
            for line in _lines(element):
                yield Piece("heading" if heading else kind, line)
            yield from _inside(element, parents, kind)
        elif element.tag == TABLE + "table-row":
            cells = [" ".join(filter(None, (piece.text for piece in _pieces(cell, parents, kind)))) for cell in element]
            yield Piece(kind, " | ".join(filter(None, cells)))
        else:
            yield from _pieces(element, parents, "list_item" if element.tag == TEXT + "list-item" else kind)


def _inside(paragraph: etree._Element, parents: dict[str, str], kind: BlockKind) -> Iterator[Piece]:
    """Yield the pieces of what is anchored in a paragraph."""
    for element in paragraph:
        if element.tag in UNSEEN or not isinstance(element.tag, str):
            continue
        if element.tag in (TEXT + "note-body", OASIS % "drawing" + "text-box"):
            yield from _pieces(element, parents, kind)
        else:
            yield from _inside(element, parents, kind)


def _lines(paragraph: etree._Element) -> list[str]:
    """Return a paragraph's words; in several lines where line breaks part sentences."""
    lines: list[str] = []
    for line in _words(paragraph).split("\n"):
        words = " ".join(line.split())
        if lines and carries_on(lines[-1], words):
            lines[-1] += f" {words}"
        else:
            lines.append(words)
    return lines


def _words(element: etree._Element) -> str:
    """Return the words of a paragraph itself, with a line end where it breaks the line: one in the XML is a space."""
    words = [_flat(element.text)]
    for child in element:
        if child.tag in (TEXT + "s", TEXT + "tab"):
            words.append(" ")
        elif child.tag == TEXT + "line-break":
            words.append("\n")
        elif _is_inline(child):
            words.append(_words(child))
        words.append(_flat(child.tail))
    return "".join(words)


def _flat(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _is_inline(element: etree._Element) -> bool:
    """Say whether an element's words stand in the line; those of notes and text boxes do not."""
    return (
        isinstance(element.tag, str)
        and element.tag not in UNSEEN
        and element.tag != TEXT + "note"
        and not element.tag.startswith(OASIS % "drawing")
    )
