"""A Report as one HTML page without outside parts, and as the sanitised sections that PDF and DOCX are made from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import markdown
import nh3
from jinja2 import Template
from markupsafe import Markup

from desktop_app.reports.build import build_report
from desktop_app.reports.formats.as_md import markdown_text, template_environment
from desktop_app.reports.formats.characters import WHITE_SPACE, shown, visible
from desktop_app.reports.formats.dialects import Rich
from desktop_app.reports.model import FullText, Report
from desktop_app.reports.profile import Profile
from desktop_app.resources import resource
from desktop_app.review import Case

SECTION = re.compile(r"^(?=##? )", re.MULTILINE)
ELEMENT = re.compile(r"<(\w+)[^>]*>.*?</\1>")
HEADS = re.compile(r"<thead>.*?</thead>", re.DOTALL)
# All that the templates and an assessment give rise to: no picture, no address can come from an article.
TAGS = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "ul", "ol", "li", "pre", "code"),
    *("table", "thead", "tbody", "tr", "th", "td", "strong", "em", "b", "mark", "span", "a"),
}
ATTRIBUTES = {
    "a": {"href"},
    "b": {"class"},
    "mark": {"class"},
    "p": {"class"},
    "span": {"class", "id"},
    "table": {"class"},
    "ol": {"start"},
}
# The shares of the width that the columns of a table have: by its section, else by their number.
WIDTHS = {2: (17, 83), 3: (17, 41.5, 41.5)}
OWN_WIDTHS = {"measured-accuracy-and-limits": (66, 22, 12), "versions-and-hashes": (17, 33, 50)}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report under one heading: a name for its style, and sanitised HTML."""

    name: str
    html: str


def render(case: Case, date: str | None, profile: Profile) -> bytes:
    """Return the whole page."""
    report = build_report(case, date, profile)
    sections = [(section.name, Markup(section.html)) for section in html_sections(report)]
    style = resource("reports/report.css").read_text(encoding="utf-8")
    head = report.head
    page = _template("report.html.j2").render(
        title=shown(report.name),
        style=Markup(style),
        running=running(report),
        marking=shown(head.marking),
        progress=shown(head.progress),
        is_draft=head.is_draft,
        sections=sections,
    )
    return page.encode()


def running(report: Report) -> str:
    """Return what stands on every page: the handling marking, and whether the report is a draft."""
    return " · ".join(filter(None, (shown(report.head.marking), "DRAFT" if report.head.is_draft else "")))


def html_sections(report: Report) -> tuple[Section, ...]:
    """Return the sections of a report, in their order."""
    text = markdown_text(report, Rich(has_texts=bool(report.annex.texts)))
    # One for all sections: to make it takes longer than to use it.
    converter = markdown.Markdown(extensions=["tables", "sane_lists"])
    sections = []
    for part in SECTION.split(text):
        if part.strip():
            name = _slug(part.partition("\n")[0])
            html = _with_columns(clean(converter.reset().convert(part)), name)
            sections.append(Section(name, html + (clean(_texts(report.annex.texts)) if name == "both-texts" else "")))
    return tuple(sections)


def clean(html: str) -> str:
    """Return HTML with nothing in it but TAGS, and links that lead nowhere but within the page."""
    return nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, attribute_filter=_inside, link_rel=None, url_schemes=set())


def _inside(tag: str, name: str, value: str) -> str | None:
    return None if (tag, name) == ("a", "href") and not value.startswith("#") else value


def _texts(texts: tuple[FullText, ...]) -> str:
    return _template("texts.html.j2").render(texts=texts)


@cache
def _template(name: str) -> Template:
    environment = template_environment()
    environment.filters |= {"shown": shown, "flat": lambda words: WHITE_SPACE.sub(" ", visible(words))}
    return environment.get_template(name)


def _with_columns(html: str, section: str) -> str:
    """Give the columns of each table their widths, and the first its class, which Markdown has no way to say."""

    def widened(head: re.Match[str]) -> str:
        widths = iter(OWN_WIDTHS.get(section) or WIDTHS.get(head[0].count("<th>"), ()))
        return re.sub("<th>", lambda th: f'<th width="{width}%">' if (width := next(widths, None)) else th[0], head[0])

    return HEADS.sub(widened, html).replace("<tr>\n<td>", '<tr>\n<td class="first">')


def _slug(heading: str) -> str:
    """Return a heading of the template, without its elements and what a person entered, as the name of a class."""
    return "-".join(re.findall(r"[a-z]+", ELEMENT.sub("", heading).partition(":")[0].lower()))
