"""The articles of a case made ready for their panes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.window.incoming.held import Held, held

if TYPE_CHECKING:
    from desktop_app.review import Case


def hold_both(case: Case) -> tuple[Held, Held]:
    """Hold both articles; one can be read again where its file is still there, or it has a web address."""
    a, b = case.found.a.article, case.found.b.article
    return held(a, _place(a.origin)), held(b, _place(b.origin))


def _place(origin: str) -> str:
    from desktop_app.articles import is_address

    is_there = Path(origin).is_absolute() and Path(origin).is_file()
    return origin if is_there or is_address(origin) else ""
