"""The bytes of a text file to its text, whatever encoding they are in."""

from __future__ import annotations

import codecs
import re

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
CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
# In UTF-16 the space and the line end alone, every eighth letter or so, put a NUL in one half of the bytes.
FEWEST_NULS = 1 / 40
# The encodings texts of news are found in; with rarer ones allowed the detector takes French for Baltic or Macintosh.
CANDIDATES = ["cp1252", "cp1250", "cp1251", "koi8_u", "cp1253", "cp1254", "cp1255", "cp1256", "cp866"]
CANDIDATES += ["gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"]
# Central European words read as Western ones: signs inside words, and letters hardly any Western language has.
MISREAD = re.compile(r"[^\W\d_][³¹¿¼¾£¥ª]|[³¹¿¼¾£¥][^\W\d_]|[ŠšŽžŸðþ]")


def decode(data: bytes) -> str:
    """Return the text of a file: by byte-order mark, by the NULs of UTF-16, as strict UTF-8, else as detected.

    Raises ValueError where the bytes are no text.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if utf16 := _utf16_by_nuls(data):
        return data.decode(utf16, errors="replace")
    if data.startswith(BINARY_STARTS) or (len(data) - len(data.translate(None, CONTROLS))) * 100 > len(data):
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
    best = charset_normalizer.from_bytes(data, cp_isolation=CANDIDATES).best()
    western = data.decode("cp1252", errors="replace")
    # The detector cannot tell Western from Central European by a few accents.
    if best is None or (best.encoding == "cp1250" and not MISREAD.search(western)):
        return western
    return str(best)
