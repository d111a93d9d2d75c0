"""A Comparison becomes a report: Markdown, HTML or JSON."""

from desktop_app.reports.render import FORMATS, Format, render_report
from desktop_app.reports.write import UnwritableReport, write_report

__all__ = ["FORMATS", "Format", "UnwritableReport", "render_report", "write_report"]
