"""What a person assesses, in Markdown: it stays in its section, below the report's headings, and leads nowhere."""

from markdown_it import MarkdownIt

from desktop_app.reports.formats.as_html import SECTION, clean
from desktop_app.reports.formats.assessment import assessment
from tests.fuzz.mutating import LINES, WORDS, by_pieces, by_turns
from tests.fuzz.target import Target
from tests.fuzz.targets.escaping import renderer
from tests.reports.test_hostile import NASTY, Page

MARKS = [
    *"#>*_`-+|~!\\&<[]():=\"'",
    "# ",
    "## ",
    "===",
    "---",
    "***",
    "```",
    "~~~",
    "    ",
    "\t",
    "- ",
    "1. ",
    "\n",
    "\n\n",
]
MARKS += [
    "[a](http://b.c)",
    "![a](b)",
    "[a]: http://b.c",
    "[a]",
    "<http://b.c>",
    "http://b.c",
    "&#60;",
    "\x02",
    "\x03",
    "\0",
]
MARKS += [
    "wzxhzdk:0",
    "\u2028",
    "\x85",
    "\x0c",
    "\r",
    "\ufffe",
    "|a|b|\n|-|-|\n",
    "<!--",
    "<script>",
    "</div>",
    "{: #x}",
]
NEXT = "\n\n## Where they differ\n\nNothing.\n"
COMMONMARK = MarkdownIt("commonmark", {"maxNesting": 999}).enable("table")


def check(data: bytes) -> None:
    report = f"## Assessment\n\n{assessment(data.decode(errors='replace'))}{NEXT}"
    sections = [part for part in SECTION.split(report) if part.strip()]
    assert len(sections) == 2
    look_at("".join(clean(renderer().reset().convert(part)) for part in sections))
    look_at(COMMONMARK.render(report))


def look_at(html: str) -> None:
    page = Page()
    page.feed(html)
    page.close()
    assert page.bad == []
    assert html.count("<h2") == 2
    assert html.endswith("<p>Nothing.</p>\n") or html.endswith("<p>Nothing.</p>")
    assert "<h1" not in html


TARGET = Target(
    check,
    [
        text.encode(errors="replace")
        for text in (*NASTY, "# One\n\ntwo\n===\n- a\n- *b*\n\n[c](d)", "```\ncode\n```\n> e")
    ],
    by_turns(by_pieces(WORDS, MARKS), by_pieces(LINES, MARKS)),
    longest=120,
)
