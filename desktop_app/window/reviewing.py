"""The case in the window: what was decided on the comparison, undone and redone, and whether it has been saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop_app.window.merging import merge
from desktop_app.window.preferences import Preferences

if TYPE_CHECKING:
    from desktop_app.review import Case, Reviewed

ENTERED = ("review", "head", "entered_a", "entered_b")
MOST_INITIALS = 8


class Reviewing(QObject):
    """Holds the case and what can be undone of it; `changed` comes after every change of the case.

    `reviewed` is that of what the window shows; the case may be ahead of it while a decision is being applied.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._preferences, self._window = preferences, window
        self.case: Case | None = None
        self.reviewed: Reviewed | None = None
        self.stack = QUndoStack(self)
        self.path = ""
        self._saved: Case | None = None

    @property
    def unsaved(self) -> bool:
        """Say whether a decision or an entry is not in the file; without a file, whether there is any."""
        case, saved = self.case, self._saved
        if case is None or case is saved:
            return False
        entered = saved is None or any(getattr(case, name) != getattr(saved, name) for name in ENTERED)
        return entered or bool(self.path and saved and case.found is not saved.found)

    def initials(self) -> str:
        """Return whose decisions these are; asked once, empty where the person does not say."""
        kept = self._preferences.text("initials")
        if not kept:
            question = self.tr("Your initials stand beside what you decide:")
            given, _ = QInputDialog.getText(self._window, self.tr("Who decides?"), question)
            kept = " ".join(given.split())[:MOST_INITIALS]
            if kept:
                self._preferences.keep("initials", kept)
        return kept

    def change(self, text: str, **entered: Any) -> None:
        """Change `review`, `head`, `entered_a` or `entered_b` of the case in a way that can be undone.

        The review is one that `decide` made of `reviewed`.
        """
        if self.case is None:
            return
        if "review" in entered and self.reviewed:
            entered["review"] = merge(self.reviewed.case.review, entered["review"], self.case.review)
        before = {name: getattr(self.case, name) for name in entered}
        if before != entered:
            self.stack.push(_Change(self, text, before, entered))

    def begin(self, case: Case | None, path: str = "") -> None:
        """Hold another case, which is in a file where a path is given, or none."""
        self.stack.clear()
        self.case = self._saved = case
        self.reviewed, self.path = None, path
        self.changed.emit()

    def take(self, reviewed: Reviewed) -> None:
        """Hold the case as it was compared and applied; decisions that were attached anew cannot be undone."""
        if self.case and reviewed.case.review != self.case.review:
            self.stack.clear()
        self.case, self.reviewed = reviewed.case, reviewed
        self.changed.emit()

    def keep(self, case: Case, path: str) -> None:
        """Note that a case is in a file now."""
        self._saved, self.path = case, path
        self.changed.emit()

    def adopt(self, other: Reviewing) -> None:
        """Hold what another window holds, with all that can be undone."""
        self.case, self.reviewed, self.path, self._saved = other.case, other.reviewed, other.path, other._saved
        for index in range(other.stack.count()):
            made = other.stack.command(index)
            assert isinstance(made, _Change)
            self.stack.push(_Change(self, made.text(), made.before, made.after))
        self.stack.setIndex(other.stack.index())

    def put(self, entered: dict[str, Any]) -> None:
        """Hold the case with other entries."""
        from dataclasses import replace

        if self.case is not None:
            self.case = replace(self.case, **entered)
            self.changed.emit()


class _Change(QUndoCommand):
    def __init__(self, reviewing: Reviewing, text: str, before: dict[str, Any], after: dict[str, Any]) -> None:
        super().__init__(text)
        self._reviewing, self.before, self.after = reviewing, before, after

    def redo(self) -> None:
        self._reviewing.put(self.after)

    def undo(self) -> None:
        self._reviewing.put(self.before)
