"""Two Articles become a Comparison."""

from desktop_app.comparison.compare import Cancelled, compare, score
from desktop_app.comparison.judge import Scored, judge
from desktop_app.comparison.model import Comparison, Decisions, Options

__all__ = ["Cancelled", "Comparison", "Decisions", "Options", "Scored", "compare", "judge", "score"]
