"""Comparing two articles away from the GUI thread: scored once, judged again whenever the strictness moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.window.worker import Worker

if TYPE_CHECKING:
    from desktop_app.articles import Article
    from desktop_app.comparison import Comparison, Scored
    from desktop_app.window.shown import Shown

DEFAULT_STRICTNESS = 0.5


class Comparing(QObject):
    """Compares the articles it is given; `compared` carries a Shown, `failed` the error."""

    started = Signal()
    progressed = Signal(float)
    compared = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scoring, self._judging = Worker(self), Worker(self)
        self._scored: Scored | None = None
        self._default: Comparison | None = None
        self._articles: tuple[Article, Article, tuple[str | None, str | None]] | None = None
        self.strictness = self._judged_at = DEFAULT_STRICTNESS
        self._scoring.progressed.connect(self.progressed)
        self._scoring.done.connect(self._on_scored)
        self._scoring.failed.connect(self.failed)
        self._judging.done.connect(self._on_judged)
        self._judging.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        return self._scoring.busy

    def compare(self, a: Article, b: Article, published: tuple[str | None, str | None] = (None, None)) -> None:
        """Compare two articles, by the dates entered for them; whatever was being compared before is dropped."""
        self._articles = (a, b, published)
        self._scored = self._default = None
        self._judging.cancel()
        strictness = self.strictness

        def work(progress, should_cancel):
            from desktop_app.comparison import Options, judge, score
            from desktop_app.window.shown import show

            options = Options(published_a=published[0], published_b=published[1])
            scored = score(a, b, options, progress=progress, should_cancel=should_cancel)
            default = judge(scored, DEFAULT_STRICTNESS)
            now = default if strictness == DEFAULT_STRICTNESS else judge(scored, strictness)
            return strictness, scored, default, show(now, default)

        self._scoring.start(work)
        self.started.emit()

    def again(self) -> None:
        if self._articles:
            self.compare(*self._articles)

    def cancel(self) -> None:
        """Stop comparing at once; what was shown before stays."""
        if self._scoring.busy:
            self._scoring.cancel()
            self.cancelled.emit()

    def forget(self) -> None:
        """Let go of the two articles and of all that was found in them."""
        self.cancel()
        self._judging.cancel()
        self._scored = self._default = self._articles = None

    def set_strictness(self, strictness: float) -> None:
        """Judge again at another strictness; while one judgement runs only the newest wish is kept."""
        self.strictness = strictness
        self._judge()

    def close(self) -> None:
        self._scoring.close()
        self._judging.close()

    def _on_scored(self, result: tuple[float, Scored, Comparison, Shown]) -> None:
        self._judged_at, self._scored, self._default, shown = result
        self.compared.emit(shown)
        self._judge()

    def _judge(self) -> None:
        scored, default, strictness = self._scored, self._default, self.strictness
        if scored is None or default is None or self._judging.busy or strictness == self._judged_at:
            return

        def work(_progress, _should_cancel):
            from desktop_app.comparison import judge
            from desktop_app.window.shown import show

            now = default if strictness == DEFAULT_STRICTNESS else judge(scored, strictness)
            return strictness, show(now, default)

        self._judging.start(work)

    def _on_judged(self, result: tuple[float, Shown]) -> None:
        self._judged_at, shown = result
        self.compared.emit(shown)
        self._judge()
