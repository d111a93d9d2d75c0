"""Where the words for a source begin and end: the noun phrase after "according to", the subject of a verb of saying."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from desktop_app.comparison.facts.names import PARTICLES, is_joined_field
from desktop_app.comparison.facts.quotes import Span
from desktop_app.comparison.facts.who.source_kind import head_of
from desktop_app.comparison.text.clauses import SUBJECTS, is_gerund
from desktop_app.comparison.text.english import English
from desktop_app.comparison.text.words import Word

STOP = re.compile(r"[,;:()—“”\"«»]|\s[-–]\s|[.!?…]$")
LONGEST_SOURCE = 14
CONJUNCTIONS = frozenset(("and", "but", "as"))
CALLED = frozenset(("identified", "known", "named", "described", "only"))  # before "as"
RELATIVE = frozenset(("which", "who", "whose", "where"))
HELPERS = frozenset(("has", "have", "had", "also", "first", "later", "then", "did", "not"))
BEFORE_TIME = frozenset(("on", "in", "at", "last", "this", "early", "late"))
BESIDE = RELATIVE | {"when", "whom", "once", "while"}  # what opens words beside a subject, in commas
OF_A_NOUN = RELATIVE | {"that"}  # what a clause about a noun begins with
LONGEST_OF_TWO = 5  # words of the first of two sources
SHORT_QUOTE = 25
LONGEST_NAME = 4
BEYOND = ("",) * 5


class Reader(Struct, frozen=True, gc=False):
    """A statement as it is read for its sources: its words, these in lower case, and the spans of its quotes.

    `lowers` goes on empty behind the last word and, counted backwards, before the first: so no place is asked whether
    it is one.
    """

    text: str
    words: Sequence[Word]
    lowers: Sequence[str]
    quotes: Sequence[Span]
    lists: English

    def gap(self, place: int) -> str:
        """Return what stands before a word."""
        start = self.words[place - 1].end if place else max(0, self.words[place].start - 2)
        return self.text[start : self.words[place].start]

    def stop(self, place: int) -> re.Match[str] | None:
        """Return the punctuation before a word that a noun phrase ends at."""
        if place and self.text[self.words[place - 1].end : self.words[place].start] == " ":
            return None
        return STOP.search(self.gap(place))

    def quoted(self, place: int) -> bool:
        """Say whether a word stands in a quote that is longer than a word or two."""
        if not self.quotes:
            return False
        word = self.words[place]
        return any(start <= word.start < end and end - start > SHORT_QUOTE for start, end in self.quotes)

    def is_verb(self, place: int) -> bool:
        """Say whether a word is a verb of saying."""
        return self.lowers[place] in self.lists.saying and not self.words[place].capital


def phrase_end(reader: Reader, place: int) -> int:
    """Return the place after the noun phrase that begins at `place`."""
    end = place
    while end < len(reader.words) and end - place < LONGEST_SOURCE:
        if end > place and reader.stop(end):
            break
        word = reader.words[end]
        if end > place and (
            word.lower in reader.lists.subordinators
            or word.lower in reader.lists.auxiliaries
            or word.lower in SUBJECTS
            or (word.lower in reader.lists.determiners and reader.words[end - 1].kind == "name")
            or (
                reader.is_verb(end)
                and word.lower not in reader.lists.unspecified_sources
                and not _says_whose(reader, end)
            )
            or (word.kind == "number" and reader.words[end - 1].kind == "word" and not reader.words[end - 1].capital)
            or (word.lower in ("and", "but") and not (end + 1 < len(reader.words) and reader.words[end + 1].capital))
        ):
            break
        end += 1
    return end


def _says_whose(reader: Reader, place: int) -> bool:
    """Say whether a verb of saying only tells whose something is: "a report published by the bank"."""
    of_thing = reader.lowers[place - 1] in reader.lists.unspecified_sources
    return of_thing and reader.lowers[place].endswith("ed") and reader.lowers[place + 1] in ("by", "in")


def leads_to_whom(reader: Reader, place: int) -> bool:
    """Say whether "to" belongs to whoever stands before it: "an aide to the mayor"."""
    if reader.lowers[place] != "to" or place + 1 >= len(reader.words):
        return False
    return reader.lowers[place + 1] in reader.lists.noun_openers or reader.words[place + 1].capital


def looks_like_source(reader: Reader, first: int, last: int) -> bool:
    """Say whether words[first:last] name someone who can tell something."""
    lists = reader.lists
    head = head_of(reader.text, reader.words[first:last], lists)
    return any(w.kind == "name" or w.lower in lists.can_tell for w in head)


def span_of(reader: Reader, first: int, last: int) -> Span:
    """Return where words[first:last] begin and end in the text."""
    return reader.words[first].start, reader.words[last - 1].end


def subject_start(reader: Reader, verb: int) -> int | None:
    """Return where the subject of a verb begins, with an apposition in commas before the verb; None where it has
    none."""
    lowers, subordinators = reader.lowers, reader.lists.subordinators
    last = verb
    while last > 0 and is_helper(reader, last - 1) and not reader.stop(last):
        last -= 1
    if last == 0:
        return None
    behind_comma = last == verb and reader.gap(verb).strip() == ","
    first = end = _before_what_stands_beside(reader, last) if behind_comma else last
    in_apposition = behind_comma and end == last
    while first > 0 and end - first < LONGEST_SOURCE:
        if (first != end or not behind_comma) and (stop := reader.stop(first)):
            if not in_apposition or stop.group() != "," or lowers[first] in ("and", "but"):
                break
            in_apposition = False
        before = lowers[first - 1]
        if before in subordinators and before != "who":
            break
        if before == "what" or before in reader.lists.saying_strong:
            break
        joined = before == "and" and is_joined_field(reader.words[max(0, first - 4) : first - 1], reader.words[first])
        joined = joined or lowers[first - 2] in CALLED
        if before in CONJUNCTIONS and not joined and not reader.words[first - 1].all_capitals:
            first = _first_of_two(reader, first) if before == "and" else first
            break
        first -= 1
    if reader.lowers[first] in ("which", "who") and first > 0:
        return first
    first = _after_place(reader, _after_time(reader, first, end), end)
    while first < end and (reader.lowers[first] in ("however", "meanwhile", "in", "on") or reader.quoted(first)):
        first += 1
    return first if first < end else None


def _first_of_two(reader: Reader, second: int) -> int:
    """Return where the first of two sources begins, given where the second does: "Denmark and Finland said"; the second
    one's place where "and" joins anything else."""
    last = second - 1
    begins = range(last - 1, max(-1, last - LONGEST_OF_TWO - 1), -1)
    first = next((at for at in begins if not at or reader.stop(at)), last)
    first += reader.lowers[first] in CONJUNCTIONS
    lists = reader.lists
    borders = lists.prepositions | lists.auxiliaries | lists.subordinators | lists.saying | CONJUNCTIONS
    words = reader.words[first:last]
    if reader.stop(last) or any(word.lower in borders or lists.is_verb_form[word.lower] for word in words):
        return second
    return first if words and looks_like_source(reader, first, last) else second


