"""Which pairs of statements share more than who says it, and when: the same speaker tells of many things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from desktop_app.comparison.facts.points import Found
from desktop_app.comparison.facts.quotes import Span
from desktop_app.comparison.facts.who.mention import Mention
from desktop_app.comparison.linking.pairs import Pairs
from desktop_app.comparison.linking.vocabulary import Vocabulary, WordTable
from desktop_app.comparison.text.columns import Flags
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.words import stem_key

LEAST_TOLD = 2  # words


def tells_more(pairs: Pairs, words: Vocabulary, texts: Sequence[str], found: Sequence[Sequence[Found]]) -> Flags:
    """Return for each pair whether its statements share a word that tells something else than who says what, or when;
    or one of them tells nothing else: "This was reported by the Post".

    `texts` and `found` are those of A and of B.
    """
    times = {stem_key(word, "en") for word in english().time_words}
    says_when = np.frombuffer(bytes(map(times.__contains__, words.keys)), dtype=bool)
    of_a = ~says_when[words.a.key] & ~_says_who(words.a, texts[0], found[0])
    of_b = ~says_when[words.b.key] & ~_says_who(words.b, texts[1], found[1])
    rows = of_a[pairs.word_a] & of_b[pairs.word_b]
    shares = np.bincount(pairs.pair[rows], minlength=len(pairs)) > 0
    return shares | _tells_little(words.a, of_a)[pairs.a] | _tells_little(words.b, of_b)[pairs.b]


def _tells_little(table: WordTable, tells: Flags) -> Flags:
    """Return for each statement whether hardly a word of it tells anything but who says it, and when."""
    return np.bincount(table.statement[tells], minlength=table.statements) < LEAST_TOLD


def _says_who(table: WordTable, text: str, found: Sequence[Found]) -> Flags:
    """Return for each word of an article whether it only says who says something."""
    spans = [span for item in found for mention in item.attributions for span in _spans(text, mention)]
    who = np.zeros(len(table.start), dtype=bool)
    if spans:
        firsts, lasts = np.searchsorted(table.start, np.array(spans)).T.tolist()
        for first, last in zip(firsts, lasts, strict=True):
            who[first:last] = True
    return who


def _spans(text: str, mention: Mention) -> Iterator[Span]:
    """Yield the words of an attribution, but for what it tells of the source in commas: "the firm, which has 9 plants,
    said"."""
    if mention.source is None or mention.source[1] >= mention.end:
        yield mention.start, mention.end
    else:
        yield mention.start, mention.source[1]
        yield max(mention.source[1], text.rfind(",", mention.source[1], mention.end) + 1), mention.end
