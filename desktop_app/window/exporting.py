"""Writing the report to a file, off the GUI thread."""

from __future__ import annotations

import re
from functools import partial
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.window.actions import Actions
from desktop_app.window.errors import explain
from desktop_app.window.preferences import Preferences
from desktop_app.window.reviewing import Reviewing
from desktop_app.window.worker import Worker

if TYPE_CHECKING:
    from desktop_app.reports import Format
    from desktop_app.review import Case

FORMATS = {
    "html": "HTML (*.html)",
    "pdf": "PDF (*.pdf)",
    "docx": "Word (*.docx)",
    "md": "Markdown (*.md)",
    "json": "JSON (*.json)",
    "csv": "CSV (*.csv)",
}
FIRST_FORMAT = "html"
# What no file system takes in a name.
NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
LONGEST_NAME = 50


class Exporting(QObject):
    """Writes what the window shows, or previews it; `failed` carries a sentence for the person.

    `told` carries a sentence, an offer and what does it; `exported` the path written; `previewed` the dialog; `began`
    says that a report is being made, which may take a while.
    """

    began = Signal(str)
    exported = Signal(str)
    previewed = Signal(object)
    failed = Signal(str)
    told = Signal(str, str, object)

    def __init__(self, preferences: Preferences, reviewing: Reviewing, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._preferences, self._reviewing, self._actions = window, preferences, reviewing, actions
        self._writing, self._rendering = Worker(self), Worker(self)
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(lambda error: self.failed.emit(explain(error)))
        self._rendering.done.connect(self._preview)
        self._rendering.failed.connect(lambda error: self.failed.emit(explain(error)))
        actions.run({"export": self.export, "preview": self.render})
        actions.run({f"export_{form}": partial(self.ask, form) for form in FORMATS})

    def close(self) -> None:
        self._writing.close()
        self._rendering.close()

    def export(self) -> None:
        """Write the report at once as the last time, under a name not taken yet; ask where to the first time."""
        case, form = self._reviewing.case, self._preferences.text("format", FIRST_FORMAT)
        folder = Path(self._preferences.text("export_folder") or "nowhere")
        if case is None:
            return
        if form in FORMATS and folder.is_absolute() and folder.is_dir():
            self.write(case, str(_free(folder, name_of_case(case), form)))
        else:
            self.ask(form if form in FORMATS else FIRST_FORMAT)

    def ask(self, form: str) -> None:
        """Ask for the file to write the comparison in the window to, and write it in one format."""
        case = self._reviewing.case
        if case is None:
            return
        folder = self._preferences.text("export_folder") or self._preferences.text("folder")
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self._title(),
            str(Path(folder) / f"{name_of_case(case)}.{form}"),
            FORMATS[form],
        )
        if path:
            self.write(case, path if Path(path).suffix.lower() == f".{form}" else f"{path}.{form}")

    def write(self, case: Case, path: str) -> None:
        """Write the report; its format is the file's ending."""
        form = cast("Format", Path(path).suffix.lower().lstrip("."))
        self._preferences.keep("format", form)
        self._preferences.keep("export_folder", str(Path(path).resolve().parent))

        def work(_progress, _should_cancel):
            from desktop_app.reports import write_report
            from desktop_app.review import apply

            write_report(case, path, form)
            progress = apply(case).progress
            return path, progress.total - progress.checked

        self._writing.start(work)
        self.began.emit(self.tr("Making the report…"))

    def render(self) -> None:
        """Preview the report on the comparison in the window."""
        case = self._reviewing.case
        if case is None:
            return

        def work(_progress, _should_cancel):
            from desktop_app.reports import render_report

            return render_report(case, "html").decode()

        self._rendering.start(work)
        self.began.emit(self.tr("Making the report…"))

    def _title(self) -> str:
        reviewed = self._reviewing.reviewed
        if reviewed is None or not reviewed.progress.is_draft:
            return self.tr("Export report")
        unchecked = reviewed.progress.total - reviewed.progress.checked
        return self.tr("Export report as a draft: %n point(s) are unchecked", "", unchecked)

    def _on_written(self, written: tuple[str, int]) -> None:
        path, unchecked = written
        message = self.tr("Report written to {path}").format(path=path)
        if unchecked:
            message += " — " + self.tr("exported as a draft: %n point(s) are unchecked.", "", unchecked)
        self.told.emit(message, self.tr("Show in folder"), lambda: reveal(path))
        self.exported.emit(path)

    def _preview(self, html: str) -> None:
        from desktop_app.window.preview import show_preview

        self.previewed.emit(show_preview(html, self._actions["export"], self._window))


def reveal(path: str) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).resolve().parent)))


def name_of_case(case: Case) -> str:
    """Return the name of a report or session without its ending: the titles of both articles."""
    titles = (case.found.a.article.title, case.found.b.article.title)
    return " - ".join(NOT_IN_NAMES.sub(" ", title).strip(" .")[:LONGEST_NAME].rstrip(" .") for title in titles)


def _free(folder: Path, name: str, form: str) -> Path:
    """Return the first path in a folder that no file has: the name, or the name with a number."""
    names = chain([name], (f"{name} ({number})" for number in count(2)))
    return next(path for path in (folder / f"{each}.{form}" for each in names) if not path.exists())
