"""What became of each row, kept in the output folder: tables are made of it, and a later run resumes from it."""

from __future__ import annotations

import os
from array import array
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import msgspec

from desktop_app.batch.task import State
from desktop_app.comparison.model import Counts
from desktop_app.files import UnwritableFile, private, whole_file

NOWHERE = -1


class Record(msgspec.Struct, frozen=True, gc=False):
    """One row: `key` is the hash of all that its outcome depends on, `report` that of its report.

    `facts` are the rows of cells of its points.
    """

    id: str
    state: State
    key: str = ""
    message: str = ""
    counts: Counts | None = None
    coverage_a: float | None = None
    coverage_b: float | None = None
    report: str = ""
    facts: tuple[tuple[str, ...], ...] = ()


class _Named(msgspec.Struct):
    id: str


class Kept:
    """A file of records, a line of JSON each: in the order in which rows are finished, at last in that of the rows.

    Of a record nothing but its place in the file is held in memory. A row without an id keeps none. Raises
    UnwritableFile.
    """

    def __init__(self, path: Path, ids: Sequence[str | None], *, resume: bool) -> None:
        self._path = path
        self._earlier = array("q", [NOWHERE]) * len(ids)
        self._places = array("q", [NOWHERE]) * len(ids)
        try:
            self._file: BinaryIO = open(path, "r+b" if resume and path.exists() else "w+b", opener=private)  # noqa: SIM115
            self._find(ids)
        except OSError as error:
            raise UnwritableFile("failed", path=path, reason=error.strerror) from None

    def __enter__(self) -> Kept:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._file.close()

    def put(self, position: int, record: Record) -> None:
        """Keep what became of a row."""
        try:
            place = self._file.seek(0, os.SEEK_END)
            self._file.write(msgspec.json.encode(record) + b"\n")
            self._file.flush()
        except OSError as error:
            raise UnwritableFile("failed", path=self._path, reason=error.strerror) from None
        self._places[position] = place

    def get(self, position: int) -> Record | None:
        """Return what became of a row in this run, None where it was not reached."""
        return self._read(self._places[position])

    def earlier(self, position: int) -> Record | None:
        """Return what became of a row in an earlier run, None where nothing is kept of that."""
        return self._read(self._earlier[position])

    def take_over(self, position: int) -> None:
        """Let what became of a row in an earlier run hold for this one."""
        self._places[position] = self._earlier[position]

    def put_in_order(self) -> None:
        """Write the file anew, in the order of the rows, so that it tells nothing of who finished first."""
        with whole_file(self._path) as ordered:
            for now, earlier in zip(self._places, self._earlier, strict=True):
                place = earlier if now == NOWHERE else now
                if place != NOWHERE:
                    self._file.seek(place)
                    ordered.write(self._file.readline())
            self._file.close()

    def _read(self, place: int) -> Record | None:
        if place == NOWHERE:
            return None
        self._file.seek(place)
        try:
            return msgspec.json.decode(self._file.readline(), type=Record)
        except msgspec.DecodeError:
            return None

    def _find(self, ids: Sequence[str | None]) -> None:
        """Note where the record of each row stands; a line that was cut off, as by a loss of power, is dropped."""
        positions = {name: position for position, name in enumerate(ids) if name is not None}
        place = 0
        for line in self._file:
            if not line.endswith(b"\n"):
                break
            try:
                position = positions.get(msgspec.json.decode(line, type=_Named).id)
            except msgspec.DecodeError:
                position = None
            if position is not None:
                self._earlier[position] = place
            place += len(line)
        self._file.truncate(place)
