"""Whether what follows a verb of saying is what was said: "that", a quotation, a clause, what something is put at."""

from __future__ import annotations

import re

from desktop_app.comparison.facts.who.citing import CITES
from desktop_app.comparison.facts.who.source_phrases import BEFORE_TIME, Reader
from desktop_app.comparison.text.clauses import begins_clause, is_gerund, says_at_least

CLOSES_QUOTE = re.compile(r"[”\"»’]")
INTRODUCES = re.compile(r"[:“\"«]")
# "put the toll at 12", "described the fire as an accident", "accused the operator of ignoring warnings"
COMPLEMENTS = {
    **dict.fromkeys(("put", "puts", "estimate", "estimates", "estimated"), "at"),
    **dict.fromkeys(("describe", "describes", "described", "identify", "identifies", "identified"), "as"),
    **dict.fromkeys(("accuse", "accuses", "accused"), "of"),
    **dict.fromkeys(("blame", "blames", "blamed"), "for on"),
}
# "spoke of gunfire", "warned of floods"
OF = frozenset(("speak", "speaks", "spoke", "warn", "warns", "warned"))
LONGEST_OBJECT = 10  # words between a verb and what it says of them
LONGEST_ADDRESSEE = 6  # words between a verb and "that", as in "confirmed to two reporters that"
MODALS = frozenset(("will", "would", "shall", "should", "can", "could", "may", "might", "must"))
CALLS = frozenset(("call", "calls", "called"))
QUOTES = ("“", '"', "«", "‘")
CHARGES = frozenset(("charge", "charges"))
LONGEST_DENIED = 6  # words behind a verb, as in "rejected all of these allegations"
LONGEST_HEDGE = 3  # words before a number, as in "at more than 12"


def is_told(reader: Reader, verb: int) -> bool:
    """Say whether a verb of saying has behind it what was said, without "that" as well: "confirmed two had died"."""
    if reader.lowers[verb] in CALLS:
        return end_of_called(reader, verb) is not None
    if reader.lowers[verb] in reader.lists.told_by_denying:
        return _introduces(reader, verb + 1) or _denies(reader, verb) or _has_complement(reader, verb)
    return (
        _that_follows(reader, verb + 1)
        or _has_complement(reader, verb)
        or begins_clause(reader.words, _after_time(reader, verb + 1), reader.lists)
    )


def end_of_called(reader: Reader, verb: int) -> int | None:
    """Return the place of the quoted words that something is called, None where none are: "called it “unkind”"."""
    if reader.lowers[verb] not in CALLS:
        return None
    behind = range(verb + 2, min(verb + LONGEST_OBJECT, len(reader.words)))
    return next((at for at in behind if reader.gap(at).endswith(QUOTES)), None)


def _denies(reader: Reader, verb: int) -> bool:
    """Say whether a verb denies what somebody said or did: "rejected the accusation", "denied any fraud"."""
    lists, place = reader.lists, verb + 1
    ends = range(place, min(place + LONGEST_DENIED, len(reader.words)))
    borders = lists.prepositions | lists.subordinators
    end = next((at for at in ends if reader.stop(at) or reader.lowers[at] in borders), ends.stop)
    denied = reader.words[place:end]
    court = CHARGES if reader.lowers[verb].startswith("dismiss") else frozenset()  # which drops charges
    if not (lists.what_is_said - court).isdisjoint(reader.lowers[place:end]):
        return True
    if not denied or not reader.lowers[verb].startswith("den") or reader.lowers[place] in lists.person_pronouns:
        return False  # "denied him entry"
    return denied[-1].kind == "word" and not is_gerund(denied[0])


def says_when(reader: Reader, place: int) -> bool:
    """Say whether words of time begin at a place: "last week", "two days ago"."""
    return not reader.lists.time_words.isdisjoint(reader.lowers[place : place + 2])


def _after_time(reader: Reader, place: int) -> int:
    """Return the place behind words that say when, if these begin at a place: "on Friday", "two days ago"."""
    is_time = says_when(reader, place) or reader.lowers[place] in BEFORE_TIME
    return _after_occasion(reader, place) if is_time else place


def only_speaks(reader: Reader, verb: int) -> bool:
    """Say whether whatever stands behind a verb of saying and a quote can only be who said it: "said a diver"."""
    if not CLOSES_QUOTE.search(reader.gap(verb)):
        return False  # "Holm, whose son was hurt, said the bus came late"
    first = reader.words[verb + 1]
    opens = first.lower in reader.lists.noun_openers or first.lower == "one" or first.kind == "number"
    return opens and reader.lowers[verb] in reader.lists.saying_strong and not says_when(reader, verb + 1)


def says_who(reader: Reader, verb: int) -> bool:
    """Say whether a verb and "that" behind it make a source of whatever stands before it: "fishermen warned that"."""
    return _that_follows(reader, verb + 1) and reader.lowers[verb] not in reader.lists.done_by_things


