"""Fit the coefficients of `desktop_app/comparison/facts/claims.py` again, from the labelled sets.

    .venv/bin/python -m tests.benchmarks.fit_claims ../shared/bench/sets

A claim of a linked statement is one row; its target is the share of its words that people said only this article has.
Each set counts the same. Prints the coefficients to put there.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from desktop_app.articles import Article
from desktop_app.comparison import Decisions, score
from desktop_app.comparison.judging.retold import claim_evidence
from desktop_app.comparison.linked import link_up
from tests.benchmarks.logistic import fit_logistic

SETS = ("newspairs", "seeds", "propsegment")
STRICTNESS = 0.5
WORD = re.compile(r"[^\W_]+")

Rows = list[tuple[list[float], float, int]]


def read_set(path: Path) -> Rows:
    """Return features, share that is only here, and number of labelled words of each claim in a linked statement."""
    return [row for line in path.read_text(encoding="utf-8").splitlines() if line for row in _rows(json.loads(line))]


def _rows(case: dict) -> Iterator[tuple[list[float], float, int]]:
    scored = score(Article.from_text(case["a"], title="A"), Article.from_text(case["b"], title="B"))
    linked = link_up(scored, STRICTNESS, Decisions())
    for side in (scored.a, scored.b):
        labels = _labels(case, side.side)
        for number, point in enumerate(side.points):
            if point.kind != "claim" or point.statement not in linked.partners(side.side):
                continue
            known = [only for (start, end), only in labels.items() if point.start <= start and end <= point.end]
            if known:
                features = list(claim_evidence(side, linked, number).features)
                yield features, 1 - sum(known) / len(known), len(known)


def _labels(case: dict, side: str) -> dict[tuple[int, int], float]:
    """Return per labelled word how far people said that only this article has it, 0 to 1."""
    text = case[side]
    if "unique" in case:
        return {
            word.span(): float(any(start <= word.start() < end for start, end, _ in case["unique"][side]))
            for (first, last), status in zip(case["sentences"][side], case["status"][side], strict=True)
            if status in ("full", "part", "none")
            for word in WORD.finditer(text, first, last)
        }
    votes: dict[tuple[int, int], list[tuple[float, bool]]] = defaultdict(list)
    for proposition in case["propositions"]:
        if proposition["side"] == side:
            for start, end, weight in proposition["words"]:
                votes[start, end].append((weight, proposition["label"] == "only"))
    return {
        word: sum(weight * only for weight, only in cast) / sum(weight for weight, _ in cast)
        for word, cast in votes.items()
        if sum(weight for weight, _ in cast)
    }


def main() -> None:
    folder = Path(sys.argv[1])
    sets = [read_set(folder / f"{name}.jsonl") for name in SETS]
    features = np.array([row[0] for rows in sets for row in rows])
    target = np.array([row[1] for rows in sets for row in rows])
    weight = np.concatenate([np.array([row[2] for row in rows]) / sum(row[2] for row in rows) for rows in sets])
    found = fit_logistic(features, target, weight * len(weight) / weight.sum())
    print("COEFFICIENTS = {")
    for name, value in zip(("link", "covered", "nearest", "clauses", "constant"), found, strict=True):
        print(f'    "{name}": {value:.2f},')
    print("}")


if __name__ == "__main__":
    main()