def _before_what_stands_beside(reader: Reader, last: int) -> int:
    """Return the place behind a subject that its verb follows behind commas: behind "the mayor" in "the mayor, speaking
    in Lund, said", behind "Ada Holm" in "Ada Holm, 54, of Lund, said"; the place itself where none of those stand
    there."""
    end = last
    while (first := next((at for at in range(end - 1, 0, -1) if reader.stop(at)), 0)) and reader.gap(first) == ", ":
        word = reader.words[first]
        begins = word.lower in reader.lists.prepositions or word.lower in BESIDE or is_gerund(word)
        is_age = word.kind == "number" and end == first + 1
        is_deed = not word.capital and reader.lists.is_verb_form[word.lower]
        # "Grey Lantern, a gang that has struck banks in Lund and Malmo, said"
        goes_on = word.lower in reader.lists.determiners and not OF_A_NOUN.isdisjoint(reader.lowers[first + 1 : end])
        if not (begins or is_age or is_deed or goes_on):
            break
        end = first
    return end


def _after_place(reader: Reader, first: int, last: int) -> int:
    """Return where a subject begins behind words that say where, without a comma: "in its report the bank"."""
    if reader.lowers[first] not in reader.lists.prepositions:
        return first
    determiners, prepositions = reader.lists.determiners, reader.lists.prepositions
    ends = range(last - 1, first + 1, -1)
    return next(
        (at for at in ends if reader.lowers[at] in determiners and reader.lowers[at - 1] not in prepositions), first
    )


