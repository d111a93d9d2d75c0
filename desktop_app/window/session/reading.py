"""The articles of a case made ready for their panes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.window.opening import Held, held

if TYPE_CHECKING:
    from desktop_app.review import Case


def hold_both(case: Case) -> tuple[Held, Held]:
    """Hold both articles; one is read again from where it came from only where that is still there."""
    a, b = case.found.a.article, case.found.b.article
    return held(a, _path(a.origin)), held(b, _path(b.origin))


def _path(origin: str) -> str:
    return origin if Path(origin).is_absolute() and Path(origin).is_file() else ""
