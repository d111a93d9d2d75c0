"""Two Articles become a Comparison."""

from desktop_app.comparison.compare import compare
from desktop_app.comparison.judge import judge
from desktop_app.comparison.model import Comparison, Decisions, Options
from desktop_app.comparison.score import Cancelled, score
from desktop_app.comparison.scored import Scored

__all__ = ["Cancelled", "Comparison", "Decisions", "Options", "Scored", "compare", "judge", "score"]
