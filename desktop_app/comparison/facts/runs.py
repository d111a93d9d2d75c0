"""Long runs of the same words in two statements."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

from desktop_app.comparison.linking.matching import same_words
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.pieces import spaced

LEAST = 0.2  # probability of a pair whose statements are compared
LEAST_RUN = 6
LEAST_TOLD = 2  # words of a run that neither name anybody nor say what he or she is
LARGEST_BREAK = 1
MARKS = re.compile(r"[^\w$€£¥%]")

Part = tuple[int, int, int]  # place in A, place in B, length


def longest_run(a: ScoredSide, x: int, b: ScoredSide, y: int, language: str) -> str:
    """Return the longest run of the same words in a statement of A and one of B, with "…" for a small word that
    differs: six and more, nothing where there are fewer."""
    run = _longest_run(a.drafts[x].lowers, b.drafts[y].lowers, _bridges(language))
    if not run or _only_says_who(a, x, run):
        return ""
    # Both wordings differ in capitals and marks at most; the choice must not hang on which article is A.
    in_a = _wording(a, x, [(first, first + length) for first, _, length in run])
    in_b = _wording(b, y, [(first, first + length) for _, first, length in run])
    is_same = in_a == in_b or MARKS.sub("", in_a.casefold()) == MARKS.sub("", in_b.casefold())  # $5 is not €5
    return min(in_a, in_b) if is_same else ""


def _only_says_who(a: ScoredSide, x: int, run: list[Part]) -> bool:
    """Say whether a run is no more than a name with what its bearer is: "the prime minister, Ada Holm, said"."""
    lists, told = english(), 0
    for word in chain.from_iterable([a.drafts[x].words[first : first + length] for first, _, length in run]):
        told += word.kind in ("word", "number") and word.lower not in lists.roles and word.lower not in lists.titles
        if told == LEAST_TOLD:
            return False
    return True


@cache
def _bridges(language: str) -> frozenset[str]:
    """Return the small words of which one may differ in a run."""
    return english().function_words - english().negations if language == "en" else frozenset()


def _wording(side: ScoredSide, statement: int, parts: list[tuple[int, int]]) -> str:
    """Return the words of a run as one article has them, with "…" between its parts."""
    words, text = side.drafts[statement].words, side.article.text
    return " … ".join([spaced(text[words[first].start : words[last - 1].end]) for first, last in parts])


def _longest_run(a: tuple[str, ...], b: tuple[str, ...], bridges: frozenset[str]) -> list[Part]:
    """Return the parts of the longest run, of several the first; a single word that may differ stands between two
    parts."""
    longest: list[Part] = []
    most = LEAST_RUN - 1
    run: list[Part] = []
    length = 0
    end_a = end_b = -9
    for part in same_words(a, b):
        at_a, at_b, more = part
        near = at_a - end_a <= LARGEST_BREAK and at_b - end_b <= LARGEST_BREAK
        if near and bridges.issuperset(a[end_a:at_a]) and bridges.issuperset(b[end_b:at_b]):
            run.append(part)
            length += more
        else:
            run, length = [part], more
        if length > most:
            longest, most = run, length
        end_a, end_b = at_a + more, at_b + more
    return longest
