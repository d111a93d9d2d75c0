"""One place where an article says who it has something from."""

from __future__ import annotations

from msgspec import Struct

from desktop_app.comparison.facts.quotes import Span


class Mention(Struct, frozen=True, gc=False):
    """One attribution in a statement.

    `start` to `end` is what says so ("a US official told the Guardian"), `source` the words of the source alone,
    None for a pronoun; `via` the outlet it was told to or is cited by. `about_previous`: it says where the
    sentence before comes from.
    """

    start: int
    end: int
    source: Span | None
    verb: str
    pronoun: str | None = None
    via: Span | None = None
    about_previous: bool = False
