"""The bytes of a text to the text, whatever encoding they are in."""

from __future__ import annotations

import codecs
import re

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
# In UTF-16 the space and the line end alone, every eighth letter or so, put a NUL in one half of the bytes.
FEWEST_NULS = 1 / 40
# The encodings texts of news are found in; with rarer ones allowed the detector takes French for Baltic or Macintosh.
CANDIDATES = ["cp1252", "cp1250", "cp1251", "koi8_u", "cp1253", "cp1254", "cp1255", "cp1256", "cp866"]
CANDIDATES += ["gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"]
# Central European words read as Western ones: signs inside words, and letters hardly any Western language has.
MISREAD = re.compile(r"[^\W\d_][³¹¿¼¾£¥ª]|[³¹¿¼¾£¥][^\W\d_]|[ŠšŽžŸðþ]")
# What pages call Latin 1 is Windows' superset of it, in every browser.
LATIN_1 = frozenset(("ascii", "iso8859-1"))


def decode(data: bytes, *, declared: str | None = None) -> tuple[str, str]:
    """Return the text and its encoding, by which `decode_as` gives the same text.

    Found by byte-order mark, by the NULs of UTF-16, as strict UTF-8, then as `declared` by a page or message, else
    as detected. Raises ValueError where the bytes are no text.
    """
    encoding = _marked(data) or _utf16_by_nuls(data)
    if encoding is None:
        if (len(data) - len(data.translate(None, CONTROLS))) * 100 > len(data):
            raise ValueError("not a text file")
        encoding = _utf8(data) or _declared(data, declared) or _detected(data)
    return decode_as(data, encoding), encoding


def decode_as(data: bytes, encoding: str) -> str:
    """Return the text by a given encoding, with U+FFFD for what it cannot read; raises LookupError for none known."""
    try:
        return data.decode(encoding, errors="replace")
    except ValueError:  # some codecs of Python's are for other things than texts
        raise LookupError(encoding) from None


def _marked(data: bytes) -> str | None:
    return next((encoding for mark, encoding in BYTE_ORDER_MARKS if data.startswith(mark)), None)


def _utf16_by_nuls(data: bytes) -> str | None:
    even, odd = data[::2].count(0), data[1::2].count(0)
    if odd > len(data) * FEWEST_NULS and even * 20 < odd:
        return "utf-16-le"
    if even > len(data) * FEWEST_NULS and odd * 20 < even:
        return "utf-16-be"
    return None


def _utf8(data: bytes) -> str | None:
    try:
        data.decode()
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _declared(data: bytes, encoding: str | None) -> str | None:
    try:
        name = codecs.lookup(encoding or "").name
        name = "cp1252" if name in LATIN_1 else name
        data.decode(name)
    except (LookupError, ValueError):
        return None
    return name


def _detected(data: bytes) -> str:
    # A few broken bytes (a file cut off in a character) must not turn a UTF-8 text into another encoding.
    text = data.decode(errors="replace")
    beyond_ascii = sum(character > "\x7f" for character in text)
    if text.count("\ufffd") * 10 <= beyond_ascii:
        return "utf-8"
    import charset_normalizer

    best = charset_normalizer.from_bytes(data, cp_isolation=CANDIDATES).best()
    western = data.decode("cp1252", errors="replace")
    # The detector cannot tell Western from Central European by a few accents.
    if best is None or (best.encoding == "cp1250" and not MISREAD.search(western)):
        return "cp1252"
    return best.encoding
