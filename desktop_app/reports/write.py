"""A report onto the disk."""

from __future__ import annotations

import os

from desktop_app.files import write_whole
from desktop_app.reports.profile import INTERNAL, Profile
from desktop_app.reports.render import render_report
from desktop_app.review import Case


def write_report(
    case: Case,
    path: str | os.PathLike[str],
    format: str,
    date: str | None = None,
    profile: Profile = INTERNAL,
) -> None:
    """Write the report; raises UnwritableFile, and leaves what was there before, where that fails."""
    write_whole(path, render_report(case, format, date, profile))
