"""A Report as Markdown, from a template that says every finding once."""

from __future__ import annotations

import re
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from desktop_app.reports import words
from desktop_app.reports.build import build_report
from desktop_app.reports.formats.assessment import assessment
from desktop_app.reports.formats.dialects import Plain, listed, points, said
from desktop_app.reports.formats.escape import escape
from desktop_app.reports.model import Report
from desktop_app.reports.profile import Profile
from desktop_app.resources import resource
from desktop_app.review import Case

BLANK_LINES = re.compile(r"\n{3,}")
HELP = "help/how-it-works.md"


def render(case: Case, date: str | None, profile: Profile) -> bytes:
    """Return the report as Markdown for people and for other programs."""
    return markdown_text(build_report(case, date, profile), Plain()).encode()


def markdown_text(report: Report, dialect: Plain) -> str:
    """Return the report in one of the dialects of Markdown."""
    text = _template().render(
        report=report,
        to=dialect,
        strong=words.STRONG,
        fair=words.FAIR,
        limits=_help_section("Where it fails"),
        measured=_help_section("Measured"),
    )
    return BLANK_LINES.sub("\n\n", text).strip() + "\n"


@cache
def _template() -> Template:
    environment = template_environment()
    # Every text a template puts in is escaped for Markdown unless it was already.
    environment.finalize = escape
    environment.filters |= {"assessment": assessment, "listed": listed, "points": points, "said": said}
    return environment.get_template("report.md.j2")


def template_environment() -> Environment:
    """Return what the templates of reports are read with."""
    return Environment(
        loader=FileSystemLoader(resource("reports")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _help_section(name: str) -> Markup:
    """Return a section of the help on matching, which gives the measured figures and the limits."""
    text = resource(HELP).read_text(encoding="utf-8")
    return Markup(text.partition(f"\n## {name}\n")[2].partition("\n## ")[0].strip())
