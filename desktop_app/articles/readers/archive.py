"""The files inside a document that is a zip archive, bounded in size."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.articles.errors import UnreadableArticle

# The XML of a book of a thousand pages is a tenth of this.
LARGEST_XML = 30_000_000


@contextmanager
def opened(data: bytes, format: str) -> Iterator[zipfile.ZipFile]:
    """Open an archive whose XML unpacks to no more than it may; raises UnreadableArticle, for a damaged one too."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if any(member.flag_bits & 1 for member in members):
                raise UnreadableArticle("protected")
            if sum(member.file_size for member in members if is_xml(member.filename)) > LARGEST_XML:
                raise UnreadableArticle("swollen")
            yield archive
    except UnreadableArticle:
        raise
    # Damage shows as any of these, from the archive, the XML in it or the library that reads it.
    except Exception as error:
        raise UnreadableArticle("damaged", format=format) from error


def is_xml(name: str) -> bool:
    """Say whether a part of a document is XML, by its name."""
    return name.lower().endswith((".xml", ".rels"))
