"""Which format bytes are in: one of those there are, or a word on why none."""

from typing import get_args

from desktop_app.articles import ArticleFormat, UnreadableArticle
from desktop_app.articles.sniff import UNREADABLE, sniff
from tests.fuzz.mutating import LINES, TAGS, by_pieces, by_turns
from tests.fuzz.promises import check_refusal
from tests.fuzz.target import DATA, Target

ENDINGS = ("", ".txt", ".md", ".html", ".mht", ".eml", ".docx", ".odt", ".pdf", ".DOCX", ".")
STARTS = [*UNREADABLE, b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"%PDF-", b"\0", b"\xef\xbb\xbf", b"\xff\xfe"]
STARTS += ["<!doctype html", "<html", "<p>", "<?xml?>", "<!--", "-->", "From: a", "Subject: b", "MIME-Version: 1.0"]
STARTS += ["Content-Type: multipart/related", "\n", "\r\n", ": ", " "]


def check(data: bytes) -> None:
    name = f"fuzzed{ENDINGS[data[-1] % len(ENDINGS) if data else 0]}"
    try:
        assert sniff(data, name) in get_args(ArticleFormat)
    except UnreadableArticle as error:
        check_refusal(error, name)


TARGET = Target(
    check,
    [(DATA / f"article.{ending}").read_bytes()[:400] for ending in ("txt", "md", "html", "mhtml", "eml", "pdf")]
    + [b"PK\x05\x06" + bytes(18)],
    by_turns(by_pieces(LINES, STARTS), by_pieces(TAGS, STARTS)),
    longest=400,
    runs=1_000_000,
)
