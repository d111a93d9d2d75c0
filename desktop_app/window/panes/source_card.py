"""The head of a pane: which source this is, and how much of it has a match in the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from desktop_app.window.cut_words import cut_words
from desktop_app.window.incoming.left_out import scanned_words
from desktop_app.window.parts import badge, role_label

if TYPE_CHECKING:
    from desktop_app.articles import Article, Cut
    from desktop_app.review import Entered

HEIGHT = 54
# Below this width only the figure is shown; the tooltip says what it is.
NARROW = 420


class SourceCard(QFrame):
    """Badge, title, what is known of the source, and the share that has a match; its tooltip holds all of it.

    What can be done with the source is in its context menu, the first of it on a button, too.
    """

    def __init__(self, side: str, doing: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceCard")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions(doing)
        self.setFixedHeight(HEIGHT)
        self._side, self._other = side.upper(), "B" if side == "a" else "A"
        self._now: int | None = None
        self._article: Article | None = None
        self._cut: tuple[Cut, ...] = ()
        self._title = ElidedLabel()
        self._title.setObjectName("sourceTitle")
        self._bar = QProgressBar()
        self._bar.setObjectName(f"cover{self._side}")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(60)
        self._share = role_label("dim")
        self._known = ElidedLabel()
        self._known.setObjectName("dim")
        for quiet in (self._share, self._known):
            small = quiet.font()
            small.setPointSizeF(small.pointSizeF() * 0.86)
            quiet.setFont(small)
        tip = self.tr(
            "The share of the wording that has a match in the other article; not a measure of truth or independence."
        )
        self._bar.setToolTip(tip)
        self._share.setToolTip(tip)
        self._bar.setAccessibleName(self.tr("Share of {side} that has a match").format(side=self._side))
        pencil = QToolButton()
        pencil.setDefaultAction(doing[0])
        pencil.setProperty("flat", True)
        pencil.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        layout = QGridLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(0)
        layout.addWidget(badge(side, 20), 0, 0)
        layout.addLayout(_row(self._title, pencil), 0, 1)
        layout.addLayout(_row(self._known, self._bar, self._share), 1, 1)
        layout.setColumnStretch(1, 1)
        for part in (self._bar, self._share):
            # Room for them is kept, so that the texts are not set anew when they come.
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self.show_share(None)

    def show_article(self, article: Article, cut: tuple[Cut, ...] = ()) -> None:
        """Show whose article this is, by what the document says, and warn where its text looks `cut`."""
        self._article, self._cut = article, cut
        self.show_entered(None)
        self.show_share(None)

    def show_entered(self, entered: Entered | None) -> None:
        """Show what a person has entered of the source in place of what the document says."""
        article = self._article
        if article is None:
            return
        unknown, by_hand = self.tr("unknown"), self.tr("entered")

        def known(name: str) -> tuple[str | None, str]:
            said = getattr(entered, name, None)
            return said or getattr(article, name, None), f" ({by_hand})" if said else ""

        names = {
            "title": self.tr("Title"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Author"),
            "published": self.tr("Published"),
            "archive": self.tr("Archive address"),
        }
        facts = [(text, "".join((known(name)[0] or unknown, known(name)[1]))) for name, text in names.items()]
        facts += [(self.tr("From"), article.origin), (self.tr("SHA-256"), article.sha256)]
        shown: tuple[str, ...] = (
            known("outlet")[0] or self.tr("outlet unknown"),
            known("published")[0] or self.tr("date unknown"),
            known("author")[0] or self.tr("author unknown"),
        )
        if not any(known(name)[0] for name in ("outlet", "published", "author")):
            shown = (self.tr("outlet, date, author unknown"),)
        missing = "" if entered and entered.complete else cut_words(self._cut)
        if missing:
            facts.append((self.tr("May be cut off"), missing))
            shown = (self.tr("may be cut off"), *shown)
        if scanned := scanned_words(article):
            facts.append((self.tr("Pages without text"), scanned))
            shown = (self.tr("pages without text"), *shown)
        if article.dropped:
            facts.append((self.tr("Left out"), self.tr("%n passage(s), in the Edit menu", "", len(article.dropped))))
        self._title.set_whole(known("title")[0] or article.title)
        self._known.set_whole(" · ".join(shown))
        for label in (self._title, self._known):
            label.setToolTip("\n".join(f"{name}: {value}" for name, value in facts))

    def show_share(self, share: int | None) -> None:
        """Show how many percent of the article's wording have a match, None while that is not known."""
        for widget in (self._bar, self._share):
            widget.setVisible(share is not None)
        self._now = share
        if share is not None:
            self._bar.setValue(share)
            self._say_share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._now is not None:
            self._say_share()

    def _say_share(self) -> None:
        narrow = self.width() < NARROW
        words = self.tr("{share} %") if narrow else self.tr("about {share} % has a match in {side}")
        self._share.setText(words.format(share=self._now, side=self._other))


def _row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    """Lay out a row in which the first has all the room that the others leave."""
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(first, 1)
    for other in others:
        row.addWidget(other)
    return row


class ElidedLabel(QLabel):
    """A label that shows as much of its text as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(60)

    def set_whole(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))
