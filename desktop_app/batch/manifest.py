"""The manifest of a batch: a CSV file with a pair of articles in each row."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from desktop_app.batch.ids import id_key, problem_with

COLUMNS = ("id", "a", "b")


class UnreadableManifest(Exception):  # noqa: N818 - the message is a sentence for the person
    """A manifest that cannot be read; its message names the file and says what to do."""


@dataclass(frozen=True, slots=True)
class Row:
    """One pair as the manifest names it; `problem` is a sentence where the row cannot be used."""

    id: str
    a: str
    b: str
    problem: str | None = None


def read_manifest(path: Path) -> tuple[Row, ...]:
    """Return the rows of a UTF-8 CSV file with the columns id, a and b; raises UnreadableManifest where it is none."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            reader = csv.DictReader(handle, strict=True)
            names = [name.strip() for name in reader.fieldnames or ()]
            reader.fieldnames = names
            missing = [name for name in COLUMNS if name not in names]
            cells = [] if missing else [[(cell[name] or "").strip() for name in COLUMNS] for cell in reader]
    except UnicodeDecodeError:
        raise UnreadableManifest(f"The manifest “{path}” is not in UTF-8. Save it as CSV in UTF-8.") from None
    except csv.Error as error:
        raise UnreadableManifest(f"The manifest “{path}” is no CSV file: {error}. Mend it and try again.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnreadableManifest(f"The manifest “{path}” cannot be read: {reason}.") from None
    if missing:
        columns = ", ".join(COLUMNS)
        raise UnreadableManifest(
            f"The manifest “{path}” lacks the column {missing[0]}. Let its first line name {columns}, commas between."
        )
    return tuple(_checked(cells))


def _checked(cells: list[list[str]]) -> list[Row]:
    rows: list[Row] = []
    taken: set[str] = set()
    for name, a, b in cells:
        key = id_key(name)
        problem = problem_with(name)
        if problem is None and key in taken:
            problem = f"The id {name} stands in an earlier row. Give each row an id of its own."
        elif problem is None and not (a and b):
            problem = "The row does not name two articles."
        taken.add(key)
        rows.append(Row(name, a, b, problem))
    return rows
