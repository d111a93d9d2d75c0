"""Markdown, with or without front matter."""

from tests.fuzz.mutating import LINES, WORDS, by_pieces, by_turns
from tests.fuzz.promises import check_reading
from tests.fuzz.target import DATA, Target

SIGNS = [
    *"#>*_`-+|~!\\&<",
    "---",
    "***",
    "===",
    "```",
    "~~~",
    "- ",
    "1. ",
    "    ",
    "\t",
    "  \n",
    "\n",
    "\n\n",
    "> ",
    "# ",
]
SIGNS += ["[a](b)", "![a](b)", "[a]: b", "<http://a.b>", "<b>", "</b>", "<!--", "-->", "<script>", "<p hidden>", "&#0;"]
SIGNS += [
    "&#xD800;",
    "&#xFEFF;",
    "&amp",
    "|-|-|\n",
    "title: x\n",
    "date: 2024-02-30\n",
    "\u2028",
    "\ufeff",
    "\x02",
    "\x03",
]
SIGNS += ["wzxhzdk:0", "klzzwxh:0001", "[^1]", "\\\n"]

TARGET = Target(
    lambda data: check_reading(data, "markdown"),
    [
        *(DATA / "article.md").read_bytes().split(b"\n\n")[:4],
        b"---\ntitle: x\ndate: 2024-05-03\n---\n# Ferry\n\nThe *ferry*\nsailed.\n- one\n  - two\n\n1. a\n2. b\n",
        b"|a|b|\n|-|-|\n|c|d|\n\n```\ncode\n```\n\n> quoted <b>bold</b>\n\n    more\n",
    ],
    by_turns(by_pieces(WORDS, SIGNS), by_pieces(LINES, SIGNS)),
    longest=240,
)
