"""What a report says, in which words, in each format."""

import io
import json
import re
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from msgspec import structs

from desktop_app.articles import Article, read_bytes
from desktop_app.comparison import compare
from desktop_app.comparison.model import ComparedArticle, How, Nearest, Source, Statement
from desktop_app.reports import FORMATS, formats, render_report
from desktop_app.reports.words import HOWS, KINDS
from desktop_app.review import Case

from .made import differing, fact, ferry, rendered

PRECISE: tuple[How, How] = ("less_precise", "more_precise")


@pytest.fixture(scope="module")
def report() -> str:
    return rendered(ferry(), "md")


@pytest.mark.parametrize(
    "line",
    [
        "This report says who reports what; it does not establish that any of it is true.",
        "**DRAFT: none of 5 points has been checked; all are machine findings**",
        "| Title | **Ferry sails again** | **Pasted text (no title)** |",
        "| Outlet | unknown | unknown |",
        "| Published | unknown | 2023-07-26 (entered) |",
        "| As supplied | a.txt · 29 words | b.txt · 31 words |",
        "| Complete text | not said to be complete | not said to be complete |",
        "0 points found in both, 2 in which the two differ. 1 found only in A, 2 only in B. "
        "Counted by the tool alone. Both name as source: Harbour Post. Whether the two are independent cannot be told "
        "from the texts.",
        "| Claim: A is more cautious<br>○ not checked<br>strong match | The ferry **reportedly sailed** on Monday, "
        "the port office said. *¶2.1 · per the port office* | The ferry **sailed** on Monday at noon, "
        "and eleven people were on board. "
        "*¶1.1 · nobody named* |",
        "| Number: possible contradiction, please judge<br>○ not checked<br>weak match | "
        "**At least 12 people** were on board.",
        "| Quote<br>○ not checked | **“We are glad,” a sailor told the Harbour Post**. *¶3.1 · "
        "per “a sailor” (not named), "
        "via Harbour Post · nearest in B, ¶3.1: An official said that nobody was hurt. · missing there: glad* |",
        "| List: 3 items, open<br>○ not checked | Those who helped include **the port**, **the navy** and "
        "**the town**. "
        "*¶2.1 · nobody named · no match found in A by this tool* |",
        "| Claim<br>○ not checked | An official said that **nobody was hurt**. *¶3.1 · per “An official” (not named), "
        "carried over from a neighbouring sentence · no match found in A by this tool* |",
        "Whether the two are independent cannot be told from the texts.",
        "| Harbour Post (named) | ¶3.1 “We are glad,” a sailor told the Harbour Post. | ¶3.1 An official said",
        "| “people were on board” | ¶2.2 | ¶1.1 |",
    ],
)
def test_what_it_says(report: str, line: str) -> None:
    assert line in report


def test_it_never_says_more_than_the_texts_do(report: str) -> None:
    said = re.sub(
        r"independent cannot be told from the texts|no measure of truth or independence|does not establish that any.*",
        "",
        report,
    )
    assert not re.search(r"\b(true|truth|confirmed|corroborat\w*|independen\w*|verified)\b", said, re.IGNORECASE)


def test_the_date_is_printed_only_where_one_is_given(report: str) -> None:
    assert "Date:" not in report
    assert "\nDate: 2023-08-01\n" in rendered(ferry(), "md", date="2023-08-01")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("format", FORMATS)
def test_the_same_case_gives_the_same_report(format) -> None:
    assert render_report(Case.of(ferry()), format) == render_report(Case.of(ferry()), format)


@pytest.mark.parametrize("format", ["", "PDF", "odt", "csv.py"])
def test_what_is_no_format_is_refused(format: str) -> None:
    with pytest.raises(ValueError, match="is none of html, pdf"):
        render_report(Case.of(ferry()), format)


def test_each_format_has_a_file_and_each_file_a_format() -> None:
    files = {path.stem.removeprefix("as_") for path in Path(formats.__file__).parent.glob("as_*.py")}
    assert files == set(FORMATS)


def test_the_page_stands_alone() -> None:
    page = rendered(ferry(), "html")
    assert "default-src 'none'" in page
    assert not re.search(r"""https?://|<script|<link|<img|src=|href="[^#]|@import|url\(""", page)
    assert "<title>Comparison report: Ferry sails again / Pasted text</title>" in page
    assert '<div class="found-only-in-a">' in page
    assert "<mark>reportedly sailed</mark>" in page


def test_the_full_texts_are_marked_and_linked() -> None:
    page = rendered(ferry(), "html")
    assert '<span id="a1">The ferry <mark class="differs">reportedly sailed</mark>' in page
    assert '<mark class="only-b">nobody was hurt</mark>' in page
    targets = set(re.findall(r'href="#(\w+)"', page))
    assert targets
    assert targets <= set(re.findall(r'id="(\w+)"', page))


