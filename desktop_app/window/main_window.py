"""The main window: puts the parts together and connects them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.window.actions import Actions
from desktop_app.window.comparing import DEFAULT_STRICTNESS, Comparing
from desktop_app.window.comparison_page import ComparisonPage
from desktop_app.window.errors import explain
from desktop_app.window.exporting import Exporting
from desktop_app.window.help_dialogs import show_about, show_shortcuts
from desktop_app.window.menus import fill_menu_bar
from desktop_app.window.notice import Notice
from desktop_app.window.opening import Held, Opening
from desktop_app.window.preferences import Preferences
from desktop_app.window.preview import show_preview
from desktop_app.window.progress import Progress
from desktop_app.window.search_row import SearchRow
from desktop_app.window.shown import Shown
from desktop_app.window.start_page import StartPage, dropped_paths
from desktop_app.window.status import Status
from desktop_app.window.strictness import Strictness
from desktop_app.window.theme import Appearance
from desktop_app.window.toolbar import Toolbar
from desktop_app.window.view_settings import ViewSettings


class MainWindow(QMainWindow):
    """Twosource's window."""

    def __init__(self, appearance: Appearance, settings: QSettings) -> None:
        super().__init__()
        self.setWindowTitle("Twosource")
        self.setAcceptDrops(True)
        self.preferences = Preferences(settings)
        self.actions_ = Actions(self)
        self.comparing = Comparing(self)
        self.opening = Opening(self.preferences, self)
        self.exporting = Exporting(self.preferences, lambda: self.page.comparison, self)
        self.strictness = Strictness(self.comparing, self.actions_)
        self.toolbar = Toolbar(self.actions_, self.strictness)
        self.notice, self.progress, self.status = Notice(), Progress(self.comparing), Status()
        self.start = StartPage(self.actions_)
        self.page = ComparisonPage(self.actions_)
        self.search = SearchRow(self.page.views["a"], self.page.views["b"])
        self.stack = QStackedWidget()
        self.view_settings = ViewSettings(self.preferences, appearance, self.actions_, self.page)
        self._lay_out()
        self._connect()
        for part in (self.actions_, self.start, self.page):
            appearance.changed.connect(part.wear)
        self.view_settings.restore(self)
        self.strictness.set_value(self.preferences.number("strictness", DEFAULT_STRICTNESS))
        self.start.show_recent(self.preferences.recent())
        self._allow()

    def _lay_out(self) -> None:
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        fill_menu_bar(self.menuBar(), self.actions_, self.preferences, self.opening.load_pair)
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.notice, 0), (self.progress, 0), (self.search, 0), (self.stack, 1)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(middle)
        self.resize(1440, 900)
        self.setMinimumSize(900, 560)

    def _connect(self) -> None:
        self._connect_opening()
        self._connect_comparing()
        panel, actions = self.page.panel, self.actions_
        self.page.walked.connect(lambda: self.toolbar.position.setText(panel.position()))
        self.exporting.exported.connect(self._on_exported)
        self.exporting.failed.connect(self.notice.error)
        self.exporting.rendered.connect(lambda html: show_preview(html, actions["export"], self))
        actions.run(
            {
                "export": self.exporting.ask,
                "preview": self.exporting.render,
                "find": self.search.open,
                "cite": self._cite,
                "shortcuts": lambda: show_shortcuts(actions, self),
                "about": lambda: show_about(self),
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
        opening.changed.connect(self._offer_reload)
        self.actions_.run(
            {
                "open": opening.ask_pair,
                "open_a": lambda: opening.ask("a"),
                "open_b": lambda: opening.ask("b"),
                "paste_a": lambda: opening.paste("a"),
                "paste_b": lambda: opening.paste("b"),
                "example": opening.load_example,
                "reload": opening.reload,
                "close": self._close_pair,
                "swap": opening.swap,
                "source_a": lambda: opening.edit_source("a"),
                "source_b": lambda: opening.edit_source("b"),
            }
        )

    def _connect_comparing(self) -> None:
        comparing = self.comparing
        comparing.started.connect(self._allow)
        comparing.compared.connect(self._on_compared)
        comparing.failed.connect(lambda error: self._settle(self.notice.error, explain(error)))
        cancelled = self.tr("Comparing was cancelled. F5 compares again.")
        comparing.cancelled.connect(lambda: self._settle(self.notice.say, cancelled))
        self.actions_.run({"again": comparing.again, "cancel": comparing.cancel})

    def _on_opened(self, a: Held, b: Held) -> None:
        self.notice.hide()
        self.search.close_row()
        self.status.tell(None)
        self.setWindowTitle(f"{a.article.title} ↔ {b.article.title} — Twosource")
        self.stack.setCurrentWidget(self.page)
        self.page.show_articles(a, b)
        self.comparing.compare(a.article, b.article, (a.published, b.published))

    def _close_pair(self) -> None:
        self.comparing.forget()
        self.opening.clear()
        self.notice.hide()
        self.search.close_row()
        self.status.tell(None)
        self.setWindowTitle("Twosource")
        for side in "ab":
            self.start.hold(side, None)
        self.start.show_recent(self.preferences.recent())
        self.stack.setCurrentWidget(self.start)
        self._allow()

    def _on_compared(self, shown: Shown) -> None:
        self.page.show_comparison(shown)
        self.status.tell(shown)
        self._allow()

    def _settle(self, tell: Callable[[str], None], message: str) -> None:
        tell(message)
        self._allow()

    def _on_exported(self, path: str) -> None:
        message = self.tr("Report written to {path}").format(path=path)
        folder = QUrl.fromLocalFile(str(Path(path).resolve().parent))
        self.notice.say(message, self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))

    def _offer_reload(self, paths: list[str]) -> None:
        message = self.tr("{path} has changed on disk.").format(path=", ".join(paths))
        self.notice.say(message, self.tr("Reload"), self.opening.reload)

    def _allow(self) -> None:
        pair = self.stack.currentWidget() is self.page
        self.actions_.allow(pair=pair, compared=pair and self.page.shown is not None, busy=self.comparing.busy)
        self.strictness.setEnabled(pair)

    def _cite(self) -> None:
        if citation := self.page.citation():
            QGuiApplication.clipboard().setText(citation)
            self.statusBar().showMessage(self.tr("Citation copied"), 4000)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        side = self.page.side_at(event.position()) if self.stack.currentWidget() is self.page else ""
        self.opening.take(dropped_paths(event), side)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.preferences.keep("strictness", self.strictness.value)
        self.view_settings.keep(self)
        for part in (self.comparing, self.opening, self.exporting):
            part.close()
        super().closeEvent(event)
