"""A statement's clauses: the smallest parts that still say something of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise, repeat

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.text.columns import Columns, Flags
from desktop_app.comparison.text.english import English, english
from desktop_app.comparison.text.pieces import Ints
from desktop_app.comparison.text.remembered import Remembered
from desktop_app.comparison.text.signs import (
    ADDS,
    AFTER_COMMA,
    CAPITAL,
    EITHER,
    FUNCTION,
    GERUND,
    KIND,
    PHRASE,
    PREPOSITION,
    SUBORDINATOR,
    TO,
    VERB,
    WORD,
    looks_like_gerund,
)
from desktop_app.comparison.text.words import Word

HARD_STOP = re.compile(r"[;:]\s|\s[-–—]\s|—|\.\.\.|…")
COMMA = re.compile(r",['\"’”]?\s")
CLOSING = re.compile(r"[,.;:!?…)\]\"”’']*")
LEAST_CONTENT = 2
SOON, NEXT = 8, 5  # words, with the one that opens, among which a verb is looked for
HARD, SOFT, HAS_COMMA = 1, 2, 4  # signs of what stands between words
MAY_OPEN = SUBORDINATOR | ADDS | PREPOSITION | TO | PHRASE  # without punctuation before them
LONGEST_SUBJECT = 10  # words, with the helping verb
SUBJECTS = frozenset(("it", "he", "she", "they", "we", "i", "there"))


class Span(Struct, frozen=True, gc=False):
    """A clause: its offsets, and the places of its words in the statement's `words` (half-open)."""

    start: int
    end: int
    first: int
    last: int


class Clauses(Struct, frozen=True):
    """The clauses of some statements in order, column by column as spans have them: those of statement n are the ones
    from bounds[n] to bounds[n + 1]."""

    bounds: Ints
    starts: Ints
    ends: Ints
    first: Ints
    last: Ints

    def of(self, first: int, last: int) -> Clauses:
        """Return the clauses of the statements from `first` to before `last`."""
        bounds = self.bounds[first : last + 1]
        columns = (self.starts, self.ends, self.first, self.last)
        return Clauses(bounds - bounds[0], *(column[bounds[0] : bounds[-1]] for column in columns))

    def spans(self) -> list[tuple[Span, ...]]:
        """Return the clauses of each statement."""
        columns = (self.starts, self.ends, self.first, self.last)
        spans = list(map(Span, *(column.tolist() for column in columns)))
        return [tuple(spans[first:last]) for first, last in pairwise(self.bounds.tolist())]


class Cuts(Struct, frozen=True):
    """Where the clauses of some statements begin and end in the text that holds them."""

    starts: Ints
    ends: Ints

    def clauses(self, words: Columns) -> Clauses:
        """Return the clauses, given the words of the statements."""
        begins = words.pieces.begins
        statement = np.searchsorted(begins, self.starts, side="right") - 1
        first = np.searchsorted(words.starts, self.starts)
        last = np.append(first[1:], len(words.starts))
        shift, place = words.pieces.shift[statement], words.bounds[statement]
        bounds = np.append(np.searchsorted(self.starts, begins), len(self.starts))
        return Clauses(bounds, self.starts + shift, self.ends + shift, first - place, last - place)


def split_clauses(words: Columns, language: str) -> Cuts:
    """Return the clauses of some statements, which follow each other and together cover all their words.

    Rules and word lists instead of a parser: a clause opens after a semicolon, colon, dash or bracket, at a
    conjunction or relative, at a participle after a comma, at an infinitive, and at "and" before a verb. Other
    languages than English are cut at punctuation alone. No clause has fewer than two words that say something, but
    for a statement that has fewer itself.
    """
    opens = _with_enough_content(words, _openings(words, language))
    starts, before = words.starts[opens], words.ends[opens - 1]
    closed = map(CLOSING.match, repeat(words.pieces.text), before.tolist(), starts.tolist())
    ends = np.array([closing.end() for closing in closed if closing], dtype=np.int64)
    starts, ends = np.append(words.pieces.begins, starts), np.append(words.pieces.ends, ends)
    return Cuts(np.sort(starts), np.sort(ends))


def _openings(words: Columns, language: str) -> Ints:
    """Return the places but for the first of a statement where a clause opens, however little it says."""
    marked = ~words.is_first & ~(words.apart & words.follows)
    gap = np.zeros(len(marked), dtype=np.uint8)
    gap[marked] = [_gaps()[between] for between in _between(words, np.flatnonzero(marked))]
    places = np.flatnonzero(marked | (words.signs & MAY_OPEN > 0) & ~words.is_first)
    opens = _opens_in_english(words, places, gap[places]) if language == "en" else gap[places] & (HARD | SOFT) > 0
    return places[opens]


