"""What people decided stands in the report beside what the tool found, and is told apart from it."""

import csv
import io
import json
from dataclasses import replace

import pytest

from desktop_app.comparison.model import How
from desktop_app.reports import SHARE, render_report
from desktop_app.reports.remarks import CREDIBILITY, RELIABILITY, when
from desktop_app.reports.words import checked_so_far
from desktop_app.review import Case, Entered, Progress, Ruling, apply, decide, quote

from .made import NOW, SECRET, decided, differing, ferry


@pytest.fixture(scope="module")
def report() -> str:
    return render_report(decided(), "md").decode()


@pytest.mark.parametrize(
    "words",
    [
        "# Comparison report: The ferry\n\n**FOR THE DESK ONLY**\n\n**DRAFT: 4 of 5 points checked by N. N.; "
        "1 is a machine finding that nobody has checked**",
        "Author: N. N. · Date: 2026-11-22 · Second reader: M. M.",
        "| Outlet | Harbour Post (entered) | unknown |",
        "| Archived at | https://archive.example/1 (entered) | – |",
        "| Complete text | said to be complete (entered) | not said to be complete |",
        "1 point found in both, 2 in which the two differ. 1 found only in A, 0 only in B. 1 more set aside",
        "It *sailed*.\n\n### Why\n\n- one",
        "*Checked: called a contradiction · N. N., 21 Nov 2026 18:12 UTC · “ask the harbour desk”*",
        "*¶2.1 · per the harbour master (corrected by N. N.; the tool had: the port office)*<br>"
        "*Changed: whom it is per · N. N., 21 Nov 2026 18:12 UTC*",
        "| Names as source | Harbour Post; the port office; the harbour master (named by the analyst, N. N., in place "
        "of the port office) | Harbour Post; An official |",
        "| the port office (an office or body) | ¶2.1 The ferry reportedly sailed",
        "| the harbour master (named by the analyst, N. N.) | the port office | A ¶2.1 The ferry reportedly sailed on ",
        "| Number: judged: a contradiction<br>✓ checked<br>weak match |",
        "| Claim<br>✎ changed<br>linked by hand | **At least** 12 people were on board. *¶2.2 · nobody named*<br>"
        "*Changed: A does say this · N. N., 21 Nov 2026 18:12 UTC · the tool had: only in B* |",
        "has the same value in both, unless a person decided so, which is said beside it.",
        "*Noted, not checked · N. N., 21 Nov 2026 18:12 UTC · Harbour Post: “C, fairly reliable; 3, possibly true” "
        "(grade given by N. N.)*",
        "## Found only in B (0 points, 1 more set aside in the annex)",
        "*Changed: set aside · N. N., 21 Nov 2026 18:12 UTC · reason: known anyway · one that matters · tags: helpers*",
        "| – | gone words | Checked · N. N., 21 Nov 2026 18:12 UTC |",
        "| Ferry | gone link | Linked by hand · N. N., 21 Nov 2026 18:12 UTC |",
        "| B, earlier | /home/nina/drafts/b-old.txt · 3 words |",
    ],
)
def test_what_it_says(report: str, words: str) -> None:
    assert words in report


def test_the_tool_itself_never_grades() -> None:
    plain = render_report(Case.of(ferry()), "md").decode()
    grades = [*RELIABILITY.values(), *CREDIBILITY.values()]
    assert not [grade for grade in grades if grade in plain]


def test_what_was_set_aside_is_in_the_annex_alone(report: str) -> None:
    findings, annex = report.split("# Annex")
    assert "**the navy**" not in findings
    assert "**the navy**" in annex.split("## Both texts")[0]
    assert "**the navy**" not in annex.split("## Both texts")[1]


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(9, 36, ("N. N.",)), "DRAFT: 9 of 36 points checked by N. N.; 27 are machine findings that nobody"),
        (Progress(0, 36, ()), "DRAFT: none of 36 points has been checked; all are machine findings"),
        (Progress(36, 36, ("N. N.", "M. M.")), "36 of 36 points checked by N. N. and M. M."),
        (Progress(1, 1, ()), "1 of 1 point checked"),
        (Progress(0, 0, ()), "DRAFT: no points were found by this tool, and nothing has been checked"),
    ],
)
def test_how_far_the_review_is(progress: Progress, words: str) -> None:
    assert checked_so_far(progress).startswith(words)


def test_draft_and_marking_stand_on_every_page_until_all_is_checked() -> None:
    case = decided()
    assert '<p class="running">FOR THE DESK ONLY · DRAFT</p>' in render_report(case, "html").decode()
    for _ in range(6):
        reviewed = apply(case)
        left = [point for point in reviewed.points() if reviewed.state(point[0] or point[1]) == "unreviewed"]
        if left:
            case = replace(case, review=decide(reviewed, *left[0], checked=True, **NOW))
    page = render_report(case, "html").decode()
    assert '<p class="running">FOR THE DESK ONLY</p>' in page
    assert "DRAFT" not in page
    assert "5 of 5 points checked by N. N." in page


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-11-21T18:12:59+00:00", "21 Nov 2026 18:12 UTC"),
        ("2026-01-02T03:04:05+02:00", "2 Jan 2026 03:04 +02:00"),
        ("2026-01-02T03:04:05", "2 Jan 2026 03:04"),
        ("some day", "some day"),
    ],
)
def test_when(at: str, words: str) -> None:
    assert when(at) == words


def test_the_date_is_the_one_given_else_the_case_has() -> None:
    assert "Date: 2026-12-01 ·" in render_report(decided(), "md", "2026-12-01").decode()
    assert "Date: 2026-11-22 ·" in render_report(decided(), "md").decode()


