"""How a point of one article goes with a point of the same kind in a linked statement of the other."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import cached_property
from typing import Literal

from msgspec import Struct

from desktop_app.comparison.facts.basis import may_measure_the_same
from desktop_app.comparison.facts.how_many.numbers import NumberMention
from desktop_app.comparison.facts.how_many.quantities import compatible
from desktop_app.comparison.facts.names import Name
from desktop_app.comparison.facts.placed import PEOPLE, Placed
from desktop_app.comparison.facts.points import Detail
from desktop_app.comparison.facts.when.date_relations import relate_dates
from desktop_app.comparison.facts.when.date_words import DateMention
from desktop_app.comparison.linking.matching import same_words
from desktop_app.comparison.model import How
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.words import Word

Span = tuple[int, int]
Relation = Literal["same"] | How

SAME_QUOTE = 0.95
LONG_QUOTE = 20  # words: of a shorter one that is all of them
REWORDED_QUOTE = 0.5
SHORTEST_QUOTE = 3
LARGEST_GAP = 3
LEAST_IN_COMMON = 2
MUCH_IN_COMMON = 0.5
BESIDE = (3, 1)  # words that one right before a date and right behind it count as


class Alike(Struct, frozen=True, dict=True):
    """Which words of A and of B match: the same ones, and those that `near` leads to; all as keys."""

    near: Mapping[str, frozenset[str]]

    def __call__(self, key_a: str, key_b: str) -> bool:
        return key_a == key_b or key_b in self.near.get(key_a, ())

    def to(self, key_a: str) -> tuple[str, ...]:
        """Return the words that a word of A matches."""
        return (key_a, *self.near.get(key_a, ()))

    @cached_property
    def turned(self) -> Alike:
        """Return the same seen from B."""
        found: dict[str, set[str]] = {}
        for key_a, others in self.near.items():
            for key_b in others:
                found.setdefault(key_b, set()).add(key_a)
        return Alike({key_b: frozenset(others) for key_b, others in found.items()})

    def count(self, words_a: Sequence[Word], words_b: Sequence[Word]) -> int:
        """Return how many words of one have a match in the other; where one repeats a word, that counts once."""
        keys_a, keys_b = [word.key for word in words_a], [word.key for word in words_b]
        matched_a = matched_b = set(keys_a).intersection(keys_b)
        for key_a in filter(self.near.__contains__, keys_a):
            near = self.near[key_a].intersection(keys_b)
            if near:
                matched_a, matched_b = matched_a | {key_a}, matched_b | near
        if not matched_a:
            return 0
        return min(sum(map(matched_a.__contains__, keys_a)), sum(map(matched_b.__contains__, keys_b)))


def value_compared(detail: Detail) -> Hashable:
    """Return what of a number or date is compared, nothing of anything else."""
    if isinstance(detail, NumberMention):
        return detail.value, detail.basis
    if isinstance(detail, DateMention):
        return detail.kind, detail.value, detail.hedge, detail.weekday, detail.part, detail.zone
    return None


def compare(a: Detail, b: Detail) -> Relation | None:
    """Say how two values go together, wherever they stand; two names that only one article has each are others."""
    if isinstance(a, NumberMention) and isinstance(b, NumberMention):
        relation = compatible(a.value, b.value)
        how: Relation | None = "same" if relation == "compatible" else relation
        return how if may_measure_the_same(a.basis, b.basis, a.value.unit, equal=how == "same") else None
    if isinstance(a, DateMention) and isinstance(b, DateMention):
        return relate_dates(a, b)
    return "other_value" if isinstance(a, Name) and isinstance(b, Name) else None


def measure_the_same(a: Placed, b: Placed, matches: Alike) -> bool:
    """Say whether two points of one kind, whose values differ, can be taken to tell of the same thing."""
    one, two = a.point.detail, b.point.detail
    if isinstance(one, NumberMention) and isinstance(two, NumberMention):
        in_one_unit = one.value.unit == two.value.unit  # else "miles" and "km" are among what is counted
        if in_one_unit and a.counted and b.counted:
            anyone = not PEOPLE.isdisjoint((a.counted[0].lower, b.counted[0].lower))
            same_noun = matches.count(a.counted[:3], b.counted[:3]) > 0
            if not anyone:
                return same_noun
            if a.fate and b.fate:  # "112 people sank" are not the "19 people injured"
                return matches.count(a.fate, b.fate) > 0
            if a.fate or b.fate:  # "112 people on board" are not the "19 people injured" either
                same_noun = matches.count(a.fate or a.context, b.fate or b.context) > 0
            return same_noun and _context_matches(a, b, matches)
        if in_one_unit and (a.counted or b.counted) and matches.count(a.fate, b.fate):
            return True  # "killing three" and "three dead"
    elif isinstance(one, Name) and isinstance(two, Name):
        # They fill the same place: the same role in clauses that say the same, or the same words on either side.
        same_role = bool(set(one.role) & set(two.role)) and _context_matches(a, b, matches)
        return same_role or (bool(a.neighbours) and a.neighbours == b.neighbours)
    elif a.teller != b.teller:
        return False  # "officials said on Sunday", "rebels said on Monday", "it fell on Monday"
    elif _are_of_two_deeds(a, b, matches):
        return False
    return _context_matches(a, b, matches)


def _are_of_two_deeds(a: Placed, b: Placed, matches: Alike) -> bool:
    """Say whether two dates are those of two deeds that one statement tells: of "bought in 2012 and sold in 2019" only
    the second goes with "sold in 2018"."""
    if not a.dated or not b.dated or matches.count(a.dated, b.dated):
        return False
    return matches.count(a.verbs, b.dated) > 0 or matches.count(a.dated, b.verbs) > 0


def counts_the_same(a: Placed, b: Placed, matches: Alike) -> bool:
    """Say whether two points of one value are more than numbers that happen to be equal: "three trucks" and "three
    days"."""
    if a.point.kind != "number" or not a.counted or not b.counted:
        return True
    return matches.count(a.counted, b.counted) > 0


