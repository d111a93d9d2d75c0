"""Words that exclude each other in the same place of two statements: first and second, rose and fell, north and
south."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from operator import itemgetter

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


Members = dict[int, set[int]]


def exclusive_members(lowers: frozenset[str]) -> Members:
    """Return the families of words that exclude each other of which a statement holds a member, and which ones, given
    its different words."""
    families = _families()
    found: Members = {}
    for lower in filter(families.__contains__, lowers):
        for family, member in families[lower].items():
            found.setdefault(family, set()).add(member)
    return found


def may_exclude(a: Members, b: Members) -> bool:
    """Say whether two statements hold different members of a family."""
    return not a.keys().isdisjoint(b) and any(b.get(family, members) != members for family, members in a.items())


def find_exclusions(a: Draft, b: Draft) -> Iterator[Difference]:
    """Yield where two linked English statements that share most of their words have words that exclude each other.

    Both must stand between the same words, and neither may stand in the other statement.
    """
    runs = same_words([word.key for word in a.words], [word.key for word in b.words])
    both = [(a.words[x + n], b.words[y + n]) for x, y, length in runs for n in range(length)]
    common = sum(word_a.says_something and word_b.says_something for word_a, word_b in both)
    smaller = min(sum(word.says_something for word in own) for own in (a.words, b.words))
    if common < LEAST_IN_COMMON or common < LEAST_SHARE * smaller:
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
        if word_a.lower not in all_b and word_b.lower not in all_a and _exclude(word_a.lower, word_b.lower)
    ]
    if found:
        # The first in both is told: the same pair of words, whichever article comes first.
        *_, word_a, word_b = min(found, key=itemgetter(0, 1))
        denied = (word_a.key == DENY) != (word_b.key == DENY)
        how: How = "negated" if denied else "other_value"
        yield Difference((word_a.start, word_a.end), (word_b.start, word_b.end), how)


def _exclude(word_a: str, word_b: str) -> bool:
    families = _families()
    members_a, members_b = families.get(word_a, {}), families.get(word_b, {})
    shared = members_a.keys() & members_b.keys()
    return bool(shared) and all(members_a[family] != members_b[family] for family in shared)


@cache
def _families() -> dict[str, dict[int, int]]:
    """Return, for each word, which member of which family it is."""
    found: dict[str, dict[int, int]] = {}
    lines = resource("words/exclusive.txt").read_text(encoding="utf-8").splitlines()
    for family, line in enumerate(line for line in lines if not line.startswith("#")):
        for member, words in enumerate(line.split("|")):
            for word in words.split():
                found.setdefault(word, {})[family] = member
    return found
