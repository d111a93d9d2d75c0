"""Both articles side by side with all that ties them: ribbons, rulers, the facts panel, and what is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QSplitter, QWidget

from desktop_app.sides import SIDES
from desktop_app.window.actions import Actions
from desktop_app.window.citing import cite
from desktop_app.window.deciding.deciding import Deciding
from desktop_app.window.facts.panel import FactsPanel
from desktop_app.window.incoming.held import Held
from desktop_app.window.lit import Lit, light_origin, light_point, light_statement, light_tie
from desktop_app.window.panes.article_view import ArticleView
from desktop_app.window.panes.source_card import SourceCard
from desktop_app.window.panes.tied_scrolling import TiedScrolling
from desktop_app.window.ribbons import Ribbons, ties_by_hand
from desktop_app.window.ruler import Ruler
from desktop_app.window.shown import TABS, Point, Shown, Tie
from desktop_app.window.theme import Colours
from desktop_app.window.view_settings import NORMAL

if TYPE_CHECKING:
    from desktop_app.articles import Article
    from desktop_app.comparison.model import Origin, Side
    from desktop_app.window.reviewing import Reviewing

PANEL_WIDTH = 400
# How many times larger than usual the words beside the articles get at most.
LARGEST_BESIDE = 1.6
OF_A_SOURCE = ("source", "encoding", "left_out")
PANEL_TABS = (*TABS, "sources")


class ComparisonPage(QSplitter):
    """Shows two articles, and once there is one their comparison; `walked` tells that another fact is chosen,
    `cited` that a citation is on the clipboard.
    """

    walked = Signal()
    cited = Signal()

    def __init__(self, actions: Actions, reviewing: Reviewing, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.views = {side: ArticleView(side) for side in SIDES}
        self.cards = {side: SourceCard(side, [actions[f"{name}_{side}"] for name in OF_A_SOURCE]) for side in SIDES}
        self.rulers = {side: Ruler(side, self.views[side]) for side in SIDES}
        self.ribbons = Ribbons(self.views["a"], self.views["b"])
        self.scrolling = TiedScrolling(self.views["a"], self.views["b"], self)
        self.panel = FactsPanel()
        self._shown: Shown | None = None
        self.articles: tuple[Article, Article] | None = None
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
        self.deciding = Deciding(self, reviewing, actions)

    def wear(self, colours: Colours) -> None:
        parts: list[Any] = [*self.views.values(), *self.rulers.values(), self.ribbons, self.panel]
        for part in parts:
            part.wear(colours)

    def set_points(self, points: float) -> None:
        """Set the size of the reading type; that of the list and its card goes along, as far as there is room."""
        for view in self.views.values():
            view.set_points(points)
        beside = QFont(self.font())
        beside.setPointSizeF(beside.pointSizeF() * min(max(points / NORMAL, 1.0), LARGEST_BESIDE))
        self.panel.set_type(beside)

    def show_articles(self, a: Held, b: Held) -> None:
        """Show two articles that have not been compared yet."""
        self._shown, self.articles = None, (a.article, b.article)
        self.scrolling.anchor(())
        with self.scrolling.at_rest():
            for side, held in zip(SIDES, (a, b), strict=True):
                self.views[side].show_passages(held.passages, held.article.text)
                self.cards[side].show_article(held.article, held.cut)
                self.rulers[side].show_spots({})
        self.ribbons.tie(())
        self.panel.show_comparison(None)
        self.deciding.picking.leave()
        self.deciding.fit()

    def let_go(self) -> None:
        """Hold no word of the two articles any longer, while another page is seen."""
        from desktop_app.articles import Article

        nothing = Held(Article.from_text("", title=""), (), "")
        self.show_articles(nothing, nothing)
        self.articles = None

    def show_comparison(self, shown: Shown) -> None:
        """Show what was found in the articles that are on the page."""
        self._shown = shown
        for side in SIDES:
            # First, since a progress bar paints itself at once, and with it all that is waiting to be painted.
            self.cards[side].show_share(shown.comparison.side(side).about_percent)
            self.cards[side].show_entered(shown.reviewed.case.entered(side))
        for side in SIDES:
            self.views[side].mark(shown.marks[side])
            self.views[side].light(())
            self.rulers[side].show_spots(shown.spots[side])
        self.ribbons.tie(shown.ties, ties_by_hand(shown))
        self.scrolling.anchor(shown.anchors)
        self.panel.show_comparison(shown, back=self.deciding.returned())
        self.light_chosen()
        self.deciding.show()

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
        for view in sorted(self.views.values(), key=lambda view: not view.hasFocus()):
            if view.reading.copy():
                return

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

    def put_bar(self, bar: QWidget) -> None:
        """Put a bar between the heads of the articles and their text."""
        self._grid.addWidget(bar, 1, 0, 1, 5)

    def light_chosen(self) -> None:
        """Light what is chosen once more, where other lights have taken its place."""
        chosen = self.panel.point or self.panel.tie
        lit = Lit() if chosen is None or self._shown is None else self._lit(self._shown, chosen)
        self._put_lights(lit)

    def light(self, lit: Lit) -> None:
        """Light what was chosen, and scroll so that both sides of it can be seen."""
        self._put_lights(lit)
        with self.scrolling.at_rest():
            for side, focus in zip(SIDES, (lit.focus_a, lit.focus_b), strict=True):
                if focus:
                    self.views[side].go_to(*focus)

    def _put_lights(self, lit: Lit) -> None:
        self.views["a"].light(lit.a)
        self.views["b"].light(lit.b)
        self.ribbons.light(lit.ties)

    def _on_chosen(self, what: Point | Origin | Tie | None) -> None:
        self.light(Lit() if self._shown is None or what is None else self._lit(self._shown, what))

    @staticmethod
    def _lit(shown: Shown, what: Point | Origin | Tie) -> Lit:
        if isinstance(what, Point):
            return light_point(shown, what)
        return light_tie(shown, what) if isinstance(what, Tie) else light_origin(shown, what)

    def _on_tie(self, index: int) -> None:
        if self._shown:
            self.panel.choose_tie(self._shown.ties[index])

    def _on_clicked(self, side: Side, offset: int) -> None:
        if self._shown is None or self.deciding.picking.click(side, offset):
            return
        fact = self._shown.fact_at(side, offset)
        statement = self._shown.statement_at(side, offset)
        if fact is not None:
            self.panel.choose(fact.id)
        elif statement is not None:
            self.light(light_statement(self._shown, side, statement))

    def _lay_out(self) -> None:
        texts = QWidget()
        grid = self._grid = QGridLayout(texts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.rulers["a"], 2, 0)
        grid.addWidget(self.cards["a"], 0, 0, 1, 2)
        grid.addWidget(self.views["a"], 2, 1)
        grid.addWidget(self.ribbons, 2, 2)
        grid.addWidget(self.cards["b"], 0, 3, 1, 2)
        grid.addWidget(self.views["b"], 2, 3)
        grid.addWidget(self.rulers["b"], 2, 4)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.addWidget(texts)
        self.addWidget(self.panel)
        texts.setMinimumWidth(420)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setSizes([1040, PANEL_WIDTH])
