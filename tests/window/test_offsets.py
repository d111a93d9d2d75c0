"""Code points and UTF-16 units, where they differ and where not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.window.offsets import Utf16


def test_an_emoji_takes_two_units() -> None:
    offsets = Utf16("a🚢b")
    assert [offsets.to_units(i) for i in range(4)] == [0, 1, 3, 4]
    assert offsets.units == 4


def test_inside_a_pair_is_that_character() -> None:
    assert [Utf16("a🚢b").to_points(i) for i in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("text", ["", "plain", "été Київ 東京"])
def test_texts_of_one_unit_a_character_keep_their_offsets(text: str) -> None:
    offsets = Utf16(text)
    assert [offsets.to_units(i) for i in range(len(text) + 1)] == list(range(len(text) + 1))


@given(st.text(st.characters(exclude_categories=["Cs"])), st.data())
def test_units_are_those_of_the_utf_16_encoding(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    offsets = Utf16(text)
    assert offsets.to_units(at) == len(text[:at].encode("utf-16-le")) // 2
    assert offsets.to_points(offsets.to_units(at)) == at
