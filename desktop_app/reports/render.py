"""A Comparison to the text of a report: Markdown from a template, HTML from that Markdown, JSON from the contract."""

from __future__ import annotations

import re
from typing import Literal, get_args

import markdown
import nh3
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from desktop_app.comparison.json_form import to_json
from desktop_app.comparison.model import Comparison
from desktop_app.reports import words
from desktop_app.reports.build import build_report
from desktop_app.reports.escape import escape, marked, shown
from desktop_app.reports.model import Report
from desktop_app.resources import resource
from desktop_app.review import Case

Format = Literal["md", "html", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)
SECTION = re.compile(r"^(?=## )", re.MULTILINE)
BLANK_LINES = re.compile(r"\n{3,}")
# All that the templates give rise to: no link, no picture, no attribute can come from an article.
TAGS = {"h1", "h2", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "em"}


def render_report(case: Case, format: Format, date: str | None = None) -> bytes:
    """Return the report as Markdown, as one HTML page without outside parts, or as JSON (which bears no date)."""
    comparison = case.judged
    if format == "json":
        return to_json(comparison)
    text = _markdown(build_report(comparison, date or case.head.date or None))
    return (text if format == "md" else _html(text, comparison)).encode()


def _markdown(report: Report) -> str:
    environment = _environment()
    # Every text a template puts in is escaped for Markdown unless it was already.
    environment.finalize = escape
    environment.filters["marked"] = marked
    text = environment.get_template("report.md.j2").render(report=report, strong=words.STRONG, fair=words.FAIR)
    return BLANK_LINES.sub("\n\n", text).strip() + "\n"


def _html(text: str, comparison: Comparison) -> str:
    sections = []
    for section in SECTION.split(text):
        html = nh3.clean(markdown.markdown(section, extensions=["tables", "sane_lists"]), tags=TAGS, attributes={})
        sections.append((_slug(section.partition("\n")[0]), Markup(html)))
    page = _environment().get_template("report.html.j2")
    style = Markup(resource("reports/report.css").read_text(encoding="utf-8"))
    title = shown(f"Comparison report: {comparison.a.article.title} / {comparison.b.article.title}")
    return page.render(title=title, style=style, sections=sections)


def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(resource("reports")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _slug(heading: str) -> str:
    """Return a heading of the template, its number left out, as the name of a class."""
    return "-".join(re.findall(r"[a-z]+", heading.lower()))
