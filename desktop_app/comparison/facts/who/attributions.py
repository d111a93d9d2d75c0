"""Who an article says it has something from: "according to X", "X said", "reported by X", "citing X"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.comparison.facts.quotes import Span
from desktop_app.comparison.facts.who.citing import CITES, citing, quoted_as_saying, with_one_more
from desktop_app.comparison.facts.who.heard import HEARD, LEARNED, UNDERSTANDS, heard
from desktop_app.comparison.facts.who.mention import Mention
from desktop_app.comparison.facts.who.source_kind import classify
from desktop_app.comparison.facts.who.source_phrases import (
    BEYOND,
    LONGEST_SOURCE,
    Reader,
    bare,
    before_time,
    end_of_apposition,
    is_helper,
    leads_to_whom,
    looks_like_source,
    phrase_end,
    span_of,
    subject_start,
    without_apposition,
)
from desktop_app.comparison.facts.who.what_is_told import (
    COMPLEMENTS,
    end_of_called,
    ends_telling,
    is_told,
    only_speaks,
    says_who,
)
from desktop_app.comparison.text.clauses import SUBJECTS, is_verb
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english

QUOTE_ENDS = re.compile(r"[,!?…—][”\"’'»]|[”\"»][,—]?")
QUOTE_MARK = re.compile(r"[“”\"«»]")
QUOTE_BEFORE = re.compile(r"[”\"’»]")
NOT_BEFORE_SAYING = frozenset(("to", "by", "be", "been", "being", "was", "were", "is", "are"))
NOBODY = frozenset(("no", "nobody", "neither", "none", "something"))  # "something Moscow denies"
TOLD = frozenset(("told", "tell", "tells", "telling"))
DEFINITE = frozenset(("the", "its", "his", "her", "their"))
OTHER_SIGNS = CITES | HEARD | LEARNED | UNDERSTANDS | {"according"}  # what an attribution begins with, but for verbs


def find_attributions(text: str, draft: Draft, places: Sequence[int], quotes: Sequence[Span]) -> list[Mention]:
    """Return the attributions of one English statement in order, given where verbs of saying and other signs stand;
    they never overlap."""
    reader = Reader(text, draft.words, draft.lowers + BEYOND, quotes, english())
    found: list[Mention] = []
    for place in places:
        if reader.quoted(place) or (found and draft.words[place].start < found[-1].end):
            continue
        if draft.lowers[place] in OTHER_SIGNS:
            mention = _according_to(reader, place) or citing(reader, place) or heard(reader, place)
        else:
            mention = quoted_as_saying(reader, place) or _passive(reader, place) or heard(reader, place)
            mention = mention or _first_to(reader, place) or _active(reader, place)
        if mention:
            found = with_one_more(found, mention, reader, place) if found else [mention]
    return found


def _according_to(reader: Reader, place: int) -> Mention | None:
    if reader.lowers[place] != "according" or reader.lowers[place + 1] != "to" or place + 2 >= len(reader.words):
        return None
    last = phrase_end(reader, place + 2)
    names_one = place > 0 or not DEFINITE.isdisjoint(reader.lowers[place + 2 : last])
    end = (
        end_of_apposition(reader, place + 2, last) if names_one else last
    )  # "According to a friend, Ada Holm, 43, fell"
    source = without_apposition(reader, place + 2, end)
    return Mention(*span_of(reader, place, end), span_of(reader, *source), "according to")


def _passive(reader: Reader, place: int) -> Mention | None:
    if reader.lowers[place + 1] != "by" or place + 2 >= len(reader.words):
        return None
    if reader.lowers[place] in reader.lists.done_by_persons:
        return None  # "found by police"
    last = phrase_end(reader, place + 2)
    ends = ("to", "as", *COMPLEMENTS.get(reader.lowers[place], "").split())
    last = next(
        (at for at in range(place + 3, last) if reader.lowers[at] in ends and not leads_to_whom(reader, at)), last
    )
    if not looks_like_source(reader, place + 2, last):
        return None
    if reader.lowers[place] == "told" and reader.lowers[last] == "to":
        return None  # "told by police to leave"
    about_previous = reader.lowers[0] in ("this", "that", "it") and not any(
        word.kind != "function" for word in reader.words[:place]
    )
    first = place - 1 if reader.lowers[place - 1] == "first" and "was" in reader.lowers[:place] else place
    return Mention(
        *span_of(reader, first, last),
        span_of(reader, place + 2, last),
        reader.lowers[place],
        about_previous=about_previous,
    )


def _first_to(reader: Reader, place: int) -> Mention | None:
    """Read "the Times was the first to report"."""
    if reader.lowers[place - 1] != "to" or reader.lowers[place - 2] != "first":
        return None
    was = place - 4 if reader.lowers[place - 3] == "the" else place - 3
    first = subject_start(reader, was) if was > 0 and reader.lowers[was] in reader.lists.auxiliaries else None
    if first is None or not looks_like_source(reader, first, was):
        return None
    return Mention(*span_of(reader, first, place + 1), span_of(reader, first, was), reader.lowers[place])


def _active(reader: Reader, place: int) -> Mention | None:
    if _tells_nothing(reader, place):
        return None
    verb, gap = reader.lowers[place], reader.gap(place)
    after_comma = gap.lstrip().startswith(",")
    if after_comma and verb.endswith("ing"):
        return _participle(reader, place)
    after_quote = place > 0 and gap != " " and QUOTE_ENDS.search(gap) is not None
    first = subject_start(reader, place)
    strong = verb in reader.lists.saying_strong
    inverted = _inverted(reader, place) if after_quote or (after_comma and strong) else None
    if first is None and inverted is None and (strong or is_told(reader, place)):
        return _joined(reader, place)
    if first is None or (inverted and after_comma and _closes(reader, inverted)):
        return inverted
    if reader.lowers[first - 1] in ("if", "unless") or reader.lowers[first] in NOBODY:
        return None
    subject = reader.words[first:place]
    is_pronoun = subject[0].kind == "function" or subject[0].lower in reader.lists.person_pronouns
    pronoun = subject[-1].lower if len(subject) == 1 and is_pronoun else None
    if not strong and not (
        _tells(reader, first, place)
        and (
            pronoun
            or verb in reader.lists.announcing
            or says_who(reader, place)
            or looks_like_source(reader, first, place)
        )
    ):
        return None
    if pronoun in reader.lists.relative_pronouns:
        return Mention(*span_of(reader, first, place + 1), None, verb, pronoun=pronoun)
    last, via = _addressee(reader, place)
    if verb in TOLD and _orders(reader, place):
        return None
    if pronoun is not None:
        if pronoun not in ("he", "she", "they", "it", "i", "we"):
            return None
        return Mention(
            *span_of(reader, first, last), _whom_meant(reader, first, pronoun), verb, pronoun=pronoun, via=via
        )
    if any(x.lower in reader.lists.what_is_said and y.capital for x, y in pairwise(subject[:3])):
        return None  # "a claim Moscow denied"
    if not strong and _is_done_to(reader, first, place):
        return None
    source = without_apposition(reader, *bare(reader, first, place))
    return Mention(*span_of(reader, first, last), span_of(reader, *source), verb, via=via)


def _is_done_to(reader: Reader, first: int, verb: int) -> bool:
    """Say whether a verb tells of what stands before its subject: "a plan the government announced"."""
    lists = reader.lists
    if any(reader.stop(at) for at in range(first + 1, verb)):
        return False
    openers = (at for at in range(first + 2, verb) if reader.lowers[at] in lists.noun_openers)
    return any(
        reader.words[at - 1].kind == "word"
        and reader.gap(at) == " "
        and not reader.words[at - 1].capital
        and reader.lowers[at - 1] not in lists.prepositions | lists.time_words
        for at in openers
    )


def _orders(reader: Reader, verb: int) -> bool:
    """Say whether somebody is told to do something: "told his government to act"."""
    ends = range(verb + 2, min(verb + LONGEST_SOURCE, len(reader.words)))
    end = next((at for at in ends if reader.stop(at) or reader.lowers[at] in ("that", "to")), 0)
    return (
        reader.lowers[end] == "to" and not reader.stop(end) and reader.lowers[end + 1] not in reader.lists.determiners
    )


def _tells_nothing(reader: Reader, place: int) -> bool:
    """Say whether a verb of saying tells what nobody said, or is no verb: "did not confirm", "is said to be 30", "media
    reports said"."""
    lists, verb, before = reader.lists, reader.lowers[place], reader.lowers[place - 1]
    if before in NOT_BEFORE_SAYING or before in lists.negations or reader.lowers[place - 2] in lists.negations:
        return True
    if verb == "said" and reader.lowers[place + 1] == "to" and reader.lowers[place + 2] in lists.auxiliaries:
        return True
    return reader.is_verb(place + 1) and verb in lists.unspecified_sources and not reader.stop(place + 1)


