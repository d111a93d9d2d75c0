"""One string in a cell, in bold, in a list item and at a line's start: the very words, and no element of its own."""

from functools import cache

import markdown

from desktop_app.reports.formats.characters import shown
from desktop_app.reports.formats.escape import around, escape
from tests.fuzz.mutating import WORDS, by_pieces
from tests.fuzz.target import Target
from tests.reports.test_escape import HOSTILE, SIGNS, seen

MARKS = [
    *SIGNS,
    *HOSTILE,
    "\0",
    "\x02",
    "\x03",
    "\u2028",
    "\u202e",
    "\ufffe",
    "\ud800",
    "&#x3c;",
    "&lt",
    "http://x.y",
    "a@b.c",
]
MARKS += [
    "```",
    "~~~",
    "---",
    "===",
    ": ",
    "[^1]",
    "[1]:",
    "<!--",
    "-->",
    "<?",
    "?>",
    "\\\n",
    "  \n",
    "\t",
    "\xa0",
    "1)",
    "https",
]
TAGS = {("ul",), ("li",), ("table",), ("thead",), ("tbody",), ("tr",), ("th",), ("td",), ("strong",)}


@cache
def renderer() -> markdown.Markdown:
    return markdown.Markdown(extensions=["tables", "sane_lists"])


def check(data: bytes) -> None:
    text = data.decode(errors="replace")
    words = shown(text)
    if not words:
        return
    cells = f"{escape(text)} | x{around(f' {text}', '**', '**')} |"
    page = seen(renderer().reset().convert(f"- {escape(text)}\n\n| A | B |\n| --- | --- |\n| {cells}\n"))
    assert page.words.split() == f"{words} A B {words} x {words}".split()
    assert page.tags == TAGS


TARGET = Target(
    check,
    [text.encode() for text in HOSTILE],
    by_pieces(WORDS, MARKS),
    longest=60,
    runs=1_000_000,
)
