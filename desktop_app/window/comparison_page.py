"""Both articles side by side with all that ties them: ribbons, rulers, the facts panel, and what is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QSplitter, QWidget

from desktop_app.window.actions import Actions
from desktop_app.window.citing import cite
from desktop_app.window.facts.panel import FactsPanel
from desktop_app.window.lit import Lit, light_origin, light_point, light_statement, light_ties
from desktop_app.window.opening import Held
from desktop_app.window.panes.article_view import ArticleView
from desktop_app.window.panes.source_card import SourceCard
from desktop_app.window.panes.tied_scrolling import TiedScrolling
from desktop_app.window.ribbons import Ribbons
from desktop_app.window.ruler import Ruler
from desktop_app.window.shown import TABS, Point, Shown
from desktop_app.window.theme import Colours

if TYPE_CHECKING:
    from desktop_app.comparison.model import Origin, Side

PANEL_WIDTH = 400
PANEL_TABS = (*TABS, "sources")
SIDES: tuple[Side, Side] = ("a", "b")


class ComparisonPage(QSplitter):
    """Shows two articles, and once there is one their comparison; `walked` tells that another fact is chosen,
    `cited` that a citation is on the clipboard.
    """

    walked = Signal()
    cited = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.views = {side: ArticleView(side) for side in SIDES}
        self.cards = {side: SourceCard(side, actions[f"source_{side}"]) for side in SIDES}
        self.rulers = {side: Ruler(side, self.views[side]) for side in SIDES}
        self.ribbons = Ribbons(self.views["a"], self.views["b"])
        self.scrolling = TiedScrolling(self.views["a"], self.views["b"], self)
        self.panel = FactsPanel()
        self._shown: Shown | None = None
        for side, view in self.views.items():
            view.setAccessibleName(self.tr("Article {side}").format(side=side.upper()))
            view.reading.clicked.connect(lambda offset, side=side: self._on_clicked(side, offset))
        self.ribbons.chosen.connect(self._on_tie)
        self.ribbons.setAccessibleName(self.tr("Ties between linked statements; the facts list says them in words"))
        for side, ruler in self.rulers.items():
            ruler.setAccessibleName(self.tr("Overview of article {side}").format(side=side.upper()))
        self.panel.chosen.connect(self._on_chosen)
        self.panel.walked.connect(self.walked)
        actions.run(
            {
                "copy": self.copy,
                "cite": self.copy_citation,
                "next_pane": lambda: self.focus_next(1),
                "previous_pane": lambda: self.focus_next(-1),
                "next": lambda: self.panel.step(1),
                "previous": lambda: self.panel.step(-1),
            }
        )
        actions.run({f"tab_{tab}": partial(self.panel.tabs.setCurrentIndex, i) for i, tab in enumerate(PANEL_TABS)})
        self._lay_out()

    def wear(self, colours: Colours) -> None:
        parts: list[Any] = [*self.views.values(), *self.rulers.values(), self.ribbons, self.panel]
        for part in parts:
            part.wear(colours)

    def set_points(self, points: float) -> None:
        """Set the size of the reading type."""
        for view in self.views.values():
            view.set_points(points)

    def show_articles(self, a: Held, b: Held) -> None:
        """Show two articles that have not been compared yet."""
        self._shown = None
        self.scrolling.anchor(())
        with self.scrolling.at_rest():
            for side, held in zip(SIDES, (a, b), strict=True):
                self.views[side].show_passages(held.passages, held.article.text)
                self.cards[side].show_article(held.article)
                self.rulers[side].mark((), ())
        self.ribbons.tie(())
        self.panel.show_comparison(None)

    def show_comparison(self, shown: Shown) -> None:
        """Show what was found in the articles that are on the page."""
        self._shown = shown
        for side in SIDES:
            # First, since a progress bar paints itself at once, and with it all that is waiting to be painted.
            self.cards[side].show_share(shown.comparison.side(side).coverage)
            self.cards[side].show_entered(shown.reviewed.case.entered(side))
        for side in SIDES:
            linked = [tie.a if side == "a" else tie.b for tie in shown.ties]
            self.views[side].mark(shown.marks[side])
            self.views[side].light(())
            self.rulers[side].mark(shown.marks[side], linked)
        self.ribbons.tie(shown.ties)
        self.scrolling.anchor(shown.anchors)
        self.panel.show_comparison(shown)

    @property
    def shown(self) -> Shown | None:
        return self._shown

    def side_at(self, point: QPointF) -> Side:
        """Return the side whose article is nearer to a point of the window."""
        middle = self.ribbons.mapTo(self.window(), self.ribbons.rect().center()).x()
        return "a" if point.x() < middle else "b"

    def focus_next(self, by: int) -> None:
        """Give the keyboard to the next of A, B and the list of facts."""
        ring: list[QWidget] = [*self.views.values(), self.panel.list]
        now = next((i for i, widget in enumerate(ring) if widget.hasFocus()), -1 if by > 0 else len(ring))
        ring[(now + by) % len(ring)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy(self) -> None:
        """Copy the words chosen in the article that has the keyboard, or else in the other."""
        views = sorted(self.views.values(), key=lambda view: not view.hasFocus())
        any(view.reading.copy() for view in views)

    def citation(self) -> str:
        """Cite the words chosen in an article, or else those of the chosen fact; empty where nothing is chosen."""
        if self._shown is None:
            return ""
        for side in sorted(SIDES, key=lambda side: not self.views[side].hasFocus()):
            start, end = self.views[side].reading.chosen
            if start < end:
                return cite(self._shown, side, start, end)
        point = self.panel.point
        facts = [fact for fact in (point.a, point.b) if fact] if point else []
        return "\n\n".join(cite(self._shown, fact.side, fact.start, fact.end) for fact in facts)

    def copy_citation(self) -> None:
        """Put the citation on the clipboard, where there is anything to cite."""
        if citation := self.citation():
            QGuiApplication.clipboard().setText(citation)
            self.cited.emit()

    def light(self, lit: Lit) -> None:
        """Light what was chosen, and scroll so that both sides of it can be seen."""
        self.views["a"].light(lit.a)
        self.views["b"].light(lit.b)
        self.ribbons.light(lit.ties)
        with self.scrolling.at_rest():
            for side, focus in zip(SIDES, (lit.focus_a, lit.focus_b), strict=True):
                if focus:
                    self.views[side].go_to(*focus)

    def _on_chosen(self, what: Point | Origin | None) -> None:
        if self._shown is None or what is None:
            self.light(Lit())
        elif isinstance(what, Point):
            self.light(light_point(self._shown, what))
        else:
            self.light(light_origin(self._shown, what))

    def _on_tie(self, index: int) -> None:
        if self._shown:
            self.light(light_ties(self._shown, [index]))

    def _on_clicked(self, side: Side, offset: int) -> None:
        if self._shown is None:
            return
        fact = self._shown.fact_at(side, offset)
        statement = self._shown.statement_at(side, offset)
        if fact is not None:
            self.panel.choose(fact.id)
        elif statement is not None:
            self.light(light_statement(self._shown, side, statement))

    def _lay_out(self) -> None:
        texts = QWidget()
        grid = QGridLayout(texts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.rulers["a"], 1, 0)
        grid.addWidget(self.cards["a"], 0, 0, 1, 2)
        grid.addWidget(self.views["a"], 1, 1)
        grid.addWidget(self.ribbons, 1, 2)
        grid.addWidget(self.cards["b"], 0, 3, 1, 2)
        grid.addWidget(self.views["b"], 1, 3)
        grid.addWidget(self.rulers["b"], 1, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.addWidget(texts)
        self.addWidget(self.panel)
        self.panel.setMinimumWidth(300)
        texts.setMinimumWidth(480)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setSizes([1040, PANEL_WIDTH])
