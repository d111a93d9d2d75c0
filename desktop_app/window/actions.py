"""The actions of the window as data: what each is called, where it stands, and which keys reach it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from desktop_app.report_formats import FORMATS
from desktop_app.sentences import QT_TRANSLATE_NOOP
from desktop_app.window.icons import icon
from desktop_app.window.steps import take_steps
from desktop_app.window.theme import Colours, load_colours


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `needs` says what must be there first: a "pair", one that is "compared", comparing that is "busy" or
    "at_rest", a "point", something to "undo" or "redo", other "versions", or what `Opening.offers` names; `of` groups
    on-off ones."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    needs: str = ""
    check: bool = False
    of: str = ""


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("compare", QT_TRANSLATE_NOOP("Actions", "&Compare")),
    ("decide", QT_TRANSLATE_NOOP("Actions", "&Decide")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)


def _lettered(names: Iterable[str]) -> Iterator[str]:
    """Mark in each name the first letter that no name before it has, which chooses it in a menu."""
    taken: set[str] = set()
    for name in names:
        letter = next((sign for sign in name if sign.isalpha() and sign.lower() not in taken), "")
        taken.add(letter.lower())
        yield name.replace(letter, f"&{letter}", 1) if letter else name


# Names of formats are the same in every language.
FORMAT_SPECS = tuple(
    Spec(f"export_{ending}", "formats", f"{name}…", needs="compared")
    for ending, name in zip(FORMATS, _lettered(format.name for format in FORMATS.values()), strict=True)
)
SPECS = (
    Spec("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open two articles…"), ("Ctrl+O",), "open",
         QT_TRANSLATE_NOOP("Actions", "Open two article files and compare them")),
    Spec("open_a", "file", QT_TRANSLATE_NOOP("Actions", "Open article &A…"), ("Ctrl+1",)),
    Spec("open_b", "file", QT_TRANSLATE_NOOP("Actions", "Open article &B…"), ("Ctrl+2",)),
    Spec("paste_a", "file", QT_TRANSLATE_NOOP("Actions", "Paste text as A…"), ("Ctrl+Shift+1",), "paste"),
    Spec("paste_b", "file", QT_TRANSLATE_NOOP("Actions", "Paste text as B…"), ("Ctrl+Shift+2",), "paste"),
    Spec("web_a", "file", QT_TRANSLATE_NOOP("Actions", "Open &web address as A…"), icon="web",
         tip=QT_TRANSLATE_NOOP("Actions", "Fetch a page; its site is named before it is contacted")),
    Spec("web_b", "file", QT_TRANSLATE_NOOP("Actions", "Open web a&ddress as B…"), icon="web",
         tip=QT_TRANSLATE_NOOP("Actions", "Fetch a page; its site is named before it is contacted")),
    Spec("example", "file", QT_TRANSLATE_NOOP("Actions", "Open the e&xample"), (), "example",
         QT_TRANSLATE_NOOP("Actions", "Two short articles on one event")),
    Spec("open_session", "file", QT_TRANSLATE_NOOP("Actions", "Open sess&ion…"), ("Ctrl+Shift+F",), "open",
         QT_TRANSLATE_NOOP("Actions", "Open a comparison that was saved with its decisions")),
    Spec("save", "file", QT_TRANSLATE_NOOP("Actions", "&Save"), ("Ctrl+S",), "save",
         QT_TRANSLATE_NOOP("Actions", "Save the comparison, its articles and all decisions in one file"), "compared"),
    Spec("save_as", "file", QT_TRANSLATE_NOOP("Actions", "Sa&ve as…"), ("Ctrl+Shift+S",), needs="compared"),
    Spec("reload", "file", QT_TRANSLATE_NOOP("Actions", "Re&load both articles"), ("Ctrl+R",), needs="pair"),
    Spec("close", "file", QT_TRANSLATE_NOOP("Actions", "Close the co&mparison"), ("Ctrl+W",), needs="pair"),
    Spec("export", "file", QT_TRANSLATE_NOOP("Actions", "&Export report"), ("Ctrl+E",), "export",
         QT_TRANSLATE_NOOP("Actions", "Write the report as the last time, beside the last one"), "compared"),
    *FORMAT_SPECS,
    Spec("share", "file", QT_TRANSLATE_NOOP("Actions", "Export &to share…"), ("Ctrl+Shift+E",), "export",
         QT_TRANSLATE_NOOP("Actions", "Write a copy to hand on: choose what is left out of it"), "compared"),
    Spec("preview", "file", QT_TRANSLATE_NOOP("Actions", "Report &preview"), ("Ctrl+P",), "report",
         QT_TRANSLATE_NOOP("Actions", "Look at the report as it will be exported"), "compared"),
    Spec("print", "file", QT_TRANSLATE_NOOP("Actions", "Pri&nt…"), ("Ctrl+Alt+P",), "",
         QT_TRANSLATE_NOOP("Actions", "Print the pages of the report with both full texts"), "compared"),
    Spec("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",)),
    Spec("undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), "undo", needs="undo"),
    Spec("redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", needs="redo"),
    Spec("copy", "edit", QT_TRANSLATE_NOOP("Actions", "&Copy"), ("Ctrl+C",), needs="pair"),
    Spec("cite", "edit", QT_TRANSLATE_NOOP("Actions", "Copy c&itation"), ("Ctrl+Shift+C",), needs="compared",
         tip=QT_TRANSLATE_NOOP("Actions", "Copy the chosen words with title, date, place and hash of their article")),
    Spec("find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find in both articles"), ("Ctrl+F",), "search", needs="pair"),
    Spec("case", "edit", QT_TRANSLATE_NOOP("Actions", "The report's &head…"), ("Ctrl+I",), "report",
         QT_TRANSLATE_NOOP("Actions", "Title, author, date, handling marking and your assessment"), "compared"),
    Spec("source_a", "edit", QT_TRANSLATE_NOOP("Actions", "Source &A…"), ("Ctrl+Alt+1",), "edit",
         QT_TRANSLATE_NOOP("Actions", "Title, outlet, author and date of article A"), "compared"),
    Spec("source_b", "edit", QT_TRANSLATE_NOOP("Actions", "Source &B…"), ("Ctrl+Alt+2",), "edit",
         QT_TRANSLATE_NOOP("Actions", "Title, outlet, author and date of article B"), "compared"),
    Spec("encoding_a", "edit", QT_TRANSLATE_NOOP("Actions", "Te&xt encoding of A…"), needs="encoding_a",
         tip=QT_TRANSLATE_NOOP("Actions", "Read article A in another encoding, where its letters look wrong")),
    Spec("encoding_b", "edit", QT_TRANSLATE_NOOP("Actions", "Text enco&ding of B…"), needs="encoding_b",
         tip=QT_TRANSLATE_NOOP("Actions", "Read article B in another encoding, where its letters look wrong")),
    Spec("left_out_a", "edit", QT_TRANSLATE_NOOP("Actions", "What was &left out of A"), needs="left_out_a",
         tip=QT_TRANSLATE_NOOP("Actions", "What the document holds beside the article, as menus and running heads")),
    Spec("left_out_b", "edit", QT_TRANSLATE_NOOP("Actions", "What was left &out of B"), needs="left_out_b",
         tip=QT_TRANSLATE_NOOP("Actions", "What the document holds beside the article, as menus and running heads")),
    Spec("versions", "edit", QT_TRANSLATE_NOOP("Actions", "What changed between &versions…"), needs="versions",
         tip=QT_TRANSLATE_NOOP("Actions", "Passages that stand otherwise in the earlier version of an article")),
    Spec("larger", "view", QT_TRANSLATE_NOOP("Actions", "&Larger text"), ("Ctrl++", "Ctrl+=")),
    Spec("smaller", "view", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), ("Ctrl+-",)),
    Spec("normal", "view", QT_TRANSLATE_NOOP("Actions", "&Normal text size"), ("Ctrl+0",)),
    Spec("tied", "view", QT_TRANSLATE_NOOP("Actions", "&Tie scrolling by links"), ("Ctrl+T",), "lock", check=True),
    Spec("next_pane", "view", QT_TRANSLATE_NOOP("Actions", "Next &pane"), ("F6",)),
    Spec("previous_pane", "view", QT_TRANSLATE_NOOP("Actions", "Previous p&ane"), ("Shift+F6",)),
    Spec("theme_system", "view", QT_TRANSLATE_NOOP("Actions", "Colours of the s&ystem"), check=True, of="theme"),
    Spec("theme_light", "view", QT_TRANSLATE_NOOP("Actions", "L&ight colours"), check=True, of="theme"),
    Spec("theme_dark", "view", QT_TRANSLATE_NOOP("Actions", "&Dark colours"), check=True, of="theme"),
    Spec("language_system", "view", QT_TRANSLATE_NOOP("Actions", "Lan&guage of the system"), check=True, of="language"),
    Spec("language_en", "view", "&English", check=True, of="language"),
    Spec("language_de", "view", "De&utsch", check=True, of="language"),
    Spec("language_uk", "view", "&Українська", check=True, of="language"),
    Spec("again", "compare", QT_TRANSLATE_NOOP("Actions", "&Compare again"), ("F5",), needs="pair"),
    Spec("cancel", "compare", QT_TRANSLATE_NOOP("Actions", "Canc&el"), ("Escape",), needs="busy"),
    Spec("swap", "compare", QT_TRANSLATE_NOOP("Actions", "&Swap"), ("Ctrl+Alt+S",), "swap",
         QT_TRANSLATE_NOOP("Actions", "Swap A and B"), "at_rest"),
    Spec("previous", "compare", QT_TRANSLATE_NOOP("Actions", "&Previous fact"), ("Alt+Up",), "previous",
         QT_TRANSLATE_NOOP("Actions", "Previous fact of the open tab"), "compared"),
    Spec("next", "compare", QT_TRANSLATE_NOOP("Actions", "&Next fact"), ("Alt+Down",), "next",
         QT_TRANSLATE_NOOP("Actions", "Next fact of the open tab"), "compared"),
    Spec("tab_only_a", "compare", QT_TRANSLATE_NOOP("Actions", "Facts only in &A"), ("Alt+1",), needs="compared"),
    Spec("tab_only_b", "compare", QT_TRANSLATE_NOOP("Actions", "Facts only in &B"), ("Alt+2",), needs="compared"),
    Spec("tab_differs", "compare", QT_TRANSLATE_NOOP("Actions", "Facts that &differ"), ("Alt+3",), needs="compared"),
    Spec("tab_shared", "compare", QT_TRANSLATE_NOOP("Actions", "Facts in b&oth"), ("Alt+4",), needs="compared"),
    Spec("tab_sources", "compare", QT_TRANSLATE_NOOP("Actions", "So&urces"), ("Alt+5",), needs="compared"),
    Spec("looser", "compare", QT_TRANSLATE_NOOP("Actions", "&Looser matching"), ("Ctrl+[",), needs="compared"),
    Spec("stricter", "compare", QT_TRANSLATE_NOOP("Actions", "S&tricter matching"), ("Ctrl+]",), needs="compared"),
    Spec("default", "compare", QT_TRANSLATE_NOOP("Actions", "Default st&rictness"), ("Ctrl+D",), "reset",
         needs="compared"),
    Spec("check", "decide", QT_TRANSLATE_NOOP("Actions", "&Checked, go on"), ("Ctrl+Return", "Ctrl+Enter"), "check",
         QT_TRANSLATE_NOOP("Actions", "The finding stands as it is; go on to the next unreviewed point"), "point"),
    Spec("unreviewed", "decide", QT_TRANSLATE_NOOP("Actions", "Ne&xt unreviewed point"), ("Alt+Right",),
         needs="compared"),
    Spec("same", "decide", QT_TRANSLATE_NOOP("Actions", "&Same point"), ("Ctrl+Shift+Y",), "check",
         QT_TRANSLATE_NOOP("Actions", "Both articles say this"), "point"),
    Spec("not_same", "decide", QT_TRANSLATE_NOOP("Actions", "&Not the same"), ("Ctrl+Shift+N",), "cross",
         QT_TRANSLATE_NOOP("Actions", "The two say different things: each stands alone"), "point"),
    Spec("absent", "decide", QT_TRANSLATE_NOOP("Actions", "Checked: not in the &other"), ("Ctrl+Shift+A",), "check",
         QT_TRANSLATE_NOOP("Actions", "You looked, and the other article does not say this"), "point"),
    Spec("present", "decide", QT_TRANSLATE_NOOP("Actions", "The other &does say this…"), ("Ctrl+Shift+H",), "point",
         QT_TRANSLATE_NOOP("Actions", "Point at the words of the other article that say this"), "point"),
    Spec("contradiction", "decide", QT_TRANSLATE_NOOP("Actions", "A contradict&ion…"), ("Ctrl+Shift+D",), "cross",
         QT_TRANSLATE_NOOP("Actions", "Both cannot be so; you may note why"), "point"),
    Spec("no_contradiction", "decide", QT_TRANSLATE_NOOP("Actions", "No con&tradiction"), ("Ctrl+Shift+O",), "check",
         QT_TRANSLATE_NOOP("Actions", "They differ, but both can be so"), "point"),
    Spec("per", "decide", QT_TRANSLATE_NOOP("Actions", "&Per whom…"), ("Ctrl+Shift+P",), "edit",
         QT_TRANSLATE_NOOP("Actions", "Correct whom an article has this from"), "point"),
    Spec("set_aside", "decide", QT_TRANSLATE_NOOP("Actions", "Set &aside…"), ("Ctrl+Shift+X",), "aside",
         QT_TRANSLATE_NOOP("Actions", "Put this point into the report's annex, with your reason"), "point"),
    Spec("matters", "decide", QT_TRANSLATE_NOOP("Actions", "&Matters"), ("Ctrl+Shift+I",), "",
         QT_TRANSLATE_NOOP("Actions", "Mark this point as one that matters"), "point", check=True),
    Spec("note", "decide", QT_TRANSLATE_NOOP("Actions", "Not&e…"), ("Ctrl+M",), "note",
         QT_TRANSLATE_NOOP("Actions", "Write a note on this point"), "point"),
    Spec("tags", "decide", QT_TRANSLATE_NOOP("Actions", "Ta&gs…"), ("Ctrl+Shift+T",), "tag",
         QT_TRANSLATE_NOOP("Actions", "Put words of your own on this point"), "point"),
    Spec("grades", "decide", QT_TRANSLATE_NOOP("Actions", "G&rades…"), ("Ctrl+Shift+G",), "grade",
         QT_TRANSLATE_NOOP("Actions", "Grade an outlet or a source by the Admiralty code"), "point"),
    Spec("link", "decide", QT_TRANSLATE_NOOP("Actions", "&Link statements…"), ("Ctrl+L",), "link",
         QT_TRANSLATE_NOOP("Actions", "Link two statements: those whose words are selected, or one you point at"),
         "compared"),
    Spec("split", "decide", QT_TRANSLATE_NOOP("Actions", "Split t&he link"), ("Ctrl+Shift+L",), "split",
         QT_TRANSLATE_NOOP("Actions", "Part two statements that are linked"), "point"),
    Spec("withdraw", "decide", QT_TRANSLATE_NOOP("Actions", "&Withdraw the decision"), ("Ctrl+Shift+Backspace",),
         "reset", QT_TRANSLATE_NOOP("Actions", "Take back all that was decided on this point"), "point"),
    Spec("initials", "decide", QT_TRANSLATE_NOOP("Actions", "&Your initials…"),
         tip=QT_TRANSLATE_NOOP("Actions", "Say whose the next decisions are; those made already keep their initials")),
    Spec("help_using", "help", QT_TRANSLATE_NOOP("Actions", "&Using Twosource"), ("F1",)),
    Spec("help_words", "help", QT_TRANSLATE_NOOP("Actions", "What the &words mean")),
    Spec("help_matching", "help", QT_TRANSLATE_NOOP("Actions", "How &matching works")),
    Spec("help_reading", "help", QT_TRANSLATE_NOOP("Actions", "What can be &read")),
    Spec("help_scale", "help", QT_TRANSLATE_NOOP("Actions", "Man&y pairs")),
    Spec("help_session", "help", QT_TRANSLATE_NOOP("Actions", "&Session files")),
    Spec("help_json", "help", QT_TRANSLATE_NOOP("Actions", "Comparison &JSON")),
    Spec("shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), ("Ctrl+/",)),
    Spec("about", "help", QT_TRANSLATE_NOOP("Actions", "&About Twosource")),
)  # fmt: skip

# The icons of the toolbar; those of the menus are drawn after the window's first paint.
AT_ONCE = ("open", "paste_a", "swap", "previous", "next", "preview", "export")


class Actions(QObject):
    """All actions by name, made from their specs; `run` says what each does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._of: dict[str, QAction] = {}
        self._colours, self._all_drawn = load_colours("light"), False
        groups: dict[str, QActionGroup] = {}
        for spec in SPECS:
            action = QAction(_translated(spec.text), parent)
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            action.setCheckable(spec.check)
            action.setEnabled(not spec.needs)
            action.setToolTip(_tip(spec, action))
            if spec.of:
                groups.setdefault(spec.of, QActionGroup(parent)).addAction(action)
            self._of[spec.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._of[name]

    def run(self, doing: Mapping[str, Callable[[], object]]) -> None:
        """Connect each action with what it does."""
        for name, function in doing.items():
            self._of[name].triggered.connect(lambda _=False, function=function: function())

    def allow(self, **there: bool) -> None:
        """Enable each action whose need is there: `pair`, `compared`, `busy`; others stay as they are."""
        for spec in SPECS:
            if spec.needs in there:
                self._of[spec.name].setEnabled(there[spec.needs])

    def wear(self, colours: Colours) -> None:
        self._colours = colours
        if self._all_drawn:
            take_steps(self._draw(SPECS), self)
        else:
            list(self._draw(spec for spec in SPECS if spec.name in AT_ONCE))

    def draw_rest(self) -> Iterator[None]:
        """Draw the icons that nobody sees at first, one at each step."""
        self._all_drawn = True
        return self._draw(spec for spec in SPECS if spec.name not in AT_ONCE)

    def _draw(self, specs: Iterable[Spec]) -> Iterator[None]:
        for spec in specs:
            if spec.icon:
                ink = self._colours.on_accent if spec.name == "export" else self._colours.text
                self._of[spec.name].setIcon(icon(spec.icon, ink, self._colours.muted))
                yield


def plain(text: str) -> str:
    """Return the text of an action without what only a menu shows."""
    return text.replace("&", "").rstrip("…")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def _tip(spec: Spec, action: QAction) -> str:
    tip = _translated(spec.tip) if spec.tip else action.text().replace("&", "")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{tip} ({keys})" if keys else tip
