"""Whether two articles can be linked anywhere: a look at the weighty words they share, before any point is read."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.articles import Article
from desktop_app.comparison import Options
from desktop_app.comparison.language import tell_language
from desktop_app.comparison.linking.measure import measure_pairs
from desktop_app.comparison.linking.probability import link_probability
from desktop_app.comparison.linking.vocabulary import read_vocabulary
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.statements import read_statements

ROUNDING = 0.0001  # links are made of rounded probabilities


def can_overlap(a: Article, b: Article, options: Options) -> bool:
    """Say whether any statements of two articles may be linked; where this says no, a comparison has no link.

    The words, pairs and probabilities are those that the comparison makes its links from.
    """
    language = options.language or tell_language(a.text, b.text)
    drafts = read_statements((a, b), language)
    if _lines(a.text, drafts[0]) & _lines(b.text, drafts[1]):
        return True  # the same words are linked whatever they weigh
    probability = link_probability(measure_pairs(read_vocabulary(drafts[0], drafts[1])).features())
    return bool((probability >= options.strictness - ROUNDING).any())


def _lines(text: str, drafts: Sequence[Draft]) -> set[str]:
    return {" ".join(text[draft.start : draft.end].split()) for draft in drafts if draft.states}
