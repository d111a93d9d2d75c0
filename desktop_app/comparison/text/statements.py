"""An article becomes statements: sentences, headings and list items, each with its words and clauses."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.articles import Article
from desktop_app.comparison.model import StatementKind
from desktop_app.comparison.progress import Step, no_step, part, stepping
from desktop_app.comparison.sentences import split_sentences
from desktop_app.comparison.text.aliases import find_aliases
from desktop_app.comparison.text.clauses import says_at_least, split_clauses
from desktop_app.comparison.text.datelines import after_dateline
from desktop_app.comparison.text.draft import Draft, capitals_of, lowers_of
from desktop_app.comparison.text.pronouns import find_persons, resolve_pronouns
from desktop_app.comparison.text.proper_names import mark_names
from desktop_app.comparison.text.words import Word, read_words

LEAST_WORDS_OF_A_HEADING = 4
LEAST_WORDS_INSIDE = 6


def read_statements(articles: Sequence[Article], language: str, step: Step = no_step) -> list[list[Draft]]:
    """Return the statements of each article; names, acronyms and surnames are read from all of them together."""
    found = []
    for number, article in enumerate(articles):
        own = part(step, 0.7 * number / len(articles), 0.7 * (number + 1) / len(articles))
        found.append(_statements(article, language, own))
    step(0.7)
    named = mark_names([draft for drafts in found for draft in drafts])
    step(0.8)
    aliases = find_aliases([article.text for article in articles], named, language)
    step(0.9)
    merged = iter([aliases.merge(draft) for draft in stepping(named, part(step, 0.9, 1.0))])
    each = [[next(merged) for _ in drafts] for drafts in found]
    return [resolve_pronouns(own, find_persons(own)) for own in each] if language == "en" else each


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
        start, end, paragraph, place, kind = span
        lowers = lowers_of(own)
        clauses = split_clauses(text, start, end, own, lowers, language)
        states = _states_something(kind, paragraph, own)
        opens = after_dateline(text, start, end) if place == 1 else start
        drafts.append(Draft(*span, tuple(own), lowers, capitals_of(own), clauses, states, opens))
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
