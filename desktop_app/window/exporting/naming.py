"""What an exported file is called, and where it goes."""

from __future__ import annotations

import re
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.report_formats import FORMATS

if TYPE_CHECKING:
    from desktop_app.review import Case

# What no file system takes in a name.
NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
LONGEST_NAME = 50


def name_of_case(case: Case) -> str:
    """Return the name of a report or session without its ending: the titles of both articles."""
    titles = (case.found.a.article.title, case.found.b.article.title)
    return " - ".join(_shortened(NOT_IN_NAMES.sub(" ", title).strip(" .")) for title in titles)


def _shortened(title: str) -> str:
    """Return a title without the words that are too many for a name; of a word that is too long, its beginning."""
    if len(title) > LONGEST_NAME:
        title = title[: LONGEST_NAME + 1].rpartition(" ")[0] or title[:LONGEST_NAME]
    return title.rstrip(" .,")


def name_of_format(form: str) -> str:
    """Return what a format is called where one is chosen: its name and its ending."""
    return f"{FORMATS[form].name} (*.{form})"


def free_path(folder: Path, name: str, form: str) -> Path:
    """Return the first path in a folder that no file has: the name, or the name with a number."""
    names = chain([name], (f"{name} ({number})" for number in count(2)))
    return next(path for path in (folder / f"{each}.{form}" for each in names) if not path.exists())


def reveal(path: str) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).resolve().parent)))
