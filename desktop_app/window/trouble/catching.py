"""Errors that nothing else has caught, from any thread: logged at once, told in the window, the decisions kept."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop_app.trouble import Trouble
    from desktop_app.window.main_window import MainWindow
    from desktop_app.window.trouble.dialog import TroubleDialog


class Catching(QObject):
    """While it is entered, takes what would else be printed; tells each error once, however often it comes.

    `told` comes when the window has taken up all there is to tell.
    """

    told = Signal()
    _came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._times: Counter[str] = Counter()
        self._new: list[tuple[Trouble, str]] = []
        self._is_coming = self._is_deaf = False
        self._dialog: TroubleDialog | None = None
        # Queued: an error may come from another thread, or while a widget is being painted.
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def __enter__(self) -> Catching:
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._take, self._take_of_thread, self._take_of_end
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _take(self, kind: type[BaseException], error: BaseException, stack: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            self._before[0](kind, error, stack)
        else:
            self._log(error, tell=True)

    def _take_of_thread(self, of: threading.ExceptHookArgs) -> None:
        if of.exc_value is not None:
            self._take(of.exc_type, of.exc_value, of.exc_traceback)

    def _take_of_end(self, of: sys.UnraisableHookArgs) -> None:
        """Take an error from the end of an object: nothing waits for what failed there."""
        if of.exc_value is not None:
            self._log(of.exc_value, tell=False)

    def _log(self, error: BaseException, *, tell: bool) -> None:
        from desktop_app.trouble import Trouble, log_path

        trouble = Trouble.of(error)
        with self._lock:
            self._times[trouble.where] += 1
            times = self._times[trouble.where]
            # What is painted may fail a hundred times a second: the log has the 1st, 2nd, 4th, 8th … time.
            refused = ""
            if times & (times - 1) == 0:
                try:
                    trouble.log()
                except OSError as failed:
                    refused = failed.strerror or str(failed)
                print(f"twosource: {trouble.kind}, see {log_path()}", file=sys.stderr)
            if times == 1 and tell:
                self._new.append((trouble, refused))
            comes, self._is_coming = tell and not self._is_coming, self._is_coming or tell
        if comes:
            self._came.emit()

    def _tell(self) -> None:
        with self._lock:
            new, self._new, self._is_coming = self._new, [], False
        window = _window()
        if window is None or self._is_deaf:
            return
        # Whatever fails from here on is logged alone, or telling of it would fail in the same way.
        self._is_deaf = True
        if window.is_furnished:
            window.recovering.keep_now()
        if self._dialog:
            self._dialog.add(new)
        elif new:
            self._open(window, new)
        elif window.is_furnished:
            window.notice.error_once(
                self.tr("That went wrong again, as before. Save what you decided, and start Twosource anew.")
            )
        self._is_deaf = False
        self.told.emit()

    def _open(self, window: MainWindow, new: list[tuple[Trouble, str]]) -> None:
        from desktop_app.window.trouble.dialog import TroubleDialog

        reviewing = window.reviewing if window.is_furnished else None
        dialog = TroubleDialog(
            has_case=bool(reviewing and reviewing.case),
            unsaved=bool(reviewing and reviewing.unsaved),
            parent=QApplication.activeModalWidget() or window,
        )
        dialog.add(new)
        if window.is_furnished:
            dialog.save_wanted.connect(window.actions_["save"].trigger)
            window.recovering.failed.connect(dialog.tell_not_kept)
        dialog.destroyed.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None


def _window() -> MainWindow | None:
    """Return the window that is open: another takes its place when another language is chosen."""
    from desktop_app.window.main_window import MainWindow

    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()), None
    )
