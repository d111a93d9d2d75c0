"""The case in a session file: opened and saved off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.window.actions import Actions
from desktop_app.window.errors import explain
from desktop_app.window.preferences import Preferences
from desktop_app.window.reviewing import Reviewing
from desktop_app.window.worker import Queue, Worker

if TYPE_CHECKING:
    from desktop_app.review import Case
    from desktop_app.window.incoming.held import Held

ENDING = ".twosource"


class _Written(NamedTuple):
    """A case that is in a file now, the document it is a state of, and what was to be done after that."""

    case: Case
    path: str
    document: object
    then: Callable[[], object] | None


class Saving(QObject):
    """Saves the case; `saved` carries the path, `failed` a sentence for the person.

    `loaded` carries a case read from a file, both its articles as Held, and the path; `began` says what is being done,
    which may take a while.
    """

    began = Signal(str)
    loaded = Signal(object, object, object, str)
    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, reviewing: Reviewing, preferences: Preferences, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._reviewing, self._preferences, self._window = reviewing, preferences, window
        self._loading, self._writing = Worker(self), Queue(self)
        self._loading.done.connect(self._on_loaded)
        self._loading.failed.connect(lambda error: self.failed.emit(explain(error)))
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)
        actions.run({"open_session": self.ask, "save": self.save, "save_as": self.save_as})

    def close(self) -> None:
        """Wait for what is being written."""
        self._loading.close()
        self._writing.close()

    def open(self, path: str) -> None:
        """Read a session."""

        def work(_progress, _should_cancel):
            from desktop_app.review.session import load_session
            from desktop_app.window.session.reading import hold_both

            case = load_session(path)
            return case, *hold_both(case), path

        self._loading.start(work)
        self.began.emit(self.tr("Opening the session…"))

    def ask(self) -> None:
        """Ask for the session to open."""
        kinds = self._kinds()
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open session"), self._preferences.folder("session_folder"), kinds
        )
        if path:
            self.open(path)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save to the file of the case, asking for one where it has none, and do something once that is done."""
        if self._reviewing.path:
            self._write(self._reviewing.path, then)
        else:
            self.save_as(then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Ask for a file, and save to it."""
        case = self._reviewing.case
        if case is None:
            return
        from desktop_app.window.exporting.naming import name_of_case

        folder = self._preferences.folder("session_folder")
        suggested = self._reviewing.path or str(Path(folder) / f"{name_of_case(case)}{ENDING}")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save session"), suggested, self._kinds())
        if path:
            self._write(path if path.lower().endswith(ENDING) else f"{path}{ENDING}", then)

    def _write(self, path: str, then: Callable[[], object] | None) -> None:
        case, document = self._reviewing.case, self._reviewing.document
        if case is None:
            return

        def work() -> _Written:
            from desktop_app.review.session import save

            save(case, path)
            return _Written(case, path, document, then)

        self._writing.add(work)
        self.began.emit(self.tr("Saving…"))

    def _on_loaded(self, loaded: tuple[Case, Held, Held, str]) -> None:
        self._preferences.keep("session_folder", str(Path(loaded[-1]).resolve().parent))
        self.loaded.emit(*loaded)

    def _on_written(self, written: _Written) -> None:
        path = written.path
        self._preferences.keep("session_folder", str(Path(path).resolve().parent))
        self._preferences.add_recent(path)
        self._reviewing.keep(written.case, path, written.document)
        self.saved.emit(path)
        if written.then:
            written.then()

    def _on_failed(self, error: BaseException) -> None:
        said = self.tr("Nothing was saved, and nothing that was decided is lost.")
        self.failed.emit(f"{explain(error)} {said}")

    def _kinds(self) -> str:
        return self.tr("Sessions (*{ending})").format(ending=ENDING)
