"""Who does what to whom: where two linked statements have the same deed done by the other one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from msgspec import Struct

from desktop_app.comparison.facts.denials import Denied
from desktop_app.comparison.text.clauses import is_verb
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word

BEING = frozenset(("is", "are", "was", "were", "am", "be", "been", "being"))
TOGETHER = frozenset(("and", "or", "nor", "of"))


class Deed(Struct, frozen=True, gc=False):
    """A verb with the keys of those who do it and of those it is done to, and the offsets of the words of all three."""

    key: str
    agent: frozenset[str]
    patient: frozenset[str]
    start: int
    end: int

    def is_told_by(self, other: Deed) -> bool:
        """Say whether another deed is the same one, done by the same to the same."""
        return self.key == other.key and bool(self.agent & other.agent) and bool(self.patient & other.patient)


def find_verbs(draft: Draft, denied: Denied) -> dict[str, int]:
    """Return the verbs of an English statement by their keys, each with its last place: without those that it denies,
    and those such as "met", which say the same of both sides."""
    lists, words = english(), draft.words
    likely = compress(range(len(words)), map(lists.is_verb_form.__getitem__, draft.lowers))
    return {
        word.key: at
        for at in likely
        if (word := words[at]).kind == "word" and not (word.capital or at in denied or word.lower in lists.mutual_verbs)
    }


def find_deed(words: Sequence[Word], place: int) -> Deed | None:
    """Return the deed whose verb stands in a place, in the active or passive voice; None unless both sides are
    named."""
    lists = english()
    at = place - 1
    while at >= 0 and (words[at].lower in lists.auxiliaries or words[at].lower.endswith("ly")):
        at -= 1
    is_passive = not BEING.isdisjoint([word.lower for word in words[at + 1 : place]])
    if at >= 0 and words[at].lower in lists.relative_pronouns:
        at -= 1
    before = _group(words, at, -1)
    by = place + 1 < len(words) and words[place + 1].lower == "by"
    after = _group(words, place + 2 if by else place + 1, 1)
    if not before or not after or is_passive != by or _is_beside(words, min(before)):
        return None
    agent, patient = (after, before) if is_passive else (before, after)
    keys = [frozenset([words[n].key for n in own]) for own in (agent, patient)]
    return Deed(words[place].key, keys[0], keys[1], words[min(before)].start, words[max(after)].end)


def _is_beside(words: Sequence[Word], first: int) -> bool:
    """Say whether a noun phrase stands beside the one that a verb belongs to: "divers at 45 m have found"; but not "on
    Monday divers found"."""
    lists, at = english(), first - 1
    while at >= 0 and words[at].lower in lists.determiners:
        at -= 1
    return at >= 0 and words[at].lower in lists.prepositions and words[first].lower not in lists.time_words


def _group(words: Sequence[Word], first: int, step: int) -> list[int]:
    """Return the places of the noun phrases that stand side by side from a place on, forwards or backwards."""
    lists = english()
    found: list[int] = []
    at = first
    while 0 <= at < len(words):
        word = words[at]
        if found:
            left, right = (words[at - 1], word) if step > 0 else (word, words[at + 1])
            if right.start - left.end != 1:  # punctuation stands between them
                break
        if word.kind != "function":
            if word.kind == "word" and is_verb(word, lists):
                break
            found.append(at)
        elif not (word.lower in lists.determiners or (found and word.lower in TOGETHER)):
            break
        at += step
    return found


def are_exchanged(a: Draft, x: Deed, b: Draft, y: Deed) -> bool:
    """Say whether two linked statements have a deed done by different ones, each of which stands in both.

    Either the two change places, or the deed is done to the same: "rebels shelled the school, the army said" and "the
    army shelled the school, rebels said". So no other word for the same one is taken for another.
    """
    if x.agent & y.agent:
        return False
    changed_places = x.agent & y.patient and y.agent & x.patient
    return bool(changed_places or x.patient & y.patient) and _holds(b, x.agent) and _holds(a, y.agent)


def _holds(draft: Draft, keys: frozenset[str]) -> bool:
    return not keys.isdisjoint([word.key for word in draft.words])
