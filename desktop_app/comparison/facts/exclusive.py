"""Words that exclude each other in the same place of two statements: first and second, rose and fell, north and
south."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from operator import and_, itemgetter

from desktop_app.comparison.facts.modality import Difference
from desktop_app.comparison.linking.matching import same_words
from desktop_app.comparison.model import How
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.words import Word, stem_key
from desktop_app.resources import resource

LEAST_IN_COMMON = 2
DENY = stem_key("deny", "en")
LEAST_SHARE = 0.5
LONGEST_GAP = 3
LARGEST_ORDINAL = 120  # in digits

Members = tuple[int, int]  # words that exclude others, each one a bit: those held, and all those of their families


def exclusive_members(lowers: Sequence[str]) -> Members:
    """Return which words that exclude others a statement holds."""
    bits = _bits()
    held = families = 0
    for lower in filter(bits.__contains__, lowers):
        own, family = bits[lower]
        held |= own
        families |= family
    return held, families


def may_exclude(a: Members, b: Members) -> bool:
    """Say whether two statements hold different members of a family."""
    return bool((a[0] ^ b[0]) & a[1] & b[1])


def find_exclusions(a: Draft, b: Draft) -> Iterator[Difference]:
    """Yield where two linked English statements that share most of their words have words that exclude each other.

    Both must stand between the same words, and neither may stand in the other statement.
    """
    runs = same_words([word.key for word in a.words], [word.key for word in b.words])
    tells_a, tells_b = [[word.kind != "function" for word in own.words] for own in (a, b)]
    common = sum([sum(map(and_, tells_a[x : x + length], tells_b[y : y + length])) for x, y, length in runs])
    if common < max(LEAST_IN_COMMON, LEAST_SHARE * min(sum(tells_a), sum(tells_b))):
        return
    at_a = at_b = 0
    for first_a, first_b, length in [*runs, (len(a.words), len(b.words), 0)]:
        if 0 < first_a - at_a <= LONGEST_GAP and 0 < first_b - at_b <= LONGEST_GAP:
            yield from _between(a.words[at_a:first_a], b.words[at_b:first_b], set(a.lowers), set(b.lowers))
        at_a, at_b = first_a + length, first_b + length


def _between(gap_a: Sequence[Word], gap_b: Sequence[Word], all_a: set[str], all_b: set[str]) -> Iterator[Difference]:
    found = [
        (x + y, sorted((word_a.lower, word_b.lower)), word_a, word_b)
        for x, word_a in enumerate(gap_a)
        for y, word_b in enumerate(gap_b)
        if word_a.lower not in all_b
        and word_b.lower not in all_a
        and _exclude(word_a.lower, word_b.lower)
        and not (_is_second_part(gap_a, x) or _is_second_part(gap_b, y))
    ]
    if found:
        # The first in both is told: the same pair of words, whichever article comes first.
        *_, word_a, word_b = min(found, key=itemgetter(0, 1))
        denied = (word_a.key == DENY) != (word_b.key == DENY)
        how: How = "negated" if denied else "other_value"
        yield Difference((word_a.start, word_a.end), (word_b.start, word_b.end), how)


def _is_second_part(words: Sequence[Word], place: int) -> bool:
    """Say whether a word is the end of a number that begins before it: "twenty-first"."""
    return place > 0 and words[place - 1].kind == "number" and words[place].start == words[place - 1].end + 1


def _exclude(word_a: str, word_b: str) -> bool:
    families = _families()
    members_a, members_b = families.get(word_a, {}), families.get(word_b, {})
    shared = members_a.keys() & members_b.keys()
    return any(members_a[family] != members_b[family] for family in shared)


@cache
def _bits() -> dict[str, Members]:
    """Return, for each word, the bits of the members that it is, and those of their families."""
    families = _families()
    every = sorted({entry for own in families.values() for entry in own.items()})
    bit = {entry: 1 << number for number, entry in enumerate(every)}
    whole: dict[int, int] = {}
    for entry in every:
        whole[entry[0]] = whole.get(entry[0], 0) | bit[entry]
    return {
        word: (sum([bit[entry] for entry in own.items()]), sum([whole[family] for family in own]))
        for word, own in families.items()
    }


@cache
def _families() -> dict[str, dict[int, int]]:
    """Return, for each word, which member of which family it is."""
    found: dict[str, dict[int, int]] = {}
    lines = resource("words/exclusive.txt").read_text(encoding="utf-8").splitlines()
    for family, line in enumerate(line for line in lines if not line.startswith("#")):
        for member, words in enumerate(line.split("|")):
            for word in words.split():
                found.setdefault(word, {})[family] = member
    (ordinals,) = found["first"]
    for number in range(1, LARGEST_ORDINAL + 1):
        found[ordinal(number)] = {ordinals: number - 1}
    return found


def ordinal(number: int) -> str:
    """Return an ordinal number in digits: "1st", "12th"."""
    teens = 10 < number % 100 < 20
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
