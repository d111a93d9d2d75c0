"""Makes the files of the catalogue; each maker takes a path that is free and returns what is to be opened."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

DATA = Path(__file__).parents[1] / "data"
ORDINARY = (
    "Bridge at Talsen closed\n\nThe bridge at Talsen was closed on Monday after engineers found cracks in two of its "
    "piers. About 4,000 cars cross it each day, the roads office said.\n\nA ferry will carry people "
    "across from Thursday."
)
NAMESPACES = {
    "docx": 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    "odt": 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
}
MAIN_PART = {"docx": "word/document.xml", "odt": "content.xml"}
Make = Callable[[Path], Path]


def file(data: bytes | str, ending: str = ".txt") -> Make:
    """Return the maker of a file of these bytes, or of this text in UTF-8."""

    def make(path: Path) -> Path:
        path = path.with_suffix(ending)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    return make


def copied(name: str, ending: str) -> Make:
    """Return the maker of a copy of one of the tests' documents under another ending."""
    return file((DATA / name).read_bytes(), ending)


def repeated(unit: str, size: int, ending: str = ".txt") -> Make:
    """Return the maker of a text that says one thing over and over, of `size` characters."""
    return file((unit * (size // len(unit) + 1))[:size], ending)


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def device(_path: Path) -> Path:
    return Path("/dev/zero")


def fifo(path: Path) -> Path:
    os.mkfifo(path)
    return path


def link_loop(path: Path) -> Path:
    path.symlink_to(path)
    return path


def closed(path: Path) -> Path:
    file(ORDINARY)(path).chmod(0)
    return path.with_suffix(".txt")


def vanished(path: Path) -> Path:
    return path


def altered(ending: str, parts: dict[str, bytes]) -> bytes:
    """Return the .docx or .odt of the tests with other bytes in some of its parts, which may be new."""
    made = io.BytesIO()
    with zipfile.ZipFile(DATA / f"article.{ending}") as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as to:
        for name, data in ({name: source.read(name) for name in source.namelist()} | parts).items():
            to.writestr(name, data)
    return made.getvalue()


def misnamed() -> bytes:
    """Return a .docx that names a picture as its text, whose size nobody looks at."""
    parts = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
    parts += b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    parts += b'Target="word/media/1.png"/></Relationships>'
    return altered("docx", {"_rels/.rels": parts, "word/media/1.png": b" " * 40_000_000})


def document(ending: str, before: str, body: str, encoding: str = "utf-8") -> bytes:
    """Return a .docx or .odt of one paragraph, with something before the root of its XML."""
    name = NAMESPACES[ending]
    inner = {
        "docx": f"<w:document {name}><w:body><w:p><w:r><w:t>{body}</w:t></w:r></w:p></w:body></w:document>",
        "odt": f"<office:document-content {name}><office:body><office:text><text:p>{body}</text:p></office:text>"
        "</office:body></office:document-content>",
    }[ending]
    return altered(
        ending, {MAIN_PART[ending]: f'<?xml version="1.0" encoding="{encoding}"?>{before}{inner}'.encode(encoding)}
    )


def swollen(ending: str) -> Make:
    """Return the maker of a document whose XML is a thousand times as large as its file."""
    return file(altered(ending, {MAIN_PART[ending]: b" " * 40_000_000}), f".{ending}")


def lying(ending: str) -> Make:
    """Return the maker of a document whose XML is far larger than its archive says."""
    data = altered(ending, {MAIN_PART[ending]: b" " * 40_000_000})
    return file(data.replace((40_000_000).to_bytes(4, "little"), (40_000).to_bytes(4, "little")), f".{ending}")
