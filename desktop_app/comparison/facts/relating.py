"""Which points, names and sources of two articles go together, worked out for every pair that could be linked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from desktop_app.comparison.facts.differences import find_all_differences
from desktop_app.comparison.facts.points import Point
from desktop_app.comparison.facts.relations import Alike, altered_quote, compare, echo, measure_the_same
from desktop_app.comparison.facts.runs import find_runs
from desktop_app.comparison.facts.whereabouts import Whereabouts
from desktop_app.comparison.facts.wording import Wording
from desktop_app.comparison.linking.order import expand
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats, Ints, Vocabulary
from desktop_app.comparison.model import FactKind
from desktop_app.comparison.progress import Step, no_step, part, stepping
from desktop_app.comparison.related import Anywhere, Echo, Modality, Relation, Run
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.sources import Says

VALUED: tuple[FactKind, ...] = ("number", "date", "quote", "name")
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
) -> tuple[tuple[Relation, ...], tuple[Anywhere, ...], tuple[Modality, ...], tuple[Run, ...], tuple[Echo, ...]]:
    """Return the relations of points within pairs, of names and sources anywhere, of modality, and the long common
    runs."""
    words_a, words_b = Wording(a), Wording(b)
    relations = _relations(words_a, words_b, pairs, probability, matches, part(step, 0.0, 0.4))
    anywhere = tuple(_names(where)) + tuple(_sources(a, b, where))
    may_differ = part(step, 0.4, 0.7)
    differences = find_all_differences(words_a, words_b, pairs, probability, identical, matches, may_differ)
    modalities = tuple(differences) if language == "en" else ()
    runs = tuple(find_runs(words_a, words_b, pairs, probability, language, part(step, 0.7, 0.9)))
    return relations, anywhere, modalities, runs, tuple(_echoes(words_a, words_b, pairs, part(step, 0.9, 1.0)))


def relate_by_hand(
    a: ScoredSide, b: ScoredSide, linked: Sequence[tuple[int, int, int]], matches: Alike
) -> list[Relation]:
    """Return the relations in pairs that a person linked, however improbable: (number, statement of A, one of B)."""
    numbers, x, y = np.array(linked, dtype=np.int64).reshape(-1, 3).T
    words_a, words_b = Wording(a), Wording(b)
    return [
        relation
        for place, i, j in _beside(a, b, x, y)
        for relation in _related_points(words_a, words_b, int(numbers[place]), i, j, matches)
    ]


def near_words(words: Vocabulary) -> Alike:
    """Return which words of A and B match, those that are spelled nearly the same among them."""
    return Alike({words.keys[x]: frozenset(words.keys[y] for y, _ in others) for x, others in words.near.items()})


def _relations(
    a: Wording, b: Wording, pairs: Pairs, probability: Floats, matches: Alike, step: Step
) -> tuple[Relation, ...]:
    """Return the relations, those of the most probable pairs first; a point that is the same anywhere differs
    nowhere."""
    may_differ = (probability >= LEAST_FOR_DIFFERENCES).tolist()
    found: list[Relation] = []
    for number, i, j in stepping(_beside(a.side, b.side, pairs.a, pairs.b), step):
        found += _related_points(a, b, number, i, j, matches, may_differ=may_differ[number])
    settled_a = {relation.a for relation in found if relation.how is None}
    settled_b = {relation.b for relation in found if relation.how is None}
    found = [r for r in found if r.how is None or not (r.a in settled_a or r.b in settled_b)]
    chances = probability.tolist()
    found.sort(key=lambda r: (-chances[r.pair], r.a + r.b, abs(r.a - r.b)))
    return tuple(found)


def _beside(a: ScoredSide, b: ScoredSide, x: Ints, y: Ints) -> list[tuple[int, int, int]]:
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
    return list(zip(pair[row][alike].tolist(), i[alike].tolist(), j[alike].tolist(), strict=True))


def _related_points(
    a: Wording, b: Wording, number: int, i: int, j: int, matches: Alike, *, may_differ: bool = True
) -> Sequence[Relation]:
    """Return how a point of A and one of B, both of one kind, are related in a pair of statements."""
    one, two = a.side.points[i], b.side.points[j]
    if one.kind != "quote":
        how = compare(one.detail, two.detail)
        if how is None:
            return ()
        if how == "same":
            return (Relation(number, i, j, None),)
        if not may_differ:
            return ()
        return (Relation(number, i, j, how),) if measure_the_same(a.placed(i), b.placed(j), matches) else ()
    gaps = altered_quote(a.placed(i), b.placed(j))
    if gaps == [] and not _are_others(a.side.speakers[i], b.side.speakers[j]):
        return (Relation(number, i, j, None),)
    if not may_differ or gaps is None:
        return ()
    return [Relation(number, i, j, "reworded_quote", gap) for gap in gaps] or (Relation(number, i, j, "other_speaker"),)


def _are_others(one: Says | None, two: Says | None) -> bool:
    """Say whether two speakers are named in the very statements and have no name in common."""
    if one is None or two is None or not (one.stated and two.stated and one.strength == two.strength == "named"):
        return False
    return not set(one.key) & set(two.key)


def _echoes(a: Wording, b: Wording, pairs: Pairs, step: Step) -> Iterator[Echo]:
    """Yield the quotes whose words the other statement of a pair holds, pair by pair, those of A first."""
    quotes_a, quotes_b = a.side.of_kinds(("quote",)), b.side.of_kinds(("quote",))
    pair_a, place_a = expand(quotes_a.begin[pairs.a], quotes_a.begin[pairs.a + 1])
    pair_b, place_b = expand(quotes_b.begin[pairs.b], quotes_b.begin[pairs.b + 1])
    pair = np.append(pair_a, pair_b)
    point = np.append(quotes_a.point[place_a], quotes_b.point[place_b])
    there = np.append(pairs.b[pair_a], pairs.a[pair_b])
    order = np.argsort(pair, kind="stable")
    columns = (pair[order], point[order], there[order], order < len(pair_a))
    rows = list(zip(*(column.tolist() for column in columns), strict=True))
    for number, quote, statement, is_of_a in stepping(rows, step):
        mine, theirs = (a, b) if is_of_a else (b, a)
        own, draft = mine.placed(quote).lowers, theirs.side.drafts[statement]
        span = echo(own, draft, theirs.held(statement))
        if span is not None:
            yield Echo(number, mine.side.side, quote, *span)


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
