"""What tells one format from another where the name does not."""

import pytest

from desktop_app.articles.sniff import sniff

MAIL = b"From: desk@example.org\r\nSubject: Ferry\r\nMessage-ID: <1@example.org>\r\n\r\nIt sailed.\r\n"
SAVED = (
    b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n--x\r\n"
)


@pytest.mark.parametrize(
    ("data", "name", "format"),
    [
        (b"The ferry sailed.", "a.txt", "text"),
        (b"The ferry sailed.", "a.docx", "text"),
        (b"# Ferry", "a.txt", "text"),
        (b"# Ferry", "a.MD", "markdown"),
        (b"", "a.html", "text"),
        (b"<!DOCTYPE html><p>It sailed.", "a.txt", "html"),
        (b"\xef\xbb\xbf\n <!-- saved --> <HTML><p>It sailed.", "a.md", "html"),
        ("<!doctype html><p>It sailed.".encode("utf-16"), "a", "html"),
        (b'<?xml version="1.0"?><html xmlns="x"><p>It sailed.</p></html>', "a", "html"),
        (b"<p>It sailed.</p>", "a.htm", "html"),
        (b"<p>It sailed.</p>", "a.md", "markdown"),
        (b"It sailed, and <html> was on its side.", "a.txt", "text"),
        (b"\r\n%PDF-1.4 ...", "a.txt", "pdf"),
        (MAIL, "a.txt", "eml"),
        (MAIL, "a", "eml"),
        (MAIL.replace(b"Message-ID", b"To"), "a.eml", "eml"),
        # A person may begin a text with the head of a message.
        (MAIL.replace(b"Message-ID", b"To"), "a.txt", "text"),
        (b"Date: Monday\nPlace: Lund\n\nIt sailed.", "a.txt", "text"),
        (b"MIME-Version: 1.0\nit is said.", "a.txt", "text"),
        (SAVED, "a", "mhtml"),
        (b"To: desk@example.org\r\n" + SAVED, "a", "eml"),
        (b"To: desk@example.org\r\n" + SAVED, "a.mht", "mhtml"),
    ],
)
def test_formats(data: bytes, name: str, format: str) -> None:
    assert sniff(data, name) == format
