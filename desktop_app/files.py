"""A file onto the disk, whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


class UnwritableFile(Exception):  # noqa: N818 - the message is a sentence for the person
    """A file that cannot be written; its message names it and says what to do."""


def write_whole(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file so that at no time half of it is there; raises UnwritableFile, and leaves what was there before,
    where that fails."""
    with whole_file(path) as handle:
        handle.write(data)


@contextmanager
def whole_file(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a file that takes its place once all is written, and not at all where that fails; raises UnwritableFile."""
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            # A device or pipe cannot be put in place of itself; a folder is refused by the system.
            with target.open("wb") as handle:
                yield handle
            return
        with _replacing(target) as handle:
            yield handle
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnwritableFile(f"“{os.fspath(path)}” cannot be written: {reason}. Choose another place.") from None


@contextmanager
def _replacing(target: Path) -> Iterator[BinaryIO]:
    part = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as handle:
            yield handle
            handle.flush()
            os.fsync(handle.fileno())
        if target.exists():
            part.chmod(target.stat().st_mode)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
