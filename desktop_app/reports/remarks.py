"""What a person decided on a finding, as it stands beside the finding: what they said, who they are, and when."""

from __future__ import annotations

from datetime import datetime

from desktop_app.comparison.model import Fact, other
from desktop_app.reports import words
from desktop_app.reports.model import Remark
from desktop_app.reports.profile import Profile
from desktop_app.review import Grade, LinkDecision, PointDecision, Reviewed

RELIABILITY = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
CREDIBILITY = {
    "1": "confirmed by other sources",
    "2": "probably true",
    "3": "possibly true",
    "4": "doubtful",
    "5": "improbable",
    "6": "truth cannot be judged",
}
PAIR_RULINGS = {
    "same": "same point",
    "not_same": "not the same point",
    "contradiction": "called a contradiction",
    "no_contradiction": "called no contradiction",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def remark_on(reviewed: Reviewed, profile: Profile, *facts: Fact) -> Remark:
    """Say what was decided on a point, given by its one or two facts, and what the tool had found instead."""
    fact = next((fact for fact in facts if fact.id in reviewed.decided or fact.id in reviewed.by_link), facts[0])
    state = reviewed.state(fact)
    decision, link = reviewed.decided.get(fact.id), reviewed.by_link.get(fact.id)
    found = tuple(dict.fromkeys(told for each in facts for told in _found(reviewed.found(each), each)))
    if link is not None:
        moved = (f"Changed: {words.moved_by(link)}", *_signed(link.by, link.at), *found)
        rest = _rest(decision, profile) if decision else ()
        noted = ("Noted", *_signed(decision.by, decision.at)) if decision and rest else ()
        return Remark(state, (*moved, *noted, *rest))
    if decision is not None:
        return Remark(state, (*_first(decision, found), *_rest(decision, profile)))
    return Remark(state)


def remark_on_decision(decision: PointDecision, profile: Profile) -> Remark:
    """Say what was decided on a point that is no longer there."""
    return Remark(decision.state, (*_first(decision, ()), *_rest(decision, profile)))


def remark_on_link(decision: LinkDecision, profile: Profile) -> Remark:
    """Say who linked or parted two statements."""
    said = "Linked by hand" if decision.linked else "Parted by hand"
    note = (f"“{decision.note}”",) if decision.note and profile.notes else ()
    return Remark("changed", (said, *_signed(decision.by, decision.at), *note))


def remark_on_linked(reviewed: Reviewed, pair: tuple[str, str], profile: Profile) -> Remark:
    """Say who linked two statements, named by their ids, or pointed from one at words of the other."""
    by_hand, pointed = reviewed.links.get(pair), reviewed.links_pointed.get(pair)
    if by_hand:
        return remark_on_link(by_hand, profile)
    if pointed:
        return Remark("changed", (f"By hand: {ruling_words(pointed)}", *_signed(pointed.by, pointed.at)))
    return Remark("unreviewed")


def ruling_words(decision: PointDecision) -> str:
    """Say what was ruled on a point; "" where nothing was."""
    there = other(decision.found.lead.side).upper()
    if decision.ruling == "absent":
        return f"not in {there}"
    if decision.ruling == "present":
        return f"{there} does say this"
    return PAIR_RULINGS[decision.ruling] if decision.ruling else ""


def grade_words(grade: Grade) -> str:
    """Give a grade of the Admiralty code its words."""
    parts = []
    if grade.reliability:
        parts.append(f"{grade.reliability}, {RELIABILITY[grade.reliability]}")
    if grade.credibility:
        parts.append(f"{grade.credibility}, {CREDIBILITY[grade.credibility]}")
    return "; ".join(parts)


def when(at: str) -> str:
    """Return an ISO 8601 time as "21 Nov 2026 18:12", in the zone it was kept in; what is no time stays as it is."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    zone = moment.strftime("%z")
    named = "" if not zone else " UTC" if zone == "+0000" else f" {zone[:3]}:{zone[3:5]}"
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year} {moment:%H:%M}{named}"


def _first(decision: PointDecision, found: tuple[str, ...]) -> tuple[str, ...]:
    """Say what was decided, who decided it, and what the tool had found instead."""
    said = [ruling_words(decision)]
    said += ["whom it is per" for per in (decision.per_a, decision.per_b) if per is not None][:1]
    said += ["set aside"] if decision.set_aside is not None else []
    verb = {"changed": "Changed", "checked": "Checked", "unreviewed": "Noted, not checked"}[decision.state]
    what = ", ".join(filter(None, said))
    return (f"{verb}: {what}" if what else verb, *_signed(decision.by, decision.at), *found)


def _rest(decision: PointDecision, profile: Profile) -> tuple[str, ...]:
    """Say all else that a person put beside a point."""
    parts = []
    if decision.set_aside and profile.notes:
        parts.append(f"reason: {decision.set_aside}")
    if decision.matters:
        parts.append("one that matters")
    if decision.tags and profile.notes:
        parts.append(f"tags: {', '.join(decision.tags)}")
    if profile.grades:
        whose = f"grade given by {decision.by}" if decision.by else "the analyst's grade"
        parts += [f"{grade.of}: “{grade_words(grade)}” ({whose})" for grade in decision.grades if grade_words(grade)]
    if decision.note and profile.notes:
        parts.append(f"“{decision.note_under(decision.by)}”")
    return tuple(parts)


def _signed(by: str, at: str) -> tuple[str, ...]:
    signed = ", ".join(filter(None, (by, when(at))))
    return (signed,) if signed else ()


def _found(found: Fact | None, now: Fact) -> tuple[str, ...]:
    """Say what the tool had found, where a decision made something else of it."""
    if found is None or found.status == now.status:
        return ()
    return (f"the tool had: {words.status(found)}",)
