"""What both articles have in other words, if at all, stands in a report apart from what they share."""

import csv
import io
from dataclasses import replace

import pytest

from desktop_app.reports import render_report
from desktop_app.review import Case, apply, decide
from tests.review.deciding import SIGNED
from tests.review.made import case_in_other_words

HEADING = "## In both in other words, if at all: please judge"
ROW = "**The choir of Turku lost seven singers.** *¶2.1 · nobody named* | **Clinics treated the singers**."


@pytest.fixture
def case() -> Case:
    return case_in_other_words()


def test_it_has_a_heading_of_its_own(case: Case) -> None:
    shared, apart = render_report(case, "md").decode().split(HEADING)
    assert ROW in apart
    assert ROW not in shared
    assert "(1 of them in other words, if at all), " in shared


def test_once_a_person_has_checked_it_both_say_it(case: Case) -> None:
    reviewed = apply(case)
    (point,) = [(a, b) for a, b in reviewed.comparison.pairs("shared") if b.in_other_words]
    review = decide(reviewed, *point, checked=True, **SIGNED)
    report = render_report(replace(case, review=review), "md").decode()
    assert HEADING not in report
    rows = csv.DictReader(io.StringIO(render_report(replace(case, review=review), "csv").decode("utf-8-sig")))
    assert "in other words, if at all" not in {row["how"] for row in rows}
    assert "**Clinics treated the singers**" in report


def test_the_table_says_so_in_its_column(case: Case) -> None:
    rows = csv.DictReader(io.StringIO(render_report(case, "csv").decode("utf-8-sig")))
    told = {row["words_b"]: row["how"] for row in rows if row["kind"] == "claim" and row["status"] == "in both"}
    assert told["Clinics treated the singers"] == "in other words, if at all"
    assert told["Snow fell in the hills"] == ""
