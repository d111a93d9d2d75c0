"""Which points, names and sources of two articles go together, worked out for every pair that could be linked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from desktop_app.comparison.facts.differences import find_all_differences
from desktop_app.comparison.facts.points import Point
from desktop_app.comparison.facts.relations import (
    Alike,
    altered_quote,
    can_be_one_quote,
    compare,
    counts_the_same,
    how_near,
    measure_the_same,
    value_compared,
)
from desktop_app.comparison.facts.whereabouts import Whereabouts
from desktop_app.comparison.facts.wording import Wording
from desktop_app.comparison.linking.order import expand
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats, Ints, Vocabulary
from desktop_app.comparison.model import FactKind, How
from desktop_app.comparison.per_whom.sources import Says
from desktop_app.comparison.progress import Step, no_step, part, stepping
from desktop_app.comparison.related import Anywhere, Modality, Relation
from desktop_app.comparison.scored_side import ScoredSide

VALUED: tuple[FactKind, ...] = ("number", "date", "quote", "name")
RIVALS: tuple[FactKind, ...] = ("number", "date")  # of several that can go together, those that share most words do
LEAST_FOR_DIFFERENCES = 0.2
MOST_RELATED = 2_500  # points of two statements that are related, one with the other
LEAST_REACH = 8


def relate_all(
    a: ScoredSide,
    b: ScoredSide,
    pairs: Pairs,
    probability: Floats,
    matches: Alike,
    where: Whereabouts,
    identical: frozenset[tuple[int, int]],
    language: str,
    step: Step = no_step,
) -> tuple[tuple[Relation, ...], tuple[Anywhere, ...], tuple[Modality, ...]]:
    """Return the relations of points within pairs, of names and sources anywhere, and of modality."""
    relations = _relations(Wording(a), Wording(b), pairs, probability, matches, part(step, 0.0, 0.4))
    anywhere = tuple(_names(where)) + tuple(_sources(a, b, where))
    differences = find_all_differences(a, b, pairs, probability, identical, matches, part(step, 0.4, 1.0))
    return relations, anywhere, tuple(differences) if language == "en" else ()


def relate_by_hand(
    a: ScoredSide, b: ScoredSide, linked: Sequence[tuple[int, int, int]], matches: Alike
) -> list[Relation]:
    """Return the relations in pairs that a person linked, however improbable: (number, statement of A, one of B)."""
    numbers, x, y = np.array(linked, dtype=np.int64).reshape(-1, 3).T
    place, i, j = _beside(a, b, x, y)
    words_a, words_b = Wording(a), Wording(b)
    same, others = _related(words_a, words_b, numbers[place], i, j, np.ones(len(place), dtype=bool), no_step)
    return same + _of_one_thing(words_a, words_b, others, matches)


def near_words(words: Vocabulary) -> Alike:
    """Return which words of A and B match, those that are spelled nearly the same among them."""
    return Alike({words.keys[x]: frozenset(words.keys[y] for y, _ in others) for x, others in words.near.items()})


def _relations(
    a: Wording, b: Wording, pairs: Pairs, probability: Floats, matches: Alike, step: Step
) -> tuple[Relation, ...]:
    """Return the relations, those of the most probable pairs first; a point that is the same anywhere, and not by mere
    chance, differs nowhere."""
    number, i, j = _beside(a.side, b.side, pairs.a, pairs.b)
    order = np.lexsort((abs(i - j), i + j, -probability[number]))
    number, i, j = number[order], i[order], j[order]
    same, others = _related(a, b, number, i, j, probability[number] >= LEAST_FOR_DIFFERENCES, step)
    differ_a, differ_b = {r.a for r in others}, {r.b for r in others}
    asked = [r for r in same if r.a in differ_a or r.b in differ_b]
    settled = [r for r in asked if counts_the_same(a.placed(r.a), b.placed(r.b), matches)]
    others = _of_one_thing(a, b, _without_points(others, settled), matches)
    return tuple(_without_points(same, others) + others)


def _without_points(relations: Iterable[Relation], others: Sequence[Relation]) -> list[Relation]:
    """Return the relations but for those of points that others have, too."""
    held_a, held_b = {relation.a for relation in others}, {relation.b for relation in others}
    return [r for r in relations if not (r.a in held_a or r.b in held_b)]


def _beside(a: ScoredSide, b: ScoredSide, x: Ints, y: Ints) -> tuple[Ints, Ints, Ints]:
    """Return the points of statements of A with those of one kind of the statements of B beside them: the place of the
    two statements among those given, the point of A, and that of B.

    Where there are many, as in a table, with those about as far along in it, the same ones whichever article comes
    first.
    """
    own, others = a.of_kinds(VALUED), b.of_kinds(VALUED)
    first, first_there = own.begin[x], others.begin[y]
    size, size_there = own.begin[x + 1] - first, others.begin[y + 1] - first_there
    pair, place = expand(first, first + np.where(size_there > 0, size, 0))
    size, size_there = size[pair], size_there[pair]
    # Places are compared as shares of both counts, in whole numbers: |(2i + 1) others - (2j + 1) own| <= reach.
    middle = (2 * (place - first[pair]) + 1) * size_there
    reach = 2 * np.maximum(MOST_RELATED, LEAST_REACH * np.maximum(size, size_there))
    begin = np.maximum(0, -((size - middle + reach) // (2 * size)))
    end = np.minimum(size_there, (middle + reach - size) // (2 * size) + 1)
    row, there = expand(first_there[pair] + begin, first_there[pair] + end)
    i, j = own.point[place[row]], others.point[there]
    alike = a.kinds[i] == b.kinds[j]
    return pair[row][alike], i[alike], j[alike]


def _related(
    a: Wording, b: Wording, number: Ints, i: Ints, j: Ints, may_differ: NDArray[np.bool_], step: Step
) -> tuple[list[Relation], list[Relation]]:
    """Return the points of A and of B that are the same, and those that differ if they tell of the same thing, given
    two of one kind and the pair of statements that each two stand in."""
    same: list[Relation] = []
    others: list[Relation] = []
    columns = (number.tolist(), i.tolist(), j.tolist(), _compared(a.side, b.side, i, j), may_differ.tolist())
    for pair, x, y, how, can_differ in stepping(list(zip(*columns, strict=True)), step):
        if a.side.points[x].kind == "quote":
            one, two = a.placed(x), b.placed(y)
            gaps = altered_quote(one, two) if can_differ or can_be_one_quote(one, two) else None
            if gaps == [] and not _are_others(a.side.speakers[x], b.side.speakers[y]):
                same.append(Relation(pair, x, y, None))
            elif can_differ and gaps is not None:
                others += [Relation(pair, x, y, "reworded_quote", gap) for gap in gaps] or [
                    Relation(pair, x, y, "other_speaker")
                ]
        elif how == "same":
            same.append(Relation(pair, x, y, None))
        elif can_differ and how is not None:
            others.append(Relation(pair, x, y, how))
    return same, others


def _compared(a: ScoredSide, b: ScoredSide, i: Ints, j: Ints) -> list[How | Literal["same"] | None]:
    """Return how the values of points of A and of B go together, each two different values looked at once."""
    values_a, values_b = _numbered(a), _numbered(b)
    _, first, place = np.unique(values_a[i] * len(b.points) + values_b[j], return_index=True, return_inverse=True)
    ends = zip(i[first].tolist(), j[first].tolist(), strict=True)
    hows = [compare(a.points[x].detail, b.points[y].detail) for x, y in ends]
    return [hows[number] for number in place.tolist()]


def _numbered(side: ScoredSide) -> Ints:
    """Return a number for the value of each point of an article, the same one for the same value."""
    known: dict[Hashable, int] = {}
    numbers = np.zeros(len(side.points), dtype=np.int64)
    for place in side.of_kinds(VALUED).point.tolist():
        numbers[place] = known.setdefault(value_compared(side.points[place].detail), len(known))
    return numbers


def _of_one_thing(a: Wording, b: Wording, others: Iterable[Relation], matches: Alike) -> list[Relation]:
    """Return the relations of points that can be taken to tell of the same thing, as all that quotes have do."""
    found = [
        r
        for r in others
        if a.side.points[r.a].kind == "quote" or measure_the_same(a.placed(r.a), b.placed(r.b), matches)
    ]
    rivals = Counter([(r.pair, a.side.points[r.a].kind) for r in found])
    return _nearest_first(
        a, b, found, {pair for (pair, kind), n in rivals.items() if n > 1 and kind in RIVALS}, matches
    )


def _nearest_first(
    a: Wording, b: Wording, found: Sequence[Relation], pairs: Collection[int], matches: Alike
) -> list[Relation]:
    """Return relations with those of some pairs in the order of how well the words around both points fit: of "signed
    in May, in force in July" the second goes with "in force in August"."""
    if not pairs:
        return list(found)
    places = {pair: place for place, pair in reversed(list(enumerate([r.pair for r in found])))}

    def rank(relation: Relation) -> tuple[int, int]:
        is_rival = relation.pair in pairs and a.side.points[relation.a].kind in RIVALS
        near = how_near(a.placed(relation.a), b.placed(relation.b), matches) if is_rival else 0
        return places[relation.pair], -near

    return sorted(found, key=rank)


