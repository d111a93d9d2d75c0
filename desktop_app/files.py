"""A file onto the disk, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop_app.sentences import QT_TRANSLATE_NOOP, SentenceError

SENTENCES = {
    "bad_name": QT_TRANSLATE_NOOP("Files", "“{path}” cannot be written: its name is not valid. Choose another place."),
    "failed": QT_TRANSLATE_NOOP("Files", "“{path}” cannot be written: {reason}. Choose another place."),
    "no_folder": QT_TRANSLATE_NOOP("Files", "The folder “{path}” cannot be made: {reason}. Choose another place."),
    "no_copy": QT_TRANSLATE_NOOP("Files", "No copy can be kept in “{path}”: {reason}."),
}


class UnwritableFile(SentenceError):  # noqa: N818 - it names what is unwritable
    """A file that cannot be written."""

    context, sentences = "Files", SENTENCES


def write_whole(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file so that at no time half of it is there; raises UnwritableFile, and leaves what was there before,
    where that fails."""
    with whole_file(path) as handle:
        handle.write(data)


def private(path: str, flags: int) -> int:
    """Open a file for `open(opener=...)`: where it is new, nobody but its owner may read it, in whatever folder."""
    return os.open(path, flags, 0o600)


@contextmanager
def whole_file(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a file that takes its place once all is written, and not at all where that fails; raises UnwritableFile.

    A new file is its owner's alone; one that was there keeps its mode.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            # A device or pipe cannot be put in place of itself; a folder is refused by the system.
            with open(target, "wb", opener=_at_once) as handle:
                yield handle
            return
        with _replacing(target) as handle:
            yield handle
    except OSError as error:
        raise UnwritableFile("failed", path=os.fspath(path), reason=error.strerror or error) from None
    except ValueError:
        raise UnwritableFile("bad_name", path=os.fspath(path)) from None


@contextmanager
def _replacing(target: Path) -> Iterator[BinaryIO]:
    part = target.with_name(f".{target.name[:100]}.{os.urandom(4).hex()}.part")
    try:
        with open(part, "xb", opener=private) as handle:
            yield handle
            handle.flush()
            os.fsync(handle.fileno())
        if target.exists():
            part.chmod(target.stat().st_mode)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _at_once(path: str, flags: int) -> int:
    """Open a device or pipe without waiting for somebody to read from it; the system refuses where nobody does."""
    opened = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    os.set_blocking(opened, True)
    return opened
