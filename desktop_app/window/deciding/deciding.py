"""The analyst's decisions on the chosen point: what each action does, and which of them fit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from desktop_app.sides import other
from desktop_app.window import review_words, words
from desktop_app.window.actions import SPECS, Actions
from desktop_app.window.deciding.asking import Asking
from desktop_app.window.deciding.card import Card
from desktop_app.window.deciding.linking import Linking
from desktop_app.window.deciding.offers import decision_on, fitting, pressed
from desktop_app.window.deciding.picking import Picking
from desktop_app.window.facts.same import same_point
from desktop_app.window.shown import Point, Shown, Tab

if TYPE_CHECKING:
    from desktop_app.comparison.model import Side, Statement
    from desktop_app.review import PointDecision, Reviewed, Ruling
    from desktop_app.window.comparison_page import ComparisonPage
    from desktop_app.window.reviewing import Reviewing

UNDECIDED: dict[str, Any] = {
    "ruling": None, "there": None, "checked": False, "per_a": None, "per_b": None, "set_aside": None,
    "matters": False, "note": "", "tags": (), "grades": (),
}  # fmt: skip
ABOUT_POINTS = tuple(spec.name for spec in SPECS if spec.needs == "point")


def now() -> str:
    """Return the local time as ISO 8601 with its offset, in whole seconds."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


class On(NamedTuple):
    """What a decision is on: a point, and the review as it was when that was chosen."""

    reviewed: Reviewed
    point: Point


