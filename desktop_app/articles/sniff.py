"""Which format the bytes of a file are in, whatever its name says."""

from __future__ import annotations

import io
import re
from pathlib import PurePath

from desktop_app.articles.article import ArticleFormat
from desktop_app.articles.errors import UnreadableArticle

MARKDOWN = frozenset((".md", ".markdown"))
WEB_ARCHIVE = frozenset((".mht", ".mhtml"))
MESSAGE = WEB_ARCHIVE | {".eml"}
WEB_PAGE = frozenset((".htm", ".html", ".xhtml"))
HEAD = 4096
LONGEST_HEADERS = 65536
UNREADABLE = {
    b"{\\rtf": "rtf",
    b"\xd0\xcf\x11\xe0": "old_word",
    b"\x89PNG": "not_text",
    b"\xff\xd8\xff": "not_text",
    b"\x1f\x8b": "not_text",
    b"GIF8": "not_text",
    b"7z\xbc\xaf": "not_text",
    b"Rar!": "not_text",
}
ODT_TYPE = b"application/vnd.oasis.opendocument.text"
# How Office stores a .docx with a password: inside a file of the old kind.
ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
PAGE = re.compile(rb"(?:<\?xml[^>]*>|<!--.*?-->|\s)*+<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
TAG = re.compile(rb"<(?:p|div|h[1-6]|article|span|table|ul|br)\b[^>]*>", re.IGNORECASE)
HEADER = re.compile(rb"([!-9;-~]+):(.*)")
OF_MESSAGES = frozenset((b"from", b"date", b"subject", b"to", b"content-type"))
# What a person who types the head of a message leaves out.
OF_PROGRAMS = frozenset((b"mime-version", b"message-id", b"received", b"return-path"))
OF_MAIL = frozenset((b"to", b"message-id", b"received", b"return-path", b"delivered-to"))


def sniff(data: bytes, name: str) -> ArticleFormat:
    """Return the format of a file from its bytes; the name decides only what bytes cannot, as Markdown from text.

    Raises UnreadableArticle for a format that is none of an article's.
    """
    suffix = PurePath(name).suffix.lower()
    for start, code in UNREADABLE.items():
        if data.startswith(start):
            raise UnreadableArticle("protected" if ENCRYPTED_OFFICE in data else code, name=name)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK"):
        return _zipped(data, name)
    headers = _headers(data[:LONGEST_HEADERS])
    if headers.keys() & OF_MESSAGES and (suffix in MESSAGE or headers.keys() & OF_PROGRAMS):
        related = headers.get(b"content-type", b"").strip().startswith(b"multipart/related")
        return "mhtml" if suffix in WEB_ARCHIVE or (related and not headers.keys() & OF_MAIL) else "eml"
    # In UTF-16 each letter of a tag has a NUL beside it.
    head = data[:HEAD].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
    if PAGE.match(head) or (suffix in WEB_PAGE and TAG.search(head)):
        return "html"
    if not data and suffix in (".docx", ".odt", ".pdf"):
        raise UnreadableArticle("damaged", name=name, format=suffix)
    return "markdown" if suffix in MARKDOWN else "text"


def _zipped(data: bytes, name: str) -> ArticleFormat:
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "word/document.xml" in names or "word/document2.xml" in names:
                return "docx"
            if "mimetype" in names:
                with archive.open("mimetype") as member:
                    if member.read(len(ODT_TYPE)) == ODT_TYPE:
                        return "odt"
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        suffix = PurePath(name).suffix.lower()
        if suffix in (".docx", ".odt"):
            raise UnreadableArticle("damaged", name=name, format=suffix) from None
        raise UnreadableArticle("not_text", name=name) from None
    raise UnreadableArticle("other_document", name=name)


def _headers(head: bytes) -> dict[bytes, bytes]:
    """Return the fields above the first blank line, names and values in lower case; none where a line is no field."""
    fields: dict[bytes, bytes] = {}
    for line in head.splitlines():
        if not line:
            break
        if line[:1] in b" \t":
            if not fields:
                return {}
            continue
        match = HEADER.fullmatch(line)
        if match is None:
            return {}
        fields.setdefault(match[1].lower(), match[2].lower())
    return fields
