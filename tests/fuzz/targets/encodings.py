"""Bytes of a text in any encoding: a text by which they read the same again, or refused."""

from tests.fuzz.mutating import WORDS, by_pieces
from tests.fuzz.promises import check_reading
from tests.fuzz.target import Target

PHRASES = (
    "Die Fähre „Möwe“ läuft aus.",
    "Пароплав відчалив у понеділок.",
    "渡輪星期一啟航。",
    "Łódź już odpłynęła — tak.",
)
ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "cp1251",
    "cp1250",
    "gb18030",
)
MARKS = ["\ufeff", "\0", "\x1b", "\x7f", "\x80", "é", "\ufffe", " ", "\n", "\r\n"]

TARGET = Target(
    lambda data: check_reading(data, "text"),
    [phrase.encode(encoding, "replace") for phrase in PHRASES for encoding in ENCODINGS],
    by_pieces(WORDS, MARKS),
    longest=160,
)
