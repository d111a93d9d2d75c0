"""Plain and pasted text: no word is lost, and each block is one."""

import re

from desktop_app.articles import Article
from tests.fuzz.mutating import LINES, WORDS, by_pieces, by_turns
from tests.fuzz.promises import check
from tests.fuzz.target import DATA, Target

MARKER = re.compile(r"\s*([-*•‣◦●▪–]|\(?\d{1,3}[.)]|\(?[a-z]\))?\s*")
SIGNS = [*'-*•–.,:;!?…"”’)(', "1. ", "2) ", "(3) ", "a) ", "b) ", "\n", "\n\n", "\r", "\r\n", "\t", " ", "\0", "\x0b"]
SIGNS += ["\x0c", "\x85", "\u2028", "\u2029", "\u200b", "\u202e", "\ufeff", "\xa0", "\u3000", "e\u0301", "Ё", "ß", "İ"]
SIGNS += ["漢字。", "مرحبا", "👩‍👩‍👧", "\ud800", "Ferry sails", "x" * 60, "24. Februar", "read more"]


def check_text(data: bytes) -> None:
    article = Article.from_text(data.decode("utf-8", "surrogatepass" if data[-1:] == b"\n" else "replace"))
    check(article)
    at = 0
    for block in article.blocks:
        assert MARKER.fullmatch(article.text, at, block.start)
        at = block.end
    assert not article.text[at:].strip()


def check_any(data: bytes) -> None:
    try:
        check_text(data)
    except UnicodeDecodeError:
        check_text(data + b".")


TARGET = Target(
    check_any,
    [
        *(part[:160] for part in (DATA / "article.txt").read_bytes().split(b"\n\n")),
        b"Ferry sails\n\n- one\n- two\n\n1. first\n2. second\n",
    ],
    by_turns(by_pieces(WORDS, SIGNS), by_pieces(LINES, SIGNS)),
    longest=160,
    runs=1_000_000,
)
