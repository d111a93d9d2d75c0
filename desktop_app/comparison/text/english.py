"""The English words that the comparison needs to know, read from `resources/words/english.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache, cached_property

from msgspec import Struct

from desktop_app.comparison.text.remembered import Remembered
from desktop_app.resources import resource

Phrase = tuple[str, ...]
NOUN_ENDING = re.compile(
    r"(?:ren|men|man|ion|ions|th|ths|al|als|ure|e?nces?|e?nses?|people|feet|wives|lives|[ae]ses?)$"
)


class Phrases(Struct, frozen=True):
    """Groups of words, and how many words those have that begin with each, most first."""

    phrases: frozenset[Phrase]
    lengths: dict[str, list[int]]

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Phrases:
        """Know some groups of words."""
        every = frozenset(phrases)
        lengths: dict[str, set[int]] = {}
        for phrase in every:
            lengths.setdefault(phrase[0], set()).add(len(phrase))
        return cls(every, {first: sorted(own, reverse=True) for first, own in lengths.items()})

    def at(self, lowers: Phrase, place: int) -> Phrase:
        """Return the group of words that begins at a place among words in lower case, or nothing."""
        for length in self.lengths.get(lowers[place], ()):
            phrase = lowers[place : place + length]
            if phrase in self.phrases:
                return phrase
        return ()

    def __contains__(self, phrase: Phrase) -> bool:
        return phrase in self.phrases


class English(Struct, frozen=True, dict=True):
    """Word lists, all in lower case, as the table's comments describe them; `irregular` leads from a form to its
    base."""

    function_words: frozenset[str]
    irregular: dict[str, str]
    person_pronouns: frozenset[str]
    relative_pronouns: frozenset[str]
    subordinators: frozenset[str]
    after_comma: frozenset[str]
    openers: Phrases
    auxiliaries: frozenset[str]
    determiners: frozenset[str]
    noun_openers: frozenset[str]
    same_in_past: frozenset[str]
    no_gerunds: frozenset[str]
    no_adverbs: frozenset[str]
    prepositions: frozenset[str]
    saying_strong: frozenset[str]
    saying_weak: frozenset[str]
    told_as_deed: frozenset[str]
    done_by_things: frozenset[str]
    done_to_things: frozenset[str]
    told_as_number: frozenset[str]
    told_by_denying: frozenset[str]
    told_as_thing: frozenset[str]
    told_by_witnesses: frozenset[str]
    announcing: frozenset[str]
    said_to_somebody: frozenset[str]
    done_by_persons: frozenset[str]
    where_said: frozenset[str]
    hearing_bodies: frozenset[str]
    anonymous_sources: frozenset[str]
    unspecified_sources: frozenset[str]
    someone: frozenset[str]
    made: frozenset[str]
    figures: frozenset[str]
    office_words: frozenset[str]
    outlet_words: frozenset[str]
    outlet_references: frozenset[str]
    continuations: Phrases
    roles: frozenset[str]
    list_openers: Phrases
    open_lists: Phrases
    hedges: frozenset[str]
    open_nouns: frozenset[str]
    settled_nouns: frozenset[str]
    informing: frozenset[str]
    negations: frozenset[str]
    after_no_negation: frozenset[str]
    before_no_negation: frozenset[str]
    negates_all: frozenset[str]
    denying_to: frozenset[str]
    denying_that: frozenset[str]
    denying_things: frozenset[str]
    what_is_said: frozenset[str]
    denying_from: frozenset[str]
    mutual_verbs: frozenset[str]
    stage_planned: frozenset[str]
    stage_decided: frozenset[str]
    stage_under_way: frozenset[str]
    stage_done: frozenset[str]
    time_words: frozenset[str]
    titles: frozenset[str]
    place_openers: frozenset[str]
    possessive_names: frozenset[str]
    no_surnames: frozenset[str]
    fields: frozenset[str]

    @cached_property
    def saying(self) -> frozenset[str]:
        """Return the verbs that say who says something."""
        return self.saying_strong | self.saying_weak

    @property
    def stages(self) -> tuple[frozenset[str], ...]:
        """Return the verbs of each stage of a plan, from the first to the last."""
        return self.stage_planned, self.stage_decided, self.stage_under_way, self.stage_done

    @cached_property
    def is_verb_form(self) -> Remembered[bool]:
        """Say of a word whether it looks like a verb, and is no noun of irregular form ("children", "decision")."""

        def is_one(lower: str) -> bool:
            if (lower.endswith("ed") and len(lower) > 4) or lower in self.auxiliaries:
                return True
            return lower in self.irregular and not NOUN_ENDING.search(lower)

        return Remembered(is_one)

    @cached_property
    def deniers(self) -> frozenset[str]:
        """Return the words without which nothing in a statement is denied."""
        return self.negations.union(self.denying_to, self.denying_that, self.denying_from)

    @cached_property
    def any_marker(self) -> frozenset[str]:
        """Return the words without which a statement differs from no other in certainty or stage."""
        return self.hedges.union(self.informing, *self.stages)

    @cached_property
    def list_signs(self) -> frozenset[str]:
        """Return the words without which no list is announced."""
        return frozenset(self.list_openers.lengths)

    @cached_property
    def before_lists(self) -> frozenset[str]:
        """Return the words that a list follows at once."""
        return frozenset(phrase[-1] for phrase in self.list_openers.phrases)

    @cached_property
    def institutions(self) -> frozenset[str]:
        """Return the words that names of offices and outlets have, and those of persons do not."""
        return self.office_words | self.outlet_words

    @cached_property
    def impersonal(self) -> frozenset[str]:
        """Return the words that names have, and those of persons do not."""
        return self.institutions | self.no_surnames

    @cached_property
    def common_sources(self) -> frozenset[str]:
        """Return the common nouns for those who say something."""
        return self.anonymous_sources | self.unspecified_sources | self.office_words

    @cached_property
    def persons(self) -> frozenset[str]:
        """Return the common nouns for one person or several."""
        return self.anonymous_sources | self.roles

    @cached_property
    def can_tell(self) -> frozenset[str]:
        """Return the common nouns for whoever can be the source of something."""
        return self.common_sources | self.roles | self.outlet_references

    @cached_property
    def frame(self) -> frozenset[str]:
        """Return the words that say when, how surely and how far along: they are compared by value."""
        stages = self.stage_planned | self.stage_under_way | self.stage_done
        return self.time_words | self.hedges | self.open_nouns | stages


@cache
def english() -> English:
    """Return the English word lists, read once."""
    table = tomllib.loads(resource("words/english.toml").read_text(encoding="utf-8"))
    phrases = {"openers", "continuations", "list_openers", "open_lists"}
    fields: dict[str, object] = {
        name: Phrases.of(_entries(text)) if name in phrases else frozenset(text.replace("|", " ").split())
        for name, text in table.items()
    }
    fields["irregular"] = {entry[0]: entry[1] for entry in _entries(table["irregular"])}
    return English(**fields)  # type: ignore[arg-type]  # the table's names are the fields


def _entries(text: str) -> list[Phrase]:
    return [tuple(entry.split()) for line in text.split("\n") for entry in line.split("|") if entry.strip()]
