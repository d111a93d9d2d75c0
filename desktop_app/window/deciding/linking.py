"""Links between statements, made and split by hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.sides import SIDES, other
from desktop_app.window.words import place

if TYPE_CHECKING:
    from desktop_app.comparison.model import Link, Side, Statement
    from desktop_app.review import LinkDecision, Reviewed
    from desktop_app.window.comparison_page import ComparisonPage
    from desktop_app.window.deciding.deciding import Deciding
    from desktop_app.window.reviewing import Reviewing


class Linking(QObject):
    """Links the statements whose words are selected, or one with another that is pointed at; splits the chosen link."""

    def __init__(self, deciding: Deciding, page: ComparisonPage, reviewing: Reviewing) -> None:
        super().__init__(deciding)
        self._deciding, self._page, self._reviewing = deciding, page, reviewing

    @property
    def chosen(self) -> Link | None:
        """Return the link that is chosen: that of a ribbon, or of the two statements of the chosen point."""
        shown, panel = self._page.shown, self._page.panel
        if shown is None:
            return None
        if panel.tie:
            return panel.tie.link
        point = panel.point
        pair = (point.a.statement, point.b.statement) if point and point.a and point.b else None
        return next((tie.link for tie in shown.ties if (tie.link.a, tie.link.b) == pair), None)

    @property
    def made(self) -> LinkDecision | None:
        """Return what was decided on the link that is chosen, or the link made or split by hand that moved the chosen
        point."""
        shown, panel = self._page.shown, self._page.panel
        if shown is None:
            return None
        if panel.tie:
            return shown.reviewed.links.get((panel.tie.link.a, panel.tie.link.b))
        return shown.reviewed.by_link.get(panel.point.lead.id) if panel.point else None

    def link(self) -> None:
        """Link two statements: at once where words of both articles are selected, else one that is pointed at."""
        if self._page.shown is None:
            return
        selected = {side: self._selected(side) for side in SIDES}
        a, b = selected["a"], selected["b"]
        point = self._page.panel.point
        if a and b:
            self._link("a", a, b)
        elif point is not None:
            nearest = point.lead.nearest.statement if point.lead.nearest else None
            beside = point.lead.counterpart.statement if point.lead.counterpart else nearest
            self._pick_other(point.lead.side, point.lead.statement, beside)
        elif selected_one := a or b:
            self._pick_other("a" if a else "b", selected_one, None)
        else:
            prompt = self.tr("Click the statement in A that is to be linked, Esc to leave")
            self._deciding.picking.begin(
                "a", None, prompt, lambda statement, _: self._pick_other("a", statement.id, None)
            )

    def split(self) -> None:
        """Part the statements of the chosen link."""
        from desktop_app.review import link_statements, withdraw_link

        link, by = self.chosen, ""
        if link is not None:
            by = self._reviewing.initials()
        reviewed = self._reviewing.reviewed
        if link is None or reviewed is None or not by:
            return
        made = reviewed.links.get((link.a, link.b))
        if made is not None and made.score is None:
            review = withdraw_link(reviewed, link.a, link.b)
        else:
            at = self._deciding.clock()
            review = link_statements(reviewed, link.a, link.b, by=by, at=at, linked=False)
        self._reviewing.change(self.tr("Split the link"), self._page.panel.point, review=review)
        said = self.tr("{a} and {b} are no longer linked")
        self._deciding.told.emit(said.format(a=self._place(reviewed, link.a), b=self._place(reviewed, link.b)))

    def withdraw(self) -> None:
        """Take back what was decided on the chosen link."""
        from desktop_app.review import withdraw_link

        reviewed, made = self._reviewing.reviewed, self.made
        if reviewed is None or made is None:
            return
        a, b = self._at(reviewed, "a", made.a.start), self._at(reviewed, "b", made.b.start)
        if a and b:
            review = withdraw_link(reviewed, a, b)
            self._reviewing.change(self.tr("Taken back"), self._page.panel.point, review=review)

    def _selected(self, side: Side) -> str | None:
        """Return the statement in which words are selected, None where none are."""
        shown, (start, end) = self._page.shown, self._page.views[side].reading.chosen
        if shown is None or start >= end:
            return None
        statement = shown.statement_at(side, start)
        return statement.id if statement else None

    def _pick_other(self, side: Side, one: str, first: str | None) -> None:
        there = other(side)
        shown = self._page.shown
        if shown is None:
            return
        prompt = self.tr("Click the statement in {side} to link with {place}, Esc to leave")
        prompt = prompt.format(side=there.upper(), place=f"{side.upper()} {place(shown.comparison, one)}")
        self._deciding.picking.begin(there, first, prompt, partial(self._on_picked, side, one))

    def _on_picked(self, side: Side, one: str, statement: Statement, _words: tuple[int, int]) -> None:
        self._link(side, one, statement.id)

    def _link(self, side: Side, one: str, two: str) -> None:
        from desktop_app.review import link_statements

        a, b = (one, two) if side == "a" else (two, one)
        by = self._reviewing.initials()
        reviewed = self._reviewing.reviewed
        if not by or reviewed is None:
            return
        review = link_statements(reviewed, a, b, by=by, at=self._deciding.clock(), linked=True)
        self._reviewing.change(self.tr("Link statements"), self._page.panel.point, review=review)
        said = self.tr("{a} and {b} are linked")
        self._deciding.told.emit(said.format(a=self._place(reviewed, a), b=self._place(reviewed, b)))

    @staticmethod
    def _place(reviewed: Reviewed, statement: str) -> str:
        return f"{statement[0].upper()} {place(reviewed.comparison, statement)}"

    @staticmethod
    def _at(reviewed: Reviewed, side: Side, start: int) -> str | None:
        statements = reviewed.comparison.side(side).statements
        return next((statement.id for statement in statements if statement.start == start), None)
