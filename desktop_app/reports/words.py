"""How a report words what the comparison found; it says who reports what, never that something is true."""

from __future__ import annotations

from desktop_app.comparison.model import Fact, FactKind, FactStatus, How, ListItem, Origin, Source
from desktop_app.review import LinkDecision, Progress, Ruling

STRONG, FAIR = 0.8, 0.62
# Words of an article are longer only where it has no sentences; the full texts have them all.
LONGEST = 2000

KINDS: dict[FactKind, str] = {
    "list": "List",
    "quote": "Quote",
    "attribution": "Attribution",
    "number": "Number",
    "date": "Date or duration",
    "name": "Name",
    "claim": "Claim",
}

STATUSES: dict[FactStatus, str] = {"shared": "in both", "differs": "differs"}

IN_OTHER_WORDS = "in other words, if at all"
UNJUDGED = "possible contradiction, please judge"
# Seen from A.
HOWS: dict[How, str] = {
    "other_value": UNJUDGED,
    "less_precise": "A is less precise",
    "more_precise": "B is less precise",
    "less_certain": "A is more cautious",
    "more_certain": "B is more cautious",
    "other_stage": "another stage (planned, decided, under way, done)",
    "negated": f"one says it, the other says it is not so: {UNJUDGED}",
    "reworded_quote": "reworded quote",
    "other_speaker": "the same words, another speaker",
}

JUDGED: dict[Ruling, str] = {
    "contradiction": "judged: a contradiction",
    "no_contradiction": "judged: no contradiction",
}

ORIGINS = {"named": "named", "office": "an office or body", "anonymous": "not named", "unspecified": "not said who"}


def status(fact: Fact) -> str:
    """Say where a fact was found."""
    return STATUSES.get(fact.status) or f"only in {fact.side.upper()}"


def how(fact: Fact, ruling: Ruling | None) -> str:
    """Say in what a fact of A differs, and what a person ruled of a contradiction; "" where there is nothing to say."""
    said = HOWS[fact.counterpart.how] if fact.counterpart and fact.counterpart.how else ""
    judged = JUDGED.get(ruling) if ruling else None
    if not judged:
        return said
    return said.replace(UNJUDGED, judged) if UNJUDGED in said else "; ".join(filter(None, (said, judged)))


def is_in_other_words(a: Fact, b: Fact) -> bool:
    """Say whether most of the words of a shared point are missing where the other article is taken to tell it."""
    return a.in_other_words or b.in_other_words


def moved_by(link: LinkDecision) -> str:
    """Say what a person did with two statements that gave a fact another status."""
    return "statements linked by hand" if link.linked else "statements parted by hand"


def per_whom(per: tuple[Source, ...]) -> str:
    """Say whom the article gives a fact to."""
    return f"per {whom(per)}" if per else whom(per)


def whom(per: tuple[Source, ...], looked_for: bool = True) -> str:
    """Name the sources of a fact; that none is named is said only where they were looked for."""
    if not per:
        return "nobody named" if looked_for else "not looked for"
    return "; ".join(map(_source, per))


def _source(source: Source) -> str:
    name = shortened(source.name)
    words = f"“{name}”" if source.strength in ("anonymous", "unspecified") else name
    if source.strength == "anonymous":
        words += " (not named)"
    elif source.strength == "unspecified":
        words += " (whose is not said)"
    if source.via:
        words += f", via {shortened(source.via)}"
    return words + (", carried over from a neighbouring sentence" if source.scope == "carried_over" else "")


def shortened(words: str, longest: int = LONGEST) -> str:
    """Return words without their middle where they are very long."""
    return words if len(words) <= longest else f"{words[: longest // 2]} … {words[-longest // 2 :]}"


def list_note(items: tuple[ListItem, ...], is_open: bool) -> str:
    """Say of a list how many items it has, and whether it says itself that there are more."""
    return f"{len(items)} items" + (", open" if is_open else "")


def strength(score: float) -> str:
    """Say how strong a link is."""
    return "strong" if score >= STRONG else "fair" if score >= FAIR else "weak"


def origin_kind(origin: Origin) -> str:
    return ORIGINS.get(origin.kind, origin.kind)


def checked_so_far(progress: Progress) -> str:
    """Say how many of the points a person has looked at, and who; all others are the tool's alone."""
    checked, total = progress.checked, progress.total
    points = f"{total} point" + "s" * (total != 1)
    if not total:
        return "DRAFT: no points were found by this tool, and nothing has been checked"
    moved = f", {progress.moved} of them changed by statements linked or parted by hand" if progress.moved else ""
    if not checked:
        return f"DRAFT: none of {points} has been checked; all are machine findings{moved}"
    by = f" by {' and '.join(progress.by)}" if progress.by else ""
    if not progress.is_draft:
        return f"{checked} of {points} checked{by}"
    rest = total - checked
    findings = "1 is a machine finding" if rest == 1 else f"{rest} are machine findings"
    return f"DRAFT: {checked} of {points} checked{by}; {findings} that nobody has checked{moved}"
