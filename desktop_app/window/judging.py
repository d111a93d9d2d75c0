"""What is worked out for the window away from the GUI thread: what the tool finds, with the decisions of a case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.articles import Article
    from desktop_app.comparison import Comparison, Scored
    from desktop_app.review import Case, Change, LinkDecision, PointDecision, Reviewed
    from desktop_app.window.shown import Shown

DEFAULT_STRICTNESS = 0.5


@dataclass(frozen=True, slots=True)
class Wish:
    """All that decides what is found in two articles: the dates are those a person entered."""

    strictness: float
    links: tuple[LinkDecision, ...] = ()
    published_a: str | None = None
    published_b: str | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """Two articles scored, and judged at the default strictness."""

    scored: Scored
    default: Comparison

    def fit(self, wish: Wish) -> bool:
        """Say whether a wish can be judged without scoring again."""
        options = self.scored.options
        return (options.published_a, options.published_b) == (wish.published_a, wish.published_b)


@dataclass(frozen=True, slots=True)
class Done:
    """What was worked out for the case `asked` for, None where there was none yet; `turned` where its articles have
    changed places."""

    asked: Case | None
    wish: Wish | None
    shown: Shown
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """What is other than before once a case was compared again, and the decisions that have lost their place."""

    before: Reviewed
    after: Reviewed
    changes: tuple[Change, ...]
    lost_points: tuple[PointDecision, ...]
    lost_links: tuple[LinkDecision, ...]

    def __bool__(self) -> bool:
        return bool(self.changes or self.lost_points or self.lost_links)


def make_ready() -> None:
    """Read the modules that compare articles, where that has not been done."""
    import desktop_app.comparison
    import desktop_app.review
    import desktop_app.window.shown  # noqa: F401


def find(
    a: Article,
    b: Article,
    case: Case | None,
    wish: Wish,
    progress: Callable[[float], None],
    should_cancel: Callable[[], bool],
) -> Findings:
    """Score two articles with the settings of their case; raises Cancelled."""
    from desktop_app.comparison import Options, judge, score

    before = case.found.options if case else Options()
    options = replace(before, published_a=wish.published_a, published_b=wish.published_b)
    scored = score(a, b, options, progress=progress, should_cancel=should_cancel)
    return Findings(scored, judge(scored, DEFAULT_STRICTNESS))


def judge_case(case: Case | None, findings: Findings, wish: Wish, *, turned: bool = False) -> Done:
    """Judge what was scored, and apply the decisions of a case to it, the articles in the other order if `turned`."""
    from desktop_app.comparison import judge
    from desktop_app.review import Case, apply, swap_sides
    from desktop_app.window.shown import show

    if case is None:
        at_default = wish.strictness == DEFAULT_STRICTNESS
        now = Case.of(findings.default if at_default else judge(findings.scored, wish.strictness))
    elif turned:
        now = swap_sides(case, findings.scored, wish.strictness)
    else:
        now = _judged_anew(case, findings, wish.strictness)
    return Done(case, replace(wish, links=now.review.links), show(apply(now), findings.default), turned)


def apply_case(case: Case, findings: Findings | None, wish: Wish | None) -> Done:
    """Apply the decisions of a case to what was found before."""
    from desktop_app.review import apply
    from desktop_app.window.shown import show

    return Done(case, wish, show(apply(case), findings.default if findings else None))


def list_moved(case: Case, before: Wish | None, findings: Findings) -> Moved:
    """List what is other in a case that is compared again; what links decided on since then will move is left out."""
    from desktop_app.review import apply, changes

    links = before.links if before else case.review.links
    case = replace(case, review=replace(case.review, links=links))
    anew = _judged_anew(case, findings, case.found.options.strictness)
    was, now = apply(case), apply(anew)
    return Moved(
        was,
        now,
        changes(was, now),
        tuple(lost for lost in anew.review.lost_points if lost not in case.review.lost_points),
        tuple(lost for lost in anew.review.lost_links if lost not in case.review.lost_links),
    )


def _judged_anew(case: Case, findings: Findings, strictness: float) -> Case:
    """Return a case judged anew, its decisions attached to the articles that were scored."""
    from desktop_app.review import rejudge

    now = rejudge(case, findings.scored, strictness)
    # What has stayed the same stays the very same object, so that a saved case is not taken for a changed one.
    found = case.found if now.found == case.found else now.found
    judged = found if now.judged is now.found else case.judged if now.judged == case.judged else now.judged
    return replace(now, found=found, judged=judged)
