"""Articles read off the GUI thread, with what has to be asked before and on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.window.errors import explain
from desktop_app.window.incoming.answers import Answers
from desktop_app.window.incoming.wanted import Wanted, read_wanted, site_of_wanted
from desktop_app.window.judging import make_ready
from desktop_app.window.worker import Worker

if TYPE_CHECKING:
    from desktop_app.articles import UnreadableArticle
    from desktop_app.window.incoming.held import Held


@dataclass(slots=True)
class _Job:
    """What is wanted and what of it is there, by side; `senders` are the sites that sent on to a site, and `visited`
    the addresses that sent on."""

    wanted: dict[str, Wanted]
    got: dict[str, Held] = field(default_factory=dict)
    senders: dict[str, str] = field(default_factory=dict)
    visited: set[str] = field(default_factory=set)

    def left(self) -> dict[str, Wanted]:
        return {side: wanted for side, wanted in self.wanted.items() if side not in self.got}


@dataclass(frozen=True, slots=True)
class _Came:
    """What was read, and the side that could not be read, with the reason."""

    got: dict[str, Held]
    side: str = ""
    error: UnreadableArticle | None = None


class Getting(QObject):
    """Gets articles: `got` carries all that were wanted as Held, by side, once all are there; `failed` a sentence.

    The newest wish for a side takes the place of the one before. `contacted` tells that a site may now have seen this
    computer's address, or has sent an article: the contacts are in the answers.
    """

    got = Signal(object)
    failed = Signal(str)
    began = Signal()
    progressed = Signal(float)
    ended = Signal()
    cancelled = Signal()
    contacted = Signal()
    _contacting = Signal(str)

    def __init__(self, answers: Answers, window: QWidget) -> None:
        super().__init__(window)
        self._answers, self._window = answers, window
        self._job = _Job({})
        self._worker = Worker(self)
        self._worker.progressed.connect(self.progressed)
        self._worker.done.connect(self._on_done)
        self._worker.failed.connect(self._on_failed)
        self._contacting.connect(self._on_contacting)

    @property
    def busy(self) -> bool:
        return self._worker.busy

    def get(self, wanted: Mapping[str, Wanted]) -> None:
        """Get articles, by side; what is being read for the other side goes on being wanted."""
        before = self._job if self.busy else _Job({})
        got = {side: held for side, held in before.got.items() if side not in wanted}
        self._go_on(replace(before, wanted={**before.wanted, **wanted}, got=got))

    def cancel(self) -> None:
        """Stop at once; nothing that was wanted comes."""
        if self.busy:
            self._worker.cancel()
            self.ended.emit()
            self.cancelled.emit()

    def close(self) -> None:
        self._worker.close()

    def _go_on(self, job: _Job) -> None:
        self._job = job
        for wanted in job.left().values():
            site = site_of_wanted(wanted)
            if site and site not in self._answers.sites:
                self._ask_site(job, site)
                return
        self._worker.start(partial(_read_all, job.left(), self._answers, self._contacting.emit))
        self.began.emit()

    def _ask_site(self, job: _Job, site: str) -> None:
        from desktop_app.window.incoming.questions import ask_site

        def yes() -> None:
            self._answers.sites.add(site)
            self._go_on(job)

        ask_site(site, job.senders.get(site, ""), self._window, yes)

    def _ask_password(self, job: _Job, place: str, *, wrong: bool) -> None:
        from desktop_app.window.incoming.questions import PasswordDialog

        def take() -> None:
            self._answers.passwords[place] = dialog.field.text()
            self._go_on(job)

        self._answers.passwords.pop(place, None)
        dialog = PasswordDialog(place, wrong=wrong, parent=self._window)
        dialog.accepted.connect(take)
        dialog.open()

    def _on_contacting(self, site: str) -> None:
        self._answers.note_contact(site)
        self.contacted.emit()

    def _on_done(self, came: _Came) -> None:
        self.ended.emit()
        self._note_fetched(came)
        self._job.got |= came.got
        if came.error is None:
            got, self._job = self._job.got, _Job({})
            self.got.emit(got)
        else:
            self._on_unreadable(came.side, came.error)

    def _note_fetched(self, came: _Came) -> None:
        for side, held in came.got.items():
            if site := site_of_wanted(self._job.wanted[side]):
                self._answers.note_fetched(site, site_of_wanted(held.place))
                self.contacted.emit()

    def _on_unreadable(self, side: str, error: UnreadableArticle) -> None:
        from desktop_app.articles import PasswordNeeded, SentElsewhere

        job, place = self._job, self._job.wanted[side]
        if isinstance(error, PasswordNeeded) and isinstance(place, str):
            self._ask_password(job, place, wrong=error.code == "wrong_password")
        elif isinstance(error, SentElsewhere) and isinstance(place, str):
            self._follow(job, side, place, str(error.values["target"]))
        else:
            self.failed.emit(explain(error))

    def _follow(self, job: _Job, side: str, place: str, target: str) -> None:
        """Go where a page sends on to, once the person lets it, and no more than once to each."""
        from desktop_app.articles import UnreadableArticle, site_of

        job.visited.add(place)
        if target in job.visited:
            self.failed.emit(explain(UnreadableArticle("redirect_loop", name=place)))
            return
        job.wanted[side] = target
        job.senders[site_of(target)] = site_of(place)
        self._go_on(job)

    def _on_failed(self, error: BaseException) -> None:
        self.ended.emit()
        self.failed.emit(explain(error))


def _read_all(
    wanted: Mapping[str, Wanted],
    answers: Answers,
    contacting: Callable[[str], object],
    progress: Callable[[float], object],
    should_cancel: Callable[[], bool],
) -> _Came:
    """Read all that is wanted, as far as it can be read."""
    from desktop_app.articles import UnreadableArticle

    got: dict[str, Held] = {}
    for side, each in wanted.items():
        if site := site_of_wanted(each):
            contacting(site)

        def advance(share: float, before: int = len(got)) -> None:
            progress((before + share) / len(wanted))

        try:
            got[side] = read_wanted(each, answers, advance, should_cancel)
        except UnreadableArticle as error:
            return _Came(got, side, error)
    # They will be compared, and are painted first: beside the reading of modules that takes several times as long.
    make_ready()
    return _Came(got)
