"""How a point of one article goes with a point of the same kind in a linked statement of the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from desktop_app.comparison.facts.dates import DateMention, relate_dates
from desktop_app.comparison.facts.names import Name
from desktop_app.comparison.facts.numbers import NumberMention
from desktop_app.comparison.facts.points import Point
from desktop_app.comparison.facts.quantities import compatible
from desktop_app.comparison.linking.matching import same_words
from desktop_app.comparison.model import How
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.statements import Draft
from desktop_app.comparison.text.words import Word

Span = tuple[int, int]
Relation = Literal["same"] | How
Matches = Callable[[str, str], bool]

SAME_QUOTE = 0.95
REWORDED_QUOTE = 0.5
SHORTEST_QUOTE = 3
LARGEST_GAP = 3
LEAST_IN_COMMON = 2
MUCH_IN_COMMON = 0.5


class Placed(Struct, frozen=True, gc=False):
    """A point with the statement it stands in."""

    point: Point
    draft: Draft

    def words(self) -> list[Word]:
        return [word for word in self.draft.words if self.point.start <= word.start < self.point.end]

    def context(self) -> list[Word]:
        """Return the words that say something in the point's clause, but for numbers and those of the point's own
        core."""
        clause = next((c for c in self.draft.clauses if self.point.start < c.end), self.draft.clauses[-1])
        words = self.draft.words[clause.first : clause.last]
        return [word for word in words if word.says_something and word.kind != "number"]


def relate(a: Placed, b: Placed, matches: Matches) -> Relation | None:
    """Say how two points of one kind go together, seen from A; None where they do not measure the same thing."""
    if isinstance(a.point.detail, NumberMention) and isinstance(b.point.detail, NumberMention):
        return _numbers(a, b, a.point.detail, b.point.detail, matches)
    if isinstance(a.point.detail, Name) and isinstance(b.point.detail, Name):
        return _names(a, b, a.point.detail, b.point.detail, matches)
    if isinstance(a.point.detail, DateMention) and isinstance(b.point.detail, DateMention):
        return _dates(a, b, a.point.detail, b.point.detail, matches)
    return None


def _names(a: Placed, b: Placed, name_a: Name, name_b: Name, matches: Matches) -> Relation | None:
    """Take two names that only one article has each for a difference where they fill the same place: the same role in
    clauses that say the same, or the same words on either side."""
    same_role = bool(set(name_a.role) & set(name_b.role)) and _context_matches(a, b, matches)
    return "other_value" if same_role or _neighbours(a) == _neighbours(b) != (None, None) else None


def _neighbours(placed: Placed) -> tuple[str | None, str | None]:
    """Return the keys of the telling words before and after a point, both None where either is missing."""
    words = [word for word in placed.draft.words if word.says_something]
    before = [word.key for word in words if word.end <= placed.point.start]
    after = [word.key for word in words if word.start >= placed.point.end]
    return (before[-1], after[0]) if before and after else (None, None)


def _numbers(
    a: Placed, b: Placed, mention_a: NumberMention, mention_b: NumberMention, matches: Matches
) -> Relation | None:
    relation = compatible(mention_a.value, mention_b.value)
    if relation is None:
        return None
    if relation == "same" or relation == "compatible":
        return "same"
    counted_a = [w for w in a.words() if w.start >= mention_a.core_end and w.says_something and w.kind != "number"]
    counted_b = [w for w in b.words() if w.start >= mention_b.core_end and w.says_something and w.kind != "number"]
    in_one_unit = mention_a.value.unit == mention_b.value.unit  # else "miles" and "km" are among what is counted
    if counted_a and counted_b and in_one_unit:
        measures_same = count_common(counted_a[:3], counted_b[:3], matches) > 0
    else:
        measures_same = _context_matches(a, b, matches)
    return relation if measures_same else None


def _dates(a: Placed, b: Placed, mention_a: DateMention, mention_b: DateMention, matches: Matches) -> Relation | None:
    relation = relate_dates(mention_a, mention_b)
    if relation is None or relation == "same":
        return relation
    if _is_day_of_telling(a) != _is_day_of_telling(b):
        return None
    return relation if _context_matches(a, b, matches) else None


def _is_day_of_telling(placed: Placed) -> bool:
    """Say whether a date says when something was said, not when it happened: "officials said on Wednesday"."""
    before = [word for word in placed.draft.words if word.end <= placed.point.start]
    return bool(before) and before[-1].lower in english().saying


def _context_matches(a: Placed, b: Placed, matches: Matches) -> bool:
    words_a = [w for w in a.context() if not a.point.start <= w.start < a.point.end]
    words_b = [w for w in b.context() if not b.point.start <= w.start < b.point.end]
    if not words_a or not words_b:
        return not words_a and not words_b
    common = count_common(words_a, words_b, matches)
    return common >= LEAST_IN_COMMON or common >= MUCH_IN_COMMON * min(len(words_a), len(words_b))


def count_common(words_a: Sequence[Word], words_b: Sequence[Word], matches: Matches) -> int:
    """Return how many words of one have a match in the other; where one repeats a word, that counts once."""
    in_a = sum(any(matches(a.key, b.key) for b in words_b) for a in words_a)
    return min(in_a, sum(any(matches(a.key, b.key) for a in words_a) for b in words_b)) if in_a else 0


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


def echo(quote: Placed, other: Draft) -> Span | None:
    """Return where another statement holds the words of a quote in their order, in quotation marks or not."""
    words = quote.words()
    lowers = {word.lower for word in other.words}
    if not words or sum(word.lower in lowers for word in words) < SAME_QUOTE * len(words):
        return None
    runs = same_words([word.lower for word in words], [word.lower for word in other.words])
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
