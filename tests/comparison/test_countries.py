"""The table of countries and organisations is complete, and each of its names stands for one of them only."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

TABLE = Path(__file__).parents[2] / "resources" / "words" / "countries.txt"
MEMBERS_OF_THE_UN = 193
NOT_MEMBERS = set("AW BM CW EH FK FO GI GL GU HK IM KY MO NC PF PR PS TW VA VG VI XK".split())  # noqa: SIM905


@pytest.fixture(scope="module")
def table() -> list[list[str]]:
    """Return the lines of the table, each as its code and its names."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if not line.startswith("#")]


@pytest.fixture(scope="module")
def countries(table: list[list[str]]) -> list[list[str]]:
    return [entry for entry in table if entry[0] != "-"]


def test_each_country_is_there_once(countries: list[list[str]]) -> None:
    codes = [code for code, *_ in countries]
    assert codes == sorted(set(codes))
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert set(codes) > NOT_MEMBERS
    assert len(set(codes) - NOT_MEMBERS) == MEMBERS_OF_THE_UN


def test_no_name_stands_for_two(table: list[list[str]]) -> None:
    names: Counter[str] = Counter()
    for _, *own in table:
        assert len(own) == len(set(own))
        names.update({name.casefold() for name in own})
    assert [name for name, count in names.items() if count > 1] == []


def test_names_are_written_as_in_a_text(table: list[list[str]]) -> None:
    for _, *names in table:
        assert names
        for name in names:
            assert name == name.strip()
            assert name[0].isupper()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("U.S.", "US"),
        ("Americans", "US"),
        ("Britain", "GB"),
        ("Russian Federation", "RU"),
        ("Türkiye", "TR"),
        ("Dutch", "NL"),
    ],
)
def test_a_name_leads_to_its_country(countries: list[list[str]], name: str, code: str) -> None:
    assert [own for own, *names in countries if name in names] == [code]


@pytest.mark.parametrize("name", ["us", "turkey", "polish", "Washington", "Moscow", "Kyiv", "Korea", "Congo"])
def test_common_words_and_capitals_lead_nowhere(countries: list[list[str]], name: str) -> None:
    assert not any(name in names for _, *names in countries)
