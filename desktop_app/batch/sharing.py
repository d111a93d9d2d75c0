"""What tables tell of where articles lie: all of it, or what may be shared."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from desktop_app.articles.article import encodable
from desktop_app.batch.manifest import Row
from desktop_app.reports import Profile
from desktop_app.reports.profile import without_folders

ADDRESS = re.compile(r"https?://[^\s“”\"']+", re.IGNORECASE)


@dataclass(frozen=True)
class Sharing:
    """Takes out of rows and messages what a profile leaves out of reports: the folders of files, and passwords and
    queries in addresses. The articles lie in `folder`, what is written in `out`."""

    profile: Profile
    folder: Path
    out: Path

    def row(self, row: Row) -> Row:
        """Return a row as the tables may name it."""
        if self.profile.folders:
            return row
        problem = row.problem and self.message(row, row.problem)
        return Row(row.id, without_folders(row.a), without_folders(row.b), problem)

    def message(self, row: Row, message: str) -> str:
        """Return what is told of a row as the tables may tell it."""
        if self.profile.folders:
            return message
        for name in filter(None, (row.a, row.b)):
            for path in (str(self.folder / name), name):
                message = message.replace(encodable(path), without_folders(encodable(name)))
        message = message.replace(f"{self.out}{os.sep}", "")
        return ADDRESS.sub(lambda found: without_folders(found[0]), message)
