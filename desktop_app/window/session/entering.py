"""What a person enters of the case and of its two sources, each in a dialog of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.window.actions import Actions
from desktop_app.window.reviewing import Reviewing

if TYPE_CHECKING:
    from desktop_app.comparison.model import Side

SIDES: tuple[Side, Side] = ("a", "b")


class Entering(QObject):
    """Opens the dialogs; what is entered can be undone."""

    def __init__(self, reviewing: Reviewing, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._reviewing, self._window = reviewing, window
        actions.run({f"source_{side}": partial(self.edit_source, side) for side in SIDES})

    def edit_source(self, side: Side) -> None:
        """Ask what is known of the source of one article."""
        from desktop_app.window.source_dialog import SourceDialog

        case = self._reviewing.case
        if case is None:
            return
        dialog = SourceDialog(side, case.found.side(side).article, case.entered(side), self._window)
        said = self.tr("Source {side}").format(side=side.upper())
        self._open(dialog, lambda: self._reviewing.change(said, **{f"entered_{side}": dialog.entered}))

    def _open(self, dialog: QDialog, accepted) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(accepted)
        dialog.open()
