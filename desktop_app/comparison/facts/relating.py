"""Which points, names and sources of two articles go together, worked out for every pair that could be linked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from desktop_app.comparison.facts.attributions import Mention
from desktop_app.comparison.facts.differences import find_all_differences
from desktop_app.comparison.facts.points import Point
from desktop_app.comparison.facts.relations import Alike, Placed, altered_quote, echo, relate
from desktop_app.comparison.facts.whereabouts import Whereabouts
from desktop_app.comparison.linking.matching import same_words
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats, Vocabulary
from desktop_app.comparison.progress import Step, no_step, part, stepping
from desktop_app.comparison.related import Anywhere, Echo, Modality, Relation, Run
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.sources import Says
from desktop_app.comparison.text.english import english

VALUED = ("number", "date", "quote", "name")
LEAST_FOR_DIFFERENCES = 0.2
LEAST_RUN = 6
MOST_RELATED = 2_500  # points of two statements that are related, one with the other
LEAST_REACH = 8
MARKS = re.compile(r"[^\w$€£¥%]")
LARGEST_BREAK = 1


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
    relations = _relations(a, b, pairs, probability, matches, part(step, 0.0, 0.4))
    anywhere = tuple(_names(where)) + tuple(_sources(a, b, where))
    may_differ = part(step, 0.4, 0.7)
    differences = find_all_differences(a, b, pairs, probability, identical, matches, may_differ)
    modalities = tuple(differences) if language == "en" else ()
    runs = tuple(_runs(a, b, pairs, probability, language, part(step, 0.7, 0.9)))
    return relations, anywhere, modalities, runs, tuple(_echoes(a, b, pairs, part(step, 0.9, 1.0)))


def relate_by_hand(
    a: ScoredSide, b: ScoredSide, linked: Iterable[tuple[int, int, int]], matches: Alike
) -> list[Relation]:
    """Return the relations in pairs that a person linked, however improbable: (number, statement of A, one of B)."""
    return [
        relation
        for number, x, y in linked
        for i, j in _both(a.by_statement.get(x, ()), b.by_statement.get(y, ()))
        if a.points[i].kind == b.points[j].kind and a.points[i].kind in VALUED
        for relation in _related_points(a, b, number, i, j, matches)
    ]


def near_words(words: Vocabulary) -> Alike:
    """Return which words of A and B match, those that are spelled nearly the same among them."""
    return Alike({words.keys[x]: frozenset(words.keys[y] for y, _ in others) for x, others in words.near.items()})


def _relations(
    a: ScoredSide, b: ScoredSide, pairs: Pairs, probability: Floats, matches: Alike, step: Step
) -> tuple[Relation, ...]:
    """Return the relations, those of the most probable pairs first; a point that is the same anywhere differs
    nowhere."""
    own_a, own_b = _of_kinds(a, VALUED), _of_kinds(b, VALUED)
    found: list[tuple[float, Relation]] = []
    both = np.flatnonzero(_marked(own_a, a)[pairs.a] & _marked(own_b, b)[pairs.b])
    columns = (both, pairs.a[both], pairs.b[both], probability[both])
    rows = list(zip(*(column.tolist() for column in columns), strict=True))
    for number, x, y, chance in stepping(rows, step):
        for i, j in _both(own_a[x], own_b[y]):
            if a.points[i].kind == b.points[j].kind:
                related = _related_points(a, b, number, i, j, matches, may_differ=chance >= LEAST_FOR_DIFFERENCES)
                found += [(chance, relation) for relation in related]
    settled_a = {relation.a for _, relation in found if relation.how is None}
    settled_b = {relation.b for _, relation in found if relation.how is None}
    found = [(chance, r) for chance, r in found if r.how is None or not (r.a in settled_a or r.b in settled_b)]
    found.sort(key=lambda entry: (-entry[0], entry[1].a + entry[1].b, abs(entry[1].a - entry[1].b)))
    return tuple(relation for _, relation in found)


def _both(mine: Sequence[int], theirs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield each of one's points with each of the other's; where there are many, as in a table, with those about as far
    along in it, the same ones whichever article comes first."""
    own, others = len(mine), len(theirs)
    # Places are compared as shares of both counts, in whole numbers: |(2i + 1) others - (2j + 1) own| <= reach.
    reach = 2 * max(MOST_RELATED, LEAST_REACH * max(own, others))
    for place, i in enumerate(mine):
        middle = (2 * place + 1) * others
        for j in theirs[max(0, -((own - middle + reach) // (2 * own))) : (middle + reach - own) // (2 * own) + 1]:
            yield i, j


def _related_points(
    a: ScoredSide, b: ScoredSide, number: int, i: int, j: int, matches: Alike, *, may_differ: bool = True
) -> Iterator[Relation]:
    """Yield how a point of A and one of B, both of one kind, are related in a pair of statements."""
    one, two = a.points[i], b.points[j]
    mine, theirs = Placed(one, a.drafts[one.statement]), Placed(two, b.drafts[two.statement])
    if one.kind != "quote":
        how = relate(mine, theirs, matches, may_differ=may_differ)
        if how is not None:
            yield Relation(number, i, j, None if how == "same" else how)
        return
    gaps = altered_quote(mine, theirs)
    if gaps == [] and not _are_others(a.speakers[i], b.speakers[j]):
        yield Relation(number, i, j, None)
    elif may_differ and gaps is not None:
        yield from (Relation(number, i, j, "reworded_quote", gap) for gap in gaps)
        if not gaps:
            yield Relation(number, i, j, "other_speaker")


def _are_others(one: Says | None, two: Says | None) -> bool:
    """Say whether two speakers are named in the very statements and have no name in common."""
    if one is None or two is None or not (one.stated and two.stated and one.strength == two.strength == "named"):
        return False
    return not set(one.key) & set(two.key)


def _echoes(a: ScoredSide, b: ScoredSide, pairs: Pairs, step: Step) -> Iterator[Echo]:
    """Yield the quotes whose words the other statement of a pair holds."""
    quotes_a, quotes_b = _of_kinds(a, ("quote",)), _of_kinds(b, ("quote",))
    lowers_a, lowers_b = _Lowers(a), _Lowers(b)
    either = np.flatnonzero(_marked(quotes_a, a)[pairs.a] | _marked(quotes_b, b)[pairs.b])
    rows = list(zip(either.tolist(), pairs.a[either].tolist(), pairs.b[either].tolist(), strict=True))
    for number, x, y in stepping(rows, step):
        for mine, quotes, theirs, there in (
            (lowers_a, quotes_a.get(x, ()), lowers_b, y),
            (lowers_b, quotes_b.get(y, ()), lowers_a, x),
        ):
            for point in quotes:
                span = echo(mine.point(point), theirs.side.drafts[there], theirs.all(there), theirs.held(there))
                if span is not None:
                    yield Echo(number, mine.side.side, point, *span)


class _Lowers:
    """The words of one article's statements and points in lower case, each looked through once."""

    def __init__(self, side: ScoredSide) -> None:
        self.side = side
        self.all = cache(lambda number: [word.lower for word in side.drafts[number].words])
        self.held = cache(lambda number: frozenset(self.all(number)))
        self.point = cache(self._point)

    def _point(self, number: int) -> list[str]:
        point = self.side.points[number]
        return [word.lower for word in Placed(point, self.side.drafts[point.statement]).words()]


def _of_kinds(side: ScoredSide, kinds: Sequence[str]) -> dict[int, list[int]]:
    """Return the points of some kinds by their statement, for the statements that have any."""
    found: dict[int, list[int]] = {}
    for number, point in enumerate(side.points):
        if point.kind in kinds:
            found.setdefault(point.statement, []).append(number)
    return found


def _marked(statements: Iterable[int], side: ScoredSide) -> NDArray[np.bool_]:
    """Return for every statement of an article whether it is one of those given."""
    marked = np.zeros(len(side.drafts), dtype=bool)
    marked[list(statements)] = True
    return marked


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
    for point, speaker in zip(other.points, other.speakers, strict=True):
        if isinstance(point.detail, Mention) and speaker:
            known.setdefault(speaker.key, point)
    for point, speaker in zip(side.points, side.speakers, strict=True):
        if not isinstance(point.detail, Mention) or speaker is None:
            continue
        own = (point.statement, point.start, point.end)
        there = known.get(speaker.key)
        if there is not None:
            yield Anywhere("attribution", own, (there.statement, there.start, there.end))
        elif speaker.strength == "named":
            place = where.of_source(speaker.key, number)
            if place is not None:
                yield Anywhere("attribution", own, place)


def _runs(a: ScoredSide, b: ScoredSide, pairs: Pairs, probability: Floats, language: str, step: Step) -> Iterator[Run]:
    """Yield the longest run of the same words of each pair: six and more, a break of one small word bridged."""
    lowers_a, lowers_b = _Lowers(a), _Lowers(b)
    bridges = english().function_words - english().negations if language == "en" else frozenset[str]()
    for number in stepping(np.flatnonzero(probability >= LEAST_FOR_DIFFERENCES).tolist(), step):
        x, y = pairs.statements[number]
        in_common = sum(map(lowers_b.held(y).__contains__, lowers_a.all(x)))
        run = _longest_run(lowers_a.all(x), lowers_b.all(y), bridges) if in_common >= LEAST_RUN else []
        if run:
            # Both wordings differ in capitals and marks at most; the choice must not hang on which article is A.
            in_a = _wording(a, x, [(first, length) for first, _, length in run])
            in_b = _wording(b, y, [(first, length) for _, first, length in run])
            if in_a == in_b or MARKS.sub("", in_a.casefold()) == MARKS.sub("", in_b.casefold()):  # $5 is not €5
                yield Run(number, min(in_a, in_b))


def _wording(side: ScoredSide, statement: int, parts: list[tuple[int, int]]) -> str:
    """Return the words of a run as one article has them, with "…" between its parts."""
    words, text = side.drafts[statement].words, side.article.text
    spans = [text[words[first].start : words[first + length - 1].end] for first, length in parts]
    return " … ".join(" ".join(span.split()) for span in spans)


def _longest_run(a: list[str], b: list[str], bridges: frozenset[str]) -> list[tuple[int, int, int]]:
    """Return the parts of the longest run, each as place in A, place in B and length; a single word that may differ
    stands between two parts."""
    runs: list[list[tuple[int, int, int]]] = []
    lengths = [0]
    end_a = end_b = -9
    for at_a, at_b, length in same_words(a, b):
        near = at_a - end_a <= LARGEST_BREAK and at_b - end_b <= LARGEST_BREAK
        if near and bridges.issuperset(a[end_a:at_a]) and bridges.issuperset(b[end_b:at_b]):
            runs[-1].append((at_a, at_b, length))
            lengths[-1] += length
        else:
            runs.append([(at_a, at_b, length)])
            lengths.append(length)
        end_a, end_b = at_a + length, at_b + length
    most = max(lengths)
    return runs[lengths.index(most) - 1] if most >= LEAST_RUN else []
