"""Pointing at a statement or at some words of one article, by mouse or by keys."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.window.deciding.pick_bar import PickBar
from desktop_app.window.marks import Glow
from desktop_app.window.words import in_one_line, place

if TYPE_CHECKING:
    from desktop_app.comparison.model import Side, Statement
    from desktop_app.window.comparison_page import ComparisonPage
    from desktop_app.window.shown import Shown

Take: TypeAlias = "Callable[[Statement, tuple[int, int]], None]"
BY = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LONGEST = 120


class Picking(QObject):
    """Offers the statements of one article one by one; a click takes one, words that are dragged over are taken alone.

    Up and Down go from statement to statement, Return takes, Escape leaves.
    """

    def __init__(self, page: ComparisonPage) -> None:
        super().__init__(page)
        self._page = page
        self._side: Side | None = None
        self._shown: Shown | None = None
        self._take: Take | None = None
        self._now = 0
        self._focus: QWidget | None = None
        for side, view in page.views.items():
            view.installEventFilter(self)
            view.reading.dragged.connect(lambda side=side: self._on_dragged(side))
        page.installEventFilter(self)

    @cached_property
    def bar(self) -> PickBar:
        """Return the bar, made when something is first pointed at."""
        bar = PickBar()
        bar.taken.connect(self._take_offered)
        bar.left.connect(self.leave)
        self._page.put_bar(bar)
        return bar

    @property
    def side(self) -> Side | None:
        """Return the side in which something is to be pointed at, None where nothing is."""
        return self._side

    def begin(self, side: Side, first: str | None, prompt: str, take: Take) -> None:
        """Have a statement pointed at, `first` (an id) being offered first; `take` is called with it and with its words
        or those that were dragged over."""
        self._shown = self._page.shown
        if self._shown is None:
            return
        self._side, self._take = side, take
        statements = self._shown.comparison.side(side).statements
        ids = [statement.id for statement in statements]
        self._now = ids.index(first) if first in ids else self._first_in_view(side)
        self._focus = self._focus or QApplication.focusWidget()
        self.bar.ask(prompt)
        self._page.views[side].setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer(0)

    def leave(self) -> None:
        """Have nothing pointed at any more."""
        if self._side is None:
            return
        self._side = self._shown = self._take = None
        self.bar.hide()
        self._page.light_chosen()
        focus, self._focus = self._focus, None
        (focus or self._page.panel.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """Go on pointing in what is shown now: the same articles, reviewed further."""
        if self._side is not None:
            self._shown = self._page.shown
            self._offer(0)

    def click(self, side: Side, offset: int) -> bool:
        """Take the statement at an offset; say whether the click was meant for this."""
        if side != self._side or self._shown is None:
            return False
        statement = self._shown.statement_at(side, offset)
        if statement is not None:
            self._end(statement, (statement.start, statement.end))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._side is None or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif watched is not self._page.views[self._side]:
            return False
        elif key in BY:
            self._offer(BY[Qt.Key(key)])
        elif key in TAKING:
            self._take_offered()
        else:
            return False
        return True

    def _on_dragged(self, side: Side) -> None:
        if side != self._side or self._shown is None:
            return
        start, end = self._page.views[side].reading.chosen
        words = self._shown.comparison.side(side).article.text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
        statement = self._shown.statement_at(side, start)
        if statement is not None and start < end:
            self._end(statement, (start, min(end, statement.end)))

    def _take_offered(self) -> None:
        if self._side is not None and self._shown is not None:
            statement = self._shown.comparison.side(self._side).statements[self._now]
            self._end(statement, (statement.start, statement.end))

    def _end(self, statement: Statement, words: tuple[int, int]) -> None:
        take = self._take
        self.leave()
        if take:
            take(statement, words)

    def _offer(self, by: int) -> None:
        side, shown = self._side, self._shown
        if side is None or shown is None:
            return
        compared = shown.comparison.side(side)
        self._now = min(max(0, self._now + by), len(compared.statements) - 1)
        statement = compared.statements[self._now]
        view = self._page.views[side]
        view.light((Glow(statement.start, statement.end, "fact"),))
        with self._page.scrolling.at_rest():
            view.go_to(statement.start, statement.end)
        words = in_one_line(compared.article.text[statement.start : statement.end], LONGEST)
        offered = self.tr("{side} {place}: {words}")
        self.bar.offer(offered.format(side=side.upper(), place=place(shown.comparison, statement.id), words=words))

    def _first_in_view(self, side: Side) -> int:
        shown, offset = self._shown, self._page.views[side].visible_offsets()[0]
        statements = shown.comparison.side(side).statements if shown else ()
        return max(0, bisect_right(statements, offset, key=lambda statement: statement.start) - 1)