@pytest.mark.parametrize(
    ("origin", "title", "told"),
    [
        ("b.txt", None, "b.txt (no title; the file's name)"),
        ("C:\\Users\\b.txt", "b.txt", "b.txt (no title; the file's name)"),
        ("https://news.example/2023/ferry?id=7", "ferry", "ferry (no title; the page's address)"),
        ("https://news.example", "news.example", "news.example (no title; the page's address)"),
        ("https://[", "ferry", "ferry"),
        ("b.txt", "Ferry sails", "Ferry sails"),
    ],
)
def test_a_name_is_no_title(origin: str, title: str | None, told: str) -> None:
    article = read_bytes(b"The ferry sailed.\n", "b.txt", title=title, origin=origin)
    text = rendered(compare(Article.from_text("A title", title="Pasted text"), article), "md")
    assert f"| Title | **Pasted text (no title)** | **{told}** |" in text
    assert f"### B: {told}" in text


def test_json_is_the_contract() -> None:
    form = json.loads(rendered(ferry(), "json", date="2023-08-01"))
    assert form["schema"] == "twosource.comparison/1"
    assert [len(form["facts"]), len(form["links"])] == [7, 2]


def test_empty_articles_make_a_report() -> None:
    nothing = Article.from_text("")
    text = rendered(compare(nothing, nothing), "md")
    assert text.count("Nothing was found by this tool.") == 4


def test_the_points_of_one_sentence_share_a_row() -> None:
    comparison = ferry()
    text = comparison.b.article.text
    lacking = (text.index("noon"), text.index("noon") + 4)
    noon = structs.replace(fact("f7", comparison.b, "at noon", "date"), nearest=Nearest("a1", 0.2, (lacking,)))
    board = fact("f8", comparison.b, "on board", "claim", (Source("the crew", "named", None, "b0", "stated"),))
    report = rendered(replace(comparison, facts=(*comparison.facts, board, noon)), "md")
    assert (
        "| (1) Date or duration<br>(2) Claim<br>○ not checked | The ferry sailed on Monday **at noon**⁽¹⁾, and eleven "
        "people were **on board**⁽²⁾. *¶1.1 · (1) nobody named · (2) per the crew*<br>"
        "*(1) nearest in A, ¶2.1: The ferry reportedly sailed on Monday, the port office said. · missing there: noon*"
        "<br>*(2) no match found in A by this tool* |" in report
    )
    assert "## Found only in B (4 points)" in report


def test_the_points_of_one_pair_of_sentences_share_a_row() -> None:
    comparison = ferry()
    days = differing(
        fact("f7", comparison.a, "on Monday", "date"), fact("f8", comparison.b, "on Monday", "date"), *PRECISE
    )
    report = rendered(replace(comparison, facts=(*comparison.facts, *days)), "md")
    assert (
        "| (1) Claim: A is more cautious<br>(2) Date or duration: A is less precise<br>○ not checked<br>strong match | "
        "The ferry **reportedly sailed**⁽¹⁾ **on Monday**⁽²⁾, the port office said. *¶2.1 · (1) per the port office · "
        "(2) nobody named* | The ferry **sailed**⁽¹⁾ **on Monday**⁽²⁾ at noon, and eleven people were on board. "
        "*¶1.1 · nobody named* |" in report
    )
    assert "## Where they differ (3)" in report


def test_of_a_list_that_differs_the_items_only_here_are_marked() -> None:
    comparison = ferry()
    whole = comparison.fact("f4")
    items = (whole.items[0], structs.replace(whole.items[1], status="shared"), whole.items[2])
    ours, theirs = differing(comparison.fact("f6"), structs.replace(whole, items=items), "other_value", "other_value")
    text = rendered(replace(comparison, facts=(ours, theirs)), "md")
    assert "| Those who helped include **the port**, the navy and **the town**. *" in text


def test_far_words_of_a_long_sentence_are_cut() -> None:
    long = Article.from_text("Eve said " + "that the ferry, which is old, " * 60 + "sailed with 12 crew.")
    one = ComparedArticle(long, (Statement("a0", 0, len(long.text), 1, 1, "sentence", "only_here", 0.0, ()),), 0.0)
    eve, crew = fact("f8", one, "Eve", "name"), fact("f9", one, "12 crew", "number")
    for facts, cut in ((crew,), "| …"), ((eve, crew), " … "):
        report = rendered(replace(ferry(), a=one, facts=facts, links=(), origins=()), "md")
        [row] = [row for row in report.splitlines() if row[0:1] == "|" and "12 crew" in row]
        assert cut in row
        assert len(row) < 1000


def test_the_report_names_the_figures_and_not_how_to_repeat_them(report: str) -> None:
    assert "| link F1 | 0." in report
    assert "under “How matching works”" in report
    assert not re.search(r"python|\.py\b|--app|\.\./", report)


def test_every_kind_and_difference_has_words() -> None:
    assert all(KINDS.values())
    assert all(HOWS.values())


def test_the_space_between_two_marks_is_in_the_document() -> None:
    comparison = ferry()
    noon, board = fact("f7", comparison.b, "at", "date"), fact("f8", comparison.b, "noon", "name")
    case = Case.of(replace(comparison, facts=(*comparison.facts, noon, board)))
    paragraphs = docx.Document(io.BytesIO(render_report(case, "docx"))).element.body.itertext()
    assert "on Monday at⁽¹⁾ noon⁽²⁾, and" in "".join(paragraphs)
