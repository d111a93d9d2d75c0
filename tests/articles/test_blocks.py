"""Which lines of a plain text are paragraphs, headings and list items."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.articles import Article
from desktop_app.articles.article import clean_text
from desktop_app.articles.blocks import find_blocks

LONG = (
    "The harbour office said on Monday that the ferry would sail again once its engine had been examined by the owner. "
)
PIECES = [
    "- ",
    "1. ",
    "2) ",
    "• ",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "\t",
    ".",
    "A",
    "word",
    "Ünï",
    "\0",
    "\ud800",
    "😀",
    "\u2028",
    "\x0c",
    "\x85",
]


def blocks_of(text: str) -> list[tuple[str, str]]:
    return [(block.kind, text[block.start : block.end]) for block in find_blocks(text)]


def test_each_line_is_a_block() -> None:
    text = "Ferry sails again\n\nThe ferry sailed.\nNobody was hurt.\n"
    assert blocks_of(text) == [
        ("heading", "Ferry sails again"),
        ("paragraph", "The ferry sailed."),
        ("paragraph", "Nobody was hurt."),
    ]


def test_text_wrapped_at_a_fixed_width_is_joined() -> None:
    paragraphs = [LONG * 2, "It had lain in port since May. " + LONG, "No date was given."]
    text = "\n\n".join(textwrap.fill(paragraph.strip(), 72) for paragraph in paragraphs)
    assert [words.replace("\n", " ") for _, words in blocks_of(text)] == [paragraph.strip() for paragraph in paragraphs]


def test_paragraphs_wrapped_with_no_blank_line_between_them_stay_apart() -> None:
    text = textwrap.fill(LONG, 72) + "\nNobody spoke.\n" + textwrap.fill(LONG * 2, 72)
    assert len(blocks_of(text)) == 3


def test_two_lines_are_no_wrapped_text() -> None:
    assert [kind for kind, _ in blocks_of("Ferry of the northern line sails again\nNobody was hurt.")] == [
        "heading",
        "paragraph",
    ]


def test_a_line_in_lower_case_carries_on_an_open_one() -> None:
    assert [words for _, words in blocks_of("The ferry sailed on\nMonday and\nreturned.")] == [
        "The ferry sailed on",
        "Monday and\nreturned.",
    ]


@pytest.mark.parametrize("marker", ["- ", "* ", "• ", "– ", "1. ", "1) ", "(1) ", "a) ", "(a)\t"])
def test_list_markers_are_no_part_of_the_item(marker: str) -> None:
    assert blocks_of(f"Those named are:\n{marker}the port\n\nEnd.") == [
        ("paragraph", "Those named are:"),
        ("list_item", "the port"),
        ("paragraph", "End."),
    ]


def test_a_wrapped_item_is_one_item() -> None:
    assert blocks_of("- the port, which\n  opened\n- the crew") == [
        ("list_item", "the port, which\n  opened"),
        ("list_item", "the crew"),
    ]


def test_a_number_that_carries_on_no_list_is_no_marker() -> None:
    assert blocks_of("24. Februar war ein Donnerstag.")[0] == ("paragraph", "24. Februar war ein Donnerstag.")
    assert [kind for kind, _ in blocks_of("1. port.\n2. crew.\n3. owner.\n7. August came.")] == ["list_item"] * 3 + [
        "paragraph"
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Why did it stop?", "paragraph"),
        ("What we know", "heading"),
        ("He said “no.”", "paragraph"),
        ("* * *", "list_item"),
        ("---", "paragraph"),
        ("w" * 150, "paragraph"),
        ("船は再び出航した。", "paragraph"),
    ],
)
def test_headings_in_the_text(line: str, kind: str) -> None:
    assert blocks_of(f"First words.\n\n{line}\n\nMore words.")[1][0] == kind


def test_the_last_line_is_no_heading() -> None:
    assert blocks_of("It sailed.\n\nNobody was hurt")[-1][0] == "paragraph"


@pytest.mark.parametrize("text", ["", "\n \n\t\n", "\u2028"])
def test_no_text_no_blocks(text: str) -> None:
    assert find_blocks(text) == ()


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40).map("".join))
def test_blocks_slice_the_text_in_order_and_leave_nothing_out(text: str) -> None:
    clean = clean_text(text)
    blocks = find_blocks(clean)
    at = 0
    for block in blocks:
        assert at <= block.start < block.end <= len(clean)
        words = clean[block.start : block.end]
        assert words == words.strip()
        # What lies between two blocks is white space and list markers alone.
        assert len(clean[at : block.start].strip()) <= 5
        at = block.end
    assert not clean[at:].strip()


@given(st.text(alphabet=st.characters(categories=("L", "Zs")), min_size=1, max_size=60))
def test_words_on_one_line_are_one_block(text: str) -> None:
    assert len(find_blocks(clean_text(text))) <= 1


@pytest.mark.parametrize("unit", ["x", "ab\n", ".\n", ". ", ".'", "- ", "1. \n", "\0", "😀", "a\n\n"])
def test_a_megabyte_of_anything_is_read(unit: str) -> None:
    article = Article.from_text(unit * (300_000 // len(unit)))
    assert all(article.text[block.start : block.end].strip() for block in article.blocks)
