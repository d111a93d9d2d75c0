"""Comparing two articles away from the GUI thread: scored once, judged again whenever the strictness or a link moves,
and the decisions of the case applied to what was found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.window.judging import (
    DEFAULT_STRICTNESS,
    Done,
    Findings,
    Wish,
    apply_case,
    find,
    judge_case,
    list_moved,
)
from desktop_app.window.worker import Worker, collect_all

if TYPE_CHECKING:
    from desktop_app.articles import Article
    from desktop_app.review import Case
    from desktop_app.window.reviewing import Reviewing

# Python runs one thread at a time, so what was just asked for is painted first: beside a comparison that takes several
# times as long. In milliseconds.
PAINTED_AFTER = 30


class Comparing(QObject):
    """Compares the articles it is given and shows the case; `compared` carries a Shown, `failed` the error.

    `moved` tells, after a case was compared again, what is other than it was: it carries a Moved.
    """

    started = Signal()
    progressed = Signal(float)
    compared = Signal(object)
    moved = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, reviewing: Reviewing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reviewing = reviewing
        self._scoring, self._judging = Worker(self), Worker(self)
        self._findings: Findings | None = None
        # The case that is shown, the wish it was judged by, and a wish that was given up while it was compared.
        self._shown: Case | None = None
        self._judged: Wish | None = None
        self._refused: Wish | None = None
        self.strictness = DEFAULT_STRICTNESS
        self._scoring.progressed.connect(self.progressed)
        self._scoring.done.connect(self._on_scored)
        self._judging.done.connect(self._on_judged)
        for worker in (self._scoring, self._judging):
            worker.failed.connect(self.failed)
        reviewing.changed.connect(self._judge)

    @property
    def busy(self) -> bool:
        return self._scoring.busy

    def compare(self, a: Article, b: Article) -> None:
        """Compare two articles of which there is no case yet; whatever was being compared before is dropped."""
        self._drop()
        self._reviewing.begin(None)
        self._score(a, b)

    def prepare(self, case: Case) -> None:
        """Make ready to show a case as it was saved; nothing is compared before something asks for it."""
        self._drop()
        self.strictness = case.found.options.strictness
        self._judged = self._wish(case)

    def renew(self, a: Article, b: Article) -> None:
        """Compare the articles of the case again, or newer versions of them, to which its decisions are attached."""
        self._score(a, b, listing=True)

    def swap(self) -> None:
        """Compare the articles in the other order; all that was decided changes sides with them."""
        if case := self._reviewing.case:
            self._score(case.found.b.article, case.found.a.article, turned=True)

    def cancel(self) -> None:
        """Stop comparing at once; what was shown before stays."""
        if self._scoring.busy:
            self._scoring.cancel()
            if self._reviewing.case:
                self._refused = self._wish(self._reviewing.case)
            self.cancelled.emit()

    def forget(self) -> None:
        """Let go of the two articles and of all that was found in them."""
        self.cancel()
        self._drop()
        # Once the page holds them no longer either.
        QTimer.singleShot(0, self, collect_all)

    def _drop(self) -> None:
        self._scoring.cancel()
        self._judging.cancel()
        self._findings = self._shown = self._judged = self._refused = None

    def adopt(self, other: Comparing) -> None:
        """Show what another window shows."""
        self.strictness, self._judged, self._refused = other.strictness, other._judged, other._refused
        self._findings = other._findings
        self._judge()

    def set_strictness(self, strictness: float) -> None:
        """Judge again at another strictness; while one judgement runs only the newest wish is kept."""
        self.strictness = strictness
        self._judge()

    def close(self) -> None:
        self._scoring.close()
        self._judging.close()

    def _wish(self, case: Case | None) -> Wish:
        if case is None:
            return Wish(self.strictness)
        return Wish(self.strictness, case.review.links, case.entered_a.published, case.entered_b.published)

    def _score(
        self, a: Article, b: Article, *, listing: bool = False, turned: bool = False, asked: bool = True
    ) -> None:
        """Score two articles; what changed is listed where that is wished, and that nothing did where it was asked."""
        self._refused = None
        case, before = self._reviewing.case, self._judged
        wish = self._wish(case)
        if turned:
            wish = replace(wish, published_a=wish.published_b, published_b=wish.published_a)

        def work(progress, should_cancel):
            findings = find(a, b, case, wish, progress, should_cancel)
            moved = list_moved(case, before, findings) if listing and case else None
            if not moved and not asked:
                moved = None
            return findings, moved, judge_case(case, findings, wish, turned=turned)

        self._scoring.start(work, after=PAINTED_AFTER)
        self.started.emit()

    def _judge(self) -> None:
        """Have what the case asks for worked out, if it is not what is shown."""
        case = self._reviewing.case
        if case is None or self._judging.busy:
            return
        wish, findings = self._wish(case), self._findings
        if wish != self._judged and findings and findings.fit(wish) and not self.busy:
            self._judging.start(lambda *_: judge_case(case, findings, wish), after=PAINTED_AFTER)
        elif case is not self._shown:
            before = self._judged
            self._judging.start(lambda *_: apply_case(case, findings, before), after=PAINTED_AFTER)
        elif wish not in (self._judged, self._refused) and not self.busy:
            # A date that was entered is known to change what is found; a case opened from a file is not.
            self._score(case.found.a.article, case.found.b.article, listing=findings is None, asked=False)

    def _on_scored(self, result: tuple[Findings, object, Done]) -> None:
        findings, moved, done = result
        self._judging.cancel()
        # Where something was decided meanwhile, what was found now is judged for the case as it has become.
        late = done.asked is not self._reviewing.case
        if late and done.turned:
            self.swap()
            return
        self._findings = findings
        if late:
            self._judged = None
        else:
            self._deliver(done)
        if moved is not None:
            self.moved.emit(moved)
        self._judge()

    def _on_judged(self, done: Done) -> None:
        if done.asked is self._reviewing.case:
            self._deliver(done)
        self._judge()

    def _deliver(self, done: Done) -> None:
        self._shown, self._judged = done.shown.reviewed.case, done.wish
        if done.asked is None:
            self._reviewing.begin(self._shown)
        self._reviewing.take(done.shown.reviewed)
        self.compared.emit(done.shown)
