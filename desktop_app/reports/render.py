"""A case to the bytes of a report in any format; the file of a format is imported where it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from desktop_app.report_formats import FORMATS
from desktop_app.reports.profile import INTERNAL, Profile
from desktop_app.review import Case

Render = Callable[[Case, str | None, Profile], bytes]


def render_report(case: Case, format: str, date: str | None = None, profile: Profile = INTERNAL) -> bytes:
    """Return the report on a case; the same case, date and profile give the same bytes.

    The format is its ending in FORMATS; raises ValueError where it is none of them. The date is the one given, else
    the case's own, else there is none.
    """
    if format not in FORMATS:
        raise ValueError(f"“{format}” is none of {', '.join(FORMATS)}")
    render: Render = import_module(f"desktop_app.reports.formats.as_{format}").render
    return render(case, date, profile)