def _that_follows(reader: Reader, place: int) -> bool:
    """Say whether what was said begins at a place, or behind when and where it was said and whom that cites."""
    if _introduces(reader, place):
        return True
    if reader.lowers[place] == "to" and reader.lowers[place - 1] in reader.lists.said_to_somebody:
        ends = range(place + 2, min(place + LONGEST_ADDRESSEE, len(reader.words)))
        end = next((at for at in ends if reader.stop(at) or reader.lowers[at] == "that"), place)
        return reader.lowers[end] == "that" and reader.lowers[end - 1] not in reader.lists.what_is_said
    place = _after_occasion(reader, place)
    if reader.lowers[place] in CITES:
        place = next((at for at in range(place + 1, len(reader.words)) if reader.stop(at)), len(reader.words))
    return reader.lowers[place] == "that"


def _introduces(reader: Reader, place: int) -> bool:
    """Say whether what was said begins at a place: "that", a colon or a quotation mark."""
    if place >= len(reader.words):
        return False
    if reader.lowers[place] == "this":
        return reader.lowers[place + 1] not in reader.lists.time_words  # "announced this week"
    return reader.lowers[place] == "that" or INTRODUCES.search(reader.gap(place)) is not None


def ends_telling(reader: Reader, place: int) -> bool:
    """Say whether nothing is told from a place to the next stop, but when and where it was said."""
    place = _after_occasion(reader, place)
    return place == len(reader.words) or reader.stop(place) is not None


def _after_occasion(reader: Reader, place: int) -> int:
    """Return the place behind words that say when and where something was said: "in a statement on Friday"."""
    lists = reader.lists
    for at in range(place, len(reader.words)):
        word = reader.words[at]
        tells_when = word.lower in lists.time_words or word.lower in lists.where_said or word.kind == "number"
        tells_when = tells_when or word.lower in BEFORE_TIME or (word.lower == "may" and word.capital)
        if reader.stop(at) or not (tells_when or word.lower in lists.prepositions or word.lower in lists.noun_openers):
            return at
    return len(reader.words)


def _has_complement(reader: Reader, verb: int) -> bool:
    """Say whether a verb tells what somebody says that something is: a number, a deed, or any other thing."""
    lower, following = reader.lowers[verb], verb + 1
    if following == len(reader.words) or reader.stop(following):
        return False
    if (
        lower in reader.lists.told_as_deed
        and is_gerund(reader.words[following])
        and reader.lowers[following] != "missing"
    ):
        return True
    if lower in OF:
        return reader.lowers[following] == "of" and says_at_least(2, reader.words, following + 1, len(reader.words))
    if reader.lowers[following] == "as" and "what" in [
        word.lower for word in reader.words[max(0, verb - LONGEST_OBJECT) : verb]
    ]:
        return True  # "in what the mayor described as the worst storm"
    if lower in reader.lists.told_as_number and (number := _number(reader, following)) is not None:
        # "reported 12 arrests", "claimed 40,000"; but who "claimed 30 villages" took them
        return not lower.startswith("claim") or number + 1 == len(reader.words) or reader.stop(number + 1) is not None
    if lower.startswith("claim") and reader.lowers[following] in ("responsibility", "credit"):
        return True
    by_witness = lower in reader.lists.told_by_witnesses and reader.lowers[verb - 1] in reader.lists.anonymous_sources
    if (by_witness or lower in reader.lists.told_as_thing) and _begins_thing(reader, following):
        return True
    particles = COMPLEMENTS.get(lower, "").split()
    for at in range(following + 1, min(following + 1 + LONGEST_OBJECT, len(reader.words) - 1)):
        if not particles or reader.stop(at):
            return False
        if reader.lowers[at] in particles:
            if not says_at_least(1, reader.words, following, at):
                return False  # "a man identified only as"
            return "at" not in particles or _is_figure(reader, following, at)
    return False


def _begins_thing(reader: Reader, place: int) -> bool:
    """Say whether a thing is told of from a place on: "300 job cuts", "plans to"; but not "on Monday", "it had
    written" or "this week", and nothing that is still to be told."""
    lists, word = reader.lists, reader.words[place]
    if not MODALS.isdisjoint(reader.lowers[max(0, place - LONGEST_HEDGE) : place]):
        return False
    if says_when(reader, place) or (word.capital and reader.lowers[place - 1].startswith("confirm")):
        return False  # "confirmed Ada Holm as a judge"
    return word.lower in lists.determiners or not (word.kind == "function" or word.lower.endswith("ly"))


def _number(reader: Reader, place: int) -> int | None:
    """Return the place of a number that stands at a place or behind words such as "at least"; None where none does."""
    for at in range(place, min(place + LONGEST_HEDGE, len(reader.words))):
        if reader.words[at].kind != "function":
            return at if reader.words[at].kind == "number" else None
    return None


def _is_figure(reader: Reader, first: int, at: int) -> bool:
    """Say whether a number is told of what stands between two places: "the toll", "the number of wounded"."""
    told = reader.words[at + 1 : at + 1 + LONGEST_HEDGE]
    is_figure = not reader.lists.figures.isdisjoint([word.lower for word in reader.words[first:at]])
    return is_figure and any(word.kind == "number" for word in told)
