"""PDF, its objects and the marks of its pages."""

from tests.fuzz.mutating import by_pieces
from tests.fuzz.promises import check_reading
from tests.fuzz.target import Target

TOKENS = rb"/\w+|\w+|[^\S\n]+|\n|."
SIGNS = [
    "/Kids [3 0 R]",
    "/Count 3",
    "/Parent 2 0 R",
    "/Length 9",
    "/Encoding /MacRomanEncoding",
    "/Subtype /Type0",
    "obj",
    "R",
]
SIGNS += [
    "(fi\\255)",
    "<FEFF2028>",
    "(",
    ")",
    "<<",
    ">>",
    "[",
    "]",
    " Tj ",
    " TJ ",
    " T* ",
    " Td ",
    " Tf ",
    " Tm ",
    "0",
    "-1",
    "9",
]
SIGNS += [
    "1e38",
    "99999",
    "3 0 R",
    "endobj\n",
    "stream\n",
    "endstream\n",
    " BT ",
    " ET ",
    " q ",
    " Q ",
    "/Encrypt",
    "\n",
    "%",
    "\\",
]
SIGNS += [
    "(The ferry sailed)",
    "(12)",
    " 0 -14 Td ",
    " 24 Tf ",
    "/Image",
    "BI /W 1 /H 1 ID x EI",
    "\\000",
    "(sail-)",
    "(- one)",
]


def document(marks: bytes, pages: int = 1) -> bytes:
    """Return a PDF of so many like pages."""
    kids = b" ".join(b"%d 0 R" % (4 + page) for page in range(pages))
    page = b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 3 0 R /Resources <</Font <</F <<"
    page += b"/Type /Font /Subtype /Type1 /BaseFont /Helvetica>> >> >> >>"
    objects = [b"<</Type /Catalog /Pages 2 0 R>>", b"<</Type /Pages /Kids [%s] /Count %d>>" % (kids, pages)]
    objects += [b"<</Length %d>>\nstream\n%s\nendstream" % (len(marks), marks), *[page] * pages]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % numbered for numbered in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer <</Root 1 0 R>>\n"


TARGET = Target(
    lambda data: check_reading(data, "pdf"),
    [
        document(
            b"BT /F 12 Tf 20 180 Td (The ferry sailed on) Tj 0 -14 Td (Monday.) Tj 0 -40 Td (It came back.) Tj ET"
        ),
        document(
            b"BT /F 9 Tf 20 190 Td (Page 1) Tj /F 20 Tf 0 -30 Td (Ferry) Tj /F 9 Tf 0 -20 Td (The sail-) Tj ET", 2
        ),
    ],
    by_pieces(TOKENS, SIGNS),
    longest=1200,
)