def _context_matches(a: Placed, b: Placed, matches: Alike) -> bool:
    if not a.context or not b.context:
        return not a.context and not b.context
    common = matches.count(a.context, b.context)
    return common >= LEAST_IN_COMMON or common >= MUCH_IN_COMMON * min(len(a.context), len(b.context))


def how_near(a: Placed, b: Placed, matches: Alike) -> int:
    """Return how well the words around two points fit: of several that could go together, the best ones do."""
    return _fits(a, b, matches) + _fits(b, a, matches.turned)


def _fits(point: Placed, other: Placed, matches: Alike) -> int:
    """Return how many words that belong to a point stand around another one too, less those that do not. The one right
    before a date and the one right behind a number count most: "in force in July", "200 in Lund"."""
    there = [word.key for word in other.context]
    before, behind = ([any(matches(word.key, key) for key in there) for word in own] for own in point.beside)
    first, last = BESIDE if point.point.kind == "date" else reversed(BESIDE)
    nearest = first * sum(before[-1:]) + last * sum(behind[:1])
    return nearest + sum(1 if matched else -1 for matched in (*before, *behind))


class Gap(Struct, frozen=True, gc=False):
    """Where two quotes of the same words differ; a side that has no words of its own there shows those around the
    gap."""

    a: Span
    b: Span
    own_a: bool
    own_b: bool


def can_be_one_quote(a: Placed, b: Placed) -> bool:
    """Say whether two quotes each hold the words of the other that say something, in whatever order."""
    return a.telling <= b.held and b.telling <= a.held


def altered_quote(a: Placed, b: Placed) -> list[Gap] | None:
    """Return where two quotes of the same words differ, nothing where only words like "the" do; None for another
    quote."""
    runs = same_words(a.lowers, b.lowers)
    common = sum([length for _, _, length in runs])
    shorter = min(len(a.lowers), len(b.lowers))
    if not runs or common < REWORDED_QUOTE * shorter or common < min(SHORTEST_QUOTE, shorter):
        return None
    words_a, words_b = a.words, b.words
    gaps = []
    at_a = at_b = 0
    for first_a, first_b, length in [*runs, (len(a.lowers), len(b.lowers), 0)]:
        own_a, own_b = True in a.tells[at_a:first_a], True in b.tells[at_b:first_b]
        if own_a or own_b:
            gaps.append(Gap(_gap(words_a, at_a, first_a), _gap(words_b, at_b, first_b), own_a, own_b))
        at_a, at_b = first_a + length, first_b + length
    return gaps


def _gap(words: Sequence[Word], first: int, last: int) -> Span:
    """Return the span of some words, or of the words on either side where there are none."""
    if first == last:
        first, last = max(0, first - 1), min(len(words), last + 1)
    return words[first].start, words[last - 1].end


def echo(words: tuple[str, ...], other: Draft) -> Span | None:
    """Return where another statement holds the words of a quote, in lower case, in their order, in quotation marks or
    not."""
    if not words or not _holds_most(frozenset(other.lowers), words):
        return None
    runs = same_words(words, other.lowers)
    if sum([length for _, _, length in runs]) < SAME_QUOTE * len(words):
        return None
    first, last = runs[0][1], runs[-1][1] + runs[-1][2]
    if last - first > len(words) + LARGEST_GAP:
        return None
    return other.words[first].start, other.words[last - 1].end


def _holds_most(held: frozenset[str], words: Sequence[str]) -> bool:
    if held.issuperset(words):
        return True
    return len(words) >= LONG_QUOTE and sum(map(held.__contains__, words)) >= SAME_QUOTE * len(words)


def opposite(how: How) -> How:
    """Return the same difference seen from the other side."""
    pairs: dict[How, How] = {
        "less_precise": "more_precise",
        "more_precise": "less_precise",
        "less_certain": "more_certain",
        "more_certain": "less_certain",
    }
    return pairs.get(how, how)
