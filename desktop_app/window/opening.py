"""Getting two articles into the window: files, pasted text, what is dropped, the example."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.resources import resource
from desktop_app.window.actions import Actions
from desktop_app.window.errors import explain
from desktop_app.window.preferences import Preferences
from desktop_app.window.session.guard import Guard
from desktop_app.window.session.saving import ENDING
from desktop_app.window.worker import Worker

if TYPE_CHECKING:
    from desktop_app.articles import Article, Cut
    from desktop_app.window.panes.passages import Passage

ENDINGS = "*.txt *.md *.markdown *.html *.htm *.mhtml *.mht *.docx *.odt *.pdf *.eml"


@dataclass(frozen=True, slots=True)
class Held:
    """An article the window holds, parted into passages for its pane, with the path of its file where it has one.

    `cut` says where its text looks as if a part of it were missing.
    """

    article: Article
    passages: tuple[Passage, ...]
    path: str
    cut: tuple[Cut, ...] = ()


def held(article: Article, path: str) -> Held:
    from desktop_app.articles import looks_cut
    from desktop_app.window.panes.passages import passages

    return Held(article, passages(article), path, looks_cut(article))


class Opening(QObject):
    """Holds the two articles; loads files off the GUI thread.

    `opened` carries both as Held once another pair is there, and `renewed` once the files of this one were read again;
    `held` a side and the article that came, `session` the path of a session, `failed` a sentence for the person, `told`
    one with an offer and what does it: to read a file again that has changed on disk.
    """

    opened = Signal(object, object)
    renewed = Signal(object, object)
    held = Signal(str, object)
    session = Signal(str)
    failed = Signal(str)
    told = Signal(str, str, object)

    def __init__(self, preferences: Preferences, actions: Actions, guard: Guard, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._preferences, self._guard = window, preferences, guard
        self._articles: dict[str, Held] = {}
        self._loading = Worker(self)
        self._loading.done.connect(lambda loaded: self._guard.then(lambda: self._hold(loaded)))
        self._reading = Worker(self)
        self._reading.done.connect(self._on_read_again)
        for worker in (self._loading, self._reading):
            worker.failed.connect(lambda error: self.failed.emit(explain(error)))
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._offer_reload)
        doing = {"open": self.ask_pair, "example": self.load_example, "reload": self.reload}
        actions.run(doing)
        for side in "ab":
            of_side = {"open": self.ask, "paste": self.paste}
            actions.run({f"{name}_{side}": partial(function, side) for name, function in of_side.items()})

    @property
    def pair(self) -> tuple[Held, Held] | None:
        """Return both articles once both are there."""
        return (self._articles["a"], self._articles["b"]) if len(self._articles) == 2 else None

    def close(self) -> None:
        self._loading.close()
        self._reading.close()
        self.clear()

    def clear(self) -> None:
        """Let go of both articles."""
        self._articles.clear()
        self._watch()

    def hold(self, a: Held, b: Held) -> None:
        """Hold the two articles of a session."""
        self._articles = {"a": a, "b": b}
        self._watch()

    def adopt(self, other: Opening) -> None:
        """Hold what another window holds."""
        self._articles = dict(other._articles)
        self._watch()
        for side, held in self._articles.items():
            self.held.emit(side, held.article)

    def load(self, paths: Mapping[str, str]) -> None:
        """Load files, by side."""
        self._loading.start(partial(_load, dict(paths)))

    def load_pair(self, a: str, b: str) -> None:
        self.load({"a": a, "b": b})

    def load_example(self) -> None:
        self.load_pair(*(str(resource(f"examples/article-{side}.md")) for side in "ab"))

    def reload(self) -> None:
        """Read the files again; an article that is not from a file stays as it is."""
        self._reading.start(partial(_load, self._paths()))

    def reload_those_there(self) -> None:
        """Read those files again that are still there."""
        there = {side: path for side, path in self._paths().items() if Path(path).is_file()}
        self._reading.start(partial(_load, there))

    def _offer_reload(self, path: str) -> None:
        message = self.tr("{path} has changed on disk.").format(path=path)
        self.told.emit(message, self.tr("Reload"), self.reload)

    def take(self, paths: list[str], side: str = "") -> None:
        """Take what was dropped: two files fill both sides, one the side it fell on or the one still empty."""
        sessions = [path for path in paths if path.lower().endswith(ENDING)]
        if sessions and len(paths) == 1:
            self.session.emit(str(Path(sessions[0]).absolute()))
        elif sessions:
            self.failed.emit(self.tr("A session holds both articles: open it alone."))
        elif len(paths) > 2:
            self.failed.emit(self.tr("Drop one or two files; these were {n}.").format(n=len(paths)))
        elif len(paths) == 2:
            self.load_pair(*paths)
        elif paths:
            free = "b" if "a" in self._articles and "b" not in self._articles else "a"
            self.load({side or free: paths[0]})

    def ask_pair(self) -> None:
        """Ask for the files of both articles: two at once, or one after the other."""
        paths = self._ask_files(self.tr("Open two articles"), many=True)
        if len(paths) == 1:
            second = self._ask_files(self.tr("Open article B"))
            paths += second
        if paths:
            self.take(paths)

    def ask(self, side: str) -> None:
        """Ask for the file of one article."""
        paths = self._ask_files(self.tr("Open article {side}").format(side=side.upper()))
        if paths:
            self.load({side: paths[0]})

    def paste(self, side: str) -> None:
        """Ask for the text of one article."""
        from desktop_app.window.paste_dialog import PasteDialog

        dialog = PasteDialog(side, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._on_pasted(side, dialog.text, dialog.title))
        dialog.open()

    def turn(self) -> None:
        """Let the two articles change sides."""
        if self.pair:
            self.hold(*reversed(self.pair))

    def _on_pasted(self, side: str, text: str, title: str | None) -> None:
        def work(_progress, _should_cancel):
            from desktop_app.articles import Article

            return {side: held(Article.from_text(text, title=title), "")}

        self._loading.start(work)

    def _ask_files(self, title: str, *, many: bool = False) -> list[str]:
        folder = self._preferences.text("folder")
        kinds = self.tr("Articles ({endings});;All files (*)").format(endings=ENDINGS)
        if many:
            paths, _ = QFileDialog.getOpenFileNames(self._window, title, folder, kinds)
        else:
            path, _ = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
            paths = [path] if path else []
        if paths:
            self._preferences.keep("folder", str(Path(paths[0]).parent))
        return paths

    def _paths(self) -> dict[str, str]:
        return {side: article.path for side, article in self._articles.items() if article.path}

    def _hold(self, loaded: dict[str, Held]) -> None:
        self._articles |= loaded
        self._watch()
        for side, held in self._articles.items():
            self.held.emit(side, held.article)
        if self.pair:
            paths = self._paths()
            if len(paths) == 2:
                self._preferences.add_recent(paths["a"], paths["b"])
            self.opened.emit(*self.pair)

    def _on_read_again(self, loaded: dict[str, Held]) -> None:
        self._articles |= loaded
        self._watch()
        if self.pair:
            self.renewed.emit(*self.pair)

    def _watch(self) -> None:
        if watched := self._watcher.files():
            self._watcher.removePaths(watched)
        if paths := self._paths():
            self._watcher.addPaths(sorted(set(paths.values())))


def _load(paths: Mapping[str, str], _progress: object, _should_cancel: object) -> dict[str, Held]:
    from desktop_app.articles import load

    return {side: held(load(Path(path)), path) for side, path in paths.items()}
