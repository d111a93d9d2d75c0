"""Errors that nobody foresaw, in a log that says where in the program they happened, and no word of an article."""

from __future__ import annotations

import os
import platform
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from io import TextIOWrapper
from logging import LogRecord, makeLogRecord
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_data_path

from desktop_app import __version__

LARGEST, KEPT = 256 * 1024, 3  # bytes of a log, and how many full ones are kept beside it
OUTERMOST, INNERMOST = 10, 50  # of a stack that is deeper, the calls in between are left out
LONGEST_MESSAGE = 2000


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error, without what its message and its variables held: `where` has its kind and its stack.

    `messages`, one for the error and each that led to it, may hold words of the articles.
    """

    kind: str
    where: str
    messages: tuple[str, ...]

    @classmethod
    def of(cls, error: BaseException) -> Trouble:
        """Take down an error with all that led to it."""
        chain = list(_chain(error))
        return cls(_kind(error), "\n".join(_stack(each) for each in chain), tuple(_message(each) for each in chain))

    def log(self) -> Path:
        """Write where it happened, and return the log; raises OSError."""
        return _write(f"{_now()} {_system()}\n{self.where}")

    def log_messages(self) -> Path:
        """Write what the messages say, which a person has to ask for; raises OSError."""
        return _write("\n".join((f"{_now()} messages, as was asked for", *self.messages)))


def log_path() -> Path:
    """Return where the log is, whether there is one or not: beside the copies of what is not saved."""
    return user_data_path("twosource", appauthor=False) / "log" / "twosource.log"


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _stack(error: BaseException) -> str:
    calls = [
        f"  {_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    if len(calls) > OUTERMOST + INNERMOST:
        calls[OUTERMOST:-INNERMOST] = ["  …"]
    return "\n".join((_kind(error), *calls))


def _short(file: str) -> str:
    """Return the path of a source file from the folder it was imported from on, without what names the person."""
    folders = sorted((folder for folder in sys.path if folder), key=len, reverse=True)
    inside = next((folder for folder in folders if Path(file).is_relative_to(folder)), None)
    if inside:
        return Path(file).relative_to(inside).as_posix()
    return Path(file).name if Path(file).is_absolute() else Path(file).as_posix()


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _message(error: BaseException) -> str:
    try:
        said = " ".join(str(error).split())
    except Exception as failed:  # an error that cannot even say what it is
        said = f"no message, for {_kind(failed)}"
    return f"{_kind(error)}: {said[:LONGEST_MESSAGE]}"


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _system() -> str:
    qt = getattr(sys.modules.get("PySide6"), "__version__", "not loaded")
    python, system = platform.python_version(), f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"Twosource {__version__}, Python {python}, Qt {qt}, {system}"


class _OwnersLog(RotatingFileHandler):
    """A log that nobody but its owner can read, and that says so where it cannot be written."""

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        opener = partial(os.open, mode=0o600)
        return open(path, "a", encoding="utf-8", opener=opener)

    def handleError(self, record: LogRecord) -> None:  # noqa: ARG002, N802 - logging has it so, and calls it
        raise  # while the error is being handled


def _write(entry: str) -> Path:
    path = log_path()
    log = _OwnersLog(path, maxBytes=LARGEST, backupCount=KEPT, delay=True)
    try:
        log.emit(makeLogRecord({"msg": f"{entry}\n"}))
    finally:
        log.close()
    return path
