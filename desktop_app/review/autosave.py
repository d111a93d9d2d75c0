"""Copies of what is not saved yet, so that a crash costs seconds: each window keeps its own, and a lock tells whether
it still runs."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from filelock import FileLock, Timeout

from desktop_app.files import UnwritableFile, write_whole
from desktop_app.review.model import Case
from desktop_app.review.session import ENDING, save

COPY, OF, LOCK = f"copy{ENDING}", "of.txt", "lock"


@dataclass(frozen=True, slots=True)
class Recovery:
    """A copy that a window left behind: the session file it was of (None where it was never saved), and when it was
    last written (ISO 8601, UTC)."""

    copy: Path
    of: Path | None
    at: str

    def discard(self) -> None:
        """Take the copy away."""
        shutil.rmtree(self.copy.parent, ignore_errors=True)


class Autosave:
    """The copy of one window, in a folder that may be that of many; nothing is written before the first `keep`."""

    def __init__(self, folder: Path) -> None:
        self._own = folder / uuid4().hex
        # One thread may make the copy and another take it away.
        self._lock = FileLock(self._own / LOCK, thread_local=False)

    def keep(self, case: Case, of: Path | None) -> None:
        """Write the copy anew; `of` is the session file it goes with. Raises UnwritableFile."""
        try:
            self._own.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except OSError as error:
            raise UnwritableFile("no_copy", path=self._own.parent, reason=error.strerror) from None
        write_whole(self._own / OF, str(of or "").encode("utf-8", "surrogateescape"))
        save(case, self._own / COPY)

    def discard(self) -> None:
        """Take the copy away, once all is saved or the person wants it so."""
        self._lock.release(force=True)
        shutil.rmtree(self._own, ignore_errors=True)


def recoverable(folder: Path) -> tuple[Recovery, ...]:
    """Return the copies whose window did not take them away and no longer runs, the newest first."""
    left = [recovery for own in folder.glob("*/") if (recovery := _left_behind(own))]
    return tuple(sorted(left, key=lambda recovery: recovery.at, reverse=True))


def _left_behind(own: Path) -> Recovery | None:
    copy = own / COPY
    try:
        with FileLock(own / LOCK, blocking=False):
            written = datetime.fromtimestamp(copy.stat().st_mtime, UTC).isoformat(timespec="seconds")
            of = (own / OF).read_bytes().decode("utf-8", "surrogateescape")
    except (Timeout, OSError):
        return None
    return Recovery(copy, Path(of) if of else None, written)
