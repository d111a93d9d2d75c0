"""Makes the parts of the main window, puts them where they belong, and connects them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QElapsedTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.resources import resource
from desktop_app.window.actions import Actions
from desktop_app.window.application import Application
from desktop_app.window.comparing import DEFAULT_STRICTNESS, Comparing
from desktop_app.window.dropping import Dropping
from desktop_app.window.errors import explain
from desktop_app.window.exporting.exporting import Exporting
from desktop_app.window.helping import Helping
from desktop_app.window.languages import CHOICES, speak
from desktop_app.window.main_window import MainWindow
from desktop_app.window.menus import fill_menu_bar
from desktop_app.window.notice import Notice
from desktop_app.window.opening import Opening
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
from desktop_app.window.toolbar import Toolbar
from desktop_app.window.view_settings import ViewSettings

translate = QCoreApplication.translate
# Most files are read by then, in milliseconds.
SOON = 200
# How long one step of what is done later may hold the window up, in milliseconds.
SLICE = 8


def furnish(window: MainWindow) -> Iterator[None]:
    """Make all parts but the page with the articles, step by step, and show them at once."""
    window.actions_ = Actions(window)
    yield
    _make_workers(window)
    yield
    window.strictness = Strictness(window.comparing, window.actions_)
    window.toolbar = Toolbar(window.actions_, window.strictness)
    yield
    window.start = StartPage(window.actions_)
    window.start.show_recent(window.preferences.recent())
    window.stack = QStackedWidget()
    window.stack.addWidget(window.start)
    yield
    _make_rows(window)
    window.view_settings = ViewSettings(window.preferences, window.appearance, window.actions_)
    for part in (window.actions_, window.start):
        part.wear(window.appearance.colours)
        window.appearance.changed.connect(part.wear)
    yield
    window.pairs = Pairs(window)
    _connect(window)
    window.view_settings.restore()
    window.actions_[f"language_{window.preferences.one_of('language', CHOICES)}"].setChecked(True)
    window.strictness.set_value(window.preferences.number("strictness", DEFAULT_STRICTNESS))
    window.pairs.allow()
    window.is_furnished = True
    yield
    _lay_out(window)
    yield


def furnish_page(window: MainWindow) -> Iterator[None]:
    """Make what is seen once there are two articles, and tell that all is there."""
    QApplication.setWindowIcon(QIcon(str(resource("icons/twosource.svg"))))
    yield from window.actions_.draw_rest()
    # The first widget that Qt made itself has PySide learn of every kind of widget, which takes as long as the page.
    QScrollArea().viewport()
    yield
    page = window.page
    yield
    yield from _polish(page)
    _ = window.search
    app = Application.instance()
    assert isinstance(app, Application)
    app.hand_to(window.opening.take)
    window.ready.emit()


def _make_workers(window: MainWindow) -> None:
    preferences, actions = window.preferences, window.actions_
    reviewing = window.reviewing = Reviewing(preferences, window)
    window.undoing = Undoing(reviewing, actions, window)
    window.comparing = Comparing(reviewing, window)
    window.saving = Saving(reviewing, preferences, actions, window)
    window.guard = Guard(reviewing, window.saving, window)
    window.opening = Opening(preferences, actions, window.guard, window)
    window.recovering = Recovering(reviewing, window.guard, window)
    window.entering = Entering(reviewing, actions, window)
    window.exporting = Exporting(preferences, reviewing, actions, window)


def _make_rows(window: MainWindow) -> None:
    window.notice, window.helping = Notice(), Helping(window.preferences, window.actions_, window)
    comparing, opening = window.comparing, window.opening
    window.progress = Progress(
        translate("MainWindow", "Comparing…"), translate("MainWindow", "Progress of the comparison"), comparing.cancel
    )
    window.reading = Progress(
        translate("MainWindow", "Opening…"), translate("MainWindow", "Progress of opening"), opening.cancel
    )
    window.status = Status()


def _lay_out(window: MainWindow) -> None:
    window.addToolBar(window.toolbar)
    window.setStatusBar(window.status)
    fill_menu_bar(window.menuBar(), window.actions_, window.preferences, window.opening.take)
    middle = QWidget()
    column = window.column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for row in (window.recovering.notice, window.notice, window.helping.hint, window.reading, window.progress):
        column.addWidget(row)
    column.addWidget(window.stack, 1)
    window.setCentralWidget(middle)


def _connect(window: MainWindow) -> None:
    for part in (window.opening, window.saving, window.recovering, window.exporting):
        part.failed.connect(window.notice.error)
    for part in (window.opening, window.exporting):
        part.told.connect(window.notice.say)
    window.saving.saved.connect(
        lambda path: window.status.showMessage(translate("MainWindow", "Saved to {path}").format(path=path), 6000)
    )
    for part in (window.saving, window.exporting):
        part.began.connect(window.status.showMessage)
    exporting, saving = window.exporting, window.saving
    for ended in (exporting.told, exporting.previewed, exporting.failed, saving.loaded, saving.failed):
        ended.connect(lambda *_: window.status.clearMessage())
    window.undoing.told.connect(lambda said: window.status.showMessage(said, 6000))
    comparing = window.comparing
    comparing.failed.connect(lambda error: window.notice.error(explain(error)))
    comparing.started.connect(window.progress.begin)
    comparing.progressed.connect(window.progress.advance)
    for over in (comparing.compared, comparing.failed, comparing.cancelled):
        over.connect(lambda *_: window.progress.end())
    opening = window.opening
    opening.began.connect(lambda: window.reading.begin(after=SOON))
    opening.progressed.connect(window.reading.advance)
    opening.ended.connect(window.reading.end)
    opening.contacted.connect(window.status.tell_contacts)
    cancelled = translate("MainWindow", "Comparing was cancelled. F5 compares again.")
    comparing.cancelled.connect(lambda: window.notice.say(cancelled))
    window.actions_.run(
        {
            **{f"language_{choice}": partial(_speak, window, choice) for choice in CHOICES},
            "initials": window.reviewing.ask_initials,
            "find": lambda: window.search.open(),
            "cancel": comparing.cancel,
            "quit": window.close,
        }
    )
    Dropping(window, window.opening.take, window.pairs.side_at)
    window.ready.connect(window.recovering.look)


def _speak(window: MainWindow, choice: str) -> None:
    """Take another language."""
    if choice != window.preferences.one_of("language", CHOICES):
        window.preferences.keep("language", choice)
        speak(choice)
        window.speak_anew()


def _polish(widget: QWidget) -> Iterator[None]:
    """Put the style sheet on a widget and all in it, which would else be done as it is first shown."""
    clock = QElapsedTimer()
    clock.start()
    # From the innermost outwards, since each takes what is in it along.
    for each in (*reversed(widget.findChildren(QWidget)), widget):
        each.ensurePolished()
        if clock.elapsed() > SLICE:
            yield
            clock.restart()
