"""What became of the points when a case was compared again, and what changed between two versions of an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.articles import Article
from desktop_app.comparison.linking.matching import same_words
from desktop_app.comparison.model import Comparison, Fact, FactKind, FactStatus, Side
from desktop_app.review.applied import Reviewed

_Known = tuple[Side, FactKind, str]


@dataclass(frozen=True, slots=True)
class Change:
    """Words that have another status than before; None stands for no fact. `statement` is where they stand now, or
    where they stood."""

    side: Side
    kind: FactKind
    words: str
    before: FactStatus | None
    now: FactStatus | None
    statement: str


@dataclass(frozen=True, slots=True)
class TextChange:
    """Blocks of an article that gave way to others, one to a line; either may be empty."""

    before: str
    now: str


def changes(before: Reviewed, now: Reviewed) -> tuple[Change, ...]:
    """Return the facts whose status is not what it was, A's first and each side's in the order of the text."""
    old, new = _by_words(before.comparison), _by_words(now.comparison)
    found: list[tuple[Side, int, Change]] = []
    for known in dict.fromkeys((*old, *new)):
        was, those = old.get(known, []), new.get(known, [])
        if sorted(fact.status for fact in was) == sorted(fact.status for fact in those):
            continue
        gone, come = _unlike(was, those), _unlike(those, was)
        for place in range(max(len(gone), len(come))):
            left = gone[place] if place < len(gone) else None
            right = come[place] if place < len(come) else None
            fact = right or left
            assert fact is not None
            change = Change(*known, _status(left), _status(right), fact.statement)
            found.append((fact.side, fact.start, change))
    return tuple(change for _, _, change in sorted(found, key=lambda entry: entry[:2]))


def text_changes(old: Article, new: Article) -> tuple[TextChange, ...]:
    """Return what stands otherwise in two versions of an article, block by block, in the order of the text."""
    blocks_old, blocks_new = _blocks(old), _blocks(new)
    found, at_old, at_new = [], 0, 0
    for start_old, start_new, length in (*same_words(blocks_old, blocks_new), (len(blocks_old), len(blocks_new), 0)):
        change = TextChange("\n".join(blocks_old[at_old:start_old]), "\n".join(blocks_new[at_new:start_new]))
        if change.before or change.now:
            found.append(change)
        at_old, at_new = start_old + length, start_new + length
    return tuple(found)


def _status(fact: Fact | None) -> FactStatus | None:
    return fact.status if fact else None


def _by_words(comparison: Comparison) -> Mapping[_Known, list[Fact]]:
    known: dict[_Known, list[Fact]] = defaultdict(list)
    for fact in comparison.facts:
        known[fact.side, fact.kind, " ".join(fact.text.split())].append(fact)
    return known


def _unlike(facts: list[Fact], others: list[Fact]) -> list[Fact]:
    """Return the facts but for as many of each status as the others have."""
    left = [fact.status for fact in others]
    unlike = []
    for fact in facts:
        if fact.status in left:
            left.remove(fact.status)
        else:
            unlike.append(fact)
    return unlike


def _blocks(article: Article) -> list[str]:
    return [" ".join(article.text[block.start : block.end].split()) for block in article.blocks]
