"""Fit the coefficients of `desktop_app/comparison/linking/probability.py` again, from the labelled sets.

    .venv/bin/python -m tests.benchmarks.fit_links ../shared/bench/sets

Prints the coefficients to put there, and the link F1 of ten-fold cross-validation by article pair. Logistic regression
with a small ridge. A linked pair weighs LINKED_WEIGHT times an unlinked one, because a missed match makes two invented
one-sided facts; a pair of two real reports weighs REAL_WEIGHT times one of which a machine rewrote.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.articles import Article
from desktop_app.comparison.linking.features import FEATURES
from desktop_app.comparison.linking.measure import measure_pairs
from desktop_app.comparison.linking.vocabulary import read_vocabulary
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.statements import read_statements
from tests.benchmarks.logistic import fit_logistic

SETS = ("newslinks", "newspairs", "seeds")
LINKED_WEIGHT = 2.5
REAL_WEIGHT = 2.0
REAL = frozenset(("newspairs", "seeds"))
FOLDS = 10


@dataclass(frozen=True)
class Labelled:
    """One article pair: features of its statement pairs, the sentences they stand for, and the links people saw."""

    features: NDArray[np.float64]
    sentences: list[tuple[int, int]]
    gold: set[tuple[int, int]]
    ignored: set[tuple[int, int]]
    weight: float

    @property
    def linked(self) -> NDArray[np.float64]:
        return np.array([pair in self.gold for pair in self.sentences], dtype=float)


def read_set(path: Path) -> list[Labelled]:
    weight = REAL_WEIGHT if path.stem in REAL else 1.0
    return [_labelled(json.loads(line), weight) for line in path.read_text(encoding="utf-8").splitlines() if line]


def _labelled(case: dict, weight: float) -> Labelled:
    drafts = read_statements([Article.from_text(case[side], title=side) for side in "ab"], "en")
    measured = measure_pairs(read_vocabulary(drafts[0], drafts[1]))
    numbers = [
        [_sentence_of(draft, case["sentences"][side]) for draft in found]
        for side, found in zip("ab", drafts, strict=True)
    ]
    keep = [
        row
        for row, (a, b) in enumerate(zip(measured.pairs.a, measured.pairs.b, strict=True))
        if drafts[0][a].states and drafts[1][b].states and numbers[0][a] is not None and numbers[1][b] is not None
    ]
    sentences = [(numbers[0][measured.pairs.a[row]], numbers[1][measured.pairs.b[row]]) for row in keep]
    ignored = {tuple(pair) for pair in case.get("ignore_links", [])}
    features = np.column_stack(list(measured.features()))[keep]
    return Labelled(features, sentences, {tuple(pair) for pair in case["links"]}, ignored, weight)


def _sentence_of(draft: Draft, sentences: list[list[int]]) -> int | None:
    common = [max(0, min(draft.end, end) - max(draft.start, start)) for start, end in sentences]
    best = int(np.argmax(common))
    return best if common[best] else None


def fit(cases: list[Labelled], linked_weight: float = LINKED_WEIGHT) -> NDArray[np.float64]:
    """Return the coefficients of the features and, last, the constant."""
    linked = np.concatenate([case.linked for case in cases])
    rows = np.vstack([case.features for case in cases])
    real = np.concatenate([np.full(len(case.sentences), case.weight) for case in cases])
    return fit_logistic(rows, linked, real * np.where(linked > 0, linked_weight, 1.0))


def link_f1(cases: list[Labelled], found: NDArray[np.float64], line: float = 0.0) -> float:
    """Return the F1 of the links said at probability one half, micro-averaged."""
    hit = said_wrong = missed = 0
    for case in cases:
        scores = case.features @ found[:-1] + found[-1]
        said = {pair for pair, score in zip(case.sentences, scores, strict=True) if score >= line} - case.ignored
        hit += len(said & case.gold)
        said_wrong += len(said - case.gold)
        missed += len(case.gold - said)
    return 2 * hit / max(1, 2 * hit + said_wrong + missed)


def cross_validate(sets: dict[str, list[Labelled]], **options) -> dict[str, float]:
    """Return each set's link F1 when no pair was judged by coefficients that saw it."""
    figures = {}
    for name, cases in sets.items():
        others = [case for other, group in sets.items() if other != name for case in group]
        order = np.random.default_rng(0).permutation(len(cases)) % min(FOLDS, len(cases))
        hits = []
        for fold in range(min(FOLDS, len(cases))):
            rest = [case for case, at in zip(cases, order, strict=True) if at != fold]
            held = [case for case, at in zip(cases, order, strict=True) if at == fold]
            found = fit([*others, *rest], **options)
            hits += [(case, found) for case in held]
        figures[name] = _micro(hits)
    return figures


def _micro(judged: list[tuple[Labelled, NDArray[np.float64]]]) -> float:
    shifted = [
        Labelled(
            np.column_stack([case.features @ found[:-1] + found[-1]]), case.sentences, case.gold, case.ignored, 1.0
        )
        for case, found in judged
    ]
    return link_f1(shifted, np.array([1.0, 0.0]))


def main() -> None:
    folder = Path(sys.argv[1])
    sets = {name: read_set(folder / f"{name}.jsonl") for name in SETS}
    for name, value in cross_validate(sets).items():
        print(f"# {name}: link F1 {value:.3f} in cross-validation")
    found = fit([case for cases in sets.values() for case in cases])
    print("COEFFICIENTS = {")
    for name, value in zip((*FEATURES, "constant"), found, strict=True):
        print(f'    "{name}": {value:.3f},')
    print("}")


if __name__ == "__main__":
    main()
