"""The report as HTML in slices, each so short that showing it does not hold the window up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import zip_longest

from lxml import html as lxml_html
from lxml.html import HtmlElement

# Characters of HTML that Qt reads and shows within a few milliseconds, and of the words in them.
SLICE, WORDS = 1_500, 500
# Longer reports are shown without both texts.
LONGEST = 1_000_000
TEXTS = "both-texts"
# Qt gives the first paragraph of what is inserted the form of the one it is inserted in: all slices but the first begin
# with this one, which is taken out again.
BEFORE = "<p>x</p>"


def slices(page: str) -> tuple[list[str], bool]:
    """Cut the exported page into pages that make it up one after the other.

    Tables and lists are cut between their rows, both texts between paragraphs. Also say whether both texts were left
    out, which they are where the page is longer than LONGEST.
    """
    tree = lxml_html.document_fromstring(page)
    style = "".join(each.text or "" for each in tree.iter("style"))
    parts: list[HtmlElement] = tree.xpath("/html/body/p | /html/body/div/*")  # type: ignore[assignment]
    cut = len(page) > LONGEST
    kept = [part for part in parts if not (cut and part.get("class") == TEXTS)]
    made = []
    for part in kept:
        name, pieces = (part.get("class", ""), _pieces(part)) if part.tag == "div" else ("", [_text(part)])
        made += [f'<div class="{escape(name)}">{piece}</div>' for piece in _joined(pieces)]
    before = f"<html><head><style>{style}</style></head><body>"
    pages = [f"{before}{BEFORE if number else ''}{inside}</body></html>" for number, inside in enumerate(made)]
    return pages, len(kept) < len(parts)


def _pieces(section: HtmlElement) -> Iterator[str]:
    for child in section:
        if len(_text(child)) <= SLICE or child.tag not in ("table", "ul", "ol"):
            yield _text(child)
        elif child.tag == "table":
            yield from _tables(child)
        else:
            yield from _lists(child)


def _joined(pieces: Iterable[str]) -> Iterator[str]:
    """Put short pieces that follow one another into one."""
    joined = ""
    for piece in pieces:
        if joined and len(joined) + len(piece) > SLICE:
            yield joined
            joined = ""
        joined += piece
    if joined:
        yield joined


def _tables(table: HtmlElement) -> Iterator[str]:
    """Yield a long table as shorter ones whose columns are as wide."""
    opening = f'<table class="{escape(table.get("class", ""))}" width="100%">'
    heads = table.findall("./thead/tr/th")
    widths = [head.get("width") or f"{100 / len(heads)}%" for head in heads]
    rows = [row for row in table.findall("./tbody/tr") for row in _rows(row)]
    before = "".join(_text(head) for head in table.findall("./thead"))
    for group in _joined_rows(rows):
        for cell, width in zip(group[0], widths, strict=False):
            cell.set("width", width)
        yield f"{opening}{before}<tbody>{''.join(map(_text, group))}</tbody></table>"
        before = ""


def _rows(row: HtmlElement) -> Iterator[HtmlElement]:
    """Yield a row, or where its cells hold many paragraphs several, each with some of them."""
    if len(_text(row)) <= SLICE:
        yield row
        return
    groups = [list(_joined_rows(cell.findall("./p"))) for cell in row]
    if not any(groups):
        yield row
        return
    for across in zip_longest(*groups, fillvalue=()):
        part = lxml_html.Element("tr")
        for cell, paragraphs in zip(row, across, strict=True):
            made = lxml_html.Element("td", {"class": cell.get("class", "")})
            made.extend(paragraphs)
            part.append(made)
        yield part


def _joined_rows(rows: Iterable[HtmlElement]) -> Iterator[list[HtmlElement]]:
    group: list[HtmlElement] = []
    length = 0
    for row in rows:
        more = len(row.text_content())
        if group and length + more > WORDS:
            yield group
            group, length = [], 0
        group.append(row)
        length += more
    if group:
        yield group


def _lists(items: HtmlElement) -> Iterator[str]:
    start = int(items.get("start", "1"))
    for group in _joined_rows(list(items)):
        yield f'<{items.tag} start="{start}">{"".join(map(_text, group))}</{items.tag}>'
        start += len(group)


def _text(element: HtmlElement) -> str:
    return lxml_html.tostring(element, encoding="unicode", with_tail=False)