def test_json_says_what_was_decided_and_what_was_found() -> None:
    form = json.loads(render_report(decided(), "json"))
    facts = {fact["text"]: fact for fact in form["facts"] if fact["side"] == "b"}
    hurt = facts["nobody was hurt"]
    assert (hurt["status"], hurt["found"]["status"]) == ("shared", "only_here")
    assert hurt["decision"]["ruling"] == "present"
    assert hurt["decision"]["there"]["text"] == "At least"
    assert facts["eleven people"]["decision"] == {
        **{"ruling": "contradiction", "checked": False, "state": "checked", "set_aside": None, "matters": False},
        **{"tags": [], "note": SECRET, "grades": [], **NOW},
    }
    assert form["head"]["marking"] == "FOR THE DESK ONLY"
    assert [form["review"][key] for key in ("checked", "total", "by")] == [4, 5, ["N. N."]]
    assert form["articles"]["a"]["entered"]["outlet"] == "Harbour Post"


def test_csv_has_a_row_for_each_point() -> None:
    text = render_report(decided(), "csv").decode("utf-8-sig")
    rows = {row["words_b"] or row["words_a"]: row for row in csv.DictReader(io.StringIO(text))}
    assert len(rows) == 5
    row = rows["eleven people"]
    assert (row["kind"], row["status"], row["how"]) == ("number", "differs", "judged: a contradiction")
    assert (row["words_a"], row["place_a"], row["per_a"]) == ("At least 12 people", "¶2.2", "nobody named")
    assert (row["review_state"], row["decision"], row["by"]) == ("checked", "called a contradiction", "N. N.")
    assert row["note"] == SECRET
    assert rows["nobody was hurt"]["found"] == "only in B"
    assert rows["sailed"]["found"] == "per_a corrected by N. N.; the tool had: the port office"
    aside = rows["the port, the navy and the town"]
    assert (aside["set_aside"], aside["matters"], aside["tags"]) == ("known anyway", "yes", "helpers")
    quoted = rows["“We are glad,” a sailor told the Harbour Post"]
    assert quoted["grade"] == "Harbour Post: C, fairly reliable; 3, possibly true"
    assert (quoted["review_state"], quoted["missing"], quoted["nearest_place"]) == ("unreviewed", "glad", "¶3.1")


@pytest.mark.parametrize(
    ("how", "ruling", "words"),
    [
        ("other_value", "no_contradiction", "judged: no contradiction"),
        ("negated", "contradiction", "one says it, the other says it is not so: judged: a contradiction"),
        ("less_precise", "no_contradiction", "A is less precise; judged: no contradiction"),
        ("other_value", None, "possible contradiction, please judge"),
    ],
)
def test_a_contradiction_that_was_judged_asks_no_more(how: How, ruling: Ruling | None, words: str) -> None:
    comparison = ferry()
    facts = differing(comparison.fact("f2"), comparison.fact("f3"), how, how)
    reviewed = apply(Case.of(replace(comparison, facts=facts)))
    case = replace(reviewed.case, review=decide(reviewed, *facts, ruling=ruling, note="so", **NOW))
    assert f"| Number: {words}<br>" in render_report(case, "md").decode()
    [row] = csv.DictReader(io.StringIO(render_report(case, "csv").decode("utf-8-sig")))
    assert row["how"] == words


def superseded() -> Case:
    """Return a case in which what was set aside has been pointed at by a later decision."""
    case = Case.of(ferry())
    reviewed = apply(case)
    glad = next(fact for fact in reviewed.comparison.facts if "glad" in fact.text)
    case = replace(case, review=decide(reviewed, glad, None, set_aside="too glad", note=SECRET, **NOW))
    reviewed = apply(case)
    hurt = next(fact for fact in reviewed.comparison.facts if fact.text == "nobody was hurt")
    there = quote(case.found.a.article, glad.start, glad.end)
    return replace(case, review=decide(reviewed, None, hurt, ruling="present", there=there, **NOW))


def test_a_decision_that_a_later_one_speaks_over_stands_in_the_annex() -> None:
    case = superseded()
    assert len(apply(case).superseded) == 1
    annex = render_report(case, "md").decode().partition("# Annex")[2]
    assert "## Decisions that a later one stands in the place of (1)" in annex
    row = "| “We are glad,” a sailor told the Harbour Post | – | Changed: set aside · N. N., 21 Nov 2026 18:12 UTC"
    assert f"{row} · reason: too glad · “{SECRET}” |" in annex
    assert f"{row} |" in render_report(case, "md", profile=SHARE).decode()
    [told] = json.loads(render_report(case, "json"))["review"]["superseded"]
    assert (told["a"]["text"], told["set_aside"], told["note"]) == (
        "“We are glad,” a sailor told the Harbour Post",
        "too glad",
        SECRET,
    )
    [told] = json.loads(render_report(case, "json", profile=SHARE))["review"]["superseded"]
    assert told["set_aside"] == ""
    assert "note" not in told


def test_a_link_made_by_pointing_is_signed_in_json() -> None:
    links = json.loads(render_report(decided(), "json"))["links"]
    assert [link["decision"] for link in links if "decision" in link] == [{"linked": True, **NOW}]


def test_a_title_entered_stands_in_the_name_of_the_page() -> None:
    case = replace(Case.of(ferry()), entered_b=Entered(title="No ferry"))
    page = render_report(case, "html").decode()
    assert "<title>Comparison report: Ferry sails again / No ferry</title>" in page
    assert "No ferry (entered)" in page
