"""Article text in a report shows as it is: no sign of it is taken for Markdown or HTML."""

from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reports.formats.characters import shown
from desktop_app.reports.formats.escape import escape

from .made import hostile, rendered

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![picture](http://x.y/z.png)",
    "<http://x.y>",
    "[a]: http://x.y",
    "2019. A year later",
    "1) one",
    "# Not a heading",
    "- not a list",
    "+ nor this",
    "    four spaces",
    "one | two | three",
    "**bold** and *em* and _em_ and __bold__",
    "`code` and ```more```",
    "~~struck~~",
    "back\\slash \\* \\",
    "AT&T &amp; &lt;b&gt; &#60;",
    "without semicolon &#60b &#x3e &ampb &lt",
    "--- | ---",
    "a\n\n## Found only in B (9)\n\nb",
    "> quoted",
    "{onclick=alert(1)}",
    "</td></table>",
    "{{ 7 * 7 }} {% raw %}",
    "a\u202egnp.exe",
    "wzxhzdk:0 \x02wzxhzdk:0\x03 klzzwxh:0001",
    "***",
    "*",
    "\\",
]
SIGNS = [
    "*",
    "_",
    "`",
    "|",
    "<",
    ">",
    "&",
    "#",
    "[",
    "]",
    "(",
    ")",
    "!",
    "\\",
    "~",
    "-",
    "+",
    "1.",
    " ",
    "\n",
    "a",
    "“",
    "&amp;",
]


class Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words, self.tags = "", set()

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add((tag, *attrs))


def seen(html: str) -> Words:
    words = Words()
    words.feed(html)
    words.close()
    return words


def cell(text: str) -> tuple[str, set[tuple[str]]]:
    source = f"| A | B |\n| --- | --- |\n| first | x {escape(text)} **{escape(text)}** |"
    page = seen(markdown.markdown(source, extensions=["tables", "sane_lists"]))
    return page.words.split("first")[1].strip(), page.tags


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_a_cell_and_a_line(text: str) -> None:
    words = shown(text)
    found, tags = cell(text)
    assert found == f"x {words} {words}"
    assert {tag for tag, *_ in tags} <= {"table", "thead", "tbody", "tr", "th", "td", "strong"}
    line = seen(markdown.markdown(f"- {escape(text)}", extensions=["tables", "sane_lists"]))
    assert line.words.strip() == words
    assert line.tags == {("ul",), ("li",)}


@given(st.lists(st.sampled_from(SIGNS) | st.text(max_size=3), min_size=1, max_size=12).map("".join))
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    words = shown(text)
    if words:
        found, tags = cell(text)
        assert found == f"x {words} {words}"
        assert {tag for tag, *_ in tags} <= {"table", "thead", "tbody", "tr", "th", "td", "strong"}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_articles_keep_the_report_as_it_is(text: str) -> None:
    comparison = hostile(text)
    plain, page = rendered(hostile("Plain words"), "html"), rendered(comparison, "html")
    kinds = {("p", ("class", "text")), ("p", ("class", "text-heading"))}
    assert seen(page).tags - kinds == seen(plain).tags - kinds
    assert page.count("<tr>") == plain.count("<tr>")
    assert page.count("<h2>") == plain.count("<h2>")
    assert shown(comparison.a.article.title) in seen(page).words
    text_report = rendered(comparison, "md")
    assert text_report.count("\n| ") == rendered(hostile("Plain words"), "md").count("\n| ")
