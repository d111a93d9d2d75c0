"""Hostile articles, notes and heads leave every export clean, and their words are all there."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from desktop_app.reports import render_report
from desktop_app.reports.formats.as_csv import FORMULA
from desktop_app.reports.formats.assessment import assessment
from desktop_app.reports.formats.characters import shown
from desktop_app.review import Case, Entered, Head, apply, decide

from .made import NOW, TEXTS, hostile
from .test_escape import HOSTILE

NASTY = [
    *HOSTILE,
    "nul \0 bell \a escape \x1b[31m delete \x7f",
    "half \ud83d of a character",
    "no character \ufffe\uffff",
    "turned \u202eround\u202c and \u2067kept\u2069",
    '<svg onload="alert(1)"><a href="javascript:alert(1)">x</a></svg>',
    '"><img src="https://evil.example/x.png">',
    '=HYPERLINK("https://evil.example","x")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "\t=1+1",
    "<!-- --><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
    "]]></w:t></w:r><w:r><w:t>",
]
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Page(HTMLParser):
    """Collects the words of a page, and what could run or lead out of it."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.bad = "", []
        self._is_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_style = tag == "style"
        if tag in ("script", "img", "link", "iframe", "object", "svg", "form", "base", "audio", "video"):
            self.bad.append(tag)
        for name, value in attrs:
            outside = name in ("href", "src", "action") and not (value or "").startswith("#")
            if name.startswith("on") or name == "style" or outside:
                self.bad.append((tag, name, value))

    def handle_data(self, data: str) -> None:
        self.words += "" if self._is_style else data


def nasty(text: str) -> Case:
    """Return a case in which that text stands wherever a text can stand."""
    case = Case.of(hostile(text))
    reviewed = apply(case)
    review = decide(reviewed, reviewed.comparison.facts[0], None, note=text, tags=(text,), set_aside=None, **NOW)
    entered = Entered(text, text, text, text, text)
    return replace(case, review=review, head=Head(text, text, text, text, text, text), entered_a=entered)


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("text", NASTY)
def test_html_runs_nothing_and_leads_nowhere(text: str) -> None:
    page = Page()
    page.feed(render_report(nasty(text), "html").decode())
    assert page.bad == []
    assert flat(page.words).count(flat(shown(text))) >= 5


def test_docx_is_sound() -> None:
    text = "\n".join(NASTY)
    with zipfile.ZipFile(io.BytesIO(render_report(nasty(text), "docx"))) as file:
        body = etree.fromstring(file.read("word/document.xml"))
        links = [name for name in file.namelist() if name.endswith(".rels")]
        assert not [name for name in links if b'TargetMode="External"' in file.read(name)]
    paragraphs = ("".join(part.text or "" for part in each.iter(f"{WORD}t")) for each in body.iter(f"{WORD}p"))
    assert flat(shown(text)) in flat("\n".join(paragraphs))


def test_docx_has_no_part_that_tells_of_another_document() -> None:
    with zipfile.ZipFile(io.BytesIO(render_report(nasty("A word."), "docx"))) as file:
        assert sorted(file.namelist()) == [
            "[Content_Types].xml",
            "_rels/.rels",
            "customXml/_rels/item1.xml.rels",
            "customXml/item1.xml",
            "customXml/itemProps1.xml",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/fontTable.xml",
            "word/footer1.xml",
            "word/header1.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml",
            "word/stylesWithEffects.xml",
            "word/theme/theme1.xml",
            "word/webSettings.xml",
        ]
        leads = file.read("_rels/.rels")
    assert leads.count(b"<Relationship ") == 2


@pytest.mark.parametrize("format", [each for each in TEXTS if each != "json"])  # that escapes, and is not read by eye
@pytest.mark.parametrize("text", NASTY)
def test_no_text_has_a_control_character(text: str, format: str) -> None:
    report = render_report(nasty(text), format).decode().replace("\r\n", "\n")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", report)


@pytest.mark.parametrize("text", NASTY)
def test_markdown_has_no_tag(text: str) -> None:
    assert not re.search(r"<(?!br>)\w", render_report(nasty(text), "md").decode())


@pytest.mark.parametrize("text", NASTY)
def test_no_cell_is_a_formula(text: str) -> None:
    rows = list(csv.reader(io.StringIO(render_report(nasty(text), "csv").decode("utf-8-sig"), newline="")))
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(FORMULA)]
    assert {len(row) for row in rows} == {len(rows[0])}
    words = shown(nasty(text).judged.facts[0].text)
    assert [cell for cell in cells if cell.removeprefix("'") == words]


@pytest.mark.parametrize("text", NASTY)
def test_json_is_json(text: str) -> None:
    form = json.loads(render_report(nasty(text), "json"))
    assert form["articles"]["a"]["text"] == nasty(text).judged.a.article.text


@pytest.mark.usefixtures("qapp")
def test_pdf_leads_nowhere() -> None:
    report = render_report(nasty("\n".join(NASTY)), "pdf")
    assert report.startswith(b"%PDF")
    assert not re.search(rb"/URI|/JavaScript|/Launch|/OpenAction", report)


@settings(max_examples=25)
@given(st.lists(st.sampled_from(NASTY) | st.text(max_size=20), min_size=1, max_size=6).map("\n".join))
def test_an_assessment_stays_below_the_headings_of_the_report(text: str) -> None:
    page = Page()
    case = replace(Case.of(hostile("Plain words")), head=Head(assessment=text))
    html = render_report(case, "html").decode()
    page.feed(html)
    assert page.bad == []
    plain = render_report(Case.of(hostile("Plain words")), "html").decode()
    assert [html.count(f"<h{level}") for level in (1, 2)] == [plain.count(f"<h{level}") for level in (1, 2)]


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# One\n\n## Two", "### One\n\n#### Two"),
        ("One\n===\ntwo", "### One\n\ntwo"),
        ('see [here](https://x.example/y "z")', "see here (https://x.example/y)"),
        ("![map](https://x.example/y.png)", "map (https://x.example/y.png)"),
        ("[a]: https://x.example", "[a&#93;: https://x.example"),
        ("> [a]: https://x.example\n\n[a]", "> [a&#93;: https://x.example\n\n[a]"),
        ("[here](x.example\n'y')", "[here&#93;(x.example\n'y')"),
        ("#", "###"),
        ("> # One\n- ## two", "> ### One\n- #### two"),
        ("One\n two\n===", "One\n two\n&#61;=="),
        ("```\ncode", "&#96;&#96;&#96;\ncode"),
        ("<script>x</script>", "&lt;script>x&lt;/script>"),
        ("- one\n- *two*", "- one\n- *two*"),
    ],
)
def test_the_analysts_markdown(text: str, markdown: str) -> None:
    assert assessment(text) == markdown


@pytest.mark.parametrize("sign", ["<b>beta</b> *gamma* | =1+1 ", "*_[](<&`|"])
def test_a_hundred_thousand_words_on_one_line(sign: str) -> None:
    text = sign * (1_000_000 // len(sign))
    page = Page()
    page.feed(render_report(Case.of(hostile(text)), "html").decode())
    assert page.bad == []
    assert flat(text).strip() in flat(page.words)
