"""One string in an item of a list, or in cells, plain and bold: the very words, and no element of its own."""

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
IN_A_LIST = {("ul",), ("li",)}
IN_A_TABLE = {("table",), ("thead",), ("tbody",), ("tr",), ("th",), ("td",), ("strong",)}


@cache
def renderer() -> markdown.Markdown:
    return markdown.Markdown(extensions=["tables", "sane_lists"])


def check(data: bytes) -> None:
    text = data.decode(errors="replace")
    words = shown(text)
    if not words:
        return
    if len(data) % 2:
        page = seen(renderer().reset().convert(f"- {escape(text)}"))
        assert (page.words.strip(), page.tags) == (words, IN_A_LIST)
    else:
        row = f"| {escape(text)} | x{around(f' {text}', '**', '**')} |"
        page = seen(renderer().reset().convert(f"| A | B |\n| --- | --- |\n{row}\n"))
        assert (page.words.split(), page.tags) == (f"A B {words} x {words}".split(), IN_A_TABLE)


TARGET = Target(
    check,
    [text.encode() for text in HOSTILE],
    by_pieces(WORDS, MARKS),
    longest=60,
    runs=1_000_000,
)