def _whom_meant(reader: Reader, place: int, pronoun: str) -> Span | None:
    """Return the subject that a pronoun behind its statement stands for: "the firm will close two plants, it said"."""
    if pronoun not in ("it", "they") or not place or not reader.gap(place).startswith(","):
        return None
    own = _participle(reader, place)
    if own is None or own.source is None:
        return None
    words = [word for word in reader.words if own.source[0] <= word.start < own.source[1]]
    return own.source if classify(reader.text, words) in ("named", "office") else None


def _tells(reader: Reader, first: int, verb: int) -> bool:
    """Say whether what stands around a subject and its verb shows that it tells something, as not every such verb
    does."""
    before = reader.gap(first) if first else " "
    if before != " " and QUOTE_BEFORE.search(before):
        return True
    if before.startswith(",") and ends_telling(reader, verb + 1):
        return True
    done_to_it = reader.lowers[verb] in reader.lists.done_to_things or reader.gap(verb).startswith(",")
    figures = not done_to_it and not reader.lists.unspecified_sources.isdisjoint(reader.lowers[first:verb])
    return figures or is_told(reader, verb)


def _participle(reader: Reader, place: int) -> Mention | None:
    """Read "the union left the talks, saying that …": who says it stands before the verb of the clause."""
    return _with_earlier_subject(reader, place, _parts(reader, place))


