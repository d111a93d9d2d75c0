"""The bytes of a text file to its text, whatever encoding they are in."""

from __future__ import annotations

import codecs

import charset_normalizer

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
BINARY_STARTS = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf",
    b"\x1f\x8b",
    b"GIF8",
)
# In UTF-16 the space and the line end alone, every eighth letter or so, put a NUL in one half of the bytes.
FEWEST_NULS = 1 / 40


def decode(data: bytes) -> str:
    """Return the text of a file: by byte-order mark, by the NULs of UTF-16, as strict UTF-8, else as detected.

    Raises ValueError where the bytes are no text.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if utf16 := _utf16_by_nuls(data):
        return data.decode(utf16, errors="replace")
    if data.startswith(BINARY_STARTS) or data.count(0) > len(data) / 100:
        raise ValueError("not a text file")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return _detected(data)


def _utf16_by_nuls(data: bytes) -> str | None:
    even, odd = data[::2].count(0), data[1::2].count(0)
    if odd > len(data) * FEWEST_NULS and even * 20 < odd:
        return "utf-16-le"
    if even > len(data) * FEWEST_NULS and odd * 20 < even:
        return "utf-16-be"
    return None


def _detected(data: bytes) -> str:
    # A few broken bytes (a file cut off in a character) must not turn a UTF-8 text into another encoding.
    text = data.decode(errors="replace")
    beyond_ascii = sum(character > "\x7f" for character in text)
    if text.count("\ufffd") * 10 <= beyond_ascii:
        return text
    best = charset_normalizer.from_bytes(data).best()
    return str(best) if best else data.decode("cp1252", errors="replace")
