"""What a court was told or an outlet found out: "the court heard that", "the BBC has learned that"."""

from __future__ import annotations

from desktop_app.comparison.facts.who.mention import Mention
from desktop_app.comparison.facts.who.source_kind import head_of
from desktop_app.comparison.facts.who.source_phrases import Reader, bare, span_of, subject_start, without_apposition
from desktop_app.comparison.facts.who.what_is_told import ends_telling, is_told

HEARD = frozenset(("heard", "hears"))
LEARNED = frozenset(("learned", "learnt"))
UNDERSTANDS = frozenset(("understands",))
LONGEST_ORIGIN = 8  # words, as in "has learned from two officials that"
PERFECT = frozenset(("has", "have"))
PASSIVE = frozenset(("was", "were"))


def heard(reader: Reader, place: int) -> Mention | None:
    """Read "the court heard that", "jurors were told that" and "the BBC has learned that"; None for any other verb, and
    for those who only come to know something themselves."""
    verb, before = reader.lowers[place], reader.lowers[place - 1]
    is_hearing = verb in HEARD or (verb == "told" and before in PASSIVE)
    if not is_hearing and verb not in LEARNED | UNDERSTANDS:
        return None
    first = subject_start(reader, place)
    if first is None or not reader.lists.negations.isdisjoint(reader.lowers[first:place]):
        return None
    last_words = reader.gap(first).startswith(",") and ends_telling(reader, place + 1)
    told = reader.lowers[place + 1 : place + 1 + LONGEST_ORIGIN]
    from_whom = told[0] == "from" and "that" in told
    if not (last_words or is_told(reader, place) or from_whom or told[0] == "how" or told[:2] == ("evidence", "that")):
        return None
    source = without_apposition(reader, *bare(reader, first, place))
    head = head_of(reader.text, reader.words[slice(*source)], reader.lists)
    lowers = {word.lower for word in head}
    if is_hearing:
        is_source = not lowers.isdisjoint(reader.lists.hearing_bodies)
    else:
        is_outlet = not lowers.isdisjoint(reader.lists.outlet_words) or any(word.all_capitals for word in head)
        is_name = last_words and any(word.kind == "name" for word in head)
        is_source = (
            is_outlet if verb in UNDERSTANDS else (is_outlet or is_name) and _is_perfect(reader, source[1], place)
        )
    return Mention(*span_of(reader, first, place + 1), span_of(reader, *source), verb) if is_source else None


def _is_perfect(reader: Reader, first: int, verb: int) -> bool:
    return not PERFECT.isdisjoint(reader.lowers[first:verb])
