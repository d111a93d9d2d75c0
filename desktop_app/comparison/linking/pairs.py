"""Which statements share a word that weighs, and every word that they share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop_app.comparison.linking.groups import Groups, expand_nearby
from desktop_app.comparison.linking.order import expand, in_order, is_new
from desktop_app.comparison.linking.vocabulary import Floats, Ints, Vocabulary, WordTable
from desktop_app.comparison.progress import Step, no_step, stepping

BITS_AT_ONCE = 1 << 23  # of pairs whose common words are looked for at once, one for each word
Shared = tuple[Ints, Ints, Ints]  # numbers of pairs, words of A among the alternatives, and groups of B, in order

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
    mine, theirs = Groups.of(words.a, len(words.weight)), Groups.of(words.b, len(words.weight))
    # Where two words are spelled nearly the same, both count: else the one of B would, whichever article that is.
    frequency = np.maximum(words.frequency[alternatives.key], words.frequency[words.a.key[alternatives.word]])
    is_rare = frequency <= MOST_STATEMENTS
    a, b, by_rare_words = _candidates(words, alternatives, np.flatnonzero(is_rare), theirs)
    shared = [by_rare_words, *_by_common_words(a, b, alternatives, np.flatnonzero(~is_rare), theirs, step)]
    pair, alternative, group = (np.concatenate(column) for column in zip(*shared, strict=True))
    order = np.argsort(pair * len(alternatives.word) + alternative, kind="stable")  # of two that are in order, quick
    pair, alternative = pair[order], alternative[order]
    number, word_b = expand_nearby(mine, theirs, alternatives.word[alternative], group[order])
    alternative = alternative[number]
    return Pairs(a, b, pair[number], alternatives.word[alternative], word_b, alternatives.score[alternative])


class _Alternatives(Struct, frozen=True):
    """The words of A, each with the key it can be matched by in B: its own, and those of near spellings."""

    statement: Ints
    word: Ints
    key: Ints
    score: Floats


def _alternatives(words: Vocabulary) -> _Alternatives:
    table = words.a
    # The near words of each key, one key's behind the other's.
    near = [(key, *entry) for key, others in words.near.items() for entry in others]
    of_key, other, closeness = (np.array(column) for column in zip((-1, -1, 1.0), *near, strict=True))
    order = in_order(of_key + 1)
    bounds = np.searchsorted(of_key[order], np.arange(len(words.weight) + 1))
    place, entry = expand(bounds[table.key], bounds[table.key + 1])
    entry = order[entry]
    # Its own key of each word first, then those.
    word = np.append(np.arange(len(table.key)), place)
    order = np.argsort(word, kind="stable")
    key = np.append(table.key, other[entry])[order]
    score = np.append(np.ones(len(table.key)), closeness[entry])[order]
    return _Alternatives(table.statement[word[order]], word[order], key, score)


def _candidates(
    words: Vocabulary, alternatives: _Alternatives, rare: Ints, groups: Groups
) -> tuple[Ints, Ints, Shared]:
    """Return the statements in A and in B of every pair that shares a weighty word, sorted and without repeats, with
    the weighty words that they share."""
    key = alternatives.key[rare]
    place, group = expand(groups.begin[key], groups.begin[key + 1])
    alternative, width = rare[place], groups.statements
    a, b = _of_common_words(words)
    found = alternatives.statement[alternative] * width + groups.statement[group]
    codes = np.append(found, a * width + b)
    order = in_order(codes)
    codes = codes[order]
    is_first = is_new(codes)
    number = np.cumsum(is_first) - 1
    codes = codes[is_first]
    is_shared = order < len(found)
    order = order[is_shared]
    a = codes // width
    return a, codes - a * width, (number[is_shared], alternative[order], group[order])


def _of_common_words(words: Vocabulary) -> tuple[Ints, Ints]:
    """Return the pairs of statements that hold the same words and no rare one, in their order: a line that is often
    repeated."""
    groups = _without_rare_words(words, words.a), _without_rare_words(words, words.b)
    pairs = [
        (own[n % len(own)], others[n % len(others)])
        for keys, own in groups[0].items()
        if (others := groups[1].get(keys))
        for n in range(max(len(own), len(others)))
    ]
    a, b = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return a, b


def _without_rare_words(words: Vocabulary, table: WordTable) -> dict[tuple[int, ...], list[int]]:
    """Return the statements of an article that hold none but common words, by these."""
    is_common = words.frequency[table.key] > MOST_STATEMENTS
    size = np.bincount(table.statement, minlength=table.statements)
    common = np.bincount(table.statement[is_common], minlength=table.statements)
    first = np.cumsum(size) - size
    found: dict[tuple[int, ...], list[int]] = {}
    for statement in np.flatnonzero((size > 0) & (size == common)).tolist():
        keys = table.key[first[statement] : first[statement] + size[statement]]
        found.setdefault(tuple(keys.tolist()), []).append(statement)
    return found


def _by_common_words(
    a: Ints, b: Ints, alternatives: _Alternatives, common: Ints, groups: Groups, step: Step
) -> Iterator[Shared]:
    """Yield the common words that pairs of statements share."""
    column = np.full(len(groups.begin), -1)
    column[alternatives.key[common]] = 0
    keys = np.flatnonzero(column == 0)
    column[keys] = np.arange(len(keys))
    own = alternatives.statement[common] * len(keys) + column[alternatives.key[common]]
    order = in_order(own)
    first = np.flatnonzero(is_new(own[order]))
    last, codes = np.append(first, len(own))[1:], own[order][first]
    column_there = column[groups.code // groups.statements]
    there = np.flatnonzero(column_there >= 0)
    # A statement holds a bit for each common word: two have in common what both have a bit for.
    held_a = _bits(codes, int(alternatives.statement.max(initial=0)) + 1, len(keys))
    held_b = _bits(groups.statement[there] * len(keys) + column_there[there], groups.statements, len(keys))
    at_once = max(1, BITS_AT_ONCE // max(64, len(keys)))
    for start in stepping(range(0, len(a) if len(keys) else 0, at_once), step, every=1):
        statement_a, statement_b = a[start : start + at_once], b[start : start + at_once]
        pair, shared = _common_bits(held_a, held_b, statement_a, statement_b)
        mine = np.searchsorted(codes, statement_a[pair] * len(keys) + shared)
        group = np.searchsorted(groups.code, keys[shared] * groups.statements + statement_b[pair])
        number, place = expand(first[mine], last[mine])
        yield start + pair[number], common[order[place]], group[number]


def _bits(codes: Ints, rows: int, columns: int) -> NDArray[np.uint64]:
    """Return rows of bits, 64 to a number, of which those are set that some codes (row x columns + column) name."""
    width = -(-columns // 64)
    bits = np.zeros(rows * width, dtype="<u8")
    row, column = np.divmod(codes, max(1, columns))
    np.bitwise_or.at(bits, row * width + column // 64, np.uint64(1) << (column % 64).astype(np.uint64))
    return bits.reshape(rows, width)


def _common_bits(one: NDArray[np.uint64], other: NDArray[np.uint64], x: Ints, y: Ints) -> tuple[Ints, Ints]:
    """Return the bits that a row of one and a row of the other, the numbers of which are given, both have: the place of
    the two rows, and the column."""
    both = (one.take(x, axis=0) & other.take(y, axis=0)).ravel()
    some = np.flatnonzero(both != 0)
    eights = both[some].view(np.uint8)  # the lowest first
    eight = np.flatnonzero(eights != 0)
    bit = np.flatnonzero(np.unpackbits(eights[eight], bitorder="little"))
    place = eight[bit // 8] * 8 + bit % 8
    number, column = some[place // 64], place % 64
    width = one.shape[1]
    return number // width, number % width * 64 + column


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
