"""An article becomes statements: sentences, headings and list items, each with its words and clauses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from msgspec import Struct

from desktop_app.articles import Article
from desktop_app.comparison.model import StatementKind
from desktop_app.comparison.progress import Step, no_step, part, stepping
from desktop_app.comparison.sentences import split_sentences
from desktop_app.comparison.text.aliases import find_aliases
from desktop_app.comparison.text.clauses import Span, split_clauses
from desktop_app.comparison.text.columns import Columns, read_columns
from desktop_app.comparison.text.datelines import after_dateline
from desktop_app.comparison.text.draft import Draft, Drafts
from desktop_app.comparison.text.pieces import totals
from desktop_app.comparison.text.pronouns import find_persons, resolve_pronouns
from desktop_app.comparison.text.proper_names import mark_names
from desktop_app.comparison.text.signs import IS_NUMBER, KIND

LEAST_WORDS_OF_A_HEADING = 4
LEAST_WORDS_INSIDE = 6


class _Place(Struct, frozen=True, gc=False):
    """Where a statement stands in its article: its offsets, the number of its paragraph and its own in that."""

    start: int
    end: int
    paragraph: int
    number: int
    kind: StatementKind


def read_statements(articles: Sequence[Article], language: str, step: Step = no_step) -> list[Drafts]:
    """Return the statements of each article; names, acronyms and surnames are read from all of them together.

    What is asked of words is asked of all at once, and only what is known in the end is handed out by statement.
    """
    each = []
    for number, article in enumerate(articles):
        own_step = part(step, 0.4 * number / len(articles), 0.4 * (number + 1) / len(articles))
        each.append(list(_places(article, language, own_step)))
    step(0.4)
    texts = [
        article.text[place.start : place.end] for article, own in zip(articles, each, strict=True) for place in own
    ]
    places = [place for own in each for place in own]
    words = read_columns(texts, [place.start for place in places], language)
    step(0.6)
    states = _state_something(places, words)
    cuts = split_clauses(words, language)
    step(0.7)
    words = mark_names(words, [place.kind == "heading" for place in places])
    aliases = find_aliases([article.text for article in articles], words, language)
    words = aliases.merge(words)
    step(0.8)
    clauses = cuts.clauses(words)
    drafts = []
    first = 0
    for article, own in zip(articles, each, strict=True):
        last = first + len(own)
        told = words.of(first, last)
        persons = find_persons(told) if language == "en" else frozenset()
        told = resolve_pronouns(told, persons)
        own_clauses = clauses.of(first, last)
        own_drafts = _drafts(article.text, own, told, own_clauses.spans(), states[first:last])
        drafts.append(Drafts(own_drafts, told, own_clauses, persons | aliases.surnames))
        first = last
    return drafts


def _places(article: Article, language: str, step: Step) -> Iterator[_Place]:
    for paragraph, block in enumerate(stepping(article.blocks, step, every=20), start=1):
        kind: StatementKind = "sentence" if block.kind == "paragraph" else block.kind
        sentences = split_sentences(article.text[block.start : block.end], language)
        for number, (first, last) in enumerate(sentences, start=1):
            yield _Place(block.start + first, block.start + last, paragraph, number, kind)


def _drafts(
    text: str, places: Sequence[_Place], words: Columns, clauses: Sequence[tuple[Span, ...]], states: Sequence[bool]
) -> list[Draft]:
    each = tuple(words.words())
    bounds = pairwise(words.bounds.tolist())
    rows = zip(places, bounds, clauses, states, strict=True)
    return [
        Draft(
            place.start,
            place.end,
            place.paragraph,
            place.number,
            place.kind,
            each[first:last],
            words.lowers[first:last],
            own_clauses,
            own_states,
            after_dateline(text, place.start, place.end) if place.number == 1 else place.start,
        )
        for place, (first, last), own_clauses, own_states in rows
    ]


def _state_something(places: Sequence[_Place], words: Columns) -> list[bool]:
    """Say of each statement whether it says anything that the other article could have too.

    A heading inside an article announces what stands below it, unless it is as long as a sentence or gives a number; a
    short title only names the subject.
    """
    said = np.diff(words.said[words.bounds])
    numbers = np.diff(totals(words.signs & KIND == IS_NUMBER)[words.bounds])
    heading = np.array([place.kind == "heading" for place in places], dtype=bool)
    inside = heading & np.array([place.paragraph > 1 for place in places], dtype=bool)
    least = np.select([inside, heading], [LEAST_WORDS_INSIDE, LEAST_WORDS_OF_A_HEADING], 1)
    states: list[bool] = ((said >= least) | (inside & (numbers > 0))).tolist()
    return states
