"""What is in the window: a pair just opened, one compared again, a session, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF

from desktop_app.window.session.title import set_title

if TYPE_CHECKING:
    from desktop_app.review import Case
    from desktop_app.window.incoming.held import Held
    from desktop_app.window.judging import Moved
    from desktop_app.window.main_window import MainWindow
    from desktop_app.window.shown import Shown


class Pairs(QObject):
    """Takes what was opened to the comparison, and what was compared to the page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        opening, comparing, guard = window.opening, window.comparing, window.guard
        window.start.dropped.connect(lambda side, paths: opening.take(paths, side))
        window.start.recent_chosen.connect(opening.take)
        opening.held.connect(lambda side, article: window.start.hold(side, article.title))
        opening.opened.connect(self._on_opened)
        opening.renewed.connect(self._on_renewed)
        opening.session.connect(window.saving.open)
        window.saving.loaded.connect(lambda *loaded: guard.then(lambda: self._on_session(*loaded)))
        window.recovering.restored.connect(self._on_restored)
        for signal in (comparing.started, comparing.failed, comparing.cancelled, opening.began, opening.ended):
            signal.connect(lambda *_: self.allow())
        comparing.compared.connect(self._on_compared)
        comparing.moved.connect(self._on_moved)
        window.reviewing.changed.connect(self._name)
        doing = {"again": opening.reload_those_there, "swap": comparing.swap, "close": lambda: guard.then(self._close)}
        window.actions_.run(doing)
        self._name()

    def side_at(self, point: QPointF) -> str:
        """Return the side at a point of the window, none where there is no pair."""
        return self._window.page.side_at(point) if self._is_open else ""

    def allow(self) -> None:
        """Allow what can be done with what is in the window."""
        window = self._window
        case = window.reviewing.case
        window.actions_.allow(
            pair=self._is_open,
            compared=self._is_open and window.page.shown is not None,
            busy=window.comparing.busy or window.opening.busy,
            at_rest=case is not None and not window.comparing.busy,
            versions=case is not None and bool(case.earlier_a or case.earlier_b),
            **window.opening.offers(),
        )
        window.strictness.setEnabled(self._is_open)

    def adopt(self, other: Pairs) -> None:
        """Show what another window shows, with all that can be undone of it."""
        window, before = self._window, other._window
        window.opening.adopt(before.opening)
        window.reviewing.adopt(before.reviewing)
        if pair := window.opening.pair:
            self._show(*pair)
            window.strictness.show_value(before.comparing.strictness)
            if window.reviewing.case:
                window.comparing.adopt(before.comparing)
            else:
                window.comparing.compare(pair[0].article, pair[1].article)

    @property
    def _is_open(self) -> bool:
        return self._window.stack.currentWidget() is not self._window.start

    def _on_opened(self, a: Held, b: Held) -> None:
        self._show(a, b)
        self._window.comparing.compare(a.article, b.article)

    def _on_renewed(self, a: Held, b: Held) -> None:
        self._window.notice.hide()
        if self._window.reviewing.case is None:
            self._on_opened(a, b)
        else:
            self._window.comparing.renew(a.article, b.article)

    def _on_session(self, case: Case, a: Held, b: Held, path: str) -> None:
        self._window.preferences.add_recent(path)
        self._make_ready(case, a, b)
        self._window.reviewing.begin(case, path)

    def _on_restored(self, case: Case, a: Held, b: Held, path: str) -> None:
        self._make_ready(case, a, b)
        self._window.reviewing.recover(case, path)

    def _make_ready(self, case: Case, a: Held, b: Held) -> None:
        self._window.opening.hold(a, b)
        self._window.reviewing.begin(None)
        self._window.comparing.prepare(case)
        self._show(a, b)
        self._window.strictness.show_value(case.found.options.strictness)

    def _on_compared(self, shown: Shown) -> None:
        window, pair = self._window, self._window.opening.pair
        articles = shown.comparison.a.article, shown.comparison.b.article
        if pair and window.page.articles != articles:
            if (pair[1].article, pair[0].article) == articles:
                window.opening.turn()
                pair = pair[1], pair[0]
            window.page.show_articles(*pair)
        window.page.show_comparison(shown)
        window.status.tell(shown)
        self.allow()

    def _on_moved(self, moved: Moved) -> None:
        window = self._window
        if not moved:
            window.notice.say(self.tr("Compared again: no point has changed."))
        elif moved.before.case.review:
            window.entering.tell_moved(moved)
        else:
            said = self.tr("Compared again: %n point(s) changed.", "", len(moved.changes))
            window.notice.say(said, self.tr("Show them"), lambda: window.entering.tell_moved(moved))

    def _show(self, a: Held, b: Held) -> None:
        window = self._window
        self._clear()
        window.stack.setCurrentWidget(window.page)
        window.helping.offer_hint()
        window.page.show_articles(a, b)
        self.allow()

    def _close(self) -> None:
        window = self._window
        window.comparing.forget()
        window.opening.clear()
        window.reviewing.begin(None)
        window.helping.hint.hide()
        self._clear()
        for side in "ab":
            window.start.hold(side, None)
        window.start.show_recent(window.preferences.recent())
        window.stack.setCurrentWidget(window.start)
        window.page.let_go()
        self.allow()

    def _clear(self) -> None:
        """Take away what is said of the pair before."""
        window = self._window
        window.notice.hide()
        window.search.close_row()
        window.status.tell(None)
        window.toolbar.position.clear()
        self._name()

    def _name(self) -> None:
        set_title(self._window, self._window.reviewing, self._window.opening.pair)
