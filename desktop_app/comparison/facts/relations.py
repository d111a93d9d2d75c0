"""How a point of one article goes with a point of the same kind in a linked statement of the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from desktop_app.comparison.facts.dates import DateMention, relate_dates
from desktop_app.comparison.facts.names import Name
from desktop_app.comparison.facts.numbers import NumberMention
from desktop_app.comparison.facts.points import Detail, Point
from desktop_app.comparison.facts.quantities import compatible
from desktop_app.comparison.linking.matching import same_words
from desktop_app.comparison.model import How
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.statements import Draft
from desktop_app.comparison.text.words import Word

Span = tuple[int, int]
Relation = Literal["same"] | How
Matches = Callable[[str, str], bool]  # whether a word of A matches one of B, both as keys

SAME_QUOTE = 0.95
REWORDED_QUOTE = 0.5
SHORTEST_QUOTE = 3
LARGEST_GAP = 3
LEAST_IN_COMMON = 2
MUCH_IN_COMMON = 0.5
PEOPLE = frozenset(("people", "persons", "others"))  # anyone, whatever the other article calls them


class Alike(Struct, frozen=True):
    """Which words of A and of B match: the same ones, and those that `near` leads to; all as keys."""

    near: Mapping[str, frozenset[str]]

    def __call__(self, key_a: str, key_b: str) -> bool:
        return key_a == key_b or key_b in self.near.get(key_a, ())

    def to(self, key_a: str) -> tuple[str, ...]:
        """Return the words that a word of A matches."""
        return (key_a, *self.near.get(key_a, ()))

    def count(self, words_a: Sequence[Word], words_b: Sequence[Word]) -> int:
        """Return how many words of one have a match in the other; where one repeats a word, that counts once."""
        keys_b = [word.key for word in words_b]
        found = [there for word in words_a if (there := frozenset(self.to(word.key)).intersection(keys_b))]
        matched = frozenset().union(*found)
        return min(len(found), sum([key in matched for key in keys_b]))


class Placed(Struct, frozen=True, gc=False):
    """A point with the statement it stands in."""

    point: Point
    draft: Draft

    def words(self) -> Sequence[Word]:
        words = self.draft.words
        first = bisect_left(words, self.point.start, key=_start)
        last = bisect_left(words, self.point.end, first, key=_start)
        if first == last:  # all of it lies in a name that begins before its quotation mark
            first = bisect_right(words, self.point.start, key=_end)
        return words[first:last]

    def context(self) -> list[Word]:
        """Return the words that say something in the point's clause, but for numbers and those of the point's own
        core."""
        clause = next((c for c in self.draft.clauses if self.point.start < c.end), self.draft.clauses[-1])
        words = self.draft.words[clause.first : clause.last]
        return [word for word in words if word.says_something and word.kind != "number"]


def _start(word: Word) -> int:
    return word.start


def _end(word: Word) -> int:
    return word.end


def relate(a: Placed, b: Placed, matches: Alike, *, may_differ: bool = True) -> Relation | None:
    """Say how two points of one kind go together, seen from A; None where they do not measure the same thing, or
    differ though they may not."""
    relation = _compare(a.point.detail, b.point.detail)
    if relation is None or relation == "same":
        return relation
    return relation if may_differ and _measure_the_same(a, b, matches) else None


def _compare(a: Detail, b: Detail) -> Relation | None:
    """Say how two values go together, wherever they stand; two names that only one article has each are others."""
    if isinstance(a, NumberMention) and isinstance(b, NumberMention):
        relation = compatible(a.value, b.value)
        return "same" if relation == "compatible" else relation
    if isinstance(a, DateMention) and isinstance(b, DateMention):
        return relate_dates(a, b)
    return "other_value" if isinstance(a, Name) and isinstance(b, Name) else None


def _measure_the_same(a: Placed, b: Placed, matches: Alike) -> bool:
    one, two = a.point.detail, b.point.detail
    if isinstance(one, NumberMention) and isinstance(two, NumberMention):
        counted_a, counted_b = _counted(a, one), _counted(b, two)
        in_one_unit = one.value.unit == two.value.unit  # else "miles" and "km" are among what is counted
        if counted_a and counted_b and in_one_unit:
            if matches.count(counted_a[:3], counted_b[:3]):
                return True
            anyone = not PEOPLE.isdisjoint((counted_a[0].lower, counted_b[0].lower))
            return anyone and matches.count(_deeds(a, one), _deeds(b, two)) > 0
    elif isinstance(one, Name) and isinstance(two, Name):
        # They fill the same place: the same role in clauses that say the same, or the same words on either side.
        same_role = bool(set(one.role) & set(two.role)) and _context_matches(a, b, matches)
        return same_role or _neighbours(a) == _neighbours(b) != (None, None)
    elif _is_day_of_telling(a) != _is_day_of_telling(b):
        return False
    return _context_matches(a, b, matches)


def _counted(placed: Placed, mention: NumberMention) -> list[Word]:
    """Return the words that say what is counted."""
    words = (word for word in placed.words() if word.start >= mention.core_end)
    return [word for word in words if word.says_something and word.kind != "number"]


def _deeds(placed: Placed, mention: NumberMention) -> list[Word]:
    """Return what is said to have happened to those who are counted: the word before "killed three workers", the one
    behind "three workers were killed"."""
    words, auxiliaries = placed.draft.words, english().auxiliaries
    first = bisect_left(words, mention.start, key=_start)
    behind = words[bisect_left(words, mention.core_end, first, key=_start) + 1 :]  # those who are counted
    after = next((word for word in behind if word.lower not in auxiliaries), None)
    return [word for word in (*words[max(0, first - 1) : first], after) if word and word.kind == "word"]


def _neighbours(placed: Placed) -> tuple[str | None, str | None]:
    """Return the keys of the telling words before and after a point, both None where either is missing."""
    words = [word for word in placed.draft.words if word.says_something]
    before = [word.key for word in words if word.end <= placed.point.start]
    after = [word.key for word in words if word.start >= placed.point.end]
    return (before[-1], after[0]) if before and after else (None, None)


def _is_day_of_telling(placed: Placed) -> bool:
    """Say whether a date says when something was said, not when it happened: "officials said on Wednesday"."""
    words = placed.draft.words
    before = bisect_left(words, placed.point.start + 1, key=_end)
    return before > 0 and words[before - 1].lower in english().saying


def _context_matches(a: Placed, b: Placed, matches: Alike) -> bool:
    words_a = [w for w in a.context() if not a.point.start <= w.start < a.point.end]
    words_b = [w for w in b.context() if not b.point.start <= w.start < b.point.end]
    if not words_a or not words_b:
        return not words_a and not words_b
    common = matches.count(words_a, words_b)
    return common >= LEAST_IN_COMMON or common >= MUCH_IN_COMMON * min(len(words_a), len(words_b))


class Gap(Struct, frozen=True, gc=False):
    """Where two quotes of the same words differ; a side that has no words of its own there shows those around the
    gap."""

    a: Span
    b: Span
    own_a: bool
    own_b: bool


def altered_quote(a: Placed, b: Placed) -> list[Gap] | None:
    """Return where two quotes of the same words differ, nothing where only words like "the" do; None for another
    quote."""
    words_a, words_b = a.words(), b.words()
    runs = same_words([word.lower for word in words_a], [word.lower for word in words_b])
    common = sum(length for _, _, length in runs)
    shorter = min(len(words_a), len(words_b))
    if not runs or common < REWORDED_QUOTE * shorter or common < min(SHORTEST_QUOTE, shorter):
        return None
    gaps = []
    at_a = at_b = 0
    for first_a, first_b, length in [*runs, (len(words_a), len(words_b), 0)]:
        own_a = any(word.says_something for word in words_a[at_a:first_a])
        own_b = any(word.says_something for word in words_b[at_b:first_b])
        if own_a or own_b:
            gaps.append(Gap(_gap(words_a, at_a, first_a), _gap(words_b, at_b, first_b), own_a, own_b))
        at_a, at_b = first_a + length, first_b + length
    return gaps


def _gap(words: Sequence[Word], first: int, last: int) -> Span:
    """Return the span of some words, or of the words on either side where there are none."""
    if first == last:
        first, last = max(0, first - 1), min(len(words), last + 1)
    return words[first].start, words[last - 1].end


def echo(words: Sequence[str], other: Draft, lowers: Sequence[str], held: frozenset[str]) -> Span | None:
    """Return where another statement holds the words of a quote in their order, in quotation marks or not; all words
    are in lower case, `held` are the different ones of `lowers`."""
    if not words or sum(map(held.__contains__, words)) < SAME_QUOTE * len(words):
        return None
    runs = same_words(words, lowers)
    if sum(length for _, _, length in runs) < SAME_QUOTE * len(words):
        return None
    first, last = runs[0][1], runs[-1][1] + runs[-1][2]
    if last - first > len(words) + LARGEST_GAP:
        return None
    return other.words[first].start, other.words[last - 1].end


def opposite(how: How) -> How:
    """Return the same difference seen from the other side."""
    pairs: dict[How, How] = {
        "less_precise": "more_precise",
        "more_precise": "less_precise",
        "less_certain": "more_certain",
        "more_certain": "less_certain",
    }
    return pairs.get(how, how)
