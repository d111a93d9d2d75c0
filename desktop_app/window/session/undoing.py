"""Undo and redo in the menu: they say what they would do."""

from __future__ import annotations

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop_app.window.actions import Actions
from desktop_app.window.reviewing import Reviewing


class Undoing(QObject):
    """Ties the undo stack of the case to its two actions."""

    def __init__(self, reviewing: Reviewing, actions: Actions, window: QObject) -> None:
        super().__init__(window)
        self._stack, self._actions = reviewing.stack, actions
        actions.run({"undo": self._stack.undo, "redo": self._stack.redo})
        self._stack.indexChanged.connect(self._say)
        self._say()

    def _say(self) -> None:
        stack = self._stack
        if not isValid(stack):  # it tells of its own end, too
            return
        self._actions.allow(undo=stack.canUndo(), redo=stack.canRedo())
        undo, redo = self.tr("&Undo"), self.tr("&Redo")
        self._actions["undo"].setText(f"{undo}: {stack.undoText()}" if stack.canUndo() else undo)
        self._actions["redo"].setText(f"{redo}: {stack.redoText()}" if stack.canRedo() else redo)
