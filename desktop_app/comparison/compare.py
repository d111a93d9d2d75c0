"""Two Articles become a Comparison in one call."""

from __future__ import annotations

from desktop_app.articles import Article
from desktop_app.comparison.judge import NO_DECISIONS, judge
from desktop_app.comparison.model import Comparison, Decisions, Options
from desktop_app.comparison.score import score
from desktop_app.comparison.uncollected import uncollected


@uncollected()  # the scores, all of which the collector would go through, are gone when it looks again
def compare(a: Article, b: Article, options: Options | None = None, decisions: Decisions = NO_DECISIONS) -> Comparison:
    """Compare two articles: score their statements once, then judge the scores at the options' strictness."""
    return judge(score(a, b, options or Options()), decisions=decisions)