def _after_time(reader: Reader, first: int, last: int) -> int:
    """Return where a subject begins behind words that say when: "on Friday the bank", "last year officials"."""
    if reader.lowers[first] not in BEFORE_TIME:
        return first
    for at in range(first + 1, last):
        word, is_number = reader.words[at], reader.words[at].kind == "number"
        if (
            word.lower in reader.lists.time_words
            or (word.lower == "may" and word.capital)
            or (is_number and at == first and _is_of_date(reader, at))
        ):
            first = at + 1
        elif word.lower not in BEFORE_TIME and not is_number:
            break
    return first


def _is_of_date(reader: Reader, place: int) -> bool:
    """Say whether a number behind a word of time belongs to it: "May 4", "in 2019", not "on Friday 12 officials"."""
    digits, before = reader.lowers[place], reader.lowers[place - 1]
    return digits.isdigit() and (len(digits) == 4 if before == "in" else not before.endswith("day"))


def is_helper(reader: Reader, place: int) -> bool:
    """Say whether a word stands between a subject and its verb, and belongs to neither: "has", "also", "repeatedly"."""
    word = reader.words[place]
    is_adverb = word.lower.endswith("ly") and not word.capital and word.lower not in reader.lists.no_adverbs
    return is_adverb or word.lower in HELPERS


def bare(reader: Reader, first: int, verb: int) -> tuple[int, int]:
    """Return a subject without the helping verbs, adverbs and "who" before its verb."""
    last = verb
    beside = reader.lists.auxiliaries | RELATIVE
    while last > first + 1 and (reader.lowers[last - 1] in beside or is_helper(reader, last - 1)):
        last -= 1
    return first, last


def without_apposition(reader: Reader, first: int, last: int) -> tuple[int, int]:
    """Return a subject without what stands beside it in commas, unless that says who it is: of "the mayor, Ada Holm"
    the name, "Ada Holm, a clerk" as it is, but neither "who is 54" nor "in a letter"."""
    last = before_time(reader, first, last)
    comma = next((place for place in range(first + 1, last) if reader.gap(place).strip() == ","), None)
    if comma is None or reader.lowers[comma] in reader.lists.determiners:
        return first, last
    beside = reader.words[comma:last]
    if not beside[0].capital:
        return first, comma
    is_name = all((word.capital and word.kind != "function") or word.lower in PARTICLES for word in beside)
    says_who = not reader.words[comma - 1].capital or _is_person(reader, beside)
    return (comma, last) if is_name and says_who else (first, last)


def before_time(reader: Reader, first: int, last: int) -> int:
    """Return where some words end without those that say when: of "officials on Friday" behind the officials."""
    end = next((at for at in range(first + 2, last) if reader.lowers[at] in reader.lists.time_words), last)
    leads = end
    while leads > first + 1 and reader.lowers[leads - 1] in BEFORE_TIME:
        leads -= 1
    is_time = leads < end < last or (end < last and end == last - 1 and reader.words[end].capital)
    return leads if is_time and reader.lowers[leads - 1] not in reader.lists.determiners else last


def _is_person(reader: Reader, words: Sequence[Word]) -> bool:
    """Say whether some words are a full name: of "the mayor of Lund, Ada Holm", but not "the mayor of Lund, Sweden"."""
    no_person = reader.lists.institutions | reader.lists.place_openers
    return len(words) > 1 and not any(word.lower in no_person or word.key.startswith("@") for word in words)


def end_of_apposition(reader: Reader, first: int, last: int) -> int:
    """Return the place behind the name of whoever words[first:last] say the role of: behind "Ada Holm" in "the firm's
    director, Ada Holm"; `last` where no name stands beside them."""
    if last >= len(reader.words) or reader.gap(last) != ", " or reader.words[last - 1].lower in reader.lists.time_words:
        return last
    head = head_of(reader.text, reader.words[first:last], reader.lists)
    if not head or head[-1].capital or head[-1].lower.endswith("s"):
        return last
    end = last
    while end < len(reader.words) and _is_of_name(reader.words[end]) and (end == last or not reader.stop(end)):
        end += 1
    goes_on = end < len(reader.words) and not reader.stop(end)
    if end > last + LONGEST_NAME or (goes_on and reader.lowers[end] not in reader.lists.prepositions):
        return last
    is_role = head[-1].lower in reader.lists.persons
    return end if is_role or (end > last and _is_person(reader, reader.words[last:end])) else last


def _is_of_name(word: Word) -> bool:
    return word.capital and word.kind == "name"
