"""The decisions that ask for something first: a note, a reason, tags, grades, or per whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.sides import SIDES
from desktop_app.window import words
from desktop_app.window.deciding.offers import pressed

if TYPE_CHECKING:
    from desktop_app.comparison.model import Fact, Side
    from desktop_app.window.comparison_page import ComparisonPage
    from desktop_app.window.deciding.deciding import Deciding, On
    from desktop_app.window.deciding.dialog import DecisionDialog
    from desktop_app.window.shown import Point


class Asking(QObject):
    """Opens the dialog of an action; each is read and built when it is first asked for."""

    def __init__(self, deciding: Deciding, page: ComparisonPage) -> None:
        super().__init__(deciding)
        self._deciding, self._page = deciding, page
        self._of: dict[str, Callable[[Point], None]] = {
            "note": self._note,
            "set_aside": self._set_aside,
            "contradiction": self._contradiction,
            "tags": self._tags,
            "grades": self._grades,
            "per": self._per,
        }

    @property
    def asked(self) -> tuple[str, ...]:
        """Return the names of the actions that ask for something first."""
        return tuple(self._of)

    def ask(self, name: str) -> None:
        """Ask for what a decision on the chosen point needs."""
        if self._deciding.point is not None:
            self._of[name](self._deciding.point)

    def _open(self, dialog: DecisionDialog, taking: Callable[[On | None], object]) -> None:
        # Another point may be the chosen one by the time the dialog is answered.
        on = self._deciding.on
        dialog.accepted.connect(lambda: taking(on))
        dialog.open()

    def _note(self, point: Point) -> None:
        from desktop_app.window.deciding.text_dialog import TextDialog

        decision = self._deciding.decision
        held = decision.note if decision else ""
        dialog = TextDialog(
            self.tr("Note"), words.title(point), self.tr("&Note on this point"), held, parent=self._page
        )
        self._open(dialog, lambda on: self._deciding.change(self.tr("Note"), on, note=dialog.text))

    def _set_aside(self, point: Point) -> None:
        from desktop_app.window.deciding.text_dialog import TextDialog

        decision = self._deciding.decision
        held = (decision.set_aside or "") if decision else ""
        question = self.tr("&Reason; it stands in the report's annex")
        dialog = TextDialog(self.tr("Set aside"), words.title(point), question, held, must=True, parent=self._page)
        self._open(dialog, lambda on: self._deciding.settle(self.tr("Set aside"), on, set_aside=dialog.text))

    def _contradiction(self, point: Point) -> None:
        from desktop_app.window.deciding.text_dialog import TextDialog

        decision = self._deciding.decision
        if "contradiction" in pressed(decision):
            self._deciding.take_back("ruling")
            return
        held = decision.note if decision else ""
        question = self.tr("&Note: why cannot both be so?")
        dialog = TextDialog(self.tr("A contradiction"), words.title(point), question, held, parent=self._page)
        self._open(dialog, lambda on: self._deciding.rule("contradiction", on, note=dialog.text))

    def _tags(self, point: Point) -> None:
        from desktop_app.window.deciding.tags_dialog import TagsDialog

        decision, shown = self._deciding.decision, self._deciding.shown
        points = shown.reviewed.case.review.points if shown else ()
        known = [tag for each in points for tag in each.tags]
        dialog = TagsDialog(words.title(point), decision.tags if decision else (), known, self._page)
        self._open(dialog, lambda on: self._deciding.change(self.tr("Tags"), on, tags=dialog.tags))

    def _grades(self, point: Point) -> None:
        from desktop_app.window.deciding.grades_dialog import GradesDialog

        decision = self._deciding.decision
        held = decision.grades if decision else ()
        dialog = GradesDialog(words.title(point), self._gradable(point), held, self._page)
        self._open(dialog, lambda on: self._deciding.change(self.tr("Grades"), on, grades=dialog.grades))

    def _gradable(self, point: Point) -> dict[str, str]:
        """Return what can be graded at a point, with words on what it is: the outlets, and the sources it is given
        to."""
        shown, found = self._deciding.shown, {}
        if shown is None:
            return {}
        for side in SIDES:
            article, entered = shown.comparison.side(side).article, shown.reviewed.case.entered(side)
            outlet = entered.outlet if entered.outlet is not None else article.outlet
            is_of = point.a if side == "a" else point.b
            if is_of is not None:
                known = self.tr("the outlet of article {side}").format(side=side.upper())
                found[outlet or f"outlet of {side.upper()}"] = known if outlet else self.tr("its name is unknown")
        for fact in (point.a, point.b):
            for source in fact.per if fact else ():
                named = self.tr("a source that {side} names").format(side=fact.side.upper() if fact else "")
                found.setdefault(source.name, named)
                if source.via:
                    through = self.tr("the outlet that {side} has it through")
                    found.setdefault(source.via, through.format(side=fact.side.upper() if fact else ""))
        return found

    def _per(self, point: Point) -> None:
        from desktop_app.window.deciding.per_dialog import PerDialog

        facts: dict[Side, Fact] = {fact.side: fact for fact in (point.a, point.b) if fact}
        dialog = PerDialog(words.title(point), facts, self._page)

        def take(on: On | None) -> None:
            corrected = {f"per_{side}": sources for side, sources in dialog.corrected.items()}
            if corrected:
                self._deciding.change(self.tr("Per whom"), on, **corrected)

        self._open(dialog, take)
