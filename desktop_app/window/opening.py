"""Getting two articles into the window: files, pasted text, what is dropped, the example."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.resources import resource
from desktop_app.window.actions import Actions
from desktop_app.window.incoming.answers import Answers
from desktop_app.window.incoming.getting import Getting
from desktop_app.window.incoming.held import Held
from desktop_app.window.incoming.wanted import Pasted, Reread, Wanted, site_of_wanted
from desktop_app.window.preferences import Preferences
from desktop_app.window.session.guard import Guard
from desktop_app.window.session.saving import ENDING

ENDINGS = "*.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.docx *.odt *.pdf *.eml"


class Opening(QObject):
    """Holds the two articles; gets them from files, web addresses and the clipboard.

    `opened` carries both as Held once another pair is there, and `renewed` once those of this one were read again;
    `held` a side and the article that came, `session` the path of a session, `failed` a sentence for the person, `told`
    one with an offer and what does it: to read a file again that has changed on disk. `contacted` carries the contacts
    with sites so far. `began`, `progressed` and `ended` tell of reading, which `cancel` stops.
    """

    opened = Signal(object, object)
    renewed = Signal(object, object)
    held = Signal(str, object)
    session = Signal(str)
    failed = Signal(str)
    told = Signal(str, str, object)
    contacted = Signal(object)
    began = Signal()
    progressed = Signal(float)
    ended = Signal()

    def __init__(self, preferences: Preferences, actions: Actions, guard: Guard, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._preferences, self._guard = window, preferences, guard
        self._articles: dict[str, Held] = {}
        self._answers = Answers()
        self._getting, self._again = Getting(self._answers, window), Getting(self._answers, window)
        self._getting.got.connect(lambda got: self._guard.then(lambda: self._hold(got)))
        self._again.got.connect(self._on_read_again)
        for getting in (self._getting, self._again):
            getting.failed.connect(self.failed)
            getting.began.connect(self.began)
            getting.progressed.connect(self.progressed)
            getting.ended.connect(self.ended)
            getting.cancelled.connect(lambda: self.told.emit(self.tr("Opening was cancelled."), "", None))
            getting.contacted.connect(lambda: self.contacted.emit(self._answers.contacts))
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._offer_reload)
        actions.run({"open": self.ask_pair, "example": self.load_example, "reload": self.reload, "cancel": self.cancel})
        for side in "ab":
            of_side = {
                "open": self.ask,
                "paste": self.paste,
                "web": self.ask_address,
                "encoding": self.ask_encoding,
                "left_out": self.show_left_out,
            }
            actions.run({f"{name}_{side}": partial(function, side) for name, function in of_side.items()})

    @property
    def pair(self) -> tuple[Held, Held] | None:
        """Return both articles once both are there."""
        return (self._articles["a"], self._articles["b"]) if len(self._articles) == 2 else None

    @property
    def busy(self) -> bool:
        return self._getting.busy or self._again.busy

    def cancel(self) -> None:
        """Stop reading at once; what is in the window stays."""
        self._getting.cancel()
        self._again.cancel()

    def close(self) -> None:
        self._getting.close()
        self._again.close()
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
        self._answers.adopt(other._answers)
        if self._answers.contacts:
            self.contacted.emit(self._answers.contacts)
        self._watch()
        for side, held in self._articles.items():
            self.held.emit(side, held.article)

    def load(self, wanted: Mapping[str, Wanted]) -> None:
        """Load files, web addresses and what was pasted, by side."""
        self._getting.get(wanted)

    def load_pair(self, a: str, b: str) -> None:
        self.load({"a": a, "b": b})

    def load_example(self) -> None:
        self.load_pair(*(str(resource(f"examples/article-{side}.md")) for side in "ab"))

    def reload(self) -> None:
        """Read files and web addresses again; an article that was pasted stays as it is."""
        self._again.get(self._places())

    def reload_those_there(self) -> None:
        """Read those files again that are still there."""
        self._again.get({side: place for side, place in self._places().items() if Path(place).is_file()})

    def _offer_reload(self, path: str) -> None:
        message = self.tr("{path} has changed on disk.").format(path=path)
        self.told.emit(message, self.tr("Reload"), self.reload_those_there)

    def take(self, paths: list[str], side: str = "") -> None:
        """Take what was dropped or named: two places fill both sides, one that it fell on or that is empty."""
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
        dialog.accepted.connect(lambda: self._on_pasted(side, dialog.pasted))
        dialog.open()

    def ask_address(self, side: str) -> None:
        """Ask for the web address of one article."""
        from desktop_app.window.incoming.address_dialog import AddressDialog

        dialog = AddressDialog(side, self._window)
        dialog.accepted.connect(lambda: self.load({side: dialog.address}))
        dialog.open()

    def offers(self) -> dict[str, bool]:
        """Say, by the name of its action's need, what can be asked of the articles in the window."""
        offers = {}
        for side in "ab":
            article = self._articles[side].article if self.pair else None
            offers[f"encoding_{side}"] = bool(article and article.encoding and article.original)
            offers[f"left_out_{side}"] = bool(article and (article.dropped or article.scanned_pages))
        return offers

    def ask_encoding(self, side: str) -> None:
        """Ask for another encoding of one article, and read it in that."""
        from desktop_app.window.incoming.encoding_dialog import EncodingDialog

        held = self._articles[side]
        dialog = EncodingDialog(side, held.article, self._window)
        dialog.accepted.connect(lambda: self._read_in(side, held, dialog.encoding))
        dialog.open()

    def show_left_out(self, side: str) -> None:
        """Show what stands in the document of one article beside it."""
        from desktop_app.window.incoming.left_out import left_out_page
        from desktop_app.window.session.reading_dialog import ReadingDialog

        title = self.tr("Left out of article {side}").format(side=side.upper())
        ReadingDialog(title, left_out_page(self._articles[side].article), self._window).open()

    def turn(self) -> None:
        """Let the two articles change sides."""
        if self.pair:
            self.hold(*reversed(self.pair))

    def _on_pasted(self, side: str, pasted: Pasted) -> None:
        address = pasted.text.strip()
        self.load({side: address if site_of_wanted(address) else pasted})

    def _read_in(self, side: str, held: Held, encoding: str) -> None:
        if held.place:
            self._answers.encodings[held.place] = encoding
        self._again.get({side: Reread(held, encoding)})

    def _ask_files(self, title: str, *, many: bool = False) -> list[str]:
        folder = self._preferences.folder("folder")
        kinds = self.tr("Articles ({endings});;All files (*)").format(endings=ENDINGS)
        if many:
            paths, _ = QFileDialog.getOpenFileNames(self._window, title, folder, kinds)
        else:
            path, _ = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
            paths = [path] if path else []
        if paths:
            self._preferences.keep("folder", str(Path(paths[0]).parent))
        return paths

    def _places(self) -> dict[str, str]:
        return {side: article.place for side, article in self._articles.items() if article.place}

    def _hold(self, got: dict[str, Held]) -> None:
        self._articles |= got
        self._watch()
        self._keep_folder()
        for side, held in self._articles.items():
            self.held.emit(side, held.article)
        if self.pair:
            places = self._places()
            if len(places) == 2:
                self._preferences.add_recent(places["a"], places["b"])
            self.opened.emit(*self.pair)

    def _on_read_again(self, got: dict[str, Held]) -> None:
        self._articles |= got
        self._watch()
        if self.pair:
            self.renewed.emit(*self.pair)

    def _keep_folder(self) -> None:
        """Keep where the articles are, so that what is written is proposed to go there; nobody keeps the example."""
        folders = [Path(place).absolute().parent for place in self._places().values() if Path(place).is_file()]
        if folders and folders[0] != resource("examples"):
            self._preferences.keep("folder", str(folders[0]))

    def _watch(self) -> None:
        if watched := self._watcher.files():
            self._watcher.removePaths(watched)
        if files := {place for place in self._places().values() if Path(place).is_file()}:
            self._watcher.addPaths(sorted(files))
