"""Which words of a statement are denied: what a negation bears on, or a word such as "fail", "deny" and "prevent"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.comparison.facts.beginnings import Places
from desktop_app.comparison.text.clauses import begins_clause, is_gerund
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word

Denied = Mapping[int, int]  # the place of each word that is denied, and of the word that denies it

ENDS = frozenset(("but", "and", "because", "than", "except", "if", "when", "although", "while", "until", "unless"))
ALSO = frozenset(("nor", "neither", "no", "without"))  # after another negation they go on with it
OF_THINGS = frozenset(("without", "lack", "lacks", "lacked", "lacking", "absence", "absent"))
BEING = frozenset(("is", "are", "was", "were", "be", "been", "being"))
SUBJECTS = frozenset(("it", "he", "she", "they", "any", "having"))
NEAR_TO, NEAR_THAT, NEAR_FROM = 3, 4, 6  # words between one that denies and what it takes


def find_all_denied(drafts: Sequence[Draft], places: Places) -> dict[int, Denied]:
    """Return the words that are denied in each of an article's English statements that denies any, given where words
    stand that deny others."""
    found = ((number, find_denied(drafts[number], own)) for number, own in places.items())
    return {number: denied for number, denied in found if denied}


def find_denied(draft: Draft, places: Sequence[int]) -> Denied:
    """Return the words of an English statement that are denied once by those in some places; what is denied twice, as
    by "did not deny", is not.

    A word that denies a thing, as in "denied the charges", stands among them itself.
    """
    denied: dict[int, int] = {}
    for place in places:
        reach = _reach(draft, place) or _of_a_thing(draft, place)
        if place in denied and draft.words[place].lower not in ALSO:
            for at in reach:
                denied.pop(at, None)
        else:
            denied |= {at: place for at in reach if at not in denied}
    return denied


def _reach(draft: Draft, place: int) -> range:
    """Return the places of the words that one denies."""
    lists, lower = english(), draft.words[place].lower
    if lower in lists.negations:
        return _negated(draft, place)
    if lower in lists.denying_to:
        at = _first(draft.words, place, NEAR_TO, {"to"})
        return _rest(draft, at + 1) if at else range(0)
    if lower in lists.denying_from:
        at = _first(draft.words, place, NEAR_FROM, {"from"})
        return _rest(draft, at + 1) if at and _is_gerund(draft.words, at + 1) else range(0)
    return _not_so(draft, place)


def _of_a_thing(draft: Draft, place: int) -> range:
    """Return a word that denies a thing with the words for it: "denied the charges", "the charges were denied"."""
    words, lists = draft.words, english()
    before = words[place - 1].lower if place else ""
    if words[place].lower not in lists.denying_things or before in lists.determiners:  # "the disputed island"
        return range(0)
    if before in BEING:
        clause = next(clause for clause in draft.clauses if place < clause.last)
        return range(clause.first, place + 1)
    return range(place, _rest(draft, place + 1).stop)


def _negated(draft: Draft, place: int) -> range:
    lists, words = english(), draft.words
    before = words[place - 1].lower if place else ""
    after = words[place + 1] if place + 1 < len(words) else None
    if after is None or after.lower in lists.after_no_negation or before in lists.before_no_negation:
        return range(0)
    if words[place].lower == "no" and after.kind == "number":  # No. 10
        return range(0)
    reach = _rest(draft, place + 1)
    if words[place].lower in OF_THINGS:
        ends = (
            at for at in reach if at > reach[0] and words[at].lower != "of" and words[at].lower in lists.prepositions
        )
        return range(reach.start, next(ends, reach.stop))
    return reach


def _not_so(draft: Draft, place: int) -> range:
    """Return what a word such as "denied" says is not so: "denied that …", "denied sending …", "denied claims of …"."""
    words = draft.words
    if words[place].lower.startswith("rul"):
        if place + 1 == len(words) or words[place + 1].lower != "out":
            return range(0)
        place += 1
    if place + 1 < len(words) and words[place + 1].lower in SUBJECTS:
        return _rest(draft, place + 1)
    if _is_gerund(words, place + 1) or begins_clause(words, place + 1, english()):
        return _rest(draft, place + 1)
    at = _first(words, place, NEAR_THAT, {"that", "of"})
    if at is None or (at > place + 1 and words[at - 1].lower not in english().what_is_said):
        return range(0)
    return _rest(draft, at + 1) if words[at].lower == "that" or _is_gerund(words, at + 1) else range(0)


def _first(words: Sequence[Word], place: int, most: int, wanted: set[str]) -> int | None:
    """Return where one of some words stands first behind a place, before punctuation and not too far."""
    for at in range(place + 1, min(place + 1 + most, len(words))):
        if words[at].start - words[at - 1].end != 1:
            return None
        if words[at].lower in wanted:
            return at
    return None


def _is_gerund(words: Sequence[Word], place: int) -> bool:
    return place < len(words) and is_gerund(words[place])


def _rest(draft: Draft, first: int) -> range:
    """Return the places from one on to the end of its clause, or of the infinitive that goes on with it."""
    words = draft.words
    ends = [clause.last for clause in draft.clauses if clause.last > first]
    end = next((end for end in ends if end == len(words) or words[end].lower != "to"), len(words))
    for at in range(first, end):
        apart = at > first and words[at].start - words[at - 1].end != 1
        if apart or words[at].lower in ENDS:
            return range(first, at)
    return range(first, end)
