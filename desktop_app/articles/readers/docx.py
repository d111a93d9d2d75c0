"""A Word document to its text."""

from __future__ import annotations

import io
import re
import zipfile

import mammoth

from desktop_app.articles.html_pieces import read_html
from desktop_app.articles.readers.archive import is_xml, opened
from desktop_app.articles.reading import Reading, join_document

STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => h2:fresh\nbr[type='page'] => hr"
# What mammoth makes of the number of a note, and of the way back from it.
NOTE_MARK = re.compile(r"<sup><a [^>]*>\[\d+\]</a></sup>|<a href=\"#(?:foot|end)note-ref-[^>]*>↑</a>")


def read(data: bytes) -> Reading:
    """Read a .docx as its reader sees it: with insertions, without deletions, comments, headers and footers.

    Raises UnreadableArticle.
    """
    with opened(data, ".docx") as archive:
        made = mammoth.convert_to_html(
            _parts_of_xml(archive),
            style_map=STYLES,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(lambda _: {}),
        )
    text, blocks = join_document(read_html(NOTE_MARK.sub("", made.value)))
    return Reading(text, blocks)


def _parts_of_xml(archive: zipfile.ZipFile) -> io.BytesIO:
    """Return the archive with the parts alone whose size was looked at: others are pictures, or made to be taken for
    XML. Raises ValueError where one declares entities."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as parts:
        for name in filter(is_xml, dict.fromkeys(archive.namelist())):
            part = archive.read(name)
            # No word processor writes these; they are there to make a reader swell or read other files.
            if b"<!DOCTYPE" in part.replace(b"\0", b""):
                raise ValueError(f"{name} declares entities")
            parts.writestr(name, part)
    return made