def _between(words: Columns, places: Ints) -> Iterator[str]:
    """Yield what stands before each of some words, behind the one before it."""
    for end, start in zip(words.ends[places - 1].tolist(), words.starts[places].tolist(), strict=True):
        yield words.pieces.text[end:start]


@cache
def _gaps() -> Remembered[int]:
    return Remembered(_gap_signs)


def _gap_signs(gap: str) -> int:
    signs = HARD if HARD_STOP.search(gap) else 0
    return signs | (SOFT if COMMA.search(gap) else 0) | (HAS_COMMA if "," in gap else 0)


def _opens_in_english(words: Columns, places: Ints, gap: NDArray[np.uint8]) -> Flags:
    """Return for each of some places whether a clause opens there, given the signs of what stands before it."""
    own, comma = words.signs[places], gap & HAS_COMMA > 0
    first, last = words.bounds[words.statement[places]], words.bounds[words.statement[places] + 1]
    following = np.where(places + 1 < last, np.append(words.signs, 0)[places + 1], 0)
    verbs = np.append(np.flatnonzero(words.signs & VERB), len(words.signs))
    verb = verbs[np.searchsorted(verbs, places, side="right")]
    verb_soon, verb_next = (verb < np.minimum(places + reach, last) for reach in (SOON, NEXT))
    said = words.said[places] - words.said[first]
    rules = [
        (gap & HARD > 0, True),
        # "that" as a determiner, "since 2019" and "before the court" are no clauses; with a verb later on they are
        (own & SUBORDINATOR > 0, comma | verb_soon),
        (comma & (own & AFTER_COMMA > 0), (own & EITHER == 0) | verb_next),
        # after an apposition: "Joe Biden, the president, signed …"
        (comma & (own & VERB > 0) & (said >= LEAST_CONTENT), True),
        (own & ADDS > 0, (following & VERB > 0) | (following & KIND == FUNCTION) & verb_next),
        ((own & PREPOSITION > 0) & (following & GERUND > 0), True),
        (own & TO > 0, following & (KIND | CAPITAL) == WORD),
        (own & PHRASE > 0, _begins_phrase(words, places, last)),
    ]
    opens: Flags = np.select([when for when, _ in rules], [opens for _, opens in rules], default=False)
    return opens


def _begins_phrase(words: Columns, places: Ints, last: Ints) -> Flags:
    """Return for each of some places whether a group of words begins there that opens a clause of its own."""
    openers, lowers = english().openers, words.lowers
    found = words.signs[places] & PHRASE > 0
    bounds = zip(places[found].tolist(), last[found].tolist(), strict=True)
    found[found] = [bool(openers.at(lowers[place:end], 0)) for place, end in bounds]
    return found


def is_verb(word: Word, lists: English) -> bool:
    """Say whether a word looks like a verb: "signed", "took"; no name, and no number."""
    return not word.capital and lists.is_verb_form[word.lower] and word.kind != "number"


def is_gerund(word: Word) -> bool:
    """Say whether a word looks like "sailing"."""
    return not word.capital and looks_like_gerund(word.lower)


def begins_clause(words: Sequence[Word], first: int, lists: English) -> bool:
    """Say whether a clause of its own begins at a place, with a subject and a helping verb: "the dam could burst"; but
    not "the deal the firm had signed" or "losses which were …"."""
    for at in range(first, min(first + LONGEST_SUBJECT, len(words))):
        lower = words[at].lower
        if (
            words[at].start - words[at - 1].end != 1
            or lower in lists.subordinators
            or lower in ("and", "or", "but", "to")
        ):
            return False
        if at == first:
            if lower in lists.prepositions or lower in lists.auxiliaries:
                return False
        elif lower in lists.auxiliaries:
            return lower not in ("be", "been", "being")
        elif at == first + 1 and words[first].lower in SUBJECTS:
            return is_verb(words[at], lists)
        elif lower in SUBJECTS or lower in lists.determiners:
            before = words[at - 1].lower
            if before not in lists.prepositions and before not in lists.determiners:
                return False
    return False


def _with_enough_content(words: Columns, opens: Ints) -> Ints:
    """Join each clause that says too little to the one before it, or the first to the one after."""
    statement, said = words.statement[opens], words.said[opens]
    enough = said - words.said[words.bounds[statement]] >= LEAST_CONTENT
    enough &= words.said[words.bounds[statement + 1]] - said >= LEAST_CONTENT
    kept, last = [], -LEAST_CONTENT
    for place, before in zip(opens[enough].tolist(), said[enough].tolist(), strict=True):
        if before - last >= LEAST_CONTENT:
            kept.append(place)
            last = before
    return np.array(kept, dtype=np.int64)


def says_at_least(least: int, words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether so many of words[first:last] say something."""
    for place in range(first, last):
        if words[place].kind != "function":
            least -= 1
            if least <= 0:
                return True
    return False
