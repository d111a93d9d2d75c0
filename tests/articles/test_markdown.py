"""Markdown files: the text a reader sees, its blocks and what the front matter says."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.articles import load
from desktop_app.articles.article import clean_text
from desktop_app.articles.readers.markdown import read_markdown

PIECES = [
    "# ",
    "\n",
    "\n\n",
    "* ",
    "- ",
    "1. ",
    "> ",
    "|",
    "---",
    "`",
    "```\n",
    "**",
    "_",
    "[a](b)",
    "![",
    "<p>",
    "</div>",
]
PIECES += [
    "<td>",
    "<tr>",
    "</tr>",
    "<li>",
    "<script>",
    "<!--",
    "&amp;",
    "&#0;",
    "    ",
    "word ",
    "😀",
    "\0",
    "\ud800",
    "\x02",
]


def blocks_of(source: str) -> list[tuple[str, str]]:
    text, blocks = read_markdown(source)
    return [(block.kind, text[block.start : block.end]) for block in blocks]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("# Ferry *sails*", [("heading", "Ferry sails")]),
        ("Ferry\n=====\n\nIt\nsailed.", [("heading", "Ferry"), ("paragraph", "It sailed.")]),
        ("The **[ferry](http://x.y 'z')** `left` & <b>won</b>.", [("paragraph", "The ferry left & won.")]),
        ("- port\n- crew", [("list_item", "port"), ("list_item", "crew")]),
        ("Named:\n- port\n- crew", [("paragraph", "Named:"), ("list_item", "port"), ("list_item", "crew")]),
        ("1. port\n\n    and sea\n\n2. crew", [("list_item", "port"), ("list_item", "and sea"), ("list_item", "crew")]),
        ("- port\n    - quay\n- crew", [("list_item", "port"), ("list_item", "quay"), ("list_item", "crew")]),
        ("> They left.\n\nIt sailed.", [("paragraph", "They left."), ("paragraph", "It sailed.")]),
        ("|a|b|\n|-|-|\n|1|*2*|", [("paragraph", "a | b"), ("paragraph", "1 | 2")]),
        ("```\none\ntwo\n```", [("paragraph", "one"), ("paragraph", "two")]),
        ("One<br>Two", [("paragraph", "One"), ("paragraph", "Two")]),
        ("It<br>sailed.<br/>no one fell.", [("paragraph", "It sailed."), ("paragraph", "no one fell.")]),
        ("It<br><br>sailed", [("paragraph", "It"), ("paragraph", "sailed")]),
        ("<script>alert(1)</script><!-- no -->\n\nIt sailed.", [("paragraph", "It sailed.")]),
        ("![a picture](x.png)\n\nIt sailed.", [("paragraph", "It sailed.")]),
        ("<div><h2>Ferry</h2><ul><li>port</ul></div>", [("heading", "Ferry"), ("list_item", "port")]),
        ("Fish &amp; chips &lt;now&gt;", [("paragraph", "Fish & chips <now>")]),
        ("---\n\nIt sailed.", [("paragraph", "It sailed.")]),
        ("", []),
    ],
)
def test_what_a_reader_sees(source: str, blocks: list[tuple[str, str]]) -> None:
    assert blocks_of(source) == blocks


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join))
def test_blocks_slice_the_text(source: str) -> None:
    text, blocks = read_markdown(clean_text(source))
    assert "\n\n".join(text[block.start : block.end] for block in blocks) == text
    assert all(text[block.start : block.end].strip() for block in blocks)


@given(st.lists(st.text(alphabet="abcdefgh ", min_size=1).filter(str.strip), min_size=1, max_size=8))
def test_plain_paragraphs_come_through_word_for_word(paragraphs: list[str]) -> None:
    text, _ = read_markdown("\n\n".join(paragraph.strip() for paragraph in paragraphs))
    assert text.split() == " ".join(paragraphs).split()


def write(tmp_path: Path, source: str) -> Path:
    file = tmp_path / "ferry.md"
    file.write_text(source, encoding="utf-8")
    return file


def test_front_matter(tmp_path: Path) -> None:
    source = '---\ntitle: "Ferry: sails"\nauthor: N. N.\ndate: 2023-07-26T10:00:00Z\noutlet: The Harbour\n'
    article = load(write(tmp_path, source + "tags:\n  - sea\n---\n# Other\n\nIt sailed."))
    assert (article.title, article.author, article.published) == ("Ferry: sails", "N. N.", "2023-07-26")
    assert (article.outlet, article.text) == ("The Harbour", "Other\n\nIt sailed.")


@pytest.mark.parametrize("value", ["soon", "2023-13-01", "26 July 2023", ""])
def test_a_date_that_is_no_iso_date_is_left_out(tmp_path: Path, value: str) -> None:
    assert load(write(tmp_path, f"---\ndate: {value}\n---\nIt sailed.")).published is None


@pytest.mark.parametrize(
    "source",
    ["---\nIt was late.\n---\nIt sailed.", "Washington: it was late.\n\nIt sailed.", "---\ntitle: x\n\nIt sailed."],
)
def test_text_that_is_no_front_matter_stays(tmp_path: Path, source: str) -> None:
    article = load(write(tmp_path, source))
    assert "It sailed." in article.text
    assert ("late" in article.text) == ("late" in source)


def test_lines_that_could_be_front_matter_but_end_in_nothing(tmp_path: Path) -> None:
    assert load(write(tmp_path, "---\n" + "-a: x\n" * 2000 + "It sailed.")).text.endswith("It sailed.")


def test_titles(tmp_path: Path) -> None:
    assert load(write(tmp_path, "# Ferry **sails**\n\nIt sailed.")).title == "Ferry sails"
    assert load(write(tmp_path, "It sailed.\n\n# Ferry\n\nMore.")).title == "ferry.md"
    assert load(write(tmp_path, "It sailed."), title="Mine").title == "Mine"
