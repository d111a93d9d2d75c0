"""A PDF to its text: the lines of its pages, joined to paragraphs."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from threading import Lock

import pypdfium2
import pypdfium2.raw as pdfium

from desktop_app.articles.errors import PasswordNeeded, UnreadableArticle
from desktop_app.articles.readers.pdf_lines import Line, drop_running_lines, join_lines
from desktop_app.articles.reading import Reading, join_document

# The library is not safe to call from two threads.
ONE_AT_A_TIME = Lock()
# What the library gives for a hyphen at the end of a line, beside the hyphens themselves.
BROKEN_WORD = {0x02: "\u00ad", 0xFFFE: "\u00ad"}
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


def read(data: bytes, *, password: str | None = None) -> Reading:
    """Read a PDF without its running heads; raises PasswordNeeded, and UnreadableArticle for pictures of pages."""
    with ONE_AT_A_TIME:
        pages, scanned = _pages(data, password)
    if not any(pages):
        raise UnreadableArticle("scanned" if scanned else "no_text")
    kept, dropped = drop_running_lines(pages)
    text, blocks = join_document(join_lines(kept))
    return Reading(text, blocks, dropped=dropped, scanned_pages=tuple(scanned))


def _pages(data: bytes, password: str | None) -> tuple[list[list[Line]], list[int]]:
    """Return the lines of each page, and the numbers of pages that hold pictures but no text."""
    try:
        document = pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise PasswordNeeded("wrong_password" if password else "password_needed") from None
        raise UnreadableArticle("damaged", format=".pdf") from None
    pages: list[list[Line]] = []
    scanned: list[int] = []
    try:
        for number in range(len(document)):
            page = document[number]
            pages.append(list(_lines(page)))
            if not pages[-1] and any(page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE])):
                scanned.append(number + 1)
            page.close()
    except pypdfium2.PdfiumError:
        raise UnreadableArticle("damaged", format=".pdf") from None
    finally:
        document.close()
    return pages, scanned


def _lines(page: pypdfium2.PdfPage) -> Iterator[Line]:
    """Yield the lines of a page that hold more than white space, in the order of the file."""
    textpage = page.get_textpage()
    codes = [pdfium.FPDFText_GetUnicode(textpage, index) for index in range(textpage.count_chars())]
    start = 0
    for index, code in enumerate([*codes, 10]):
        # After a hyphen that it takes for the end of a line the library leaves the line end out.
        if code in (10, 13) or code in BROKEN_WORD:
            end = index + (code in BROKEN_WORD)
            shown = [place for place in range(start, end) if not chr(codes[place]).isspace()]
            if shown:
                yield _line(textpage, codes, shown)
            start = index + 1
    textpage.close()


def _line(textpage: pypdfium2.PdfTextPage, codes: list[int], shown: list[int]) -> Line:
    first, last = shown[0], shown[-1]
    units = "".join(chr(code) for code in codes[first : last + 1]).translate(BROKEN_WORD).translate(LIGATURES)
    text = units.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    left, bottom, _, _ = _box(textpage, first)
    _, _, right, _ = _box(textpage, last)
    # A drop cap or a raised number is not the size of the line.
    sizes = sorted(pdfium.FPDFText_GetFontSize(textpage, place) for place in shown[:: max(1, len(shown) // 9)])
    return Line(" ".join(text.split()), left, right, bottom, round(sizes[len(sizes) // 2], 1))


def _box(textpage: pypdfium2.PdfTextPage, index: int) -> tuple[float, float, float, float]:
    """Return left, baseline, right and top of a character, in points from the page's lower left corner."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(textpage, index, left, right, bottom, top)
    origin = ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(textpage, index, ctypes.c_double(), origin)
    return left.value, origin.value, right.value, top.value
