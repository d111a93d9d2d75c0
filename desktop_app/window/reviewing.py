"""The case in the window: what was decided on the comparison, undone and redone, and whether it has been saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from desktop_app.window.merging import merge
from desktop_app.window.preferences import Preferences

if TYPE_CHECKING:
    from desktop_app.articles import Article
    from desktop_app.review import Case, Reviewed

ENTERED = ("review", "head", "entered_a", "entered_b")
MOST_INITIALS = 8


class Reviewing(QObject):
    """Holds the case and what can be undone of it; `changed` comes after every change of the case, `made` before one
    that is new and `returned` before one that is undone or redone, both with what the change is about.

    `reviewed` is that of what the window shows; the case may be ahead of it while a decision is being applied.
    """

    changed = Signal()
    made = Signal(object)
    returned = Signal(object)

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._preferences, self._window = preferences, window
        self.case: Case | None = None
        self.reviewed: Reviewed | None = None
        # Without a parent: as it is deleted it tells of its end, to parts of the window that would be gone by then.
        self.stack = QUndoStack()
        self.path = ""
        # Another one for every case that is begun: what is saved late may be of the one before.
        self.document = object()
        self._saved: Case | None = None

    @property
    def unsaved(self) -> bool:
        """Say whether a decision or an entry is not in the file; without a file, whether there is any."""
        case, saved = self.case, self._saved
        if case is None or case is saved:
            return False
        if saved is None or any(getattr(case, name) != getattr(saved, name) for name in ENTERED):
            return True
        return bool(self.path) and case.found is not saved.found

    def initials(self) -> str:
        """Return whose decisions these are; asked once, empty where the person does not say."""
        return self._preferences.text("initials") or self.ask_initials()

    def ask_initials(self) -> str:
        """Ask whose decisions the next ones are, and return what is said; what was decided keeps its initials."""
        question = self.tr("Your initials stand beside what you decide:")
        kept, plain = self._preferences.text("initials"), QLineEdit.EchoMode.Normal
        given, _ = QInputDialog.getText(self._window, self.tr("Who decides?"), question, plain, kept)
        said = " ".join(given.split())[:MOST_INITIALS]
        if said:
            self._preferences.keep("initials", said)
        return said

    def change(self, text: str, about: object = None, on: Reviewed | None = None, **entered: Any) -> None:
        """Change `review`, `head`, `entered_a` or `entered_b` of the case in a way that can be undone.

        The review is one that `decide` made of what it is `on`, by default of `reviewed`; `about` is the point it was
        made on.
        """
        if self.case is None:
            return
        on = on or self.reviewed
        if "review" in entered and on:
            entered["review"] = merge(on.case.review, entered["review"], self.case.review)
        before = {name: getattr(self.case, name) for name in entered}
        if before != entered:
            self.stack.push(_Change(self, text, about, before, entered))

    def begin(self, case: Case | None, path: str = "") -> None:
        """Hold another case, which is in a file where a path is given, or none."""
        self._begin(case, path, case)

    def recover(self, case: Case, path: str) -> None:
        """Hold a case that was left unsaved; the file at the path, if any, holds an earlier state of it."""
        self._begin(case, path, None)

    def _begin(self, case: Case | None, path: str, saved: Case | None) -> None:
        self.stack.clear()
        self.case, self._saved, self.reviewed, self.path = case, saved, None, path
        self.document = object()
        self.changed.emit()

    def take(self, reviewed: Reviewed) -> None:
        """Hold the case as it was compared and applied; decisions that were attached anew cannot be undone."""
        now, before = reviewed.case, self.case
        if before and (
            _articles(now) != _articles(before) or any(getattr(now, n) != getattr(before, n) for n in ENTERED)
        ):
            self.stack.clear()
        saved = self._saved
        if saved and now.found is not saved.found and now.found == saved.found:
            self._saved = replace(saved, found=now.found)
        self.case, self.reviewed = now, reviewed
        self.changed.emit()

    def keep(self, case: Case, path: str, document: object) -> None:
        """Note that a case is in a file now, unless another document is in the window by now."""
        if document is not self.document:
            return
        self._saved, self.path = case, path
        self.changed.emit()

    def discard(self) -> None:
        """Note that what is in no file need not be in one."""
        self._saved = self.case

    def adopt(self, other: Reviewing) -> None:
        """Hold what another window holds, with all that can be undone."""
        self.case, self.reviewed, self.path, self._saved = other.case, other.reviewed, other.path, other._saved
        with QSignalBlocker(self):
            for index in range(other.stack.count()):
                made = other.stack.command(index)
                assert isinstance(made, _Change)
                self.stack.push(_Change(self, made.text(), made.about, made.before, made.after))
            self.stack.setIndex(other.stack.index())

    def put(self, entered: dict[str, Any]) -> None:
        """Hold the case with other entries."""
        if self.case is not None:
            self.case = replace(self.case, **entered)
            self.changed.emit()


def _articles(case: Case) -> tuple[Article, Article]:
    return case.found.a.article, case.found.b.article


class _Change(QUndoCommand):
    def __init__(
        self, reviewing: Reviewing, text: str, about: object, before: dict[str, Any], after: dict[str, Any]
    ) -> None:
        super().__init__(text)
        self._reviewing, self.about, self.before, self.after = reviewing, about, before, after
        self._is_new = True

    def redo(self) -> None:
        # Qt does a change by this, too.
        (self._reviewing.made if self._is_new else self._reviewing.returned).emit(self.about)
        self._is_new = False
        self._reviewing.put(self.after)

    def undo(self) -> None:
        self._reviewing.returned.emit(self.about)
        self._reviewing.put(self.before)
