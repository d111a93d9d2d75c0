"""The empty window: two places to put the articles, recent pairs, and the example."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.window.actions import Actions
from desktop_app.window.parts import badge, push_button, role_label
from desktop_app.window.theme import Colours, load_colours

MOST_RECENT = 4
WEB = ("http", "https")
LONGEST_ADDRESS = 2000
KINDS = "txt · md · html · docx · odt · pdf · eml"


class DropZone(QFrame):
    """A place for one article; `dropped` carries the paths and addresses of what was let go over it."""

    dropped = Signal(list)

    def __init__(self, side: str, title: str, hint: str, actions: Actions) -> None:
        super().__init__()
        self._side, self._over, self._title, self._hint = side, False, title, hint
        self._colours = load_colours("light")
        self.setAcceptDrops(True)
        self.setMinimumHeight(240)
        self._head = role_label("zoneTitle", title, wraps=True)
        self._head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = self._head.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setWeight(font.Weight.DemiBold)
        self._head.setFont(font)
        self._note = role_label("dim", hint, wraps=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        ways = (
            (f"open_{side}", self.tr("Open…")),
            (f"paste_{side}", self.tr("Paste text")),
            (f"web_{side}", self.tr("Web address…")),
        )
        for name, text in ways:
            button = push_button(text, actions[name].trigger)
            button.setAccessibleName(f"{text} ({side.upper()})")
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch(1)
        layout.addWidget(badge(side, 28), 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._head)
        layout.addWidget(self._note)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def wear(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def hold(self, name: str | None) -> None:
        """Show the name of the article that is already here, or that none is."""
        self._head.setText(name or self._title)
        self._note.setText(self.tr("ready; now the other one") if name else self._hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._colours.side(self._side), 1.6, Qt.PenStyle.DashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(self._colours.tint(self._side) if self._over else QColor(self._colours.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_places(event):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragLeaveEvent(event)
        event.acceptProposedAction()
        self.dropped.emit(dropped_places(event))


class StartPage(QWidget):
    """Shown until two articles are there; `dropped` carries a side and paths, `recent_chosen` the paths of a pair or of
    a session."""

    dropped = Signal(str, list)
    recent_chosen = Signal(list)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        heading = QLabel(self.tr("Compare two articles"))
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.65)
        font.setWeight(font.Weight.DemiBold)
        heading.setFont(font)
        self._zones = {
            "a": DropZone("a", self.tr("Drop the first article here"), KINDS, actions),
            "b": DropZone(
                "b",
                self.tr("Drop the second article here"),
                self.tr("or drop both at once anywhere in the window"),
                actions,
            ),
        }
        self._zones["a"].dropped.connect(lambda paths: self.dropped.emit("a", paths))
        self._zones["b"].dropped.connect(lambda paths: self.dropped.emit("b", paths))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        action = actions["open_session"]
        self.session = push_button(action.text().replace("&", ""), action.trigger)
        self.session.setToolTip(action.toolTip())
        grid = QGridLayout(self)
        grid.setContentsMargins(60, 28, 60, 28)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(20)
        grid.addWidget(heading, 0, 0)
        grid.addWidget(self.session, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._zones["a"], 1, 0)
        grid.addWidget(self._zones["b"], 1, 1)
        grid.addLayout(self._column(self.tr("Recent comparisons"), self._recent), 2, 0)
        grid.addLayout(self._column(self.tr("New here?"), self._example(actions)), 2, 1)
        grid.setRowStretch(1, 3)
        grid.setRowStretch(2, 4)
        self.show_recent(())

    def wear(self, colours: Colours) -> None:
        for zone in self._zones.values():
            zone.wear(colours)

    def hold(self, side: str, name: str | None) -> None:
        self._zones[side].hold(name)

    def show_recent(self, opened: Sequence[tuple[str, ...]]) -> None:
        """Offer these pairs and sessions, the newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for paths in opened[:MOST_RECENT]:
            name = name_of(paths)
            button = QPushButton(name)
            button.setObjectName("recentPair")
            button.setProperty("flat", True)
            button.setStyleSheet("text-align: left;")
            button.setToolTip("\n".join(paths))
            button.setAccessibleName(self.tr("Open {pair} again").format(pair=name))
            button.clicked.connect(lambda _=False, paths=paths: self.recent_chosen.emit(list(paths)))
            self._recent.addWidget(button)
        if not opened:
            self._recent.addWidget(role_label("dim", self.tr("What you open will be listed here.")))

    def _example(self, actions: Actions) -> QVBoxLayout:
        box = QVBoxLayout()
        button = push_button(self.tr("Open the example"), actions["example"].trigger, primary=True)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        tip = self.tr("Two short articles on one event: see what each kind of mark means in half a minute.")
        note = role_label("dim", tip, wraps=True)
        box.addWidget(button)
        box.addWidget(note)
        return box

    def _column(self, title: str, inner: QVBoxLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(role_label("caption", title.upper()))
        column.addLayout(inner)
        column.addStretch(1)
        return column


def name_of(paths: Sequence[str]) -> str:
    """Name a pair, or a session, by its files."""
    return " ↔ ".join(map(_name_of, paths))


def _name_of(place: str) -> str:
    url = QUrl(place)
    return f"{url.host()}/…/{url.fileName()}" if url.scheme() in WEB else Path(place).name


def dropped_places(event: QDropEvent) -> list[str]:
    """Return the local files and the web addresses a drag holds, one in its text included."""
    data = event.mimeData()
    urls = [url for url in data.urls() if _opens(url)]
    places = [url.toLocalFile() if url.isLocalFile() else bytes(url.toEncoded().data()).decode() for url in urls]
    text = data.text()[:LONGEST_ADDRESS].strip()
    return places or ([text] if not data.hasUrls() and _opens(QUrl(text, QUrl.ParsingMode.StrictMode)) else [])


def _opens(url: QUrl) -> bool:
    return url.isLocalFile() or (url.scheme() in WEB and bool(url.host()))
