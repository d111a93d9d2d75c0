"""Articles cut into passages."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.articles import Article
from desktop_app.window.panes.passages import LONGEST, passages


def test_blocks_are_numbered_and_markers_kept() -> None:
    article = Article.from_text(
        "A heading\n\nFirst paragraph.\n\n- one thing.\n- another thing.\n\n1. A first.\n2. A second.\n"
    )
    assert [(p.number, p.kind, p.marker, p.text) for p in passages(article)] == [
        (1, "heading", "", "A heading"),
        (2, "paragraph", "", "First paragraph."),
        (3, "list_item", "•", "one thing."),
        (4, "list_item", "•", "another thing."),
        (5, "list_item", "1.", "A first."),
        (6, "list_item", "2.", "A second."),
    ]


def test_a_very_long_paragraph_is_cut_after_full_stops_and_numbered_once() -> None:
    article = Article.from_text("A sentence of some words stands here. " * 400)
    pieces = passages(article)
    assert len(pieces) > 4
    assert [p.number for p in pieces] == [1] + [None] * (len(pieces) - 1)
    assert all(p.text.endswith(".") for p in pieces)


@given(st.text())
def test_each_passage_has_the_length_of_its_words_and_none_is_too_long(text: str) -> None:
    article = Article.from_text(text)
    for passage in passages(article):
        assert len(passage.text) == passage.end - passage.start <= LONGEST
        assert "\n" not in passage.text


def test_a_paragraph_without_any_space_is_cut_too() -> None:
    pieces = passages(Article.from_text("x" * (2 * LONGEST + 5)))
    assert [len(p.text) for p in pieces] == [LONGEST, LONGEST, 5]
