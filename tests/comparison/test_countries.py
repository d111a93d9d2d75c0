"""The table of countries and organisations is complete, and each of its names stands for one of them only."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

TABLE = Path(__file__).parents[2] / "resources" / "words" / "countries.toml"
MEMBERS_OF_THE_UN = 193
NOT_MEMBERS = set("AW BM CW EH FK FO GI GL GU HK IM KY MO NC PF PR PS TW VA VG VI XK".split())  # noqa: SIM905


@pytest.fixture(scope="module")
def table() -> dict[str, Any]:
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


def test_each_country_is_there_once(table: dict[str, Any]) -> None:
    codes = [country["code"] for country in table["country"]]
    assert codes == sorted(set(codes))
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert set(codes) > NOT_MEMBERS
    assert len(set(codes) - NOT_MEMBERS) == MEMBERS_OF_THE_UN


def test_no_name_stands_for_two(table: dict[str, Any]) -> None:
    names: Counter[str] = Counter()
    for entry in (*table["country"], *table["organisation"]):
        own = (*entry["names"], *entry.get("people", ()))
        assert len(own) == len(set(own))
        names.update({name.casefold() for name in own})
    assert [name for name, count in names.items() if count > 1] == []


def test_names_are_written_as_in_a_text(table: dict[str, Any]) -> None:
    for entry in (*table["country"], *table["organisation"]):
        assert entry["names"]
        for name in (*entry["names"], *entry.get("people", ())):
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
def test_a_name_leads_to_its_country(table: dict[str, Any], name: str, code: str) -> None:
    assert [entry["code"] for entry in table["country"] if name in (*entry["names"], *entry["people"])] == [code]


@pytest.mark.parametrize("name", ["us", "turkey", "polish", "Washington", "Moscow", "Kyiv", "Korea", "Congo"])
def test_common_words_and_capitals_lead_nowhere(table: dict[str, Any], name: str) -> None:
    assert not any(name in (*entry["names"], *entry["people"]) for entry in table["country"])
