"""Undo and redo in the menu: they say what they would do."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.window.actions import Actions
from desktop_app.window.reviewing import Reviewing


class Undoing(QObject):
    """Ties the undo stack of the case to its two actions."""

    def __init__(self, reviewing: Reviewing, actions: Actions, window: QObject) -> None:
        super().__init__(window)
        stack = reviewing.stack
        self._undo, self._redo = actions["undo"], actions["redo"]
        actions.run({"undo": stack.undo, "redo": stack.redo})
        stack.canUndoChanged.connect(self._undo.setEnabled)
        stack.canRedoChanged.connect(self._redo.setEnabled)
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)

    def _name_undo(self, what: str) -> None:
        name = self.tr("&Undo")
        self._undo.setText(f"{name}: {what}" if what else name)

    def _name_redo(self, what: str) -> None:
        name = self.tr("&Redo")
        self._redo.setText(f"{name}: {what}" if what else name)
