"""Where one of two linked statements denies what the other says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from desktop_app.comparison.facts.denials import ENDS, Denied
from desktop_app.comparison.facts.modality import Difference
from desktop_app.comparison.facts.relations import Alike
from desktop_app.comparison.text.clauses import is_gerund, is_verb
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word

Offsets = tuple[int, int]
LEAST_IN_COMMON = 2
MOSTLY = 0.6
MODALS = frozenset(("will", "would", "shall", "should", "may", "might", "must"))
PRONOUNS = frozenset(("it", "he", "she", "they", "its", "his", "her", "their"))


class Asserted(Struct, frozen=True, gc=False):
    """A statement with what each of its clauses says, and what of it is denied.

    `clauses` are the places of the words that say something, with those of the clause before where the subject stands
    there ("was inspected in May and worked"); `said` leaves out markers and attributions, which are `spoken`.
    """

    draft: Draft
    denied: Denied
    clauses: tuple[tuple[int, ...], ...]
    said: tuple[tuple[int, ...], ...]
    spoken: frozenset[int]

    @classmethod
    def of(cls, draft: Draft, denied: Denied, attributions: Sequence[Offsets]) -> Asserted:
        """Return what an English statement asserts, given what of it is denied and the spans of its attributions."""
        lists = english()
        clauses: list[tuple[int, ...]] = []
        for clause in draft.clauses:
            own = tuple([p for p in range(clause.first, clause.last) if draft.words[p].kind != "function"])
            clauses.append((*clauses[-1], *own) if clauses and _goes_on(draft, clause.first) else own)
        words = list(enumerate(draft.words))
        spoken = frozenset([n for start, end in attributions for n, word in words if start <= word.start < end])
        unsaid = spoken.union([n for n, word in words if word.lower in lists.hedges or _may_deny(draft, n)])
        said = tuple(tuple([place for place in clause if place not in unsaid]) for clause in clauses)
        return cls(draft, denied, tuple(clauses), said, spoken)

    def clause_of(self, place: int) -> int:
        """Return the number of the clause that a word stands in."""
        return next(n for n, clause in enumerate(self.draft.clauses) if place < clause.last)


def _may_deny(draft: Draft, place: int) -> bool:
    """Say whether a word can deny: "not", "denied", "ruled out"; but not "the ruling"."""
    lower = draft.lowers[place]
    return lower in english().deniers and (
        not lower.startswith("rul") or draft.lowers[place + 1 : place + 2] == ("out",)
    )


def _goes_on(draft: Draft, first: int) -> bool:
    """Say whether a clause has its subject in the one before: "and worked", "to work", "that it worked"."""
    words, lists = draft.words, english()
    opens, rest = words[first].lower, words[first + 1 : first + 3]
    if opens in ("to", "who", "which") or (opens in lists.prepositions and rest and is_gerund(rest[0])):
        return True
    if opens in ("that", "whether"):
        return bool(rest) and rest[0].lower in PRONOUNS
    if is_verb(words[first], lists):  # after an apposition
        return True
    if opens in ("and", "but", "or", "nor", "then"):
        verb = rest[-1] if rest and rest[0].lower.endswith("ly") else rest[0] if rest else None
        return verb is not None and is_verb(verb, lists)
    return False


def find_negated(a: Asserted, b: Asserted, matches: Alike) -> Iterator[Difference]:
    """Yield where A denies what B says, and where B denies what A says."""
    for denied, said in _negated(a, b, matches):
        yield Difference(denied, said, "negated")
    for denied, said in _negated(b, a, matches.turned):
        yield Difference(said, denied, "negated")


def _negated(one: Asserted, two: Asserted, matches: Alike) -> Iterator[tuple[Offsets, Offsets]]:
    """Yield the words that the first statement denies with the word that the second has for them."""
    words, others = one.draft.words, two.draft.words
    # Who denies a thing, as "the charges", does not say that a sentence is not so.
    for marker in sorted({by for by in one.denied.values() if one.denied.get(by) != by}):
        reach = [place for place in sorted(one.denied) if one.denied[place] == marker]
        clause = one.clause_of(reach[0])
        head = next((p for p in reach if p in one.said[clause] and not words[p].lower.endswith("ly")), None)
        if head is None or words[head].kind == "name" or _is_limited(words, reach[-1] + 1):
            continue
        alike = matches.to(words[head].key)
        there = [place for own in two.said for place in own if others[place].key in alike]
        if any(place in two.denied for place in there):
            continue
        for place in dict.fromkeys(there):
            other = two.clause_of(place)
            if _is_open(two.draft, place) and not _is_open(one.draft, head):
                continue
            if _has_other_subject(one, clause, two, other, place, matches):
                continue
            if _has_other_subject(two, other, one, clause, head, matches.turned):
                continue
            if _covers(one, clause, reach, two, other, matches):
                yield _shown(one, marker, head), (others[place].start, others[place].end)
                break


def _is_limited(words: Sequence[Word], place: int) -> bool:
    """Say whether what is denied holds from some time on: "did not resign until Monday"."""
    return place < len(words) and words[place].lower in ("until", "unless")


def _has_other_subject(one: Asserted, clause: int, two: Asserted, other: int, place: int, matches: Alike) -> bool:
    """Say whether a clause of the second has names before a word, as its subject, and that of the first has none of
    them."""
    names = [two.draft.words[at].key for at in two.said[other] if at < place and two.draft.words[at].kind == "name"]
    if not names:
        return False
    keys = [one.draft.words[at].key for at in one.clauses[clause]]
    return not any(matches(key, name) for name in names for key in keys)


def _covers(one: Asserted, clause: int, reach: Sequence[int], two: Asserted, other: int, matches: Alike) -> bool:
    """Say whether a clause that holds says what one that is denied does: all that the denial bears on, or most of it
    where it is denied as a whole ("no one", "not … any"), and most of the rest."""
    words, lists = one.draft.words, english()
    keys = {two.draft.words[place].key for place in two.said[other]}
    marker, beyond = one.denied[reach[0]], reach[-1] + 1
    # "No one was hurt when it fell": when is not denied.
    end = beyond if beyond < len(words) and words[beyond].lower in ENDS else len(words)
    # Who prevents something has no part in it.
    own = [at for at in one.said[clause] if at < end and (at > marker or words[marker].lower not in lists.denying_from)]
    common = {at for at in own if not keys.isdisjoint(matches.to(words[at].key))}
    if words[marker].lower in lists.negates_all and len(common) == len(own):
        return True  # "no one was arrested" denies each arrest
    if len(common) < max(LEAST_IN_COMMON, MOSTLY * len(own)):
        return False
    first, last = one.draft.clauses[clause].first, one.draft.clauses[clause].last
    if not lists.negates_all.isdisjoint([word.lower for word in words[first:last]]):
        return True
    # Who denies the less denies the more, but not the other way round.
    return all(at in common or words[at].lower.endswith("ly") for at in own if one.denied.get(at) == marker)


def _is_open(draft: Draft, place: int) -> bool:
    """Say whether a word stands for what may be, is wanted or is only spoken of: "may resign", "accused of lying"."""
    words = draft.words
    clause = next(clause for clause in draft.clauses if place < clause.last)
    opens, rest = words[clause.first].lower, words[clause.first + 1 : clause.last]
    if opens in ("to", "whether", "if") or (opens in english().prepositions and rest and is_gerund(rest[0])):
        return True
    return not MODALS.isdisjoint([word.lower for word in words[max(clause.first, place - 2) : place]])


def _shown(one: Asserted, marker: int, head: int) -> Offsets:
    """Return the words from the one that denies to the first denied, or the clause of these where its source denies."""
    draft = one.draft
    first = draft.clauses[one.clause_of(head)].first if marker in one.spoken else marker
    return draft.words[first].start, draft.words[head].end
