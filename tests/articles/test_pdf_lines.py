"""Lines of pages joined to paragraphs, on lines set by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.articles.readers.pdf_lines import Line, drop_running_lines, join_lines

TEXT_WIDTH = 300


def page(*lines: str, top: float = 800.0, size: float = 10.0, leading: float = 12.0) -> list[Line]:
    """Set lines at five points a letter; a line that begins with ">" is indented, an empty one is a gap."""
    made = []
    for number, text in enumerate(lines):
        left = 70.0 if text.startswith(">") else 50.0
        words = text.lstrip("> ")
        if words:
            made.append(Line(words, left, left + 5 * len(words), top - number * leading, size))
    return made


def texts(*pages: list[Line]) -> list[str]:
    return [text for _, text in join_lines(pages)]


def full(text: str) -> str:
    """Return words as long as the page is wide."""
    return (text + " and it was said that the harbour had been closed all day long")[: TEXT_WIDTH // 5]


def test_lines_are_joined_up_to_a_gap() -> None:
    assert texts(page(full("The ferry sailed"), "and came back.", "", full("The owner spoke"), "again.")) == [
        full("The ferry sailed") + " and came back.",
        full("The owner spoke") + " again.",
    ]


def test_a_short_line_ends_a_paragraph_without_a_gap() -> None:
    assert texts(page(full("The ferry sailed"), "on Friday.", full("The owner spoke"), "again.")) == [
        full("The ferry sailed") + " on Friday.",
        full("The owner spoke") + " again.",
    ]


def test_items_without_marks_are_blocks_of_their_own() -> None:
    lines = ("Closed were:", "one port", "two quays", full("and the road that leads"), "to them")
    assert texts(page(*lines)) == ["Closed were:", "one port", "two quays", f"{lines[3]} to them"]


def test_an_indented_line_begins_a_paragraph() -> None:
    first = full("The ferry sailed")[:-1] + "."
    assert texts(page(full("It was"), first, "> The owner spoke on that day of the engine and of the crew")) == [
        full("It was") + " " + first,
        "The owner spoke on that day of the engine and of the crew",
    ]


def test_a_paragraph_goes_on_over_the_page() -> None:
    first, second = full("The ferry sailed"), full("on Friday, the owner said")
    assert texts(page(first, second), page("at noon.", "", "It rained.")) == [
        f"{first} {second} at noon.",
        "It rained.",
    ]


def test_columns_have_edges_of_their_own() -> None:
    first, second = full("The ferry sailed"), full("on Friday, the owner said")
    column = page("at noon.", "", full("It rained"), "all day.")
    beside = [line._replace(left=line.left + 310, right=line.right + 310) for line in column]
    lines = [*page("", "", first, second), *beside]
    assert texts(lines) == [f"{first} {second} at noon.", full("It rained") + " all day."]


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("the admini-", "stration spoke", "the administration spoke"),
        ("the admini\u2010", "stration spoke", "the administration spoke"),
        ("the admini\u00ad", "stration spoke", "the administration spoke"),
        ("Maria Lvova-", "Belova spoke", "Maria Lvova-Belova spoke"),
        ("in 2019-", "2020 it", "in 2019-2020 it"),
        ("it sailed -", "and returned", "it sailed - and returned"),
        ("a co\u00adopera\u00adtion", "began", "a cooperation began"),
        ("the one-", "sided claim, a one-sided one", "the one-sided claim, a one-sided one"),
    ],
)
def test_hyphens_at_the_ends_of_lines(before: str, after: str, joined: str) -> None:
    lines = page(before, after)
    wide = [line._replace(right=50.0 + TEXT_WIDTH) for line in lines]
    assert texts(wide) == [joined]


def test_soft_hyphens_leave_no_space() -> None:
    assert texts(page("\xad The ferry sailed. \xad")) == ["The ferry sailed."]


def test_larger_lines_are_headings_and_marked_ones_items() -> None:
    heading = page("Ferry sails", "again", top=900, size=16, leading=19.2)
    body = page(full("The ferry sailed"), "on Friday:", "- the port", "- the crew", top=850)
    assert list(join_lines([[*heading, *body]])) == [
        ("heading", "Ferry sails again"),
        ("paragraph", full("The ferry sailed") + " on Friday:"),
        ("list_item", "the port"),
        ("list_item", "the crew"),
    ]


def test_running_heads_and_page_numbers_are_dropped() -> None:
    pages = [page("The Pier", "", f"It sailed {number} times.", "", f"page {number} of 3") for number in (1, 2, 3)]
    kept, dropped = drop_running_lines(pages)
    assert [line.text for lines in kept for line in lines] == [f"It sailed {number} times." for number in (1, 2, 3)]
    assert dropped == ("The Pier", "page 1 of 3", "page 2 of 3", "page 3 of 3")


def test_what_stands_on_one_page_alone_is_kept() -> None:
    pages = [page("The Pier", "It sailed."), page("It rained.", "Nobody came.")]
    assert drop_running_lines(pages) == (pages, ())


@pytest.mark.parametrize("number", ["7", "- 7 -", "7/9", "7 of 9", "https://pier.example/a 7/9"])
def test_a_page_number_on_a_single_page(number: str) -> None:
    kept, dropped = drop_running_lines([page("It sailed.", "It rained.", "", "", number)])
    assert ([line.text for line in kept[0]], dropped) == (["It sailed.", "It rained."], (number,))


WORDS = st.text(alphabet="abcdeABC.,-:\u00ad ", min_size=1, max_size=60).map(str.strip).filter(bool)
LINES = st.builds(
    Line, WORDS, st.floats(0, 300), st.floats(300, 600), st.floats(0, 800), st.sampled_from([9.0, 10.0, 14.0])
)


@given(st.lists(st.lists(LINES, max_size=12), max_size=4))
def test_no_letter_is_lost(pages: list[list[Line]]) -> None:
    def letters(text: str) -> str:
        return "".join(filter(str.isalpha, text))

    assert letters("".join(texts(*pages))) == letters("".join(line.text for lines in pages for line in lines))
