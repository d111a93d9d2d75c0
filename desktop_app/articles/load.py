"""A file on disk becomes an Article."""

from __future__ import annotations

import hashlib
import stat
from datetime import date
from os import PathLike
from pathlib import Path

from desktop_app.articles.article import Article, clean_text, encodable, first_heading
from desktop_app.articles.blocks import find_blocks
from desktop_app.articles.decode import decode
from desktop_app.articles.markdown_text import read_markdown, split_front_matter

LARGEST = 50_000_000
MARKDOWN = frozenset((".md", ".markdown"))
OTHER_FORMATS = frozenset((".doc", ".docx", ".htm", ".html", ".odt", ".pdf", ".rtf"))
SAVE_AS_TEXT = "Open it in its own program, save it as plain text (.txt) and open that."


class UnreadableArticle(Exception):  # noqa: N818 - the message is a sentence for the person
    """An article that cannot be read; its message names the file and says what to do."""


def load(path: str | PathLike[str], *, title: str | None = None) -> Article:
    """Read a .txt or .md file of at most 50 MB; the title is the one given, else the file's own, else its name.

    Raises UnreadableArticle where the file is missing, closed to the reader, too large or no text.
    """
    file = Path(path)
    data = _read(file)
    try:
        source = clean_text(decode(data))
    except ValueError:
        raise UnreadableArticle(f"“{encodable(file.name)}” is not a text file. {SAVE_AS_TEXT}") from None
    fields: dict[str, str] = {}
    is_markdown = file.suffix.lower() in MARKDOWN
    if is_markdown:
        fields, source = split_front_matter(source)
        text, blocks = read_markdown(source)
    else:
        text, blocks = source, find_blocks(source)
    return Article(
        text=text,
        blocks=blocks,
        title=title or fields.get("title") or first_heading(text, blocks) or encodable(file.name),
        origin=encodable(str(path)),
        sha256=hashlib.sha256(data).hexdigest(),
        outlet=fields.get("outlet") or fields.get("publisher"),
        author=fields.get("author"),
        published=_iso_date(fields.get("date") or fields.get("published")),
        format="markdown" if is_markdown else "text",
        original=data,
    )


def _read(file: Path) -> bytes:
    name = encodable(str(file))
    if file.suffix.lower() in OTHER_FORMATS:
        raise UnreadableArticle(f"Files that end in {file.suffix} cannot be read: “{name}”. {SAVE_AS_TEXT}")
    try:
        mode = file.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableArticle(f"“{name}” is a folder. Choose a file in it.")
        if not stat.S_ISREG(mode):
            raise UnreadableArticle(f"“{name}” is a device or pipe. Save the article as a file and open that.")
        with file.open("rb") as handle:
            # Reading one byte more than is allowed settles it for files that tell no size, too.
            data = handle.read(LARGEST + 1) if file.stat().st_size <= LARGEST else None
    except FileNotFoundError:
        raise UnreadableArticle(f"There is no file “{name}”. Check its name and folder.") from None
    except PermissionError:
        raise UnreadableArticle(f"You have no permission to read “{name}”. Ask for it, or copy the file.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnreadableArticle(f"“{name}” cannot be read: {reason}. Check the file and try again.") from None
    if data is None or len(data) > LARGEST:
        raise UnreadableArticle(
            f"“{name}” is larger than 50 MB. Save the article's text alone as a file and open that."
        )
    return data


def _iso_date(text: str | None) -> str | None:
    try:
        return date.fromisoformat((text or "")[:10]).isoformat()
    except ValueError:
        return None
