"""What a person enters of the case and of its two sources, each in a dialog of its own, and what changed in them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.sides import SIDES
from desktop_app.window.actions import Actions
from desktop_app.window.reviewing import Reviewing
from desktop_app.window.worker import Worker

if TYPE_CHECKING:
    from desktop_app.comparison.model import Side
    from desktop_app.window.judging import Moved


class Entering(QObject):
    """Opens the dialogs; what is entered can be undone."""

    def __init__(self, reviewing: Reviewing, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._reviewing, self._actions, self._window = reviewing, actions, window
        self._telling = Worker(self)
        self._telling.done.connect(self._show_versions)
        actions.run({f"source_{side}": partial(self.edit_source, side) for side in SIDES})
        actions.run({"case": self.edit_case, "versions": self.tell_versions})

    def close(self) -> None:
        self._telling.close()

    def edit_source(self, side: Side) -> None:
        """Ask what is known of the source of one article."""
        from desktop_app.window.source_dialog import SourceDialog

        case = self._reviewing.case
        if case is None:
            return
        dialog = SourceDialog(side, case.found.side(side).article, case.entered(side), self._window)
        said = self.tr("Source {side}").format(side=side.upper())
        self._open(dialog, lambda: self._reviewing.change(said, None, None, **{f"entered_{side}": dialog.entered}))

    def edit_case(self) -> None:
        """Ask what stands over the report."""
        from desktop_app.window.session.case_dialog import CaseDialog

        case = self._reviewing.case
        if case is None:
            return
        dialog = CaseDialog(case.head, self._window)
        self._open(dialog, lambda: self._reviewing.change(self.tr("The report's head"), head=dialog.head))

    def tell_versions(self) -> None:
        """Show what changed between the versions of the articles."""
        from desktop_app.window.session.change_words import versions_page

        if case := self._reviewing.case:
            self._telling.start(lambda *_: versions_page(case))

    def tell_moved(self, moved: Moved) -> None:
        """Show which points are other than before, and which decisions lost their place."""
        from desktop_app.window.session.change_words import moved_page
        from desktop_app.window.session.reading_dialog import ReadingDialog

        dialog = ReadingDialog(self.tr("Compared again"), moved_page(moved), self._window)
        if self._actions["versions"].isEnabled():
            dialog.offer(self.tr("What changed between &versions…"), self._actions["versions"].trigger)
        dialog.open()

    def _show_versions(self, page: str) -> None:
        from desktop_app.window.session.reading_dialog import ReadingDialog

        ReadingDialog(self.tr("What changed between versions"), page, self._window).open()

    def _open(self, dialog: QDialog, accepted: Callable[[], object]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(accepted)
        dialog.open()
