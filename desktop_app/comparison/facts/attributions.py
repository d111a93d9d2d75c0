"""Who an article says it has something from: "according to X", "X said", "reported by X", "citing X"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from desktop_app.comparison.facts.quotes import Span
from desktop_app.comparison.facts.source_kind import head_of
from desktop_app.comparison.text.english import English, english
from desktop_app.comparison.text.words import Word

STOP = re.compile(r"[,;:()—“”\"«»]|\s[-–]\s|[.!?…]$")
QUOTE_ENDS = re.compile(r"[,!?…—][”\"’'»]|[”\"»][,—]?")
QUOTE_BEFORE = re.compile(r"[”\"’»]")
INTRODUCES = re.compile(r"[:“\"«]")
LONGEST_SOURCE = 14
NOT_BEFORE_SAYING = frozenset(("to", "by", "be", "been", "being", "was", "were", "is", "are"))
SHORT_QUOTE = 25
OTHER_SIGNS = frozenset(("according", "citing", "quoting"))  # what an attribution begins with, but for verbs


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


class _Reader(Struct, frozen=True, gc=False):
    text: str
    words: Sequence[Word]
    quotes: Sequence[Span]
    lists: English

    def gap(self, place: int) -> str:
        """Return what stands before a word."""
        start = self.words[place - 1].end if place else max(0, self.words[place].start - 2)
        return self.text[start : self.words[place].start]

    def stop(self, place: int) -> re.Match[str] | None:
        """Return the punctuation before a word that a noun phrase ends at."""
        gap = self.gap(place)
        return STOP.search(gap) if gap != " " else None

    def quoted(self, place: int) -> bool:
        word = self.words[place]
        return any(start <= word.start < end and end - start > SHORT_QUOTE for start, end in self.quotes)

    def lower(self, place: int) -> str:
        return self.words[place].lower if 0 <= place < len(self.words) else ""

    def is_verb(self, place: int) -> bool:
        lower = self.lower(place)
        return lower in self.lists.saying and not self.words[place].capital


def find_attributions(text: str, words: Sequence[Word], quotes: Sequence[Span]) -> list[Mention]:
    """Return the attributions of one English statement in order; they never overlap."""
    signs = _signs()
    places = [
        place
        for place, word in enumerate(words)
        if word.lower in signs and (not word.capital or word.lower in OTHER_SIGNS)
    ]
    if not places:
        return []
    reader = _Reader(text, words, quotes, english())
    found: list[Mention] = []
    for place in places:
        if reader.quoted(place) or (found and words[place].start < found[-1].end):
            continue
        if words[place].lower in OTHER_SIGNS:
            mention = _according_to(reader, place) or _citing(reader, place)
        else:
            mention = _passive(reader, place) or _first_to(reader, place) or _active(reader, place)
        if mention and not (found and mention.start < found[-1].end):
            found.append(_with_via(mention, found))
    return found


@cache
def _signs() -> frozenset[str]:
    """Return the words that every attribution holds one of."""
    return english().saying | OTHER_SIGNS


def _phrase_end(reader: _Reader, place: int) -> int:
    """Return the place after the noun phrase that begins at `place`."""
    end = place
    while end < len(reader.words) and end - place < LONGEST_SOURCE:
        if end > place and reader.stop(end):
            break
        word = reader.words[end]
        if end > place and (
            word.lower in reader.lists.subordinators
            or word.lower in reader.lists.auxiliaries
            or (reader.is_verb(end) and word.lower not in reader.lists.unspecified_sources)
            or (word.lower in ("and", "but") and not (end + 1 < len(reader.words) and reader.words[end + 1].capital))
        ):
            break
        end += 1
    return end


def _looks_like_source(reader: _Reader, first: int, last: int) -> bool:
    lists = reader.lists
    head = head_of(reader.text, reader.words[first:last], lists)
    return any(w.kind == "name" or w.lower in lists.common_sources or w.lower in lists.roles for w in head)


def _span(reader: _Reader, first: int, last: int) -> Span:
    return reader.words[first].start, reader.words[last - 1].end


def _according_to(reader: _Reader, place: int) -> Mention | None:
    if reader.lower(place) != "according" or reader.lower(place + 1) != "to" or place + 2 >= len(reader.words):
        return None
    last = _phrase_end(reader, place + 2)
    return Mention(*_span(reader, place, last), _span(reader, place + 2, last), "according to")


def _citing(reader: _Reader, place: int) -> Mention | None:
    if reader.lower(place) not in ("citing", "quoting") or place + 1 >= len(reader.words):
        return None
    last = _phrase_end(reader, place + 1)
    if not _looks_like_source(reader, place + 1, last):
        return None
    return Mention(*_span(reader, place, last), _span(reader, place + 1, last), reader.lower(place))


def _passive(reader: _Reader, place: int) -> Mention | None:
    if not reader.is_verb(place) or reader.lower(place + 1) != "by" or place + 2 >= len(reader.words):
        return None
    last = _phrase_end(reader, place + 2)
    if not _looks_like_source(reader, place + 2, last):
        return None
    before = {word.lower for word in reader.words[:place]}
    about_previous = reader.lower(0) in ("this", "that", "it") and not any(
        word.kind != "function" for word in reader.words[:place]
    )
    first = place - 1 if reader.lower(place - 1) == "first" and "was" in before else place
    return Mention(
        *_span(reader, first, last), _span(reader, place + 2, last), reader.lower(place), about_previous=about_previous
    )


def _first_to(reader: _Reader, place: int) -> Mention | None:
    """Read "the Times was the first to report"."""
    was = place - 4 if reader.lower(place - 3) == "the" else place - 3
    if not reader.is_verb(place) or (reader.lower(place - 2), reader.lower(place - 1)) != ("first", "to"):
        return None
    first = _subject_start(reader, was) if was > 0 and reader.lower(was) in reader.lists.auxiliaries else None
    if first is None or not _looks_like_source(reader, first, was):
        return None
    return Mention(*_span(reader, first, place + 1), _span(reader, first, was), reader.lower(place))


def _active(reader: _Reader, place: int) -> Mention | None:
    if not reader.is_verb(place) or reader.lower(place - 1) in NOT_BEFORE_SAYING:
        return None
    verb = reader.lower(place)
    gap = reader.gap(place)
    after_quote = place > 0 and gap != " " and QUOTE_ENDS.search(gap) is not None
    first = _subject_start(reader, place)
    strong = verb in reader.lists.saying_strong
    after_comma = gap.lstrip().startswith(",")
    inverted = _inverted(reader, place) if after_quote or (after_comma and strong) else None
    if first is None or (inverted and after_comma and _closes(reader, inverted)):
        return inverted
    subject = reader.words[first:place]
    is_pronoun = subject[0].kind == "function" or subject[0].lower in reader.lists.person_pronouns
    pronoun = subject[-1].lower if len(subject) == 1 and is_pronoun else None
    before = reader.gap(first)
    at_end = place + 1 == len(reader.words) or bool(reader.stop(place + 1))
    follows = _introduces(reader, place + 1) or (at_end and first > 0 and before.lstrip().startswith(","))
    quote_before = first > 0 and before != " " and QUOTE_BEFORE.search(before) is not None
    figures = {word.lower for word in subject} & reader.lists.unspecified_sources
    if not (strong or follows or quote_before or figures) or (
        pronoun is None and not _subject_can_speak(reader, first, place, strong)
    ):
        return None
    if pronoun in ("which", "who", "that"):
        return Mention(*_span(reader, first, place + 1), None, verb, pronoun=pronoun)
    last, via = _addressee(reader, place)
    if via and any(word.lower == "to" for word in reader.words[place + 1 : last]):
        return None  # "told his government to act" is an order
    if pronoun is not None:
        if pronoun not in ("he", "she", "they", "it", "i", "we"):
            return None
        return Mention(*_span(reader, first, last), None, verb, pronoun=pronoun, via=via)
    return Mention(*_span(reader, first, last), _span(reader, *_bare(reader, first, place)), verb, via=via)


def _closes(reader: _Reader, mention: Mention) -> bool:
    """Say whether nothing but punctuation follows an attribution in its clause."""
    following = next((place for place, word in enumerate(reader.words) if word.start >= mention.end), None)
    return following is None or bool(reader.stop(following))


def _inverted(reader: _Reader, place: int) -> Mention | None:
    """Read "…," said John Smith."""
    if place + 1 >= len(reader.words) or reader.stop(place + 1):
        return None
    last = _phrase_end(reader, place + 1)
    if last == place + 1 or not _looks_like_source(reader, place + 1, last):
        return None
    return Mention(*_span(reader, place, last), _span(reader, place + 1, last), reader.lower(place))


def _subject_start(reader: _Reader, verb: int) -> int | None:
    """Return where the subject of a verb begins, with an apposition in commas before the verb; None where it has
    none."""
    last = verb
    while (
        last > 0
        and not reader.stop(last)
        and (
            reader.lower(last - 1) in ("has", "have", "had", "also", "first", "later", "then", "did", "not")
            or reader.lower(last - 1).endswith("ly")
        )
    ):
        last -= 1
    if last == 0:
        return None
    in_apposition = reader.gap(verb).strip() == "," and last == verb
    first = last
    while first > 0 and last - first < LONGEST_SOURCE:
        if first < len(reader.words) and first < last + 1 and (first != last or not in_apposition):
            stop = reader.stop(first)
            if stop and not (in_apposition and stop.group() == "," and reader.words[first].lower not in ("and", "but")):
                break
            if stop and in_apposition:
                in_apposition = False
        before = reader.words[first - 1]
        subordinate = before.lower in reader.lists.subordinators and before.lower != "who"
        if subordinate or before.lower in ("and", "but", "as"):
            break
        first -= 1
    if reader.lower(first) in ("which", "who") and first > 0:
        return first
    while first < last and (reader.lower(first) in ("however", "meanwhile", "in", "on") or reader.quoted(first)):
        first += 1
    return first if first < last else None


def _bare(reader: _Reader, first: int, verb: int) -> tuple[int, int]:
    """Return a subject without the helping verbs and adverbs before its verb."""
    last = verb
    while last > first + 1 and (
        reader.lower(last - 1) in reader.lists.auxiliaries
        or reader.lower(last - 1) in ("also", "first", "later", "then", "not")
        or reader.lower(last - 1).endswith("ly")
    ):
        last -= 1
    return first, last


def _introduces(reader: _Reader, place: int) -> bool:
    """Say whether what follows a verb is what was said: "that", a colon or a quotation mark."""
    if place >= len(reader.words):
        return False
    return reader.lower(place) in ("that", "this") or INTRODUCES.search(reader.gap(place)) is not None


def _subject_can_speak(reader: _Reader, first: int, verb: int, strong: bool) -> bool:
    return strong or _looks_like_source(reader, first, verb)


def _addressee(reader: _Reader, verb: int) -> tuple[int, Span | None]:
    """Return the place after "told the Guardian", and the outlet where it is one."""
    if reader.lower(verb) not in ("told", "tell", "tells", "telling") or verb + 1 >= len(reader.words):
        return verb + 1, None
    last = _phrase_end(reader, verb + 1)
    group = reader.words[verb + 1 : last]
    names = [word for word in group if word.kind == "name" or (word.capital and word.kind == "word")]
    if not names:
        return (last if last - verb <= 3 else verb + 1), None
    return last, _span(reader, verb + 1, last)


def _with_via(mention: Mention, earlier: Sequence[Mention]) -> Mention:
    """Say that officials an outlet cites are known through that outlet."""
    if mention.verb in ("citing", "quoting") and earlier and earlier[-1].source:
        return Mention(
            mention.start, mention.end, mention.source, mention.verb, mention.pronoun, earlier[-1].source, False
        )
    return mention
