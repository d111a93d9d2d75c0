"""Tells where the time of a comparison goes as articles grow, beside the least that reading them takes.

    python -m tests.benchmarks.engine

Every figure in seconds is processor time, and the least of several rounds; compare ratios of one run, not seconds.
"""

from __future__ import annotations

import math
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

import Stemmer
from sentencex import get_sentence_boundaries

from desktop_app.articles import Article
from desktop_app.comparison import Scored, compare, judge, score
from desktop_app.comparison.linking.coverage import match, measure_coverage
from desktop_app.comparison.linking.features import pair_features
from desktop_app.comparison.linking.pairs import find_pairs
from desktop_app.comparison.linking.probability import link_probability
from desktop_app.comparison.linking.vocabulary import read_vocabulary
from desktop_app.comparison.text.statements import read_statements
from tests.benchmarks.long_pairs import make_long_pair

SIZES = (30, 500, 2000, 8000)
JUDGED = (30, 4000)
ROUNDS = 3
STRICTNESS = (0.45, 0.55, 0.5, 0.6, 0.4)
ROOT = Path(__file__).resolve().parents[2]
WORD = re.compile(r"\w+")
STAGES = ("reading", "splitting", "terms", "candidates", "scoring", "facts", "judging")
T = TypeVar("T")


def main() -> int:
    """Print the time of each stage at each size, the growth, judging alone, the start of a process and the memory."""
    compare(*_articles(make_long_pair(1)))
    print(f"{'statements':>10} {'compare s':>10} {'floor s':>8} {'ratio':>6}  " + " ".join(f"{n:>10}" for n in STAGES))
    took = {size: _tell_size(size) for size in SIZES}
    first, last = SIZES[1], SIZES[-1]
    print(
        f"growth      exponent {math.log(took[last] / took[first]) / math.log(last / first):.2f} from {first} to {last}"
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory      peak {peak:.0f} MiB")
    for size in JUDGED:
        scored = score(*_articles(make_long_pair(size)))
        judge(scored)
        times = [_timed(partial(judge, scored, strictness))[0] for strictness in STRICTNESS * ROUNDS]
        print(f"judge()     {1000 * min(times):.1f} ms at {size} statements a side")
    _tell_start()
    return 0


def _tell_size(size: int) -> float:
    """Print one line, and return the seconds that a comparison takes."""
    texts = make_long_pair(size)
    rounds = ROUNDS if size <= SIZES[1] else 1
    stages = dict.fromkeys(STAGES, math.inf)
    for _ in range(rounds):
        found = _stages(texts)
        stages = {name: min(stages[name], found[name]) for name in STAGES}
    took = sum(stages.values())
    floor = min(_timed(lambda: _read_at_least(texts))[0] for _ in range(rounds))
    shares = " ".join(f"{stages[name]:>10.4f}" for name in STAGES)
    print(f"{size:>10} {took:>10.4f} {floor:>8.4f} {took / floor:>6.1f}  {shares}", flush=True)
    return took


def _stages(texts: tuple[str, str]) -> dict[str, float]:
    """Return the seconds that each stage of a comparison takes; what `score` does beyond the others are the facts."""
    times: dict[str, float] = {}
    times["reading"], articles = _timed(lambda: _articles(texts))
    times["splitting"], drafts = _timed(lambda: read_statements(articles, "en"))
    times["terms"], words = _timed(lambda: read_vocabulary(*drafts))
    times["candidates"], pairs = _timed(lambda: find_pairs(words))

    def score_pairs() -> None:
        features = pair_features(pairs, measure_coverage(words, pairs, *match(pairs)), len(drafts[0]), len(drafts[1]))
        link_probability(features)

    times["scoring"], _ = _timed(score_pairs)
    whole, scored = _timed(lambda: _scored(articles))
    times["facts"] = max(0.0, whole - sum(times[name] for name in STAGES[1:5]))
    times["judging"], _ = _timed(lambda: judge(scored))
    return times


def _scored(articles: tuple[Article, Article]) -> Scored:
    return score(*articles)


def _read_at_least(texts: tuple[str, str]) -> None:
    """Split both texts into sentences and words and stem these, with nothing remembered: no comparison does less."""
    stemmer = Stemmer.Stemmer("en", 0)
    for text in texts:
        for paragraph in text.split("\n\n"):
            list(get_sentence_boundaries("en", paragraph))
        stemmer.stemWords(WORD.findall(text))


def _articles(texts: tuple[str, str]) -> tuple[Article, Article]:
    return Article.from_text(texts[0], title="A"), Article.from_text(texts[1], title="B")


def _timed(act: Callable[[], T]) -> tuple[float, T]:
    before = time.process_time()
    done = act()
    return time.process_time() - before, done


def _tell_start() -> None:
    """Print how long `compare --format json` takes as a whole process, beside one that only imports two libraries."""
    example = [f"resources/examples/article-{side}.md" for side in "ab"]
    commands = {
        "rapidfuzz, numpy": ["-c", "import rapidfuzz, numpy"],
        "twosource": ["-m", "desktop_app", "compare", *example, "--format", "json"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as cache:
        # Compiled modules are kept, as everywhere but in some containers.
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": cache}
        for _ in range(ROUNDS * 2 + 1):
            for name, words in commands.items():
                before = time.perf_counter()
                subprocess.run([sys.executable, *words], cwd=ROOT, env=environment, capture_output=True, check=True)
                times[name].append(time.perf_counter() - before)
    imports, whole = (times[name][1:] for name in commands)  # the first of each writes the compiled modules
    beside = [own / other for own, other in zip(whole, imports, strict=True)]
    ratio = min(whole) / min(imports)
    print(
        f"process     {1000 * min(whole):.0f} ms, {ratio:.2f} times {1000 * min(imports):.0f} ms for rapidfuzz, numpy; "
        f"median of pairs {median(beside):.2f}"
    )


if __name__ == "__main__":
    sys.exit(main())
