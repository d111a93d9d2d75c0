"""What stands between the spaces of many statements: most of it comes again and again, and is looked at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Ints = NDArray[np.int64]


class Pieces(Struct, frozen=True):
    """The pieces of some statements in order: `form` is the number that `forms` has for each, `starts` is where it
    begins in `text`.

    `text` holds the statements themselves, a space between them. Each begins and ends in it where `begins` and `ends`
    say, and `shift` characters further on in its article.
    """

    text: str
    begins: Ints
    ends: Ints
    shift: Ints
    forms: Mapping[str, int]
    form: Ints
    starts: Ints

    def of(self, first: int, last: int) -> Pieces:
        """Return the pieces of the statements from `first` to before `last`."""
        bounds = np.searchsorted(self.starts, np.append(self.begins, len(self.text) + 1)[[first, last]])
        statements, own = slice(first, last), slice(*bounds.tolist())
        begins, ends, shift = self.begins[statements], self.ends[statements], self.shift[statements]
        form, starts = self.form[own], self.starts[own]
        return Pieces(self.text, begins, ends, shift, self.forms, form, starts)


def read_pieces(statements: Sequence[str], starts: Sequence[int]) -> Pieces:
    """Return the pieces of some statements, each given with where it begins in its article."""
    text = " ".join(statements)
    forms, form = numbered(text.split(" "))
    spaces = np.flatnonzero(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4") == ord(" "))
    lengths = column(list(map(len, statements)))
    begins = totals(lengths + 1)[:-1]
    return Pieces(text, begins, begins + lengths, column(starts) - begins, forms, form, np.append(0, spaces + 1))


def spaced(text: str) -> str:
    """Return a text with single spaces for all its white space."""
    text = text.strip()
    # What can be printed holds no white space but spaces: so this is seen at a glance.
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def numbered(items: Iterable[str]) -> tuple[dict[str, int], Ints]:
    """Return the different items with their numbers, in the order in which they come, and the number of each item."""
    numbers: defaultdict[str, int] = defaultdict()
    numbers.default_factory = numbers.__len__
    each = column(list(map(numbers.__getitem__, items)))
    return dict(numbers), each


def totals(values: NDArray[np.generic]) -> Ints:
    """Return the sum of the values before each, and of all."""
    return np.append(0, np.cumsum(values))


def column(values: Sequence[int]) -> Ints:
    """Return numbers as an array."""
    return np.fromiter(values, dtype=np.int64, count=len(values))  # faster than `numpy.array`
