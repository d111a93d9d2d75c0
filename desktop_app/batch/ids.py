"""Which ids a row may have: each names a file, and must do so on every system."""

from __future__ import annotations

import re
import unicodedata

ID = re.compile(r"(?!\.)[\w.-]+")
PORTS = [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
KEPT_BY_WINDOWS = frozenset(("con", "prn", "aux", "nul", *PORTS))


def id_key(name: str) -> str:
    """Return what two ids have in common where some system takes their files for one."""
    return unicodedata.normalize("NFKC", name).casefold()


def problem_with(name: str) -> str | None:
    """Return a sentence that says why an id cannot name a file, None where it can."""
    if not ID.fullmatch(name):
        return "An id is made of letters, digits, '.', '_' and '-', and does not start with '.'."
    if name.endswith("."):
        return f"The id {name} ends with '.', which Windows drops from names. Give the row another id."
    if id_key(name).split(".")[0] in KEPT_BY_WINDOWS:
        return f"The id {name} is a name that Windows keeps for a device. Give the row another id."
    return None
