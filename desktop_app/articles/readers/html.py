"""A web page: its article, what it says of itself, and what is left out of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate, islice

from lxml import etree, html

from desktop_app.articles.html_pieces import read_html
from desktop_app.articles.readers.text import decoded
from desktop_app.articles.reading import Piece, Reading, join, join_document

CHARSET = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w:.-]+)", re.IGNORECASE
)
NOT_DISPLAYED = re.compile(r"display\s*:\s*none", re.IGNORECASE)
# The parser takes these, but a tree that is changed does not.
NOT_IN_A_TREE = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
NOT_LETTERS = re.compile(r"[\W_]+")
# A line as long as this stands in an article once; shorter ones ("News") may be part of another.
LONG = 20
# Without one of these the finder takes any heading for the title.
TELLS_TITLE = re.compile(r"<h1\b|<title[^>]{0,200}>\s*[^<\s]|og:title|\"headline\"", re.IGNORECASE)
MOST_WORDS_OF_A_NAME = 4
# Dates that a page gives as its own; any other date in its text may be that of the event.
STATED_DATES = {"original_date": True, "extensive_search": False}
# The names of the finder's elements and those of HTML.
TAGS = {"head": "h2", "list": "ul", "item": "li", "quote": "blockquote", "lb": "br", "row": "tr", "cell": "td"}


def read(data: bytes, *, encoding: str | None = None) -> Reading:
    """Read the article of a page, or all of a page where none stands out; raises ValueError where it is no text."""
    source, encoding = decode_page(data, encoding)
    return find_article(source, encoding) or read_whole(source, encoding)


def decode_page(data: bytes, encoding: str | None = None, *, declared: str | None = None) -> tuple[str, str]:
    """Return a page's source and its encoding, as chosen, else as found, or as declared by the server or the page."""
    own = CHARSET.search(data[:4096])
    return decoded(data, encoding, declared=declared or (own and (own[1] or own[2]).decode()))


def find_article(source: str, encoding: str | None) -> Reading | None:
    """Return the article of a page by trafilatura; None where it finds none, or would not see all of the page."""
    import trafilatura
    from trafilatura.settings import Document

    if _tree(source, huge=False) is None:
        return None
    try:
        found = trafilatura.bare_extraction(
            source, include_comments=False, with_metadata=True, date_extraction_params=STATED_DATES
        )
    except Exception:  # the finder trips over some malformed pages
        return None
    if not isinstance(found, Document):
        return None
    for element in list(found.body.iter(*TAGS)):
        element.tag = TAGS[element.tag]
    whole = visible_pieces(source)
    pieces = _as_in(whole, read_html(etree.tostring(found.body, encoding="unicode", method="html")))
    if found.title and not any(_key(piece.text) == _key(found.title) for piece in pieces):
        # Many pages have the headline above the article; a reader sees both as one.
        pieces[:0] = [piece for piece in whole if piece.kind == "heading" and _key(piece.text) == _key(found.title)][:1]
    text, blocks = join(pieces)
    if not blocks:
        return None
    return Reading(
        text,
        blocks,
        title=found.title if TELLS_TITLE.search(source) else None,
        outlet=found.sitename,
        author=_names(found.author, source),
        published=found.date,
        encoding=encoding,
        dropped=_left_out(whole, pieces),
    )


def read_whole(source: str, encoding: str | None) -> Reading:
    """Return all that a page shows."""
    text, blocks = join_document(visible_pieces(source))
    title = re.search(r"<title[^>]{0,200}>([^<]+)", source, re.IGNORECASE)
    return Reading(text, blocks, title=" ".join(title[1].split()) if title else None, encoding=encoding)


def visible_pieces(source: str) -> list[Piece]:
    """Return the pieces of a page but those that its own marks hide; of one nested without measure, all pieces."""
    tree = _tree(source, huge=True)
    if tree is None:
        return read_html(source)
    hidden = [element for element in tree.iter(etree.Element) if _is_hidden(element)]
    for element in hidden:
        if isinstance(element, html.HtmlElement) and element.getparent() is not None:
            element.drop_tree()
    _unfold_layout(tree)
    return read_html(html.tostring(tree, encoding="unicode"))


