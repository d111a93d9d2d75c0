"""What a document holds beside its article, as a page to read."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from desktop_app.articles import Article

translate = QCoreApplication.translate


def left_out_page(article: Article) -> str:
    """Return, as HTML, what was left out of an article and which of its pages hold no text."""
    parts = []
    if article.scanned_pages:
        parts.append(f"<p><b>{escape(scanned_words(article))}</b></p>")
    if article.dropped:
        said = translate("LeftOut", "This stands in the document and was not taken for a part of the article:")
        parts.append(f"<p>{escape(said)}</p>")
        parts += [f"<p>{escape(text).replace(chr(10), '<br>')}</p>" for text in article.dropped]
    return "".join(parts)


def scanned_words(article: Article) -> str:
    """Say which pages are pictures, empty where none is."""
    if not article.scanned_pages:
        return ""
    pages = ", ".join(map(str, article.scanned_pages))
    return translate(
        "LeftOut", "Pages that are pictures and hold no text: {pages}. Have their text recognised (OCR) to compare it."
    ).format(pages=pages)
