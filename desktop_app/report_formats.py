"""The formats of reports, one line each: all that offers, takes or tests formats follows from these.

They stand here, where nothing else is imported, for the window and the command line know them before they compare.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """What a format is called in every language, and whether it holds the full texts where a profile has them."""

    name: str
    has_texts: bool = True


# By their endings, in the order in which they are offered; reports/formats/as_ENDING.py writes each.
FORMATS = {
    "html": Format("HTML"),
    "pdf": Format("PDF"),
    "docx": Format("Word"),
    "md": Format("Markdown"),
    "json": Format("JSON"),
    "csv": Format("CSV", has_texts=False),
}
