"""The formats of reports, one line each: all that offers, takes or tests formats follows from these.

They stand here, where nothing else is imported, for the window and the command line know them before they compare.
"""

from __future__ import annotations

from typing import NamedTuple


class Format(NamedTuple):
    """What a format is called in every language, whether it holds the full texts where a profile has them, and what
    other endings a file of it may have."""

    name: str
    has_texts: bool = True
    also: tuple[str, ...] = ()


# By their endings, in the order in which they are offered; reports/formats/as_ENDING.py writes each.
FORMATS = {
    "html": Format("HTML", also=("htm",)),
    "pdf": Format("PDF"),
    "docx": Format("Word"),
    "md": Format("Markdown", also=("markdown", "txt")),
    "json": Format("JSON"),
    "csv": Format("CSV", has_texts=False),
}