def _are_others(one: Says | None, two: Says | None) -> bool:
    """Say whether two speakers are named in the very statements and have no name in common."""
    if one is None or two is None or not (one.stated and two.stated and one.strength == two.strength == "named"):
        return False
    return not set(one.key) & set(two.key)


def _names(where: Whereabouts) -> Iterator[Anywhere]:
    """Yield each name that both articles have, where each has it first."""
    for identity, place in where.names[0].items():
        if identity in where.names[1]:
            yield Anywhere("name", place, where.names[1][identity])


def _sources(a: ScoredSide, b: ScoredSide, where: Whereabouts) -> Iterator[Anywhere]:
    """Yield each attribution whose source the other article names, as a source or otherwise."""
    yield from _sources_of(a, b, where, 1)
    for there in _sources_of(b, a, where, 0):
        yield Anywhere(there.kind, there.b, there.a)


def _sources_of(side: ScoredSide, other: ScoredSide, where: Whereabouts, number: int) -> Iterator[Anywhere]:
    known: dict[tuple[str, ...], Point] = {}
    for there in other.of_kinds(("attribution",)).point.tolist():
        speaker = other.speakers[there]
        if speaker is not None:
            known.setdefault(speaker.key, other.points[there])
    for here in side.of_kinds(("attribution",)).point.tolist():
        point, speaker = side.points[here], side.speakers[here]
        if speaker is None:
            continue
        own = (point.statement, point.start, point.end)
        told = known.get(speaker.key)
        if told is not None:
            yield Anywhere("attribution", own, (told.statement, told.start, told.end))
        elif speaker.strength == "named":
            place = where.of_source(speaker.key, number)
            if place is not None:
                yield Anywhere("attribution", own, place)
