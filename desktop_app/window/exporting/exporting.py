"""The report written to a file off the GUI thread, previewed, shared and printed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop_app.report_formats import FORMATS
from desktop_app.window.actions import Actions
from desktop_app.window.errors import explain
from desktop_app.window.exporting.naming import free_path, name_of_case, name_of_format, reveal
from desktop_app.window.preferences import Preferences
from desktop_app.window.reviewing import Reviewing
from desktop_app.window.worker import Queue

if TYPE_CHECKING:
    from desktop_app.reports import Profile
    from desktop_app.review import Case
    from desktop_app.window.exporting.printing import Printing


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: where to, with both full texts or not, how many points nobody has checked, and for whom."""

    path: str
    has_texts: bool
    unchecked: int
    is_to_share: bool


class Exporting(QObject):
    """Writes, previews, shares and prints what the window shows; `failed` carries a sentence for the person.

    `told` carries a sentence, an offer and what does it; `exported` the path written; `previewed` the dialog once it
    shows all; `printed` comes when all is with the printer; `began` says that a report is being made, which may take a
    while.
    """

    began = Signal(str)
    exported = Signal(str)
    previewed = Signal(object)
    printed = Signal()
    failed = Signal(str)
    told = Signal(str, str, object)

    def __init__(self, preferences: Preferences, reviewing: Reviewing, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._preferences, self._reviewing, self._actions = window, preferences, reviewing, actions
        self._writing = Queue(self)
        self._printing: Printing | None = None
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(lambda error: self.failed.emit(explain(error)))
        actions.run({"export": self.export, "share": self.share, "preview": self.preview, "print": self.print})
        actions.run({f"export_{form}": partial(self.ask, form) for form in FORMATS})

    def close(self) -> None:
        """Wait for what is being written or printed."""
        self._writing.close()
        if self._printing:
            self._printing.close()

    def export(self) -> None:
        """Write the report at once as the last time, under a name not taken yet; ask where to the first time."""
        case, form = self._reviewing.case, self._preferences.one_of("format", tuple(FORMATS))
        folder = Path(self._preferences.text("export_folder") or "nowhere")
        if case is None:
            return
        if folder.is_absolute() and folder.is_dir():
            self.write(case, str(free_path(folder, name_of_case(case), form)))
        else:
            self.ask(form)

    def ask(self, form: str) -> None:
        """Ask for the file to write the comparison in the window to, and write all of it in one format."""
        case = self._reviewing.case
        if case is None:
            return
        path = self._file(self.tr("Export report"), "export_folder", name_of_case(case), form)
        if path:
            self.write(case, path)

    def share(self) -> None:
        """Ask what of the comparison in the window may be handed on, and where to."""
        case = self._reviewing.case
        if case is None:
            return
        from desktop_app.window.exporting.share_dialog import ShareDialog

        form = self._preferences.text("share_format") or self._preferences.text("format")
        dialog = ShareDialog(case, self._unchecked, form, self._front)
        dialog.accepted.connect(lambda: self._share(case, dialog.format, dialog.profile))
        dialog.open()

    def write(self, case: Case, path: str, profile: Profile | None = None) -> None:
        """Write the report, all of it unless a profile says otherwise; its format is the file's ending."""
        form = Path(path).suffix.lower().lstrip(".")
        self._preferences.keep("share_format" if profile else "format", form)
        self._preferences.keep("share_folder" if profile else "export_folder", str(Path(path).resolve().parent))

        def work() -> Written:
            from desktop_app.reports import INTERNAL, write_report
            from desktop_app.review import apply

            write_report(case, path, form, profile=profile or INTERNAL)
            progress = apply(case).progress
            has_texts = FORMATS[form].has_texts and (profile or INTERNAL).texts
            return Written(path, has_texts, progress.total - progress.checked, bool(profile))

        self._writing.add(work)
        self.began.emit(self.tr("Making the report…"))

    def preview(self) -> None:
        """Show the report on the comparison in the window as it would be exported."""
        case = self._reviewing.case
        if case is None:
            return
        from desktop_app.window.exporting.preview import Preview

        dialog = Preview(case, self._actions, self._window)
        dialog.print_wanted.connect(lambda profile: self._print(case, profile))
        dialog.shown.connect(lambda: self.previewed.emit(dialog))
        self.told.connect(dialog.notice.say)
        self.failed.connect(dialog.notice.error)
        dialog.open()
        dialog.make()

    def print(self) -> None:
        """Print the report on the comparison in the window, all of it."""
        case = self._reviewing.case
        if case is not None:
            from desktop_app.reports import INTERNAL

            self._print(case, INTERNAL)

    def _print(self, case: Case, profile: Profile) -> None:
        if self._printing is None:
            from desktop_app.window.exporting.printing import Printing

            self._printing = Printing(self)
            self._printing.began.connect(lambda: self.began.emit(self.tr("Printing the report…")))
            self._printing.failed.connect(self.failed)
            self._printing.printed.connect(self._on_printed)
        self._printing.ask(case, profile, self._front)

    def _share(self, case: Case, form: str, profile: Profile) -> None:
        from desktop_app.reports import INTERNAL

        if profile == INTERNAL:
            self.ask(form)
            return
        name = self.tr("{name} - to share").format(name=name_of_case(case))
        path = self._file(self.tr("Export to share"), "share_folder", name, form)
        if path:
            self.write(case, path, profile)

    def _file(self, title: str, kept_folder: str, name: str, form: str) -> str:
        """Ask for a file; return its path with the ending of the format, empty where the person cancels."""
        folder = self._preferences.folder(kept_folder)
        if self._unchecked:
            title = f"{title} – {self._draft()}"
        proposed = str(Path(folder) / f"{name}.{form}")
        path, _ = QFileDialog.getSaveFileName(self._front, title, proposed, name_of_format(form))
        return path if not path or Path(path).suffix.lower() == f".{form}" else f"{path}.{form}"

    @property
    def _front(self) -> QWidget:
        """Return the window in front, which a dialog is to stand over."""
        return QApplication.activeModalWidget() or self._window

    @property
    def _unchecked(self) -> int:
        reviewed = self._reviewing.reviewed
        return reviewed.progress.total - reviewed.progress.checked if reviewed else 0

    def _draft(self, unchecked: int | None = None) -> str:
        count = self._unchecked if unchecked is None else unchecked
        return self.tr("exported as a draft: %n point(s) are unchecked", "", count)

    def _on_written(self, written: Written) -> None:
        if written.is_to_share:
            message = self.tr("Report to share written to {path}, without the full texts")
        elif written.has_texts:
            message = self.tr("Report written to {path}, with both full texts")
        else:
            message = self.tr("Table of all facts written to {path}")
        message = message.format(path=written.path)
        if written.unchecked:
            message += f" — {self._draft(written.unchecked)}"
        self.told.emit(f"{message}.", self.tr("Show in folder"), partial(reveal, written.path))
        if written.is_to_share:
            reveal(written.path)
        self.exported.emit(written.path)

    def _on_printed(self, profile: Profile) -> None:
        message = (
            self.tr("Report printed, with both full texts") if profile.texts else self.tr("Report to share printed")
        )
        if self._unchecked:
            message += " — " + self.tr("printed as a draft: %n point(s) are unchecked", "", self._unchecked)
        self.told.emit(f"{message}.", "", None)
        self.printed.emit()
