"""Which words are a web address, and whose site it is."""

from __future__ import annotations

import re

ADDRESS = re.compile(r"https?://[^\s/?#]\S*", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Say whether a text is one web address, and nothing else but spaces around it."""
    return ADDRESS.fullmatch(text.strip()) is not None


def site_of(address: str) -> str:
    """Return the host that is contacted when an address is fetched; empty where there is none."""
    from urllib.parse import urlsplit  # takes longer to import than all else here

    try:
        return urlsplit(address.strip()).hostname or ""
    except ValueError:
        return ""
