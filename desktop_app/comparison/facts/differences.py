"""Where the statements of two English articles say the same with another certainty or stage, or contradict each
other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

import numpy as np

from desktop_app.comparison.facts.exchanged import Deed, are_exchanged, find_deed, find_verbs
from desktop_app.comparison.facts.exclusive import exclusive_members, find_exclusions, may_exclude
from desktop_app.comparison.facts.modality import Difference, Markers, find_differences
from desktop_app.comparison.facts.negated import Asserted, find_negated
from desktop_app.comparison.facts.relations import Alike
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Floats
from desktop_app.comparison.progress import Step, no_step, stepping
from desktop_app.comparison.related import Modality
from desktop_app.comparison.scored_side import ScoredSide

LEAST = 0.3  # probability of a pair whose statements are compared


def find_all_differences(
    a: ScoredSide,
    b: ScoredSide,
    pairs: Pairs,
    probability: Floats,
    identical: frozenset[tuple[int, int]],
    matches: Alike,
    step: Step = no_step,
) -> Iterator[Modality]:
    """Yield the differences, the most probable pairs first; what both articles have word for word differs nowhere."""
    order = np.lexsort((abs(pairs.a - pairs.b), pairs.a + pairs.b, -probability))
    order = order[probability[order] >= LEAST]
    twins = {x for x, _ in identical}, {y for _, y in identical}
    held_a, held_b = _Held(a), _Held(b)
    for number in stepping(order.tolist(), step):
        x, y = pairs.statements[number]
        if x not in twins[0] and y not in twins[1]:
            # The same ones come first, whichever article is A.
            for found in sorted(_between(held_a, x, held_b, y, matches), key=_place):
                yield Modality(number, found.a, found.b, found.how)


def _place(found: Difference) -> tuple[int, int, tuple[tuple[int, int], ...]]:
    return found.a[0] + found.b[0], found.a[1] + found.b[1], tuple(sorted((found.a, found.b)))


def _between(a: _Held, x: int, b: _Held, y: int, matches: Alike) -> Iterator[Difference]:
    one, two = a.side.drafts[x], b.side.drafts[y]
    if x in a.side.denials or y in b.side.denials:
        yield from find_negated(a.asserted(x), b.asserted(y), matches)
    verbs_a, verbs_b = a.verbs(x), b.verbs(y)
    for verb in verbs_a.keys() & verbs_b.keys():
        mine, theirs = a.deed(x, verbs_a[verb]), b.deed(y, verbs_b[verb])
        if mine is None or theirs is None or not are_exchanged(one, mine, two, theirs):
            continue
        if not (a.tells(theirs) or b.tells(mine)):  # an article may say both: each side accuses the other
            yield Difference((mine.start, mine.end), (theirs.start, theirs.end), "other_value")
    if may_exclude(a.members(x), b.members(y)):
        yield from find_exclusions(one, two)
    yield from find_differences(one, a.markers(x), two, b.markers(y), matches)


class _Held:
    """What the statements of one article hold that can make a difference, each looked through once."""

    def __init__(self, side: ScoredSide) -> None:
        self.side = side
        self.markers = cache(lambda number: Markers.of(side.drafts[number]))
        self.members = cache(lambda number: exclusive_members(side.drafts[number].lowers))
        self.verbs = cache(lambda number: find_verbs(side.drafts[number], side.denials.get(number, {})))
        self.deed = cache(lambda number, place: find_deed(side.drafts[number].words, place))
        self.asserted = cache(partial(_find_asserted, side))

    def tells(self, deed: Deed) -> bool:
        """Say whether any statement of the article tells a deed."""
        verb = deed.key
        # Seldom asked: only the verbs of statements that have the word are looked for.
        likely = {n for n, draft in enumerate(self.side.drafts) for word in draft.words if word.key == verb}
        told = [self.deed(n, self.verbs(n)[verb]) for n in likely if verb in self.verbs(n)]
        return any(deed.is_told_by(own) for own in told if own is not None)


def _find_asserted(side: ScoredSide, number: int) -> Asserted:
    points = (side.points[n] for n in side.by_statement.get(number, ()))
    spans = [(point.start, point.end) for point in points if point.kind == "attribution"]
    return Asserted.of(side.drafts[number], side.denials.get(number, {}), spans)
