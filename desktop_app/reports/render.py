"""A case to the bytes of a report in any format; what a format needs is imported where it is asked for."""

from __future__ import annotations

from typing import Literal, get_args

from desktop_app.reports.profile import INTERNAL, Profile
from desktop_app.review import Case

Format = Literal["md", "html", "pdf", "docx", "json", "csv"]
FORMATS: tuple[Format, ...] = get_args(Format)
WITHOUT_TEXTS: frozenset[Format] = frozenset(("csv",))  # the formats that hold the full texts in no profile


def render_report(case: Case, format: Format, date: str | None = None, profile: Profile = INTERNAL) -> bytes:
    """Return the report on a case; the same case, date and profile give the same bytes.

    The date is the one given, else the case's own, else there is none. JSON and CSV hold the findings alone.
    """
    if format == "json":
        from desktop_app.reports.formats.as_json import json_bytes

        return json_bytes(case, date, profile)
    if format == "csv":
        from desktop_app.reports.formats.as_csv import csv_bytes

        return csv_bytes(case, profile)
    from desktop_app.reports.build import build_report
    from desktop_app.reports.formats.as_markdown import markdown_text
    from desktop_app.reports.formats.dialects import Plain

    report = build_report(case, date, profile)
    if format == "md":
        return markdown_text(report, Plain()).encode()
    title = _title(case)
    if format == "html":
        from desktop_app.reports.formats.as_html import html_page

        return html_page(report, title).encode()
    if format == "docx":
        from desktop_app.reports.formats.as_docx import docx_bytes

        return docx_bytes(report, title)
    from desktop_app.reports.formats.as_pdf import pdf_bytes

    return pdf_bytes(report, title)


def _title(case: Case) -> str:
    titles = (case.entered(side).title or case.judged.side(side).article.title for side in ("a", "b"))
    return f"Comparison report: {case.head.title or ' / '.join(titles)}"