def _joined(reader: Reader, place: int) -> Mention | None:
    """Read "the firm closed two branches and said …": who says it stands before the verb that this one is joined to."""
    joiner = next((at for at in range(place - 1, -1, -1) if not is_helper(reader, at)), 0)
    if reader.lowers[joiner] not in ("and", "but"):
        return None
    starts = [at for at in _parts(reader, joiner) if not at or not QUOTE_MARK.search(reader.gap(at))]
    return _with_earlier_subject(reader, place, starts[-1:])


def _parts(reader: Reader, end: int) -> list[int]:
    """Return the places before `end` where what stands between two stops begins."""
    return [at for at in range(end) if not at or reader.stop(at)]


def _with_earlier_subject(reader: Reader, place: int, starts: Sequence[int]) -> Mention | None:
    """Return an attribution to the subject of an earlier verb, which begins in one of some places."""
    for first in starts:
        verb = next((at for at in range(first + 1, place) if _is_deed(reader, at)), None)
        if verb is None or verb - first > LONGEST_SOURCE or any(reader.stop(at) for at in range(first + 1, verb + 1)):
            continue
        span = span_of(reader, place, _addressee(reader, place)[0])
        if verb == first + 1 and reader.lowers[first] in SUBJECTS:
            return Mention(*span, None, reader.lowers[place], pronoun=reader.lowers[first])
        if looks_like_source(reader, first, verb):
            return Mention(*span, span_of(reader, *bare(reader, first, verb)), reader.lowers[place])
    return None


def _is_deed(reader: Reader, place: int) -> bool:
    word, lists = reader.words[place], reader.lists
    return reader.is_verb(place) or word.lower in lists.same_in_past or is_verb(word, lists)


def _closes(reader: Reader, mention: Mention) -> bool:
    """Say whether nothing but punctuation follows an attribution in its clause."""
    following = next((place for place, word in enumerate(reader.words) if word.start >= mention.end), None)
    return following is None or bool(reader.stop(following))


def _inverted(reader: Reader, place: int) -> Mention | None:
    """Read "…," said John Smith."""
    if place + 1 >= len(reader.words) or reader.stop(place + 1) or reader.lowers[place] in TOLD:
        return None
    if reader.lowers[place + 1] in reader.lists.subordinators:
        return None  # "said that"
    if reader.lowers[place + 1] in reader.lists.prepositions and not reader.words[place + 1].capital:
        return None  # "wrote on Telegram"
    last = phrase_end(reader, place + 1)
    end = end_of_apposition(reader, place + 1, last)
    if last == place + 1 or not (
        end > last or only_speaks(reader, place) or looks_like_source(reader, place + 1, last)
    ):
        return None
    source = without_apposition(reader, place + 1, end)
    return Mention(*span_of(reader, place, end), span_of(reader, *source), reader.lowers[place])


def _addressee(reader: Reader, verb: int) -> tuple[int, Span | None]:
    """Return the place after "told the Guardian" or "called it", and the outlet where it is one."""
    if reader.lowers[verb] not in TOLD or verb + 1 >= len(reader.words):
        return end_of_called(reader, verb) or verb + 1, None
    last = phrase_end(reader, verb + 1)
    last = before_time(reader, verb + 1, last)
    group = reader.words[verb + 1 : last]
    names = [word for word in group if word.kind == "name" or (word.capital and word.kind == "word")]
    if not names:
        return (last if last - verb <= 3 else verb + 1), None
    return last, span_of(reader, verb + 1, last)
