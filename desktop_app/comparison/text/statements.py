"""An article becomes statements: sentences, headings and list items, each with its words and clauses."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from desktop_app.articles import Article
from desktop_app.comparison.model import StatementKind
from desktop_app.comparison.progress import Step, no_step, part, stepping
from desktop_app.comparison.sentences import split_sentences
from desktop_app.comparison.text.aliases import find_aliases
from desktop_app.comparison.text.clauses import Span, says_at_least, split_clauses
from desktop_app.comparison.text.pronouns import find_persons, resolve_pronouns
from desktop_app.comparison.text.words import Word, mark_names, read_words

LEAST_WORDS_OF_A_HEADING = 4
LEAST_WORDS_INSIDE = 6


class Draft(Struct, frozen=True, gc=False):
    """A statement before it is compared. `states` is False where it states nothing, as a bare heading."""

    start: int
    end: int
    paragraph: int
    place: int
    kind: StatementKind
    words: tuple[Word, ...]
    clauses: tuple[Span, ...]
    states: bool


def read_statements(articles: Sequence[Article], language: str, step: Step = no_step) -> list[list[Draft]]:
    """Return the statements of each article; names, acronyms and surnames are read from all of them together."""
    found = []
    for number, article in enumerate(articles):
        own = part(step, 0.7 * number / len(articles), 0.7 * (number + 1) / len(articles))
        found.append(_statements(article, language, own))
    step(0.7)
    every = [draft for drafts in found for draft in drafts]
    named = mark_names([draft.words for draft in every], [draft.kind == "heading" for draft in every])
    step(0.8)
    aliases = find_aliases([article.text for article in articles], named, language)
    step(0.9)
    merged = iter([aliases.merge(words) for words in stepping(named, part(step, 0.9, 1.0))])
    return [_with_words(drafts, [next(merged) for _ in drafts], language) for drafts in found]


def _with_words(drafts: Sequence[Draft], words: list[list[Word]], language: str) -> list[Draft]:
    """Return an article's statements with their words as names and aliases make them, and with pronouns resolved."""
    resolved = resolve_pronouns(words, find_persons(words)) if language == "en" else words
    return [
        Draft(d.start, d.end, d.paragraph, d.place, d.kind, tuple(own), _clauses(d, own), d.states)
        for d, own in zip(drafts, resolved, strict=True)
    ]


def _statements(article: Article, language: str, step: Step) -> list[Draft]:
    """Return an article's statements, read all at once: first their sentences, then their words, then their clauses."""
    text = article.text
    spans: list[tuple[int, int, int, int, StatementKind]] = []
    for paragraph, block in enumerate(stepping(article.blocks, part(step, 0.0, 0.2), every=20), start=1):
        kind: StatementKind = "sentence" if block.kind == "paragraph" else block.kind
        sentences = split_sentences(text[block.start : block.end], language)
        for place, (first, last) in enumerate(sentences, start=1):
            spans.append((block.start + first, block.start + last, paragraph, place, kind))
    words = [read_words(text, start, end, language) for start, end, *_ in stepping(spans, part(step, 0.2, 0.6))]
    drafts = []
    for span, own in zip(stepping(spans, part(step, 0.6, 1.0)), words, strict=True):
        start, end, paragraph, _, kind = span
        clauses = split_clauses(text, start, end, own, language)
        drafts.append(Draft(*span, tuple(own), clauses, _states_something(kind, paragraph, own)))
    return drafts


def _states_something(kind: StatementKind, paragraph: int, words: Sequence[Word]) -> bool:
    """Say whether a statement says anything that the other article could have too.

    A heading inside an article announces what stands below it, unless it is as long as a sentence or gives a number; a
    short title only names the subject.
    """
    if kind != "heading":
        return says_at_least(1, words, 0, len(words))
    if paragraph == 1:
        return says_at_least(LEAST_WORDS_OF_A_HEADING, words, 0, len(words))
    return says_at_least(LEAST_WORDS_INSIDE, words, 0, len(words)) or any(word.kind == "number" for word in words)


def _clauses(draft: Draft, words: Sequence[Word]) -> tuple[Span, ...]:
    """Return the clauses of a statement some of whose words may have been put together."""
    if len(words) == len(draft.words):
        return draft.clauses
    spans = []
    first = 0
    for clause in draft.clauses:
        last = first
        while last < len(words) and words[last].start < clause.end:
            last += 1
        spans.append(Span(clause.start, clause.end, first, last))
        first = last
    return tuple(spans)
