"""A session is held against its originals and against what this version computes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec import structs

from desktop_app.cli import main
from desktop_app.review import Case
from desktop_app.review.session import save
from desktop_app.review.verify import verify
from tests.review.made import cases, example_case


@settings(max_examples=15)
@given(cases())
def test_what_this_version_made_holds(case: Case) -> None:
    verified = verify(case)
    assert verified.is_same_comparison
    assert verified.holds
    assert len(list(verified.lines())) == 3 + len(case.earlier_a) + len(case.earlier_b)


def told(case: Case, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    save(case, tmp_path / "case.twosource")
    code = main(["verify", str(tmp_path / "case.twosource")])
    return code, capfd.readouterr().out.splitlines()


def test_a_session_that_holds(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, lines = told(example_case(), tmp_path, capfd)
    same = "the original is that of its hash; reading it again: gives the same text"
    assert lines[:3] == [f"Article A: {same}", f"Article A, earlier version 1: {same}", f"Article B: {same}"]
    assert lines[3].endswith("computes the same")
    assert (code, len(lines)) == (0, 4)


def test_another_comparison_is_told_by_its_points(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    case = example_case()
    alone = next(fact for fact in case.found.facts if fact.status == "only_here")
    facts = tuple(fact for fact in case.found.facts if fact is not alone)
    code, lines = told(replace(case, found=replace(case.found, facts=facts)), tmp_path, capfd)
    assert code == 1
    assert lines[-1].endswith("computes 1 point OTHERWISE")


def test_other_scores_are_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    case = example_case()
    links = (structs.replace(case.found.links[0], score=0.123), *case.found.links[1:])
    code, lines = told(replace(case, found=replace(case.found, links=links)), tmp_path, capfd)
    assert code == 1
    assert lines[-1].endswith("computes the same points, with OTHER scores or links")


def test_another_original_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    case = example_case()
    b = replace(case.found.b.article, original=b"Another.")
    found, judged = (replace(each, b=replace(each.b, article=b)) for each in (case.found, case.judged))
    code, lines = told(replace(case, found=found, judged=judged), tmp_path, capfd)
    assert code == 1
    assert "Article B: the original is NOT that of its hash; reading it again: gives ANOTHER text" in lines


def test_what_is_no_session(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "case.twosource").write_text("{}")
    assert main(["verify", str(tmp_path / "case.twosource")]) == 3
    assert capfd.readouterr().err.count("\n") == 1
