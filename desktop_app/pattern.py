"""Regular expressions that are compiled when they are first used: long ones take longer than comparing two articles."""

from __future__ import annotations

import re
from typing import Any, cast


class _Pattern:
    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._source), name)
        setattr(self, name, found)  # from now on it is found at once
        return found


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what stands for a compiled regular expression; raises re.error no sooner than at its first use."""
    return cast("re.Pattern[str]", _Pattern(source, flags))
