"""Where words stand in a passage set in lines."""

import pytest
from PySide6.QtCore import QPointF

from desktop_app.window.panes.passages import Passage
from desktop_app.window.panes.typeset import Typeset
from desktop_app.window.theme import reading_font

pytestmark = pytest.mark.usefixtures("qapp")

TEXT = "The 🚢 ferry left the harbour at noon and came back in the evening with all on board."


def typeset(width: float, start: int = 0) -> Typeset:
    return Typeset(Passage(start, start + len(TEXT), TEXT, "paragraph", 1), reading_font(12), width)


def test_words_after_an_emoji_are_found_where_they_stand() -> None:
    words = typeset(2000)
    at = TEXT.index("ferry")
    (ferry,) = words.rects(at, at + 5)
    (ship,) = words.rects(4, 5)
    assert ship.right() < ferry.left()
    assert words.offset_at(QPointF(ferry.left() + 1, ferry.center().y())) == at


def test_words_over_several_lines_have_a_rectangle_on_each() -> None:
    words = typeset(200)
    rects = words.rects(0, len(TEXT))
    assert len(rects) > 2
    assert [r.top() for r in rects] == sorted(r.top() for r in rects)
    assert all(r.right() <= 201 for r in rects)


def test_offsets_are_those_of_the_article() -> None:
    here, there = typeset(2000), typeset(2000, start=1000)
    assert here.rects(10, 20) == there.rects(1010, 1020)
    assert there.offset_at(QPointF(0, 5)) == 1000
    assert there.rects(0, 10) == []
