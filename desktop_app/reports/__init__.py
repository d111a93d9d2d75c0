"""A Comparison becomes a report: Markdown, HTML or JSON."""

from desktop_app.reports.render import FORMATS, Format, render_report
from desktop_app.reports.write import write_report

__all__ = ["FORMATS", "Format", "render_report", "write_report"]
