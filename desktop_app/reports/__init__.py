"""A reviewed Comparison becomes a report, in any of the formats."""

from desktop_app.report_formats import FORMATS
from desktop_app.reports.left_out import Kept, LeftOut, kept_in, left_out
from desktop_app.reports.profile import INTERNAL, SHARE, Profile
from desktop_app.reports.render import render_report
from desktop_app.reports.write import write_report

__all__ = [
    "FORMATS",
    "INTERNAL",
    "SHARE",
    "Kept",
    "LeftOut",
    "Profile",
    "kept_in",
    "left_out",
    "render_report",
    "write_report",
]
