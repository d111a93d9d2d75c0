"""The main window: a frame in its colours first, all that is in it after the first paint."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout

from desktop_app.window.later import AfterFirstPaint
from desktop_app.window.preferences import Preferences
from desktop_app.window.theme import Appearance

if TYPE_CHECKING:
    from desktop_app.window.actions import Actions
    from desktop_app.window.comparing import Comparing
    from desktop_app.window.comparison_page import ComparisonPage
    from desktop_app.window.exporting.exporting import Exporting
    from desktop_app.window.helping import Helping
    from desktop_app.window.notice import Notice
    from desktop_app.window.opening import Opening
    from desktop_app.window.progress import Progress
    from desktop_app.window.reviewing import Reviewing
    from desktop_app.window.search_row import SearchRow
    from desktop_app.window.session.entering import Entering
    from desktop_app.window.session.guard import Guard
    from desktop_app.window.session.pairs import Pairs
    from desktop_app.window.session.recovery import Recovering
    from desktop_app.window.session.saving import Saving
    from desktop_app.window.session.undoing import Undoing
    from desktop_app.window.start_page import StartPage
    from desktop_app.window.status import Status
    from desktop_app.window.strictness import Strictness
    from desktop_app.window.toolbar import Toolbar
    from desktop_app.window.view_settings import ViewSettings

PROGRAM = "Twosource"
SIZE = QSize(1440, 900)


class MainWindow(QMainWindow):
    """Twosource's window. What `furnish` puts into it is there once `ready` has been told, not before."""

    ready = Signal()

    actions_: Actions
    reviewing: Reviewing
    undoing: Undoing
    comparing: Comparing
    saving: Saving
    guard: Guard
    opening: Opening
    recovering: Recovering
    entering: Entering
    exporting: Exporting
    view_settings: ViewSettings
    pairs: Pairs
    helping: Helping
    strictness: Strictness
    toolbar: Toolbar
    notice: Notice
    progress: Progress
    reading: Progress
    status: Status
    start: StartPage
    stack: QStackedWidget
    column: QVBoxLayout

    def __init__(self, appearance: Appearance, settings: QSettings) -> None:
        super().__init__()
        self.preferences, self.appearance = Preferences(settings), appearance
        appearance.dress(self)
        self.is_furnished = self._may_close = False
        self.setWindowTitle(PROGRAM)
        self.setMinimumSize(900, 560)
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.restoreGeometry(self.preferences.state("geometry"))
        self._later = AfterFirstPaint(self)

    @cached_property
    def page(self) -> ComparisonPage:
        """Return the page with both articles, built when it is first asked for, at the latest after the first paint."""
        from desktop_app.window.comparison_page import ComparisonPage

        page = ComparisonPage(self.actions_, self.reviewing)
        page.walked.connect(lambda: self.toolbar.position.setText(page.panel.position()))
        page.deciding.told.connect(lambda said: self.status.showMessage(said, 6000))
        page.deciding.offered.connect(self.status.offer)
        page.cited.connect(lambda: self.status.showMessage(self.tr("Citation copied"), 4000))
        self.appearance.changed.connect(page.wear)
        page.wear(self.appearance.colours)
        self.view_settings.dress(page)
        self.stack.addWidget(page)
        return page

    @cached_property
    def search(self) -> SearchRow:
        """Return the row in which words are looked for in both articles."""
        from desktop_app.window.search_row import SearchRow

        row = SearchRow(self.page.views["a"], self.page.views["b"])
        self.column.insertWidget(self.column.indexOf(self.stack), row)
        return row

    def speak_anew(self) -> None:
        """Let a new window, which speaks the language now chosen, come in the place of this one with the same case."""
        self._keep()
        self.successor = MainWindow(self.appearance, self.preferences.settings)
        self.appearance.setParent(self.successor)
        self.successor.ready.connect(self._hand_over)
        self.successor.show()

    def _hand_over(self) -> None:
        self.successor.pairs.adopt(self.pairs)
        self._leave()

    def _leave(self) -> None:
        """Close without asking."""
        self._may_close = True
        self.close()

    def _keep(self) -> None:
        self.preferences.keep("strictness", self.strictness.value)
        self.view_settings.keep(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.is_furnished:
            self._later.stop()
            return
        if self.reviewing.unsaved and not self._may_close:
            event.ignore()
            self.guard.then(self._leave)
            return
        self._later.stop()
        self._keep()
        for part in (self.comparing, self.opening, self.entering, self.saving, self.recovering, self.exporting):
            part.close()
        super().closeEvent(event)
