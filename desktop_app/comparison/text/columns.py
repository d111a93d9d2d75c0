"""The words of many statements, column by column: what is asked of all at once costs a part of asking each."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain, compress
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from desktop_app.comparison.text.numerals import together
from desktop_app.comparison.text.pieces import Ints, Pieces, column, numbered, read_pieces, totals
from desktop_app.comparison.text.signs import (
    ALL_CAPITALS,
    BEHIND_NUMBER,
    CAPITAL,
    FUNCTION,
    IS_NUMBER,
    KIND,
    KINDS,
    NAME,
)
from desktop_app.comparison.text.words import Word, chunks

Flags = NDArray[np.bool_]


class Columns(Struct, frozen=True, dict=True):
    """The words of some statements in order: those of statement n stand in the places from bounds[n] to bounds[n + 1].

    `starts` and `ends` are offsets in the text of the pieces. `lowers` are the words in lower case; `form` is the
    number that `forms` has for each of these, and `key` says which of `keys` it is compared by. `signs` are those of
    signs.py; `apart` says whether a space stands between a word and the one before.
    """

    pieces: Pieces
    bounds: Ints
    starts: Ints
    ends: Ints
    apart: Flags
    forms: Mapping[str, int]
    form: Ints
    lowers: tuple[str, ...]
    keys: Sequence[str]
    key: Ints
    signs: Ints

    @cached_property
    def statement(self) -> Ints:
        """Return the number of the statement that each word stands in."""
        return np.repeat(np.arange(len(self.bounds) - 1), np.diff(self.bounds))

    @cached_property
    def is_first(self) -> Flags:
        """Return for each word whether it is the first of its statement."""
        first = np.zeros(len(self.signs) + 1, dtype=bool)
        first[self.bounds] = True
        return first[:-1]

    @cached_property
    def follows(self) -> Flags:
        """Return for each word whether one character stands between it and the one before in its statement."""
        near = ~self.is_first
        near[1:] &= self.starts[1:] - self.ends[:-1] == 1
        return near

    @cached_property
    def said(self) -> Ints:
        """Return how many words that say something stand before each, and in all."""
        return totals(self.signs & KIND != FUNCTION)

    def is_form(self, words: Iterable[str]) -> Flags:
        """Return for each word whether it is one of some words in lower case."""
        is_one = np.zeros(len(self.forms), dtype=bool)
        is_one[[self.forms[word] for word in words if word in self.forms]] = True
        return is_one[self.form]

    def has_key(self, keys: Container[str]) -> Flags:
        """Return for each word whether it is compared by one of some keys."""
        return np.frombuffer(bytes(map(keys.__contains__, self.keys)), dtype=bool)[self.key]

    @cached_property
    def offsets(self) -> tuple[Ints, Ints]:
        """Return where each word begins and ends in its article."""
        shift = self.pieces.shift[self.statement]
        return self.starts + shift, self.ends + shift

    def words(self) -> list[Word]:
        """Return the words as such."""
        keys, kinds = np.array(self.keys, dtype=object)[self.key], np.array(KINDS, dtype=object)[self.signs & KIND]
        capital, all_capitals = (self.signs & CAPITAL) > 0, (self.signs & ALL_CAPITALS) > 0
        starts, ends, *others = (x.tolist() for x in (*self.offsets, keys, kinds, capital, all_capitals))
        return list(map(Word, starts, ends, self.lowers, *others))

    def with_names(self, names: Mapping[int, str]) -> Columns:
        """Return the words with those in some places as names that have these keys; a number stays one."""
        columns = self.with_keys(names)
        places, signs = column(list(names)), self.signs.copy()
        words = places[signs[places] & KIND != IS_NUMBER]
        signs[words] = signs[words] & ~KIND | NAME
        return replace(columns, signs=signs)

    def with_keys(self, new: Mapping[int, str]) -> Columns:
        """Return the words with other keys for those in some places."""
        key = self.key.copy()
        key[list(new)] = np.arange(len(new)) + len(self.keys)
        return replace(self, keys=[*self.keys, *new.values()], key=key)

    def without(self, dropped: Sequence[int]) -> Columns:
        """Return the words but for those in some places."""
        keep = np.ones(len(self.signs), dtype=bool)
        keep[dropped] = False
        lowers = tuple(compress(self.lowers, keep.tolist()))
        return replace(self, bounds=totals(keep)[self.bounds], lowers=lowers, **self._arrays(keep))

    def of(self, first: int, last: int) -> Columns:
        """Return the words of the statements from `first` to before `last`."""
        bounds = self.bounds[first : last + 1]
        own = slice(bounds[0], bounds[-1])
        pieces, lowers = self.pieces.of(first, last), self.lowers[own]
        return replace(self, pieces=pieces, bounds=bounds - bounds[0], lowers=lowers, **self._arrays(own))

    def _arrays(self, rows: Flags | slice) -> dict[str, NDArray[Any]]:
        names = ("starts", "ends", "apart", "form", "key", "signs")
        return {name: getattr(self, name)[rows] for name in names}


def read_columns(statements: Sequence[str], starts: Sequence[int], language: str) -> Columns:
    """Return the words of some statements, each given with where it begins in its article; a number with its scale
    ("1.2 million") is one word."""
    pieces = read_pieces(statements, starts)
    read = list(map(chunks(language).__getitem__, pieces.forms))  # no word holds a space
    sizes = column(list(map(len, read)))
    first, last, lowers, keys, signs = zip(*chain(*read), strict=True) if sizes.any() else [()] * 5
    forms, form = numbered(lowers)
    counts = sizes[pieces.form]
    total = totals(counts)
    row = np.arange(total[-1]) + np.repeat(totals(sizes)[pieces.form] - total[:-1], counts)
    piece = np.repeat(np.arange(len(counts)), counts)
    place = pieces.starts[piece]
    word_starts = place + column(first)[row]
    columns = Columns(
        pieces=pieces,
        bounds=np.append(np.searchsorted(word_starts, pieces.begins), len(word_starts)),
        starts=word_starts,
        ends=place + column(last)[row],
        apart=np.diff(piece, prepend=-1) > 0,
        forms=forms,
        form=form[row],
        lowers=tuple(np.array(lowers, dtype=object)[row].tolist()),
        keys=keys,
        key=row,
        signs=column(signs)[row],
    )
    return _with_scales(columns) if language == "en" else columns


def read_words(text: str, start: int, end: int, language: str) -> list[Word]:
    """Return the words of text[start:end] in order."""
    return read_columns([text[start:end]], [start], language).words()


def _with_scales(columns: Columns) -> Columns:
    """Put "twenty" and "three", "1.2" and "million" together where only a space or a hyphen stands between them."""
    behind = (columns.signs & BEHIND_NUMBER) > 0
    is_number = columns.signs & KIND == IS_NUMBER
    joins = behind & ~columns.is_first
    joins[1:] &= (behind | is_number)[:-1] & (columns.starts[1:] - columns.ends[:-1] <= 1)
    keys: dict[int, str] = {}
    ends = columns.ends.copy()
    number, joined = -1, [-1]
    for place in np.flatnonzero(joins).tolist():
        if place - 1 != joined[-1]:
            number = place - 1
        before = keys.get(number, columns.keys[columns.key[number]])
        key = together(before, columns.lowers[place]) if is_number[number] else None
        if key is not None:
            keys[number], ends[number] = key, ends[place]
            joined.append(place)
    return replace(columns.with_keys(keys), ends=ends).without(joined[1:])
