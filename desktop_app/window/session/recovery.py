"""A copy of what is not saved yet, kept while the person works, and offered after a crash."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.window.errors import explain
from desktop_app.window.notice import Notice
from desktop_app.window.reviewing import Reviewing
from desktop_app.window.session.guard import Guard
from desktop_app.window.worker import Queue, Worker

if TYPE_CHECKING:
    from desktop_app.review import Case
    from desktop_app.review.autosave import Autosave, Recovery
    from desktop_app.window.incoming.held import Held

# How long after a decision its copy is begun, in milliseconds; a crash may cost ten seconds of work, no more.
AFTER = 4000


class _Restored(NamedTuple):
    case: Case
    a: Held
    b: Held
    path: str


class Recovering(QObject):
    """Keeps the copy off the GUI thread; `notice` offers one that another run left behind.

    `restored` carries a case, both its articles as Held, and the path of the session it was of, "" where of none.
    """

    restored = Signal(object, object, object, str)
    failed = Signal(str)

    def __init__(self, reviewing: Reviewing, guard: Guard, window: QWidget) -> None:
        super().__init__(window)
        self._reviewing, self._guard = reviewing, guard
        self.notice = Notice()
        self.timer = QTimer(self, singleShot=True, interval=AFTER)
        self.timer.timeout.connect(self._keep)
        self._autosave: Autosave | None = None
        self._kept: Case | None = None
        self._left: list[Recovery] = []
        self._looking, self._keeping = Worker(self), Queue(self)
        self._looking.done.connect(self._offer)
        self._keeping.done.connect(self._on_done)
        self._keeping.failed.connect(lambda error: self.failed.emit(explain(error)))
        reviewing.changed.connect(self._follow)

    @property
    def folder(self) -> Path:
        """Return the folder of all copies."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
        return Path(place) / "recovery"

    def look(self) -> None:
        """Look for copies that were left behind, and offer the newest."""
        folder = self.folder

        def work(_progress, _should_cancel):
            from desktop_app.review.autosave import recoverable

            return list(recoverable(folder))

        if any(folder.glob("*/")):
            self._looking.start(work)

    def keep_now(self) -> None:
        """Keep what is not in the copy yet at once."""
        if self._reviewing.case is not self._kept:
            self.timer.stop()
            self._keep()

    def close(self) -> None:
        """Take the copy away: what is in the window is saved, is not wanted, or lives on in another window."""
        self.timer.stop()
        self._looking.close()
        self._keeping.close()
        if self._autosave:
            self._autosave.discard()

    def _follow(self) -> None:
        case = self._reviewing.case
        if not self._reviewing.unsaved:
            self.timer.stop()
            if self._autosave and self._kept:
                self._kept = None
                self._keeping.add(lambda: self._own().discard())
        elif case is not self._kept and not self.timer.isActive():
            self.timer.start()

    def _keep(self) -> None:
        case = self._reviewing.case
        if case is None or not self._reviewing.unsaved:
            return
        self._kept, path = case, self._reviewing.path
        self._keeping.add(lambda: self._own().keep(case, Path(path) if path else None))

    def _own(self) -> Autosave:
        # Made and used in the thread of the queue alone, but for the end.
        if self._autosave is None:
            from desktop_app.review.autosave import Autosave

            self._autosave = Autosave(self.folder)
        return self._autosave

    def _offer(self, left: list[Recovery]) -> None:
        self._left = left
        if not left:
            return
        newest = left[0]
        name = f"“{newest.of.stem}”" if newest.of else self.tr("a comparison that is in no file")
        at = QDateTime.fromString(newest.at, Qt.DateFormat.ISODate).toLocalTime()
        said = self.tr("Twosource was ended before all was saved. There is a copy of {name}, kept {at}.")
        self.notice.ask(
            said.format(name=name, at=QLocale().toString(at, QLocale.FormatType.ShortFormat)),
            (self.tr("Restore"), lambda: self._guard.then(partial(self._restore, newest))),
            (self.tr("Discard"), self._discard),
        )

    def _discard(self) -> None:
        self._left.pop(0).discard()
        self._offer(self._left)

    def _restore(self, recovery: Recovery) -> None:
        def work() -> _Restored:
            from desktop_app.review.session import load_session
            from desktop_app.window.session.reading import hold_both

            case = load_session(recovery.copy)
            # A copy of its own comes before the old one goes.
            self._own().keep(case, recovery.of)
            recovery.discard()
            return _Restored(case, *hold_both(case), str(recovery.of or ""))

        self._keeping.add(work)

    def _on_done(self, what: _Restored | None) -> None:
        if what:
            self.restored.emit(*what)
