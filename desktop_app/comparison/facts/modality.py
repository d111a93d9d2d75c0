"""How certain and how far along: the same thing said with another modality."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat

from msgspec import Struct

from desktop_app.comparison.facts.relations import Alike
from desktop_app.comparison.model import How
from desktop_app.comparison.text.clauses import Span
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word

Told = tuple[str, tuple[int, int]]  # open or settled, and the words that say so
REACH = 3  # words that say something between a marker and what it bears on
LEAST_IN_CLAUSE = 2
LEAST_SHARE = 0.5


class Difference(Struct, frozen=True, gc=False):
    """Two spans that say the same thing in another way; `how` is seen from A."""

    a: tuple[int, int]
    b: tuple[int, int]
    how: How


class Markers(Struct, frozen=True, gc=False):
    """Which markers stand in the reach of each clause of a statement, nothing where it has none, and what it says that
    someone was told of."""

    clauses: tuple[_Near, ...]
    told: Told | None

    @classmethod
    def of(cls, draft: Draft) -> Markers:
        """Return the markers of an English statement."""
        any_marker = english().any_marker
        if any_marker.isdisjoint(draft.lowers):
            return NO_MARKERS
        places = [place for place, lower in enumerate(draft.lowers) if lower in any_marker]
        return cls(tuple([_Near.of(draft.lowers, places, clause) for clause in draft.clauses]), _told_of(draft))


class _Near(Struct, frozen=True, gc=False):
    """Whether a clause has hedges, and whether words that can bear on it, its own and the last ones before it, have
    hedges; and of which stages these hold a marker."""

    own_hedge: bool
    hedge: bool
    stages: frozenset[int]

    @classmethod
    def of(cls, lowers: Sequence[str], places: Sequence[int], clause: Span) -> _Near:
        """Return what a clause has of the markers that stand in some places."""
        near = [place for place in places if clause.first - REACH <= place < clause.last]
        if not near:
            return NONE_NEAR
        lists, markers = english(), [lowers[place] for place in near]
        return cls(
            not lists.hedges.isdisjoint([lowers[place] for place in near if place >= clause.first]),
            not lists.hedges.isdisjoint(markers),
            frozenset([number for number, stage in enumerate(lists.stages) if not stage.isdisjoint(markers)]),
        )

    def can_differ(self, other: _Near) -> bool:
        """Say whether two clauses hold the markers that any difference takes."""
        if (self.hedge and not other.own_hedge) or (other.hedge and not self.own_hedge):
            return True
        return bool(self.stages and other.stages) and len(self.stages | other.stages) > 1


NONE_NEAR = _Near(False, False, frozenset())
NO_MARKERS = Markers((), None)


def find_differences(a: Draft, markers_a: Markers, b: Draft, markers_b: Markers, matches: Alike) -> list[Difference]:
    """Return where two linked English statements say the same thing with another certainty or stage."""
    if not (markers_a.clauses or markers_b.clauses):
        return []
    found = [
        difference
        for clause_a, near_a in zip(a.clauses, markers_a.clauses or repeat(NONE_NEAR), strict=False)
        for clause_b, near_b in zip(b.clauses, markers_b.clauses or repeat(NONE_NEAR), strict=False)
        if near_a.can_differ(near_b)
        for difference in _in_clauses(a, clause_a, near_a, b, clause_b, near_b, matches)
    ]
    if found and a.lowers == b.lowers:
        return []  # they differ in punctuation alone: no word is more certain in one
    return found or list(_of_what_was_told(a, markers_a.told, b, markers_b.told, matches))


def _in_clauses(
    a: Draft, clause_a: Span, near_a: _Near, b: Draft, clause_b: Span, near_b: _Near, matches: Alike
) -> Iterator[Difference]:
    told_a, told_b = _telling(a, clause_a), _telling(b, clause_b)
    common = matches.count([a.words[x] for x in told_a], [b.words[y] for y in told_b])
    if common < LEAST_IN_CLAUSE or common < LEAST_SHARE * min(len(told_a), len(told_b)):
        return
    there: dict[str, list[int]] = {}
    for y in [y for y in told_b if b.words[y].kind != "name"]:
        there.setdefault(b.words[y].key, []).append(y)
    own = [x for x in told_a if a.words[x].kind != "name"]
    pairs = [(x, y) for x in own for key in matches.to(a.words[x].key) for y in there.get(key, ())]
    bearing_a = {x: _bearing(a, clause_a, x) for x in {x for x, _ in pairs}}
    bearing_b = {y: _bearing(b, clause_b, y) for y in {y for _, y in pairs}}
    found: list[tuple[int, int, Difference]] = []
    for x, y in pairs:
        (hedge_a, stage_a), (hedge_b, stage_b) = bearing_a[x], bearing_b[y]
        if (hedge_a is None) != (hedge_b is None) and not (near_a if hedge_a is None else near_b).own_hedge:
            how: How = "less_certain" if hedge_b is None else "more_certain"
            found.append((x, y, Difference(_span(a, hedge_a, x), _span(b, hedge_b, y), how)))
        elif stage_a and stage_b and stage_a[0] != stage_b[0]:
            found.append((x, y, Difference(_span(a, stage_a[1], x), _span(b, stage_b[1], y), "other_stage")))
    if found:
        # The first pair that differs is told: the same one, whichever article comes first.
        is_first = a.lowers <= b.lowers

        def place(entry: tuple[int, int, Difference]) -> tuple[int, list[str], int]:
            x, y, _ = entry
            return x + y, sorted((a.words[x].key, b.words[y].key)), x if is_first else y

        yield min(found, key=place)[2]


def _of_what_was_told(
    a: Draft, told_a: Told | None, b: Draft, told_b: Told | None, matches: Alike
) -> Iterator[Difference]:
    """Compare what someone was told of: "informed of the possibility" beside "notified about the policy"."""
    if told_a is None or told_b is None or told_a[0] == told_b[0]:
        return
    said_a, said_b = ([word for word in draft.words if word.says_something] for draft in (a, b))
    if matches.count(said_a, said_b) >= LEAST_IN_CLAUSE:
        yield Difference(told_a[1], told_b[1], "less_certain" if told_a[0] == "open" else "more_certain")


def _told_of(draft: Draft) -> Told | None:
    lists = english()
    words = draft.words
    for place, word in enumerate(words):
        if word.lower not in lists.informing:
            continue
        for at in range(place + 1, min(place + 8, len(words) - 1)):
            if words[at].lower in ("of", "about"):
                phrase = _noun_phrase(words, at + 1)
                lowers = {w.lower for w in words[phrase[0] : phrase[1]]}
                if lowers & lists.open_nouns:
                    return "open", (words[phrase[0]].start, words[phrase[1] - 1].end)
                if lowers & lists.settled_nouns:
                    return "settled", (words[phrase[0]].start, words[phrase[1] - 1].end)
    return None


def _noun_phrase(words: Sequence[Word], first: int) -> tuple[int, int]:
    if words[first].lower in ("the", "a", "an"):
        first += 1
    last = first
    while (
        last < len(words)
        and last - first < 5
        and words[last].lower not in english().prepositions | english().subordinators
    ):
        last += 1
    return first, max(last, first + 1)


def _telling(draft: Draft, clause: Span) -> list[int]:
    hedges = english().hedges
    words = enumerate(draft.words[clause.first : clause.last], clause.first)
    return [place for place, word in words if word.kind != "function" and word.lower not in hedges]


def _bearing(draft: Draft, clause: Span, place: int) -> tuple[int | None, tuple[str, int] | None]:
    """Return the place of the hedge that bears on a word, and the stage that does with the place of its marker: of
    those before the word, with few words that say something between, the nearest."""
    lists, words = english(), draft.words
    before: dict[str, int] = {}
    between = 0
    # "plans to close": the verb before an infinitive stands in the clause before
    first = max(0, clause.first - REACH) if draft.lowers[clause.first] == "to" else clause.first
    for at in range(place - 1, first - 1, -1):
        lower = draft.lowers[at]
        if lower in lists.any_marker:
            before.setdefault(lower, at)
        between += words[at].kind != "function"
        if lower in lists.determiners or between >= REACH - 1:
            break
    return (_first(before, lists.hedges), _stage(before)) if before else (None, None)


def _first(before: Mapping[str, int], markers: frozenset[str]) -> int | None:
    """Return the place of the nearest marker of a kind, given those of any kind, the nearest first."""
    return None if markers.isdisjoint(before) else before[next(filter(markers.__contains__, before))]


def _stage(before: Mapping[str, int]) -> tuple[str, int] | None:
    lists = english()
    for name, markers in (
        ("planned", lists.stage_planned),
        ("decided", lists.stage_decided),
        ("under way", lists.stage_under_way),
        ("done", lists.stage_done),
    ):
        at = _first(before, markers)
        if at is not None:
            return name, at
    return None


def _span(draft: Draft, marker: int | None, place: int) -> tuple[int, int]:
    first = place if marker is None else marker
    return draft.words[first].start, draft.words[place].end
