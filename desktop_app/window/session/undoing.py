"""Undo and redo in the menu: they say what they would do, and what they have done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.window.actions import Actions
from desktop_app.window.reviewing import Reviewing


class Undoing(QObject):
    """Ties the undo stack of the case to its two actions; `told` says what was undone or redone."""

    told = Signal(str)

    def __init__(self, reviewing: Reviewing, actions: Actions, window: QObject) -> None:
        super().__init__(window)
        stack = self._stack = reviewing.stack
        self._undo, self._redo = actions["undo"], actions["redo"]
        actions.run({"undo": self._on_undo, "redo": self._on_redo})
        stack.canUndoChanged.connect(self._undo.setEnabled)
        stack.canRedoChanged.connect(self._redo.setEnabled)
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)

    def _on_undo(self) -> None:
        said = self.tr("Undone: {what}").format(what=self._stack.undoText())
        self._stack.undo()
        self.told.emit(said)

    def _on_redo(self) -> None:
        said = self.tr("Redone: {what}").format(what=self._stack.redoText())
        self._stack.redo()
        self.told.emit(said)

    def _name_undo(self, what: str) -> None:
        name = self.tr("&Undo")
        self._undo.setText(f"{name}: {what}" if what else name)

    def _name_redo(self, what: str) -> None:
        name = self.tr("&Redo")
        self._redo.setText(f"{name}: {what}" if what else name)
