"""Whom an outlet cites: "the radio, citing officials, said", "quoted an official as saying"."""

from __future__ import annotations

from msgspec.structs import replace

from desktop_app.comparison.facts.who.mention import Mention
from desktop_app.comparison.facts.who.source_phrases import (
    Reader,
    bare,
    looks_like_source,
    phrase_end,
    span_of,
    subject_start,
)

CITES = frozenset(("citing", "quoting"))
QUOTES = frozenset(("quote", "quotes", "quoted"))
SAYING = frozenset(("saying", "telling"))
LONGEST_QUOTED = 12  # words between "quoted" and "as saying"


def citing(reader: Reader, place: int) -> Mention | None:
    """Read "citing two officials"; None where no source stands behind it."""
    if reader.lowers[place] not in CITES or place + 1 >= len(reader.words):
        return None
    last = phrase_end(reader, place + 1)
    if not looks_like_source(reader, place + 1, last):
        return None
    return Mention(*span_of(reader, place, last), span_of(reader, place + 1, last), reader.lowers[place])


def quoted_as_saying(reader: Reader, place: int) -> Mention | None:
    """Read "the radio quoted an official as saying", "an official was quoted by the radio as saying"; None for any
    other verb."""
    if reader.lowers[place] not in QUOTES:
        return None
    ends = range(place + 1, min(place + LONGEST_QUOTED, len(reader.words) - 1))
    end = next((at for at in ends if reader.lowers[at] == "as" and reader.lowers[at + 1] in SAYING), None)
    first = subject_start(reader, place)
    if end is None or first is None:
        return None
    if reader.lowers[place - 1] in reader.lists.auxiliaries:
        source = bare(reader, first, place)
        if source[1] == first + 1 and reader.words[first].kind == "function":
            return None  # "he was quoted as saying"
        by = reader.lowers[place + 1] == "by" and end > place + 2
        via = span_of(reader, place + 2, end) if by else None
        return Mention(*span_of(reader, first, end + 2), span_of(reader, *source), reader.lowers[place], via=via)
    return Mention(
        *span_of(reader, first, end + 2),
        span_of(reader, place + 1, end),
        reader.lowers[place],
        via=span_of(reader, first, place),
    )


def with_one_more(found: list[Mention], mention: Mention, reader: Reader, place: int) -> list[Mention]:
    """Return the attributions of a statement with another whose verb stands in a place, where the two do not overlap.

    Those whom an outlet cites are known through it: "the radio said, citing officials", "citing officials, the radio
    said", "the radio, citing officials, said".
    """
    *earlier, last = found
    if mention.start < last.end:
        if mention.source and mention.source[0] < last.start and last.end <= mention.source[1]:
            return [*earlier, mention]  # "a report published by the bank says"
        if last.verb not in CITES or mention.source is None or mention.source[1] > last.start:
            return found
        return [*earlier, replace(last, via=mention.source), replace(mention, start=reader.words[place].start)]
    if mention.verb in CITES and last.source:
        mention = replace(mention, via=last.source)
    elif last.verb in CITES and last.start == reader.words[0].start:
        last = replace(last, via=mention.source)
    return [*earlier, last, mention]
