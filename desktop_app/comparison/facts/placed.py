"""A point where it stands: what is asked of the words that it has and of those around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import compress
from operator import attrgetter

from msgspec import Struct

from desktop_app.comparison.facts.how_many.numbers import NumberMention
from desktop_app.comparison.facts.points import Point
from desktop_app.comparison.text.clauses import is_verb
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import Word

START, END = attrgetter("start"), attrgetter("end")
FARTHEST_WHOLE = 7  # words from "of" to what is counted, as in "of the group's 31 hospitals"
FARTHEST_VERB = 5  # words behind a number, as in "five aid workers of Lund were hurt"
FARTHEST_FIGURE = 16  # words before a number, as in "the number of people missing after a storm has risen to 31"
PARTS = frozenset(("and", "but", "while"))  # what stands between things that are told one after the other
PEOPLE = frozenset(("people", "persons", "others"))  # anyone, whatever the other article calls them


class Placed(Struct, frozen=True, dict=True):
    """A point with the statement it stands in; what is asked of its words is looked up once."""

    point: Point
    draft: Draft

    @cached_property
    def places(self) -> slice:
        """Return where its words stand in the statement."""
        words = self.draft.words
        first = bisect_left(words, self.point.start, key=START)
        last = bisect_left(words, self.point.end, first, key=START)
        if first == last:  # all of it lies in a name that begins before its quotation mark
            first = bisect_right(words, self.point.start, key=END)
        return slice(first, last)

    @property
    def words(self) -> Sequence[Word]:
        """Return its words."""
        return self.draft.words[self.places]

    @cached_property
    def lowers(self) -> tuple[str, ...]:
        """Return its words in lower case."""
        return self.draft.lowers[self.places]

    @cached_property
    def held(self) -> frozenset[str]:
        """Return the different words that it has, in lower case."""
        return frozenset(self.lowers)

    @cached_property
    def tells(self) -> list[bool]:
        """Say of each word whether it says something."""
        return [word.kind != "function" for word in self.words]

    @cached_property
    def telling(self) -> frozenset[str]:
        """Return the words that say something."""
        return frozenset(compress(self.lowers, self.tells))

    @cached_property
    def context(self) -> list[Word]:
        """Return the words around the point, in its clause, that say something, but for numbers."""
        start, end = self.point.start, self.point.end
        clause = next((c for c in self.draft.clauses if start < c.end), self.draft.clauses[-1])
        words = [w for w in self.draft.words[clause.first : clause.last] if w.kind not in ("function", "number")]
        return [word for word in words if not start <= word.start < end]

    @cached_property
    def counted(self) -> list[Word]:
        """Return the words of a number that say what is counted; of "14 of the fleet's 18 drones" that is "drones"."""
        number, words = self.point.detail, self.draft.words
        if not isinstance(number, NumberMention):
            return []
        behind = number.end if number.value.unit else number.core_end
        own = [word for word in self.words if word.start >= behind and word.kind not in ("function", "number")]
        first = bisect_left(words, behind, key=START)
        if not own and first < len(words) and words[first].lower == "of":
            of_them = words[first : first + FARTHEST_WHOLE]
            number_of_all = next((at for at, word in enumerate(of_them) if word.kind == "number"), 0)
            return [word for word in of_them[number_of_all:] if word.kind not in ("function", "number")][:1]
        return own or self.put_at

    @cached_property
    def put_at(self) -> list[Word]:
        """Return what a number without words of its own is put at: of "the number of people missing rose to 31" the
        people missing, of "the death toll reached nine" deaths."""
        words, figures = self.draft.words, english().figures
        last = bisect_left(words, self.point.start, key=START)
        before = range(last - 1, max(0, last - FARTHEST_FIGURE), -1)
        figure = next((at for at in before if words[at].lower in figures), None)
        if figure is None:
            return []
        of_them = words[figure + 1].lower == "of" and figure + 2 < last  # not "a toll of 31"
        told = words[figure + 2 : figure + 5] if of_them else words[figure - 1 : figure + 1]
        return [word for word in told if word.kind == "word"]

    @cached_property
    def deeds(self) -> list[Word]:
        """Return what is said to have happened to those whom a number counts: the word before "killed three workers",
        the one behind "three workers were killed"."""
        mention, words, auxiliaries = self.point.detail, self.draft.words, english().auxiliaries
        if not isinstance(mention, NumberMention):
            return []
        first = bisect_left(words, mention.start, key=START)
        behind = words[bisect_left(words, mention.core_end, first, key=START) + 1 :]  # those who are counted
        verb = next((at for at, word in enumerate(behind[:FARTHEST_VERB]) if word.lower in auxiliaries), 0)
        after = next((word for word in behind[verb:] if word.lower not in auxiliaries), None)
        return [word for word in (*words[max(0, first - 1) : first], after) if word and word.kind == "word"]

    @cached_property
    def fate(self) -> list[Word]:
        """Return what befell those whom a number counts, in words before, behind and among those for them."""
        return [word for word in (*self.deeds, *self.counted[:3]) if word.lower not in PEOPLE]

    @cached_property
    def verbs(self) -> list[Word]:
        """Return the verbs of the statement, but for helping ones."""
        lists = english()
        return [word for word in self.draft.words if word.lower not in lists.auxiliaries and is_verb(word, lists)]

    @cached_property
    def dated(self) -> list[Word]:
        """Return the verbs that a date goes with: the last one before it in its clause, else the first one behind; of
        "arrested and charged on Monday" both."""
        words, start = self.draft.words, self.point.start
        clause = next((c for c in self.draft.clauses if start < c.end), self.draft.clauses[-1])
        own = [word for word in self.verbs if clause.start <= word.start < clause.end]
        before = [word for word in own if word.start < start]
        if not own:
            return []
        verb = before[-1] if before else own[0]
        place = bisect_left(words, verb.start, key=START)
        joined = words[place - 2] if place > 1 and words[place - 1].lower == "and" else None
        return [verb, joined] if joined in self.verbs else [verb]

    @cached_property
    def beside(self) -> tuple[list[Word], list[Word]]:
        """Return the words before and behind the point that say something, as far as no stop or "and" parts them from
        it, but for numbers."""
        words, first, last = self.draft.words, self.places.start, self.places.stop
        at, reached = first, self.point.start
        while at and reached - words[at - 1].end <= 1 and words[at - 1].lower not in PARTS:
            at, reached = at - 1, words[at - 1].start
        end, reached = last, self.point.end
        while end < len(words) and words[end].start - reached <= 1 and words[end].lower not in PARTS:
            end, reached = end + 1, words[end].end
        before, behind = words[at:first], words[last:end]
        telling = ("word", "name")
        return [word for word in before if word.kind in telling], [word for word in behind if word.kind in telling]

    @cached_property
    def neighbours(self) -> tuple[str | None, ...]:
        """Return the keys of the telling words before and after the point, nothing where there is none before.

        At the end of a statement that is the word right before it instead, and whether it names a country: "in Lund"
        may be "in Sweden".
        """
        words, point = self.draft.words, self.point
        first, last = bisect_right(words, point.start, key=END), bisect_left(words, point.end, key=START)
        before = next((word.key for word in reversed(words[:first]) if word.says_something), None)
        after = next((word.key for word in words[last:] if word.says_something), None)
        if before is None:
            return ()
        country = next((word.key[:1] for word in self.words if word.key.startswith("@")), None)
        return (before, after, country) if after is not None else (before, None, words[first - 1].lower, country)

    @cached_property
    def teller(self) -> str | None:
        """Return the word before the verb where a date says when something was said, not when it happened: of
        "officials said on Wednesday" the officials; None for any other."""
        words = self.draft.words
        verb = bisect_left(words, self.point.start + 1, key=END) - 1
        if verb < 0 or words[verb].lower not in english().saying:
            return None
        return words[verb - 1].key if verb else ""
