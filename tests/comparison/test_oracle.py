"""The fast way gives the same links and scores as a slow and obvious one."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings

from desktop_app.articles import Article
from desktop_app.comparison import Options
from desktop_app.comparison.linking.features import FEATURES
from desktop_app.comparison.linking.measure import measure_pairs
from desktop_app.comparison.linking.vocabulary import read_vocabulary
from tests.comparison.articles import article_pairs, compared
from tests.comparison.oracle import Oracle

LEAST = 0.02  # below, no pair is a link at any strictness


def oracle_of(a: str, b: str) -> Oracle:
    return Oracle(Article.from_text(a), Article.from_text(b))


@settings(max_examples=25)
@given(article_pairs(most=3))
def test_the_links_and_scores_are_those_of_the_slow_way(texts: tuple[str, str]) -> None:
    comparison = compared(*texts, Options(strictness=0.0, language="en"))
    scores = {(link.a, link.b): link.score for link in comparison.links}
    expected = {pair: chance for pair, chance in oracle_of(*texts).links().items() if chance > 0}
    for pair, chance in expected.items():
        assert scores.get(pair, 0.0) == pytest.approx(chance, abs=2e-4) or (
            pair not in scores and chance < LEAST + 1e-4
        )
    assert scores.keys() <= expected.keys()


@settings(max_examples=25)
@example(("A helicopter searched the shore.", "A boat came shortly before midnight."))  # just similar enough
@given(article_pairs(most=3))
def test_each_feature_is_that_of_the_slow_way(texts: tuple[str, str]) -> None:
    oracle = oracle_of(*texts)
    measured = measure_pairs(read_vocabulary(*oracle.drafts))
    pairs = list(zip(measured.pairs.a.tolist(), measured.pairs.b.tolist(), strict=True))
    assert set(pairs) == {pair for pair, both in oracle.both.items() if both > 0}
    for pair, row in zip(pairs, zip(*measured.features(), strict=True), strict=True):
        assert dict(zip(FEATURES, row, strict=True)) == pytest.approx(oracle.features(pair), abs=1e-6)


def test_rare_words_weigh_more_and_near_spellings_count_for_less() -> None:
    oracle = oracle_of("The captain left the harbour.", "The captain leaves the harbor at noon.")
    (pair,) = oracle.both
    assert 0 < oracle.match("harbour", "harbor") < 1
    assert oracle.weight("noon") == oracle.weight("harbour") > oracle.weight("captain")
    assert oracle.probability(pair) > 0
