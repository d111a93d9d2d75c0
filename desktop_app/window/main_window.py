"""The main window: puts the parts together and connects them."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.window.actions import Actions
from desktop_app.window.comparing import DEFAULT_STRICTNESS, Comparing
from desktop_app.window.dropping import Dropping
from desktop_app.window.errors import explain
from desktop_app.window.exporting.exporting import Exporting
from desktop_app.window.helping import Helping
from desktop_app.window.languages import CHOICES, speak
from desktop_app.window.later import AfterFirstPaint, polish
from desktop_app.window.menus import fill_menu_bar
from desktop_app.window.notice import Notice
from desktop_app.window.opening import Opening
from desktop_app.window.preferences import Preferences
from desktop_app.window.progress import Progress
from desktop_app.window.reviewing import Reviewing
from desktop_app.window.session.entering import Entering
from desktop_app.window.session.guard import Guard
from desktop_app.window.session.pairs import Pairs
from desktop_app.window.session.recovery import Recovering
from desktop_app.window.session.saving import Saving
from desktop_app.window.session.undoing import Undoing
from desktop_app.window.start_page import StartPage
from desktop_app.window.status import Status
from desktop_app.window.strictness import Strictness
from desktop_app.window.theme import Appearance
from desktop_app.window.toolbar import Toolbar
from desktop_app.window.view_settings import ViewSettings

if TYPE_CHECKING:
    from desktop_app.window.comparison_page import ComparisonPage
    from desktop_app.window.search_row import SearchRow

SIZE = QSize(1440, 900)
# Most files are read by then, in milliseconds.
SOON = 200


class MainWindow(QMainWindow):
    """Twosource's window; `ready` tells that it has been painted and all of it built."""

    ready = Signal()

    def __init__(self, appearance: Appearance, settings: QSettings) -> None:
        super().__init__()
        self.preferences = Preferences(settings)
        self.actions_ = Actions(self)
        self.reviewing = Reviewing(self.preferences, self)
        self.undoing = Undoing(self.reviewing, self.actions_, self)
        self.comparing = Comparing(self.reviewing, self)
        self.saving = Saving(self.reviewing, self.preferences, self.actions_, self)
        self.guard = Guard(self.reviewing, self.saving, self)
        self.opening = Opening(self.preferences, self.actions_, self.guard, self)
        self.recovering = Recovering(self.reviewing, self.guard, self)
        self.entering = Entering(self.reviewing, self.actions_, self)
        self.exporting = Exporting(self.preferences, self.reviewing, self.actions_, self)
        self.strictness = Strictness(self.comparing, self.actions_)
        self.toolbar = Toolbar(self.actions_, self.strictness)
        self.notice, self.helping = Notice(), Helping(self.preferences, self.actions_, self)
        self.progress = Progress(self.tr("Comparing…"), self.tr("Progress of the comparison"), self.comparing.cancel)
        self.reading = Progress(self.tr("Opening…"), self.tr("Progress of opening"), self.opening.cancel)
        self.status = Status()
        self.start = StartPage(self.actions_)
        self.stack = QStackedWidget()
        self.view_settings = ViewSettings(self.preferences, appearance, self.actions_)
        self._appearance, self._may_close = appearance, False
        self._lay_out()
        self.pairs = Pairs(self)
        self._connect()
        for part in (self.actions_, self.start):
            appearance.changed.connect(part.wear)
        self.view_settings.restore(self)
        self.actions_[f"language_{self.preferences.one_of('language', CHOICES)}"].setChecked(True)
        self.strictness.set_value(self.preferences.number("strictness", DEFAULT_STRICTNESS))
        self.start.show_recent(self.preferences.recent())
        self.pairs.allow()
        self.ready.connect(self.recovering.look)

    def _lay_out(self) -> None:
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        fill_menu_bar(self.menuBar(), self.actions_, self.preferences, self.opening.take)
        self.stack.addWidget(self.start)
        middle = QWidget()
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.recovering.notice, self.notice, self.helping.hint, self.reading, self.progress):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(900, 560)
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        dressing = (lambda: polish(self.page.panel), lambda: polish(self.page))
        building = (self.actions_.draw_rest, lambda: self.page, *dressing, lambda: self.search, self.ready.emit)
        AfterFirstPaint(self, building)

    @cached_property
    def page(self) -> ComparisonPage:
        """Return the page with both articles, built when it is first asked for, at the latest after the first paint."""
        from desktop_app.window.comparison_page import ComparisonPage

        page = ComparisonPage(self.actions_, self.reviewing)
        page.walked.connect(lambda: self.toolbar.position.setText(page.panel.position()))
        page.deciding.told.connect(lambda said: self.status.showMessage(said, 6000))
        page.cited.connect(lambda: self.status.showMessage(self.tr("Citation copied"), 4000))
        self._appearance.changed.connect(page.wear)
        page.wear(self._appearance.colours)
        self.view_settings.dress(page)
        self.stack.addWidget(page)
        return page

    @cached_property
    def search(self) -> SearchRow:
        """Return the row in which words are looked for in both articles."""
        from desktop_app.window.search_row import SearchRow

        row = SearchRow(self.page.views["a"], self.page.views["b"])
        self._column.insertWidget(self._column.indexOf(self.stack), row)
        return row

    def _connect(self) -> None:
        for part in (self.opening, self.saving, self.recovering, self.exporting):
            part.failed.connect(self.notice.error)
        for part in (self.opening, self.exporting):
            part.told.connect(self.notice.say)
        self.saving.saved.connect(
            lambda path: self.status.showMessage(self.tr("Saved to {path}").format(path=path), 6000)
        )
        for part in (self.saving, self.exporting):
            part.began.connect(self.status.showMessage)
        exporting, saving = self.exporting, self.saving
        for ended in (exporting.told, exporting.previewed, exporting.failed, saving.loaded, saving.failed):
            ended.connect(lambda *_: self.status.clearMessage())
        self.saving.saved.connect(
            lambda path: self.status.showMessage(self.tr("Saved to {path}").format(path=path), 6000)
        )
        comparing = self.comparing
        comparing.failed.connect(lambda error: self.notice.error(explain(error)))
        comparing.started.connect(self.progress.begin)
        comparing.progressed.connect(self.progress.advance)
        for over in (comparing.compared, comparing.failed, comparing.cancelled):
            over.connect(lambda *_: self.progress.end())
        opening = self.opening
        opening.began.connect(lambda: self.reading.begin(after=SOON))
        opening.progressed.connect(self.reading.advance)
        opening.ended.connect(self.reading.end)
        opening.contacted.connect(self.status.tell_contacts)
        cancelled = self.tr("Comparing was cancelled. F5 compares again.")
        comparing.cancelled.connect(lambda: self.notice.say(cancelled))
        self.actions_.run(
            {
                **{f"language_{choice}": partial(self._speak, choice) for choice in CHOICES},
                "find": lambda: self.search.open(),
                "cancel": comparing.cancel,
                "quit": self.close,
            }
        )
        Dropping(self, self.opening.take, self.pairs.side_at)

    def _speak(self, choice: str) -> None:
        """Take another language: a new window with the same case comes in the place of this one."""
        if choice != self.preferences.one_of("language", CHOICES):
            self.preferences.keep("language", choice)
            speak(choice)
            self._keep()
            self.successor = MainWindow(self._appearance, self.preferences.settings)
            self._appearance.setParent(self.successor)
            self.successor.show()
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
        if self.reviewing.unsaved and not self._may_close:
            event.ignore()
            self.guard.then(self._leave)
            return
        self._keep()
        for part in (self.comparing, self.opening, self.entering, self.saving, self.recovering, self.exporting):
            part.close()
        super().closeEvent(event)
