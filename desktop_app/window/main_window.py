"""The main window: puts the parts together and connects them."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.window.actions import Actions
from desktop_app.window.comparing import DEFAULT_STRICTNESS, Comparing
from desktop_app.window.errors import explain
from desktop_app.window.exporting import Exporting
from desktop_app.window.helping import Helping
from desktop_app.window.languages import CHOICES, speak
from desktop_app.window.later import after_first_paint, polish
from desktop_app.window.menus import fill_menu_bar
from desktop_app.window.notice import Notice
from desktop_app.window.opening import Held, Opening
from desktop_app.window.preferences import Preferences
from desktop_app.window.progress import Progress
from desktop_app.window.reviewing import Reviewing
from desktop_app.window.session.entering import Entering
from desktop_app.window.start_page import StartPage, dropped_paths
from desktop_app.window.status import Status
from desktop_app.window.strictness import Strictness
from desktop_app.window.theme import Appearance
from desktop_app.window.toolbar import Toolbar
from desktop_app.window.view_settings import ViewSettings

if TYPE_CHECKING:
    from desktop_app.window.comparison_page import ComparisonPage
    from desktop_app.window.search_row import SearchRow
    from desktop_app.window.shown import Shown

SIZE = QSize(1440, 900)


class MainWindow(QMainWindow):
    """Twosource's window; `ready` tells that it has been painted and all of it built."""

    ready = Signal()

    def __init__(self, appearance: Appearance, settings: QSettings) -> None:
        super().__init__()
        self.setWindowTitle("Twosource")
        self.setAcceptDrops(True)
        self.preferences = Preferences(settings)
        self.actions_ = Actions(self)
        self.reviewing = Reviewing(self.preferences, self)
        self.comparing = Comparing(self.reviewing, self)
        self.opening = Opening(self.preferences, self.actions_, self)
        self.entering = Entering(self.reviewing, self.actions_, self)
        self.exporting = Exporting(self.preferences, self.reviewing, self.actions_, self)
        self.strictness = Strictness(self.comparing, self.actions_)
        self.toolbar = Toolbar(self.actions_, self.strictness)
        self.notice, self.helping = Notice(), Helping(self.preferences, self.actions_, self)
        self.progress, self.status = Progress(self.comparing), Status()
        self.start = StartPage(self.actions_)
        self.stack = QStackedWidget()
        self.view_settings = ViewSettings(self.preferences, appearance, self.actions_)
        self._appearance, self._painted = appearance, False
        self._lay_out()
        self._connect()
        for part in (self.actions_, self.start):
            appearance.changed.connect(part.wear)
        self.view_settings.restore(self)
        self.actions_[f"language_{self.preferences.one_of('language', CHOICES)}"].setChecked(True)
        self.strictness.set_value(self.preferences.number("strictness", DEFAULT_STRICTNESS))
        self.start.show_recent(self.preferences.recent())
        self._allow()

    def _lay_out(self) -> None:
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        fill_menu_bar(self.menuBar(), self.actions_, self.preferences, self.opening.load_pair)
        self.stack.addWidget(self.start)
        middle = QWidget()
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.notice, 0), (self.helping.hint, 0), (self.progress, 0), (self.stack, 1)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(middle)
        self.setMinimumSize(900, 560)
        self.resize(SIZE.boundedTo(self.screen().availableSize()))

    @cached_property
    def page(self) -> ComparisonPage:
        """Return the page with both articles, built when it is first asked for, at the latest after the first paint."""
        from desktop_app.window.comparison_page import ComparisonPage

        page = ComparisonPage(self.actions_)
        page.walked.connect(lambda: self.toolbar.position.setText(page.panel.position()))
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
        self._connect_opening()
        self._connect_comparing()
        self.exporting.failed.connect(self.notice.error)
        self.exporting.told.connect(self.notice.say)
        self.actions_.run(
            {
                **{f"language_{choice}": partial(self._speak, choice) for choice in CHOICES},
                "find": lambda: self.search.open(),
                "close": self._close_pair,
                "quit": self.close,
            }
        )

    def _connect_opening(self) -> None:
        opening = self.opening
        self.start.dropped.connect(lambda side, paths: opening.take(paths, side))
        self.start.recent_chosen.connect(opening.load_pair)
        opening.held.connect(lambda side, article: self.start.hold(side, article.title))
        opening.opened.connect(self._on_opened)
        opening.failed.connect(self.notice.error)
        opening.told.connect(self.notice.say)

    def _connect_comparing(self) -> None:
        comparing = self.comparing
        comparing.started.connect(self._allow)
        comparing.compared.connect(self._on_compared)
        comparing.failed.connect(lambda error: self.notice.error(explain(error)))
        cancelled = self.tr("Comparing was cancelled. F5 compares again.")
        comparing.cancelled.connect(lambda: self.notice.say(cancelled))
        for ended in (comparing.failed, comparing.cancelled):
            ended.connect(lambda *_: self._allow())
        self.actions_.run({"again": comparing.again, "cancel": comparing.cancel})

    def _clear(self, title: str) -> None:
        """Take away what is said of the pair before."""
        self.notice.hide()
        self.search.close_row()
        self.status.tell(None)
        self.toolbar.position.clear()
        self.setWindowTitle(title)

    def _on_opened(self, a: Held, b: Held) -> None:
        self._clear(f"{a.article.title} ↔ {b.article.title} — Twosource")
        self.stack.setCurrentWidget(self.page)
        self.helping.offer_hint()
        self.page.show_articles(a, b)
        self.comparing.compare(a.article, b.article)

    def _close_pair(self) -> None:
        self.comparing.forget()
        self.opening.clear()
        self.helping.hint.hide()
        self._clear("Twosource")
        for side in "ab":
            self.start.hold(side, None)
        self.start.show_recent(self.preferences.recent())
        self.stack.setCurrentWidget(self.start)
        self._allow()

    def _on_compared(self, shown: Shown) -> None:
        self.page.show_comparison(shown)
        self.status.tell(shown)
        self._allow()

    def _allow(self) -> None:
        pair = self.stack.currentWidget() is not self.start
        self.actions_.allow(pair=pair, compared=pair and self.page.shown is not None, busy=self.comparing.busy)
        self.strictness.setEnabled(pair)

    def _speak(self, choice: str) -> None:
        """Take another language: a new window with the same articles comes in the place of this one."""
        if choice != self.preferences.one_of("language", CHOICES):
            self.preferences.keep("language", choice)
            speak(choice)
            self._keep()
            self.successor = MainWindow(self._appearance, self.preferences.settings)
            self._appearance.setParent(self.successor)
            self.successor.show()
            self.successor.opening.adopt(self.opening)
            self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            dressing = (lambda: polish(self.page.panel), lambda: polish(self.page))
            building = (self.actions_.draw_rest, lambda: self.page, *dressing, lambda: self.search, self.ready.emit)
            after_first_paint(self, building)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        side = "" if self.stack.currentWidget() is self.start else self.page.side_at(event.position())
        self.opening.take(dropped_paths(event), side)

    def _keep(self) -> None:
        self.preferences.keep("strictness", self.strictness.value)
        self.view_settings.keep(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep()
        for part in (self.comparing, self.opening, self.exporting):
            part.close()
        super().closeEvent(event)
