"""Which statements share a word that weighs, and every word that they share."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.distinct import distinct
from desktop_app.comparison.linking.vocabulary import Floats, Ints, Vocabulary
from desktop_app.comparison.progress import Step, no_step, stepping

MARKS = 1 << 20  # a power of two: places to mark which words stand in which statements
CHUNK = 20_000  # pairs that are laid beside their words at once
REPEATS = 8  # a word that stands more often in two statements is matched by those near its place among them
MOST_STATEMENTS = 40  # a word that stands in more statements of both articles together finds no pair by itself


class Pairs(Struct, frozen=True, dict=True):
    """Pairs of statements and the words each pair shares.

    `a` and `b` hold the statements of pair p. Row r of the others says that in pair `pair[r]` the word in row
    `word_a[r]` of A's table matches the word in row `word_b[r]` of B's, 1 for the same word and less for a near
    spelling.
    """

    a: Ints
    b: Ints
    pair: Ints
    word_a: Ints
    word_b: Ints
    score: Floats

    @cached_property
    def bounds(self) -> Ints:
        """Return where the rows of each pair begin, and after the last where they end."""
        return np.searchsorted(self.pair, np.arange(len(self) + 1))

    @cached_property
    def statements(self) -> list[tuple[int, int]]:
        """Return the statements in A and in B of each pair."""
        return list(zip(self.a.tolist(), self.b.tolist(), strict=True))

    @cached_property
    def numbers(self) -> dict[tuple[str, str], int]:
        """Return the number of each pair, given the ids of its statements."""
        return {(f"a{a}", f"b{b}"): number for number, (a, b) in enumerate(self.statements)}

    def rows(self, number: int) -> slice:
        return slice(int(self.bounds[number]), int(self.bounds[number + 1]))

    def __len__(self) -> int:
        return len(self.a)


def find_pairs(words: Vocabulary, step: Step = no_step) -> Pairs:
    """Return the pairs of statements that share a word found in at most 40 statements, with all words they share."""
    alternatives = _alternatives(words)
    a, b = _candidates(words, alternatives)
    codes_b = words.b.statement * len(words.weight) + words.b.key
    order = np.argsort(codes_b, kind="stable")
    sorted_codes = codes_b[order]
    rank, repeats = _ranks(words.a.statement * len(words.weight) + words.a.key)
    # The last bits of a code alone tell cheaply that most words are not there.
    marked = np.zeros(MARKS, dtype=bool)
    marked[sorted_codes & (MARKS - 1)] = True
    chunks: list[tuple[Ints, Ints, Ints, Floats]] = []
    for begin in stepping(range(0, max(1, len(a)), CHUNK), step, every=1):
        # Each pair is laid beside the words of its statement in A, and each word beside its places in that of B.
        pair, row = _expand(*_ranges(alternatives.statement, a[begin : begin + CHUNK]))
        wanted = b[begin : begin + CHUNK][pair] * len(words.weight) + alternatives.key[row]
        likely = np.flatnonzero(marked[wanted & (MARKS - 1)])
        pair, row = pair[likely], row[likely]
        first, last = _ranges(sorted_codes, wanted[likely])
        word = alternatives.word[row]
        found, place = _expand(*_nearby(first, last, rank[word], repeats[word]))
        row = row[found]
        chunks.append((begin + pair[found], alternatives.word[row], order[place], alternatives.score[row]))
    number, word_a, word_b, score = zip(*chunks, strict=True)
    return Pairs(a, b, np.concatenate(number), np.concatenate(word_a), np.concatenate(word_b), np.concatenate(score))


class _Alternatives(Struct, frozen=True):
    """The words of A, each with the key it can be matched by in B: its own, and those of near spellings."""

    statement: Ints
    word: Ints
    key: Ints
    score: Floats


def _alternatives(words: Vocabulary) -> _Alternatives:
    table = words.a
    rows = np.arange(len(table.key))
    has_near = np.zeros(len(words.weight), dtype=bool)
    has_near[list(words.near)] = True
    near = [
        (row, key, score)
        for row in np.flatnonzero(has_near[table.key])
        for key, score in words.near[int(table.key[row])]
    ]
    word = np.concatenate([rows, np.array([entry[0] for entry in near], dtype=np.int64)])
    key = np.concatenate([table.key, np.array([entry[1] for entry in near], dtype=np.int64)])
    score = np.concatenate([np.ones(len(rows)), np.array([entry[2] for entry in near], dtype=float)])
    order = np.argsort(word, kind="stable")
    return _Alternatives(table.statement[word[order]], word[order], key[order], score[order])


def _candidates(words: Vocabulary, alternatives: _Alternatives) -> tuple[Ints, Ints]:
    """Return the statements in A and in B of every pair that shares a weighty word, sorted and without repeats."""
    rare = words.frequency[alternatives.key] <= MOST_STATEMENTS
    # Each word once, however often a statement repeats it.
    keys, statements = _once(alternatives.key[rare], alternatives.statement[rare], words.a.statements)
    keys_b, statements_b = _once(words.b.key, words.b.statement, words.b.statements)
    row, place = _expand(*_ranges(keys_b, keys))
    a, b = _of_common_words(words)
    a, b = np.concatenate([statements[row], a]), np.concatenate([statements_b[place], b])
    codes, _ = distinct(a * max(1, words.b.statements) + b)
    return codes // max(1, words.b.statements), codes % max(1, words.b.statements)


def _once(keys: Ints, statements: Ints, count: int) -> tuple[Ints, Ints]:
    """Return each key with each statement that holds it, in the order of the keys."""
    codes, _ = distinct(keys * max(1, count) + statements)
    return codes // max(1, count), codes % max(1, count)


def _of_common_words(words: Vocabulary) -> tuple[Ints, Ints]:
    """Return the pairs of statements that hold the same words and no rare one, in their order: a line that is often
    repeated."""
    groups: tuple[dict[tuple[int, ...], list[int]], ...] = ({}, {})
    for table, found in zip((words.a, words.b), groups, strict=True):
        rows = np.split(table.key, np.searchsorted(table.statement, np.arange(1, table.statements)))
        for statement, keys in enumerate(rows):
            if len(keys) and (words.frequency[keys] > MOST_STATEMENTS).all():
                found.setdefault(tuple(keys.tolist()), []).append(statement)
    pairs = [
        (own[n % len(own)], others[n % len(others)])
        for keys, own in groups[0].items()
        if (others := groups[1].get(keys))
        for n in range(max(len(own), len(others)))
    ]
    a, b = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return a, b


def _ranges(sorted_values: Ints, wanted: Ints) -> tuple[Ints, Ints]:
    """Return where each wanted value begins and ends in a sorted array."""
    return np.searchsorted(sorted_values, wanted, side="left"), np.searchsorted(sorted_values, wanted, side="right")


def _ranks(codes: Ints) -> tuple[Ints, Ints]:
    """Return of each code how many of the same stand before it, and how many there are."""
    order = np.argsort(codes, kind="stable")
    first, last = _ranges(codes[order], codes[order])
    ranks, counts = np.empty_like(first), np.empty_like(first)
    ranks[order], counts[order] = np.arange(len(codes)) - first, last - first
    return ranks, counts


def _nearby(first: Ints, last: Ints, rank: Ints, count: Ints) -> tuple[Ints, Ints]:
    """Return the ranges without what is far from a word's place among its repeats, of which there are `count`.

    Rows grow with the repeats of a word, not with their square; every repeat keeps one of the other article at least,
    and the same rows are kept whichever article comes first.
    """
    begin, end = first.copy(), last.copy()
    many = np.flatnonzero(np.maximum(count, last - first) > REPEATS)
    own, others = count[many], (last - first)[many]
    # Places are compared as shares of both counts, in whole numbers: |(2i + 1) others - (2j + 1) own| <= reach.
    middle = (2 * rank[many] + 1) * others
    reach = np.maximum(2 * REPEATS * np.minimum(own, others), np.maximum(own, others))
    begin[many] += np.maximum(0, -((own - middle + reach) // (2 * own)))
    end[many] = np.minimum(end[many], first[many] + (middle + reach - own) // (2 * own) + 1)
    return begin, end


def _expand(first: Ints, last: Ints) -> tuple[Ints, Ints]:
    """Return, for half-open ranges, the number of the range and the value for every value in every range."""
    counts = last - first
    owner = np.repeat(np.arange(len(first)), counts)
    offset = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
    return owner, np.repeat(first, counts) + offset


def only(pairs: Pairs, keep: NDArray[np.bool_]) -> Pairs:
    """Return the pairs that `keep` marks, numbered anew."""
    number = np.cumsum(keep) - 1
    rows = keep[pairs.pair]
    return Pairs(
        pairs.a[keep],
        pairs.b[keep],
        number[pairs.pair[rows]],
        pairs.word_a[rows],
        pairs.word_b[rows],
        pairs.score[rows],
    )
