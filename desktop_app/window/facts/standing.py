"""Where the review of a point stands, as its row tells it and as the list can be narrowed down by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop_app.window.review_words import NOTED, STAR, state_word, state_words, translate

if TYPE_CHECKING:
    from desktop_app.comparison.model import Fact
    from desktop_app.review import Grade, Reviewed, State

Wanted = Literal["all", "unreviewed", "checked", "changed", "matters"]
WANTED: tuple[Wanted, ...] = ("all", "unreviewed", "checked", "changed", "matters")


@dataclass(frozen=True, slots=True)
class Standing:
    """What a row says of what was decided on its point; `by` are the initials of who did, empty where nobody has."""

    state: State = "unreviewed"
    by: str = ""
    matters: bool = False
    noted: bool = False
    tags: tuple[str, ...] = ()
    set_aside: str | None = None
    grades: tuple[Grade, ...] = ()

    @property
    def words(self) -> str:
        """Return the review state as a sign and a word."""
        return state_words(self.state)

    @property
    def signs(self) -> str:
        """Return a star for a point that matters and a sign with a word for one with a note."""
        noted = " ".join((NOTED, translate("Deciding", "note"))) if self.noted else ""
        return "  ".join(each for each in (STAR if self.matters else "", noted) if each)

    @property
    def spoken(self) -> str:
        """Say all of it in words."""
        parts = [translate("Deciding", "Review: {state}").format(state=state_word(self.state))]
        if self.by:
            parts.append(translate("Deciding", "by {initials}").format(initials=self.by))
        if self.matters:
            parts.append(translate("Deciding", "matters"))
        if self.noted:
            parts.append(translate("Deciding", "has a note"))
        if self.tags:
            parts.append(translate("Deciding", "tags: {tags}").format(tags=", ".join(self.tags)))
        if self.set_aside is not None:
            parts.append(translate("Deciding", "set aside: {reason}").format(reason=self.set_aside))
        return ", ".join(parts)

    def is_wanted(self, wanted: Wanted) -> bool:
        return wanted == "all" or wanted == self.state or (wanted == "matters" and self.matters)


UNTOUCHED = Standing()


def standing_of(reviewed: Reviewed, fact: Fact) -> Standing:
    """Return where the review of the point of a fact stands."""
    decision = reviewed.decided.get(fact.id)
    if decision is None and fact.id not in reviewed.by_link:
        return UNTOUCHED
    state, (by, _) = reviewed.state(fact), reviewed.signed(fact)
    if decision is None:
        return Standing(state, by)
    noted = bool(decision.note)
    return Standing(state, by, decision.matters, noted, decision.tags, decision.set_aside, decision.grades)
