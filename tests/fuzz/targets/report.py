"""Any strings in the place of texts, titles, notes and heads: no report has an element, link or formula of theirs.

An input is some strings, parted by NUL; each goes to a place of its own.
"""

import csv
import io
import json
import re
from dataclasses import replace
from functools import cache
from itertools import cycle, islice
from zlib import crc32

from markdown_it import MarkdownIt

from desktop_app.articles.article import clean_text
from desktop_app.reports import render_report
from desktop_app.reports.formats.as_csv import FORMULA
from desktop_app.review import Case, Entered, Grade, Head, apply, decide
from tests.fuzz.mutating import WORDS, by_pieces, by_turns
from tests.fuzz.target import Target
from tests.reports.made import NOW, TEXTS, hostile
from tests.reports.test_escape import HOSTILE, SIGNS, seen
from tests.reports.test_hostile import NASTY, Page

PLACES = 6
MARKS = [
    *SIGNS,
    *NASTY,
    "\0",
    "\x85",
    "\u2028",
    "<b>",
    "</td></tr></table>",
    "\n\n# x\n\n",
    "\n| a | b |\n",
    "=1+1",
    "http://x.y",
]
OF_TEXTS = {("p", ("class", "text")), ("p", ("class", "text-heading"))}
STRUCTURE = ("<h1", "<h2", "<table", "<tr", "<td", "<mark", "<div", "<ol", "<strong")
OF_DATA = tuple(format for format in TEXTS if format not in ("html", "md"))
# A page takes as long as fifty tables, Markdown as long as twenty.
FORMATS = ("html", *("md",) * 2, *OF_DATA * 16)
COMMONMARK = MarkdownIt("commonmark").enable("table")


def case_of(words: list[str]) -> Case:
    """Return a case with a string in every place that holds words of an article or a person."""
    text, title, note, head, card, source = words
    comparison = hostile(text)
    articles = {side: replace(comparison.side(side).article, title=title, origin=source) for side in ("a", "b")}
    sides = {side: replace(comparison.side(side), article=article) for side, article in articles.items()}
    case = Case.of(replace(comparison, **sides))
    reviewed = apply(case)
    said = {"note": note, "tags": (note,), "set_aside": note, "grades": (Grade(source, "B", "2"),)}
    review = decide(reviewed, reviewed.comparison.facts[0], None, **said, **NOW)
    return replace(
        case,
        review=review,
        head=Head(head, head, head, head, "", head),
        entered_a=Entered(card, card, card, card, card),
        entered_b=Entered(None, source, source, source, source),
    )


def check(data: bytes) -> None:
    given = [text if clean_text(text).strip() else "x" for text in data.decode(errors="replace").split("\0")]
    format = FORMATS[crc32(data) % len(FORMATS)]
    report = render_report(case_of(list(islice(cycle(given), PLACES))), format).decode()
    assert looked_at(report, format) == benign(format)


@cache
def benign(format: str) -> object:
    """Return what is looked at in the report on plain words."""
    return looked_at(render_report(case_of(["Plain words"] * PLACES), format).decode(), format)


def looked_at(report: str, format: str) -> object:
    """Return what no words may change; nothing of a format that has no check, which is but made."""
    return CHECKS[format](report) if format in CHECKS else None


def in_html(report: str) -> object:
    page = Page()
    page.feed(report)
    assert page.bad == []
    return seen(report).tags - OF_TEXTS, [report.count(mark) for mark in STRUCTURE]


def in_markdown(report: str) -> object:
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", report)
    return seen(COMMONMARK.render(report)).tags, report.count("\n| ")


def in_csv(report: str) -> object:
    rows = list(csv.reader(io.StringIO(report.removeprefix("\ufeff"), newline="")))
    assert not [cell for row in rows for cell in row if cell.startswith(FORMULA)]
    return [len(row) for row in rows]


def in_json(report: str) -> object:
    return json.loads(report).keys()


CHECKS = {"html": in_html, "md": in_markdown, "csv": in_csv, "json": in_json}

TARGET = Target(
    check,
    [text.encode("utf-8", "replace") for text in HOSTILE] + ["\0".join(NASTY[-PLACES:]).encode("utf-8", "replace")],
    by_turns(by_pieces(WORDS, MARKS), by_pieces(rb"[^\0]+|\0", MARKS)),
    longest=135,
)
