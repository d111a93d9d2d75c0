"""A reviewed Comparison becomes a report: Markdown, HTML, PDF, DOCX, JSON or CSV."""

from desktop_app.reports.profile import INTERNAL, SHARE, Profile, kept_in, left_out
from desktop_app.reports.render import FORMATS, WITHOUT_TEXTS, Format, render_report
from desktop_app.reports.write import write_report

__all__ = [
    "FORMATS",
    "INTERNAL",
    "SHARE",
    "WITHOUT_TEXTS",
    "Format",
    "Profile",
    "kept_in",
    "left_out",
    "render_report",
    "write_report",
]
