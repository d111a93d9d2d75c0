"""What is said of the points of a row: each decision stands beside the number of its point."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from msgspec import structs

from desktop_app.comparison.model import Fact
from desktop_app.reports import INTERNAL, render_report
from desktop_app.reports.build import build_report
from desktop_app.reports.model import Passage, Points
from desktop_app.reports.points import numbered
from desktop_app.reports.remarks import remark_on
from desktop_app.reports.words import is_in_other_words
from desktop_app.review import Case, apply, decide
from tests.review.made import cases

from .made import NOW, differing, fact, ferry

Key = tuple[str, ...]


def rows(case: Case) -> Iterator[tuple[Key, Points, list[Passage]]]:
    """Yield the rows but those of the annex: their status and statements, what is said of the points, and where."""
    report = build_report(case)
    for status, pairs in (("differs", report.differing), ("both", report.both), ("perhaps", report.perhaps_both)):
        for pair in pairs:
            yield (status, pair.a.place.statement, pair.b.place.statement), pair.points, [pair.a, pair.b]
    for row in (*report.only_a.rows, *report.only_b.rows):
        yield ("only_here", row.passage.place.statement), row.points, [row.passage]


def numbers(of: str, count: int) -> list[int]:
    """Return the numbers that are named, all where none is; what stands in quotation marks is none of them."""
    runs = re.findall(r"(\d+)(?:–(\d+))?", re.sub("“.*?”(?=, |\\))", "", of))
    return [each for first, last in runs for each in range(int(first), int(last or first) + 1)] or [
        *range(1, count + 1)
    ]


def place(point: Sequence[Fact]) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in point]


@settings(max_examples=40)
@given(cases())
def test_every_point_has_its_number_and_every_decision_that_of_its_point(case: Case) -> None:
    reviewed = apply(case)
    expected: dict[Key, list[list[Fact]]] = {}
    for a, b in reviewed.points():
        point = [each for each in (a, b) if each]
        if not reviewed.is_set_aside(point[0]):
            status = point[0].status
            if a and b and status == "shared":
                unjudged = is_in_other_words(a, b) and reviewed.state(a) == "unreviewed"
                status = "perhaps" if unjudged else "both"
            expected.setdefault((status, *(each.statement for each in point)), []).append(point)
    for key, said, passages in rows(case):
        points = sorted(expected.pop(key, []), key=place)
        every = list(range(1, len(points) + 1))
        assert sorted(each for kind in said.kinds for each in numbers(kind.of, len(points))) == every
        for number, point in enumerate(points, 1):
            remark = remark_on(reviewed, INTERNAL, *point)
            [state] = [each.what for each in said.states if number in numbers(each.of, len(points))]
            told = [each.what for each in said.remarks if number in numbers(each.of, len(points))]
            assert (state, told) == (remark.state, [remark] if remark.parts else [])
        for passage in passages:
            shown = {number for part in passage.parts for number in part.numbers}
            assert shown == (set(every) if len(points) > 1 else set())
    assert expected == {}


@pytest.mark.parametrize(
    ("given", "told"),
    [([1], "(1)"), ([1, 2], "(1, 2)"), ([1, 2, 3], "(1–3)"), ([1, 3, 4, 5, 7, 8], "(1, 3–5, 7, 8)")],
)
def test_numbers_in_a_row_are_shortened(given: list[int], told: str) -> None:
    assert numbered(given) == told


def test_a_point_within_another_is_told_apart_by_its_words() -> None:
    comparison = ferry()
    number = comparison.fact("f2"), comparison.fact("f3")
    claim = (
        fact("f7", comparison.a, "At least 12 people were on board", "claim"),
        fact("f8", comparison.b, "and eleven people were on board", "claim"),
    )
    both = [structs.replace(each, status="shared") for pair in (number, claim) for each in differing(*pair, None, None)]
    reviewed = apply(Case.of(replace(comparison, facts=tuple(both))))
    case = replace(reviewed.case, review=decide(reviewed, both[0], both[1], checked=True, note="who?", **NOW))
    text = render_report(case, "md").decode()
    assert "| (1) Number<br>(2) Claim<br>(1) ✓ checked<br>(2) ○ not checked<br>weak match |" in text
    assert "**At least 12 people**⁽¹⁾ **were on board**⁽²⁾. *¶2.2" in text
    assert "*(1 “At least 12 people”) Checked · N. N., 21 Nov 2026 18:12 UTC · “who?”* |" in text
    assert "**and eleven people**⁽¹⁾ **were on board**⁽²⁾. *¶1.1" in text
