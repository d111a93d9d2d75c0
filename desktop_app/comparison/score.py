"""The slow half of a comparison, done once: read both articles, score their pairs, cut and relate their points."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from desktop_app.articles import Article
from desktop_app.comparison.covered import find_coverings, per_point
from desktop_app.comparison.facts.beginnings import Beginnings
from desktop_app.comparison.facts.cut import cut_points
from desktop_app.comparison.facts.denials import Denied, find_all_denied
from desktop_app.comparison.facts.points import Found, Point, find_all
from desktop_app.comparison.facts.relating import near_words, relate_all
from desktop_app.comparison.facts.values import value_of
from desktop_app.comparison.facts.whereabouts import Whereabouts
from desktop_app.comparison.language import tell_language
from desktop_app.comparison.linking.coverage import Matched
from desktop_app.comparison.linking.measure import Measured, measure_pairs
from desktop_app.comparison.linking.nearest import find_nearest
from desktop_app.comparison.linking.order import expand, is_new
from desktop_app.comparison.linking.pairs import only
from desktop_app.comparison.linking.probability import link_probability
from desktop_app.comparison.linking.vocabulary import Floats, Ints, Vocabulary, read_vocabulary
from desktop_app.comparison.model import Options, Side
from desktop_app.comparison.nearest import tell_nearest
from desktop_app.comparison.progress import Step, part
from desktop_app.comparison.scored import Scored
from desktop_app.comparison.scored_side import ScoredSide
from desktop_app.comparison.sources import Says, find_sources
from desktop_app.comparison.standing import stand
from desktop_app.comparison.text.draft import Draft, Drafts
from desktop_app.comparison.text.statements import read_statements
from desktop_app.comparison.uncollected import uncollected

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
    read = read_statements((a, b), language, part(step, 0.0, 0.3))
    step(0.3)
    words = read_vocabulary(read[0], read[1], part(step, 0.3, 0.35))
    measured = measure_pairs(words, part(step, 0.35, 0.5))
    probability, identical = _probabilities(measured, read, (a.text, b.text))
    pairs, of_a, of_b = measured.pairs, measured.of_a, measured.of_b
    del measured  # what is left of it is large, and has told all that it can
    step(0.5)
    published = (options.published_a or a.published, options.published_b or b.published)
    parts = part(step, 0.5, 0.6), part(step, 0.6, 0.7)
    begins = [Beginnings.of(own) if language == "en" else None for own in read]
    found = [
        find_all(article.text, own, [(x.start, x.end) for x in article.blocks], first, _as_date(day), own_step)
        for article, own, first, day, own_step in zip((a, b), read, begins, published, parts, strict=True)
    ]
    step(0.7)
    where = Whereabouts.of(read, found, words)
    entered = (bool(options.published_a), bool(options.published_b))
    denied = [find_all_denied(own, first.denials) if first else {} for own, first in zip(read, begins, strict=True)]
    read_a, read_b = (a, read[0], found[0], denied[0]), (b, read[1], found[1], denied[1])
    ends_a, ends_b = (pairs.a, pairs.b), (pairs.b, pairs.a)
    step_a, step_b = part(step, 0.7, 0.78), part(step, 0.78, 0.85)
    side_a = _side("a", *read_a, words, ends_a, of_a, probability, where, entered[0], step_a)
    side_b = _side("b", *read_b, words, ends_b, of_b, probability, where, entered[1], step_b)
    step(0.85)
    del ends_a, ends_b, of_a, of_b
    del read, read_a, read_b, found, begins  # large, and have told all that they can
    keep = probability >= LEAST_PROBABILITY
    pairs, probability = only(pairs, keep), probability[keep]
    totals = [per_point(side.point_of_row, len(side.points), side.weight) for side in (side_a, side_b)]
    words_a, words_b, scores = pairs.word_a, pairs.word_b, pairs.score
    held_a = find_coverings(side_a.rows, totals[0], pairs.pair, words_a, words_b, scores)
    held_b = find_coverings(side_b.rows, totals[1], pairs.pair, words_b, words_a, scores)
    last = part(step, 0.85, 1.0)
    near = near_words(words)
    related = relate_all(side_a, side_b, pairs, probability, near, where, identical, language, last)
    step(1.0)
    return Scored(options, language, side_a, side_b, pairs, probability, *related, held_a, held_b, near)


def _as_date(day: str | None) -> date | None:
    try:
        return date.fromisoformat(day[:10]) if day else None
    except ValueError:
        return None


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
            [known.setdefault(_spaced(text[d.start : d.end]), len(known)) if d.lowers in alike else other for d in own],
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


def _spaced(text: str) -> str:
    """Return a text with single spaces for all its white space."""
    text = text.strip()
    # What can be printed holds no white space but spaces: so this is seen at a glance.
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def _side(
    side: Side,
    article: Article,
    drafts: Drafts,
    found: Sequence[Found],
    denials: Mapping[int, Denied],
    words: Vocabulary,
    ends: tuple[Ints, Ints],
    matched: Matched,
    probability: Floats,
    where: Whereabouts,
    date_entered: bool,
    step: Step,
) -> ScoredSide:
    text = article.text
    number = 0 if side == "a" else 1
    sources, by_mention = find_sources(text, drafts, found)
    step(0.2)
    cut = cut_points(drafts, found, where.absent(found, 1 - number), part(step, 0.2, 0.5))
    step(0.5)
    # "he said" whose speaker nobody can tell says nothing
    points = [p for p in cut if p.kind != "attribution" or (p.statement, p.start) in by_mention]
    table = words.a if side == "a" else words.b
    weight = words.weight[table.key]
    point_starts = np.array([point.start for point in points], dtype=np.int64)
    point_ends = np.array([point.end for point in points], dtype=np.int64)
    first_row, last_row = np.searchsorted(table.start, point_starts), np.searchsorted(table.start, point_ends)
    point_of_row = np.full(len(table.start), -1)
    owner, rows = expand(first_row, last_row)
    point_of_row[rows] = owner
    speakers = [_speaker(point, sources, by_mention) if sources[point.statement] else None for point in points]
    step(0.6)
    statement = np.array([point.statement for point in points], dtype=np.int64)
    near = find_nearest(point_of_row, weight, statement, ends, matched, probability)
    step(0.75)
    nearest = tell_nearest(side, drafts, point_ends, near, point_of_row, table)
    step(0.9)
    return ScoredSide(
        side=side,
        article=article,
        drafts=tuple(drafts),
        points=tuple(points),
        values=tuple(
            [
                None if point.kind == "claim" else value_of(text, point, who, date_entered)
                for point, who in zip(points, speakers, strict=True)
            ]
        ),
        speakers=tuple(speakers),
        point_of_row=point_of_row,
        table=table,
        weight=weight,
        sources=tuple(tuple(says) for says in sources),
        nearest=nearest,
        by_statement=_by_statement(statement),
        denials=denials,
        standing=stand(
            drafts,
            points,
            statement,
            near.most.round(4),
            words.is_number[table.key],
            point_of_row,
            _rows_of(table.start, drafts, denials),
        ),
    )


def _by_statement(statement: Ints) -> dict[int, range]:
    """Return the points of each statement that has any, given the statement of each point, in order."""
    first = np.flatnonzero(is_new(statement))
    last = np.append(first, len(statement))[1:]
    bounds = zip(statement[first].tolist(), first.tolist(), last.tolist(), strict=True)
    return {number: range(begin, end) for number, begin, end in bounds}


def _rows_of(starts: NDArray[np.int64], drafts: Sequence[Draft], denials: Mapping[int, Denied]) -> NDArray[np.bool_]:
    """Return for each row of an article's words, given where each begins, whether it is denied."""
    words = [drafts[number].words[place] for number, denied in denials.items() for place in denied]
    rows = np.zeros(len(starts), dtype=bool)
    rows[np.searchsorted(starts, [word.start for word in words if word.says_something])] = True
    return rows


def _speaker(point: Point, sources: Sequence[Sequence[Says]], by_mention: dict[tuple[int, int], Says]) -> Says | None:
    if point.kind == "attribution":
        return by_mention[point.statement, point.start]
    own = [says for says in sources[point.statement] if says.reach[0] <= point.start < says.reach[1]]
    return own[0] if own else None
