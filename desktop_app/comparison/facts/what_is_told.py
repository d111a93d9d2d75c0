"""Whether what follows a verb of saying is what was said: "that", a quotation, a clause, what something is put at."""

from __future__ import annotations

import re

from desktop_app.comparison.facts.source_phrases import Reader
from desktop_app.comparison.text.clauses import begins_clause, is_gerund, says_at_least

INTRODUCES = re.compile(r"[:“\"«]")
# "put the toll at 12", "described the fire as an accident", "accused the operator of ignoring warnings"
COMPLEMENTS = {
    **dict.fromkeys(("put", "puts"), "at"),
    **dict.fromkeys(("describe", "describes", "described"), "as"),
    **dict.fromkeys(("accuse", "accuses", "accused"), "of"),
    **dict.fromkeys(("blame", "blames", "blamed"), "for on"),
}
# "spoke of gunfire", "warned of floods"
OF = frozenset(("speak", "speaks", "spoke", "warn", "warns", "warned"))
# "denied taking bribes", "reported hearing shots"; but "three hikers reported missing".
WITH_GERUND = frozenset(
    ("deny", "denies", "denied", "admit", "admits", "admitted", "report", "reports", "reported", "recall", "recalls")
).union(("recalled", "acknowledge", "acknowledges", "acknowledged", "describe", "describes", "described"))
# What things do, too, which are no sources: "the step suggests that".
OF_THINGS = frozenset(
    ("suggest", "suggests", "suggested", "show", "shows", "showed", "indicate", "indicates", "indicated", "confirms")
).union(
    ("reveal", "reveals", "revealed", "find", "finds", "found", "point", "points", "pointed", "confirm", "confirmed")
)
LONGEST_OBJECT = 10  # words between a verb and what it says of them
# What may stand between a verb at the end and its full stop: "the office announced in a statement on Thursday".
WHERE_SAID = frozenset(
    (
        "statement",
        "letter",
        "post",
        "interview",
        "report",
        "briefing",
        "conference",
        "news",
        "press",
        "website",
        "telegram",
    )
)
LONGEST_HEDGE = 3  # words before a number, as in "at more than 12"


def is_told(reader: Reader, verb: int) -> bool:
    """Say whether a verb of saying has behind it what was said, without "that" as well: "confirmed two had died"."""
    return (
        introduces(reader, verb + 1)
        or _has_complement(reader, verb)
        or begins_clause(reader.words, verb + 1, reader.lists)
    )


def says_who(reader: Reader, verb: int) -> bool:
    """Say whether a verb and "that" behind it make a source of whatever stands before it: "fishermen warned that"."""
    return introduces(reader, verb + 1) and reader.lower(verb) not in OF_THINGS


def introduces(reader: Reader, place: int) -> bool:
    """Say whether what was said begins at a place: "that", a colon or a quotation mark."""
    if place >= len(reader.words):
        return False
    return reader.lower(place) in ("that", "this") or INTRODUCES.search(reader.gap(place)) is not None


def ends_telling(reader: Reader, place: int) -> bool:
    """Say whether nothing is told from a place to the next stop, but when and where it was said."""
    lists = reader.lists
    for at in range(place, len(reader.words)):
        if reader.stop(at):
            return True
        word = reader.words[at]
        said_so = word.lower in lists.time_words or word.lower in WHERE_SAID or word.kind == "number"
        if not said_so and word.lower not in lists.prepositions and word.lower not in lists.determiners:
            return False
    return True


def _has_complement(reader: Reader, verb: int) -> bool:
    """Say whether a verb tells what somebody says that something is: a number, a deed, or any other thing."""
    lower, following = reader.lower(verb), verb + 1
    if following == len(reader.words) or reader.stop(following):
        return False
    if lower in WITH_GERUND and is_gerund(reader.words[following]) and reader.lower(following) != "missing":
        return True
    if lower in OF:
        return reader.lower(following) == "of" and says_at_least(2, reader.words, following + 1, len(reader.words))
    if reader.lower(following) == "as" and "what" in [
        word.lower for word in reader.words[max(0, verb - LONGEST_OBJECT) : verb]
    ]:
        return True  # "in what the mayor described as the worst storm"
    particles = COMPLEMENTS.get(lower, "").split()
    for at in range(following + 1, min(following + 1 + LONGEST_OBJECT, len(reader.words) - 1)):
        if not particles or reader.stop(at):
            return False
        if reader.lower(at) in particles:
            return "at" not in particles or _is_figure(reader, following, at)
    return False


def _is_figure(reader: Reader, first: int, at: int) -> bool:
    """Say whether a number is told of what stands between two places: "the toll", "the number of wounded"."""
    told = reader.words[at + 1 : at + 1 + LONGEST_HEDGE]
    is_figure = not reader.lists.figures.isdisjoint([word.lower for word in reader.words[first:at]])
    return is_figure and any(word.kind == "number" for word in told)
