"""The slow half of a comparison, done once: read both articles, score their pairs, cut and relate their points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import numpy as np

from desktop_app.articles import Article
from desktop_app.comparison.covered import Coverings, find_coverings
from desktop_app.comparison.facts.beginnings import Beginnings
from desktop_app.comparison.facts.denials import find_all_denied
from desktop_app.comparison.facts.points import find_all
from desktop_app.comparison.facts.relating import near_words, relate_all
from desktop_app.comparison.facts.whereabouts import Whereabouts
from desktop_app.comparison.language import tell_language
from desktop_app.comparison.linking.measure import Measured, measure_pairs
from desktop_app.comparison.linking.pairs import Pairs, only
from desktop_app.comparison.linking.probability import link_probability
from desktop_app.comparison.linking.vocabulary import Floats, Ints, read_vocabulary
from desktop_app.comparison.model import Options, Side
from desktop_app.comparison.progress import Step, part
from desktop_app.comparison.score_side import Read, score_side
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.tells_more import tells_more
from desktop_app.comparison.text.draft import Draft, Drafts
from desktop_app.comparison.text.pieces import spaced
from desktop_app.comparison.text.statements import read_statements
from desktop_app.comparison.uncollected import uncollected

SAME_SPEAKER = 0.6  # at most, of a pair that shares no more than who says it: a weak link, and no claim rests on it
LEAST_PROBABILITY = 0.02  # pairs below cannot be linked at any strictness


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """The comparison was called off."""


@uncollected()
def score(
    a: Article,
    b: Article,
    options: Options | None = None,
    *,
    progress: Callable[[float], None] = lambda _: None,
    should_cancel: Callable[[], bool] = lambda: False,
) -> Scored:
    """Read two articles and score every pair of their statements; `judge` makes a Comparison of the result.

    `progress` is told the share that is done, 0 to 1; raises Cancelled soon after `should_cancel` says so.
    """
    options = options or Options()

    def step(done: float) -> None:
        if should_cancel():
            raise Cancelled
        progress(done)

    step(0.0)
    language = options.language or tell_language(a.text, b.text)
    drafts = read_statements((a, b), language, part(step, 0.0, 0.3))
    step(0.3)
    words = read_vocabulary(drafts[0], drafts[1], part(step, 0.3, 0.35))
    measured = measure_pairs(words, part(step, 0.35, 0.5))
    probability, identical = _probabilities(measured, drafts, (a.text, b.text))
    pairs, of_a, of_b = measured.pairs, measured.of_a, measured.of_b
    del measured  # what is left of it is large, and has told all that it can
    step(0.5)
    read_a = _read("a", a, drafts[0], options.published_a, language, part(step, 0.5, 0.6))
    read_b = _read("b", b, drafts[1], options.published_b, language, part(step, 0.6, 0.7))
    step(0.7)
    if language == "en":
        more = tells_more(pairs, words, (a.text, b.text), (read_a.found, read_b.found))
        probability = np.where(more | (probability == 1.0), probability, np.minimum(probability, SAME_SPEAKER))
    where = Whereabouts.of(drafts, (read_a.found, read_b.found), words)
    side_a = score_side(read_a, words, (pairs.a, pairs.b), of_a, probability, where, part(step, 0.7, 0.78))
    side_b = score_side(read_b, words, (pairs.b, pairs.a), of_b, probability, where, part(step, 0.78, 0.85))
    step(0.85)
    del drafts, read_a, read_b, of_a, of_b  # large, and have told all that they can
    keep = probability >= LEAST_PROBABILITY
    pairs, probability = only(pairs, keep), probability[keep]
    held_a = _coverings(side_a, pairs, pairs.word_a, pairs.word_b)
    held_b = _coverings(side_b, pairs, pairs.word_b, pairs.word_a)
    near = near_words(words)
    last = part(step, 0.85, 1.0)
    related = relate_all(side_a, side_b, pairs, probability, near, where, identical, language, last)
    step(1.0)
    return Scored(options, language, side_a, side_b, pairs, probability, *related, held_a, held_b, near)


def _read(side: Side, article: Article, drafts: Drafts, entered: str | None, language: str, step: Step) -> Read:
    """Read what the statements of an article hold, given the day of publication that the analyst entered."""
    blocks = [(block.start, block.end) for block in article.blocks]
    begins = Beginnings.of(drafts) if language == "en" else None
    found = find_all(article.text, drafts, blocks, begins, _as_date(entered or article.published), step)
    denials = find_all_denied(drafts, begins.denials) if begins else {}
    return Read(side, article, drafts, found, denials, bool(entered))


def _as_date(day: str | None) -> date | None:
    try:
        return date.fromisoformat(day[:10]) if day else None
    except ValueError:
        return None


def _coverings(side: ScoredSide, pairs: Pairs, mine: Ints, theirs: Ints) -> Coverings:
    """Return what covers each point of a side, given the rows of its words and of the other side's that pairs match."""
    return find_coverings(side.rows, side.standing.weight, pairs.pair, mine, theirs, pairs.score)


def _probabilities(
    measured: Measured, drafts: Sequence[Sequence[Draft]], texts: tuple[str, str]
) -> tuple[Floats, frozenset[tuple[int, int]]]:
    """Return the probability of each pair: 1 for identical statements, 0 where one states nothing."""
    pairs = measured.pairs
    states = [np.array([draft.states for draft in own], dtype=bool) for own in drafts]
    # Where not even the words are the same there is no need to look at what stands between them.
    alike = {draft.lowers for draft in drafts[0]}.intersection([draft.lowers for draft in drafts[1]])
    known: dict[str, int] = {}
    plain = [
        np.array(
            [known.setdefault(spaced(text[d.start : d.end]), len(known)) if d.lowers in alike else other for d in own],
            dtype=np.int64,
        )
        for own, text, other in zip(drafts, texts, (-1, -2), strict=True)
    ]
    same = plain[0][pairs.a] == plain[1][pairs.b]
    probability = np.where(same, 1.0, np.minimum(link_probability(measured.features()), 0.999))
    probability *= states[0][pairs.a] & states[1][pairs.b] if len(pairs) else 1.0
    sure = probability == 1.0
    identical = frozenset(zip(pairs.a[sure].tolist(), pairs.b[sure].tolist(), strict=True))
    rounded: Floats = np.asarray(np.round(probability, 4), dtype=np.float64)
    return rounded, identical