class Deciding(QObject):
    """Lets the chosen point be decided on; `told` says in a few words what has come of it, `offered` where a point has
    moved to, with what can be done about it and what does that."""

    told = Signal(str)
    offered = Signal(str, str, object)

    def __init__(
        self, page: ComparisonPage, reviewing: Reviewing, actions: Actions, clock: Callable[[], str] = now
    ) -> None:
        super().__init__(page)
        self._page, self._reviewing, self._actions = page, reviewing, actions
        self.clock = clock
        self.picking = Picking(page)
        self.linking = Linking(self, page, reviewing)
        self._asking = Asking(self, page)
        self._made: list[tuple[Point, Tab]] = []
        self._returned: Point | None = None
        self._passed: set[str] = set()
        self._superseded = 0
        actions.run(
            {
                "check": self.check,
                "unreviewed": self.go_on,
                "matters": self._toggle_matters,
                "present": self._point_at,
                "withdraw": self._withdraw,
                "link": self.linking.link,
                "split": self.linking.split,
                **{name: partial(self._rule, name) for name in ("same", "not_same", "absent", "no_contradiction")},
                **{name: partial(self._asking.ask, name) for name in self._asking.asked},
            }
        )
        page.panel.chosen.connect(self._on_chosen)
        page.panel.tabs.currentChanged.connect(lambda _: self.fit())
        page.panel.list.confirmed.connect(actions["check"].trigger)
        reviewing.made.connect(self._on_made)
        reviewing.returned.connect(self._on_returned)
        self.fit()

    @cached_property
    def card(self) -> Card:
        """Return what the evidence card shows of decisions."""
        return Card(self, self._page.panel.evidence, self._actions)

    @property
    def shown(self) -> Shown | None:
        return self._page.shown

    @property
    def point(self) -> Point | None:
        """Return the chosen point; what another tab lists cannot be decided on unseen."""
        return self._page.panel.listed

    @property
    def decision(self) -> PointDecision | None:
        """Return what was decided on the chosen point, None where nothing was."""
        return decision_on(self.shown.reviewed, self.point) if self.shown and self.point else None

    def returned(self) -> Point | None:
        """Return the point on which something was undone or redone, which is to be chosen; only once."""
        returned, self._returned = self._returned, None
        return returned

    @property
    def on(self) -> On | None:
        """Return what a decision made now is on."""
        reviewed, point = self._reviewing.reviewed, self.point
        return On(reviewed, point) if reviewed and point else None

    def show(self) -> None:
        """Take up that another state of the review is on the page."""
        self._passed.clear()
        self.picking.renew()
        self.fit()
        self._tell_moved()
        before, self._superseded = self._superseded, len(self.shown.reviewed.superseded) if self.shown else 0
        if self._superseded > before:
            self.told.emit(self.tr("An earlier decision on the same words gave way; the report's annex lists it."))

    def fit(self) -> None:
        """Enable what fits the chosen point, and say on its card what was decided."""
        point, linking = self.point, self.linking
        fit = fitting(point, self.decision, linked=linking.chosen is not None, by_hand=linking.made is not None)
        for name in ABOUT_POINTS:
            self._actions[name].setEnabled(name in fit)
        self._actions["matters"].setChecked("matters" in pressed(self.decision))
        self.card.show()

    def change(self, text: str, on: On | None = None, **changes: Any) -> bool:
        """Decide on a point, the chosen one by default, in a way that can be undone; say whether it was done."""
        from desktop_app.review import decide

        on = on or self.on
        if on and _says_nothing_new(on, changes):
            return True
        by = self._reviewing.initials()
        if not by or on is None:
            self.fit()
            return False
        review = decide(on.reviewed, on.point.a, on.point.b, by=by, at=self.clock(), **changes)
        self._reviewing.change(text, on.point, on.reviewed, review=review)
        return True

    def settle(self, text: str, on: On | None = None, **changes: Any) -> None:
        """Decide on a point what settles it, and go on in the open tab, whatever tab the point moves to."""
        on = on or self.on
        if on and self.change(text, on, **changes):
            self._go_on_from(on.point)

    def rule(self, ruling: Ruling, on: On | None = None, **changes: Any) -> None:
        """Rule on a point, the chosen one by default, and go on."""
        self.settle(self.ruling_words(ruling), on, ruling=ruling, **changes)

    def ruling_words(self, ruling: Ruling) -> str:
        lead = self.point.lead if self.point else None
        return review_words.ruling_words(ruling, "A" if lead and lead.side == "b" else "B")

    def check(self) -> None:
        """Confirm the chosen point as it is, and go on; one that was confirmed before is left for any tab."""
        point = self.point
        if point and (point.lead.id in self._passed or "check" in pressed(self.decision)):
            self.go_on()
        else:
            self.settle(self.tr("Checked"), checked=True)

    def go_on(self) -> None:
        """Go on to the next point that nobody has looked at, in whatever tab."""
        if not self._page.panel.next_unreviewed(self._passed):
            self.told.emit(self.tr("There is no further unreviewed point in the list."))

    def take_back(self, what: str) -> None:
        """Take one thing back that was decided on the chosen point: "link", or a field of its decision."""
        text = self.tr("Taken back")
        if what == "link":
            self.linking.withdraw()
        elif what == "per":
            self.change(text, per_a=None, per_b=None)
        else:
            self.change(text, **{what: UNDECIDED[what]})

    def _go_on_from(self, point: Point) -> None:
        self._passed.add(point.lead.id)
        panel = self._page.panel
        if not panel.next_unreviewed(self._passed, here=True):
            said = self.tr("No unreviewed point is left in this list; {keys} goes on in the others.")
            keys = self._actions["unreviewed"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.told.emit(said.format(keys=keys))

    def _tell_moved(self) -> None:
        """Tell where the point decided on last has moved to, if it has, and offer to go there."""
        made, self._made = self._made, []
        for point, before in reversed(made):
            now = same_point(self.shown, point) if self.shown else None
            tab = self.shown.tab_of[now.lead.id][0] if self.shown and now else before
            if tab != before:
                said = self.tr("Moved to “{tab}”").format(tab=words.tab_name(tab))
                self.offered.emit(said, self.tr("Show"), partial(self._page.panel.choose_again, point))
                return
        self.offered.emit("", "", None)

    def _rule(self, ruling: Ruling) -> None:
        if ruling in pressed(self.decision):
            self.take_back("ruling")
        else:
            self.rule(ruling)

    def _toggle_matters(self) -> None:
        matters = "matters" not in pressed(self.decision)
        self.change(self.tr("Matters") if matters else self.tr("Matters no more"), matters=matters)

    def _point_at(self) -> None:
        if "present" in pressed(self.decision):
            self.take_back("ruling")
            return
        point = self.point
        if point is None:
            return
        side = other(point.lead.side)
        near = point.lead.nearest.statement if point.lead.nearest else None
        prompt = self.tr("Click the words in {side} that say this, Esc to leave")
        self.picking.begin(side, near, prompt.format(side=side.upper()), partial(self._on_pointed, side))

    def _on_pointed(self, side: Side, _statement: Statement, span: tuple[int, int]) -> None:
        from desktop_app.review import quote

        if self.shown:
            self.rule("present", there=quote(self.shown.comparison.side(side).article, *span))

    def _withdraw(self) -> None:
        from desktop_app.review import withdraw

        reviewed, point = self._reviewing.reviewed, self.point
        if self.decision is None:
            self.linking.withdraw()
        elif reviewed and point:
            review = withdraw(reviewed, point.a, point.b)
            self._reviewing.change(self.tr("Decision withdrawn"), point, review=review)

    def _on_chosen(self) -> None:
        self.picking.leave()
        self.fit()

    def _on_made(self, about: object) -> None:
        self._returned = None
        # What a dialog was opened on may have gone from what is shown since then.
        if isinstance(about, Point) and self.shown and (now := same_point(self.shown, about)):
            self._made.append((about, self.shown.tab_of[now.lead.id][0]))

    def _on_returned(self, about: object) -> None:
        self._made.clear()
        self._returned = about if isinstance(about, Point) else None


def _says_nothing_new(on: On, changes: dict[str, Any]) -> bool:
    decision = decision_on(on.reviewed, on.point)
    held = {name: getattr(decision, name) if decision else UNDECIDED[name] for name in changes}
    return held == changes
