"""Whatever was decided, every format can be written, and says how many points there are."""

import csv
import io
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings

from desktop_app.articles import Article
from desktop_app.comparison import Options, judge, score
from desktop_app.reports import FORMATS, SHARE, render_report
from desktop_app.review import Case, apply, decide, link_statements, rejudge
from tests.review.made import cases, example_case

from .made import NOW, decided, unpacked


@settings(max_examples=15)
@given(cases())
def test_any_case_can_be_written(case: Case) -> None:
    points = len(list(apply(case).points()))
    for profile in (SHARE, replace(SHARE, texts=True, notes=True, grades=True)):
        rows = list(csv.DictReader(io.StringIO(render_report(case, "csv", profile=profile).decode("utf-8-sig"))))
        assert len(rows) == points
        assert json.loads(render_report(case, "json", profile=profile))["review"]["total"] == points
        assert render_report(case, "html", profile=profile) == render_report(case, "html", profile=profile)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("format", FORMATS)
def test_a_case_with_every_kind_of_decision(format: str) -> None:
    assert render_report(example_case(), format) == render_report(example_case(), format)


@pytest.mark.parametrize("format", [each for each in FORMATS if each != "pdf"])  # read page by page in test_pdf.py
def test_every_report_bears_the_marking(format: str) -> None:
    case = decided()
    assert case.head.marking
    assert case.head.marking in unpacked(render_report(case, format), format)
    bare = replace(case, head=replace(case.head, marking=""))
    assert case.head.marking not in unpacked(render_report(bare, format), format)


def test_a_link_by_hand_is_told_where_it_changed_a_point() -> None:
    case = example_case()
    a, b = case.found.a.article, case.found.b.article
    scored = score(a, b, Options())
    case = Case.of(judge(scored))
    first = next(each for each in case.found.a.statements if "already given this" in a.text[each.start : each.end])
    second = next(each for each in case.found.b.statements if "the material will go" in b.text[each.start : each.end])
    review = link_statements(apply(case), first.id, second.id, linked=True, note="same desk", **NOW)
    case = rejudge(replace(case, review=review), scored, 0.5)
    text = render_report(case, "md").decode()
    assert "<br>linked by hand | **Washington had already" in text
    assert "*Linked by hand · N. N., 21 Nov 2026 18:12 UTC · “same desk”*" in text
    (row,) = [line for line in text.split("\n") if "*Changed: statements linked by hand · N. N., 21 Nov 2026" in line]
    assert "○ not checked" in row
    assert "the tool had: only in A" in row
    assert "all are machine findings, 1 of them changed by statements linked or parted by hand**" in text


def test_a_point_that_a_link_by_hand_changed_keeps_its_note_in_every_report() -> None:
    texts = "The owner spoke.", "Divers came."
    scored = score(*(Article.from_text(text, title="x") for text in texts), Options())
    case = Case.of(judge(scored))
    (owner,) = case.found.only_in("a")
    case = replace(case, review=decide(apply(case), owner, None, note="who owns her?", tags=("sea",), **NOW))
    review = link_statements(apply(case), "a0", "b0", linked=True, note="same hour", **NOW)
    case = rejudge(replace(case, review=review), scored, 0.5)
    text = render_report(case, "md").decode()
    assert "*Changed: statements linked by hand · N. N., 21 Nov 2026 18:12 UTC · the tool had: only in" in text
    assert "“who owns her?”" in text
    (row,) = csv.DictReader(io.StringIO(render_report(case, "csv").decode("utf-8-sig")))
    assert (row["link"], row["note"], row["tags"]) == ("statements linked by hand", "who owns her?", "sea")
    told = json.loads(render_report(case, "json"))["facts"][0]["decision"]
    assert (told["linked"], told["note"], told["tags"]) == (True, "who owns her?", ["sea"])
    assert told["link"] == {"linked": True, "by": NOW["by"], "at": NOW["at"], "note": "same hour"}


def test_of_two_analysts_each_signs_what_they_decided() -> None:
    scored = score(*(Article.from_text(text, title="x") for text in ("The owner spoke.", "Divers came.")), Options())
    case = Case.of(judge(scored))
    review = link_statements(apply(case), "a0", "b0", linked=True, by="AB", at="2026-01-01T10:00:00+00:00")
    reviewed = apply(rejudge(replace(case, review=review), scored, 0.5))
    ((owner, divers),) = reviewed.points()
    signed = {"by": "CD", "at": "2026-01-02T11:00:00+00:00"}
    case = replace(reviewed.case, review=decide(reviewed, owner, divers, note="whose?", matters=True, **signed))

    text = render_report(case, "md").decode()
    assert "Changed: statements linked by hand · AB, 1 Jan 2026 10:00 UTC · the tool had: only in A" in text
    assert "· Noted · CD, 2 Jan 2026 11:00 UTC · one that matters · “whose?”" in text
    (row,) = csv.DictReader(io.StringIO(render_report(case, "csv").decode("utf-8-sig")))
    assert (row["link"], row["link_by"], row["link_at"][:10]) == ("statements linked by hand", "AB", "2026-01-01")
    assert (row["decision"], row["by"], row["at"], row["note"]) == ("", *signed.values(), "whose?")
    told = json.loads(render_report(case, "json"))["facts"][0]
    decision = {name: told["decision"][name] for name in ("by", "at", "note", "matters", "linked", "state")}
    assert decision == {**signed, "note": "whose?", "matters": True, "linked": True, "state": "changed"}
    assert told["decision"]["link"] == {"linked": True, "by": "AB", "at": "2026-01-01T10:00:00+00:00", "note": ""}
    assert told["found"]["status"] == "only_here"
