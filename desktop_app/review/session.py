"""A case to a session file and back: saved whole or not at all, and read with a clear word where it is not one."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

import msgspec

from desktop_app.articles import Article
from desktop_app.comparison.sound import Unsound
from desktop_app.files import write_whole
from desktop_app.review.model import Case
from desktop_app.review.session_form import SCHEMA, from_bytes, to_bytes
from desktop_app.review.session_sound import check_review
from desktop_app.sentences import QT_TRANSLATE_NOOP, SentenceError
from desktop_app.sides import SIDES

ENDING = ".twosource"
LARGEST_MEGABYTES = 1000
LARGEST = LARGEST_MEGABYTES * 1_000_000
LEAD = b'{\n "schema": "twosource.session/'
VERSION = re.compile(r"twosource\.session/([1-9]\d*)")
AN_EARLIER_COPY = QT_TRANSLATE_NOOP("Sessions", "Open an earlier copy of it, if you have one.")
UNDO = QT_TRANSLATE_NOOP("Sessions", "Undo the last step, and save again.")
SENTENCES = {
    "missing": QT_TRANSLATE_NOOP("Sessions", "There is no file “{name}”. Check its name and folder."),
    "bad_name": QT_TRANSLATE_NOOP(
        "Sessions", "“{name}” cannot be read: its name is not valid. Check the file and try again."
    ),
    "failed": QT_TRANSLATE_NOOP("Sessions", "“{name}” cannot be read: {reason}. Check the file and try again."),
    "too_large": QT_TRANSLATE_NOOP(
        "Sessions", "“{name}” is larger than {megabytes} MB. No session is; choose another file."
    ),
    "foreign": QT_TRANSLATE_NOOP(
        "Sessions", "“{name}” is no session of Twosource. Choose a file that ends in .twosource."
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Sessions",
        "“{name}” was saved by a newer Twosource, as version {version} of the format. Open it with that one.",
    ),
    "truncated": QT_TRANSLATE_NOOP("Sessions", "“{name}” is cut off: its end is missing."),
    "damaged": QT_TRANSLATE_NOOP("Sessions", "“{name}” is damaged at {place}: {reason}."),
    "altered": QT_TRANSLATE_NOOP("Sessions", "The original of article {side} inside “{name}” is not that of its hash."),
    "unsound": QT_TRANSLATE_NOOP(
        "Sessions", "“{name}” was not written, because it could not be opened again ({place}: {reason})."
    ),
}
ADVICE = {**dict.fromkeys(("truncated", "damaged", "altered"), AN_EARLIER_COPY), "unsound": UNDO}


class UnreadableSession(SentenceError):  # noqa: N818 - it names what is unreadable
    """A session that cannot be opened."""

    context, sentences, advice = "Sessions", SENTENCES, ADVICE


class UnsoundCase(SentenceError):  # noqa: N818 - it names what is unsound
    """A case whose session could not be opened again."""

    context, sentences, advice = "Sessions", SENTENCES, ADVICE


def save(case: Case, path: str | os.PathLike[str]) -> None:
    """Write a session file; raises UnwritableFile, or UnsoundCase where it could not be opened again, and leaves the
    one that was there."""
    try:
        check_review(case.review, case.found)
    except Unsound as error:
        raise UnsoundCase("unsound", name=os.fspath(path), place=error.place, reason=error.reason) from None
    write_whole(path, to_bytes(case))


def load_session(path: str | os.PathLike[str]) -> Case:
    """Read a session file; raises UnreadableSession where it is none, is damaged, or is of a newer version."""
    case = read_session(path)
    for side in SIDES:
        if not all(map(is_original, case.versions(side))):
            raise UnreadableSession("altered", name=os.fspath(path), side=side.upper())
    return case


def read_session(path: str | os.PathLike[str]) -> Case:
    """Read a session file as `load_session` does, whether or not the originals inside are those of their hashes."""
    name = os.fspath(path)
    data = _bytes(path)
    _check_schema(data, name)
    try:
        return from_bytes(data)
    except Unsound as error:
        raise UnreadableSession("damaged", name=name, place=error.place, reason=error.reason) from None


def is_original(article: Article) -> bool:
    """Say whether the bytes that an article holds are those of its hash."""
    return hashlib.sha256(article.original).hexdigest() == article.sha256


def _bytes(path: str | os.PathLike[str]) -> bytes:
    name = os.fspath(path)
    try:
        with Path(path).open("rb") as handle:
            data = handle.read(LARGEST + 1)
    except FileNotFoundError:
        raise UnreadableSession("missing", name=name) from None
    except ValueError:
        raise UnreadableSession("bad_name", name=name) from None
    except OSError as error:
        raise UnreadableSession("failed", name=name, reason=error.strerror) from None
    if len(data) > LARGEST:
        raise UnreadableSession("too_large", name=name, megabytes=LARGEST_MEGABYTES)
    return data


class _Head(msgspec.Struct):
    schema: str = ""


def _check_schema(data: bytes, name: str) -> None:
    """Raise UnreadableSession unless the bytes are whole JSON that calls itself a session of this version."""
    ours = data.startswith(LEAD) or LEAD.startswith(data)
    try:
        schema = msgspec.json.decode(data, type=_Head).schema
    except (msgspec.ValidationError, RecursionError, UnicodeDecodeError):
        raise UnreadableSession("foreign", name=name) from None
    except msgspec.DecodeError as error:
        if not ours:
            raise UnreadableSession("foreign", name=name) from None
        if "truncated" in str(error):
            raise UnreadableSession("truncated", name=name) from None
        reason, _, place = str(error).removeprefix("JSON is malformed: ").rstrip(")").partition(" (")
        raise UnreadableSession("damaged", name=name, place=place, reason=reason) from None
    version = VERSION.fullmatch(schema)
    if version is None:
        raise UnreadableSession("foreign", name=name)
    if schema != SCHEMA:
        raise UnreadableSession("newer", name=name, version=version[1])