def _tree(source: str, *, huge: bool) -> html.HtmlElement | None:
    """Return a page's tree; None where it is nested deeper than the parser goes: 256 elements, or a huge one 2,048."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=huge)
    try:
        tree = html.document_fromstring(NOT_IN_A_TREE.sub(" ", source.replace("\0", "")).encode(), parser=parser)
    except etree.ParserError:  # there is nothing on the page
        return html.fragment_fromstring("<div/>")
    # The parser gives back what it has read so far.
    is_cut = any("Excessive depth" in error.message for error in parser.error_log)
    return None if is_cut else tree


def _as_in(whole: list[Piece], article: list[Piece]) -> list[Piece]:
    """Return an article's pieces as the page has them: parted as there, of its kinds, and with the headings above them.

    Finders run together what they take for one text, and lose headings.
    """
    page = _Page(whole)
    after = 0
    pieces: list[Piece] = []
    for piece in article:
        found = page.find(_key(piece.text), after)
        if not found:
            pieces.append(piece)
            continue
        first = found.start
        while first > after and whole[first - 1].kind == "heading":
            first -= 1
        after = found.stop
        pieces.extend(whole[first:after])
    return pieces


class _Page:
    """Finds the pieces of an article among those of its page, by their letters and digits."""

    def __init__(self, whole: list[Piece]) -> None:
        keys = [_key(piece.text) for piece in whole]
        self._places: dict[str, list[int]] = {}
        for index, key in enumerate(keys):
            self._places.setdefault(key, []).append(index)
        self._joined = "".join(keys)
        self._offsets = [*accumulate(map(len, keys), initial=0)]

    def find(self, key: str, after: int) -> range | None:
        """Return the first place at or after `after` that holds a key, in one piece or, if it is long, in several."""
        places = self._places.get(key, [])
        nearest = bisect_left(places, after)
        if nearest < len(places):
            return range(places[nearest], places[nearest] + 1)
        at = self._joined.find(key, self._offsets[after]) if len(key) >= LONG else -1
        first, last = (bisect_left(self._offsets, offset) for offset in (at, at + len(key)))
        aligned = at >= 0 and self._offsets[first] == at and self._offsets[last] == at + len(key)
        return range(first, last) if aligned else None


def _names(author: str | None, source: str) -> str | None:
    """Return the names of authors; a longer line beside the article ("… is our correspondent") is none."""
    names = [name for name in (author or "").split("; ") if 0 < len(name.split()) <= MOST_WORDS_OF_A_NAME]
    return ", ".join(_as_spelled(name, source) for name in names) or None


def _as_spelled(name: str, source: str) -> str:
    """Return a name with the full stops of its initials, which the finder drops."""
    spelled = re.search(r"\.?\s?".join(map(re.escape, name.split())), source)
    return " ".join(spelled[0].split()) if spelled else name


def _unfold_layout(tree: html.HtmlElement) -> None:
    """Make plain blocks of tables that only place parts of a page beside each other."""
    for table in list(tree.iter("table")):
        cells = [cell for cell in table.iter("td", "th") if next(cell.iterancestors("table")) is table]
        if any(map(_is_layout, cells)):
            for element in (table, *cells, *(cell.getparent() for cell in cells)):
                if element is not None and element.tag in ("table", "tr", "td", "th"):
                    element.tag = "div"


def _is_layout(cell: etree._Element) -> bool:
    """Say whether a cell of a table holds more than a datum: paragraphs or another table."""
    blocks = list(islice(cell.iter("p", "div", "br", "h1", "h2", "h3", "ul", "ol"), 2))
    return len(blocks) == 2 or next(cell.iter("table"), None) is not None


def _is_hidden(element: etree._Element) -> bool:
    return element.get("hidden") is not None or bool(NOT_DISPLAYED.search(element.get("style", "")))


def _left_out(whole: list[Piece], article: list[Piece]) -> tuple[str, ...]:
    keys = {_key(piece.text) for piece in article}
    joined = "".join(_key(piece.text) for piece in article)
    return tuple(
        piece.text
        for piece in whole
        if (key := _key(piece.text)) and key not in keys and not (len(key) >= LONG and key in joined)
    )


def _key(text: str) -> str:
    return NOT_LETTERS.sub("", text).casefold()
