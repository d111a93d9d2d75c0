"""The signs of a window never hide what an expression would find in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.comparison.facts.how_many.numbers import find_numbers
from desktop_app.comparison.facts.when.dates import find_dates
from tests.comparison.windows import window_of

ALL = -1
WORDS = """
a an the of in on at by to and or one two twenty three-quarters half third hundred thousand million dozens several few
couple handful 5 12 500 2019 1990s 3,000 $5 A$5 US$7 5% 17:30 5pm p.m. 03/04/2023 2019-20 May March Mar. Sept January,
Monday Sundays Tuesday. day days week weeks-long monthly months year years' decade century daylong hour-long long ago
later before after last next this following same recent coming yesterday tonight (today) tomorrow noon midnight spring
autumn weekend morning about nearly least more than Boeing aged people percent early Late mid-May earlier recent That
Maythe 25th May, 2019. 31.12.2021 12:30 1960s Fall the
""".split()  # noqa: SIM905
TEXTS = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from((" ", " ", " ", "-", ", ", ". ", "\n", "\u00a0", "\u2011"))),
    max_size=12,
).map(lambda pairs: "".join(word + gap for word, gap in pairs))


@given(TEXTS)
def test_what_a_window_holds_is_found_whatever_its_signs(text: str) -> None:
    window = window_of(text)
    everywhere = tuple(range(len(text)))
    sure = replace(window, signs=ALL, number_starts=everywhere, date_starts=everywhere)
    assert find_numbers(window) == find_numbers(sure)
    assert find_dates(window) == find_dates(sure)


def test_a_window_is_a_part_of_its_article() -> None:
    window = window_of("Three\u00a0ships. Nine men.", 13, 22)
    assert (window.text, window.start, window.number_starts) == ("Nine men.", 13, (0,))
    assert window_of("Three\nships").text == "Three ships"
