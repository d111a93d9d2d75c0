"""What the evidence card shows of decisions: those that were made, and under them those that can be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.sides import SIDES, other
from desktop_app.window import review_words, words
from desktop_app.window.deciding.buttons import DecisionButtons
from desktop_app.window.deciding.decided import Decided, Entry
from desktop_app.window.deciding.offers import buttons, pressed

if TYPE_CHECKING:
    from desktop_app.review import LinkDecision, PointDecision
    from desktop_app.window.actions import Actions
    from desktop_app.window.deciding.deciding import Deciding
    from desktop_app.window.facts.evidence import Evidence


class Card(QObject):
    """Keeps the parts of the evidence card that decisions are made and taken back by."""

    def __init__(self, deciding: Deciding, evidence: Evidence, actions: Actions) -> None:
        super().__init__(deciding)
        self._deciding = deciding
        self.decided = Decided()
        self.buttons = DecisionButtons(actions)
        evidence.dress(self.decided, self.buttons)

    def show(self) -> None:
        """Show what was decided on what is chosen, and what can be."""
        deciding = self._deciding
        point, decision = deciding.point, deciding.decision
        if point is None and deciding.linking.chosen is None:
            self.buttons.hide()
        else:
            there = other(point.lead.side) if point else "b"
            self.buttons.offer(buttons(point), pressed(decision), there.upper())
        self.decided.show_entries(self._head(), self._entries())

    def _head(self) -> str:
        """Say by whom and when it was decided, and what the tool had found where that is something else."""
        shown, point = self._deciding.shown, self._deciding.point
        by, at = self._signed()
        if shown is None or not at:
            return ""
        head = self.tr("Decided by {initials}, {when}").format(initials=by, when=review_words.when_words(at))
        found = shown.reviewed.found(point.lead) if point else None
        if found is not None:
            said = review_words.found_words(found, shown.comparison.in_english)
            head += "\n" + self.tr("The tool had found: {found}").format(found=said)
        return head

    def _signed(self) -> tuple[str, str]:
        shown, point, made = self._deciding.shown, self._deciding.point, self._deciding.linking.made
        if shown and point:
            return shown.reviewed.signed(point.lead)
        return (made.by, made.at) if made else ("", "")

    def _entries(self) -> list[Entry]:
        decision, made = self._deciding.decision, self._deciding.linking.made
        entries = [self._entry("link", self._link_words(made))] if made else []
        by, _ = self._signed()
        return [*entries, *(self._of_decision(decision, by) if decision else ())]

    def _of_decision(self, decision: PointDecision, by: str) -> list[Entry]:
        found = []
        if decision.ruling:
            said = review_words.ruling_words(decision.ruling, other(decision.found.lead.side).upper())
            there = review_words.there_words(decision)
            found.append(self._entry("ruling", f"{said}: {there}" if there else said))
        if decision.checked:
            found.append(self._entry("checked", review_words.state_words("checked")))
        per = [(side, decision.per(side)) for side in SIDES]
        corrected = [f"{side.upper()} {words.per_whom(sources)}" for side, sources in per if sources is not None]
        if corrected:
            found.append(self._entry("per", self.tr("Per whom, corrected: {whom}").format(whom=" · ".join(corrected))))
        if decision.set_aside is not None:
            reason = self.tr("Set aside: {reason}").format(reason=decision.set_aside)
            found.append(self._entry("set_aside", reason))
        if decision.matters:
            found.append(self._entry("matters", " ".join((review_words.STAR, self.tr("matters")))))
        if decision.note:
            found.append(self._entry("note", self.tr("Note: {note}").format(note=decision.note_under(by))))
        if decision.tags:
            found.append(self._entry("tags", "  ".join(f"#{tag}" for tag in decision.tags)))
        if decision.grades:
            found.append(self._entry("grades", "\n".join(review_words.grade_words(each) for each in decision.grades)))
        return found

    def _link_words(self, made: LinkDecision) -> str:
        return self.tr("Statements linked by hand") if made.linked else self.tr("Link split by hand")

    def _entry(self, what: str, said: str) -> Entry:
        return Entry(said, partial(self._deciding.take_back, what))
