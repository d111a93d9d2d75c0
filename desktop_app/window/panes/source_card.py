"""The head of a pane: which source this is, and how much of it has a match in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from desktop_app.window.parts import badge, role_label

if TYPE_CHECKING:
    from desktop_app.articles import Article

HEIGHT = 40
# Below this width only the figure is shown; the tooltip says what it is.
NARROW = 420


class SourceCard(QFrame):
    """Badge, title and share of one article; its tooltip holds all that is known of the source."""

    def __init__(self, side: str, edit: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceCard")
        self.setFixedHeight(HEIGHT)
        self._side, self._other = side.upper(), "B" if side == "a" else "A"
        self._now: float | None = None
        self._title = ElidedLabel()
        self._title.setObjectName("sourceTitle")
        self._bar = QProgressBar()
        self._bar.setObjectName(f"cover{self._side}")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(80)
        self._share = role_label("dim")
        small = self._share.font()
        small.setPointSizeF(small.pointSizeF() * 0.86)
        self._share.setFont(small)
        tip = self.tr(
            "The share of the wording that has a match in the other article; not a measure of truth or independence."
        )
        self._bar.setToolTip(tip)
        self._share.setToolTip(tip)
        self._bar.setAccessibleName(self.tr("Share of {side} that has a match").format(side=self._side))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(10)
        pencil = QToolButton()
        pencil.setDefaultAction(edit)
        pencil.setProperty("flat", True)
        pencil.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        parts = (badge(side, 20), 0), (self._title, 1), (pencil, 0), (self._bar, 0), (self._share, 0)
        for widget, stretch in parts:
            layout.addWidget(widget, stretch)
        for part in (self._bar, self._share):
            # Room for them is kept, so that the texts are not set anew when they come.
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self.show_share(None)

    def show_article(self, article: Article, published: str | None) -> None:
        """Show whose article this is; `published` is the date the person entered, if any."""
        unknown = self.tr("unknown")
        self._title.set_whole(article.title)
        facts = (
            (self.tr("Title"), article.title),
            (self.tr("From"), article.origin),
            (self.tr("Outlet"), article.outlet or unknown),
            (self.tr("Author"), article.author or unknown),
            (self.tr("Published"), published or article.published or unknown),
            (self.tr("SHA-256"), article.sha256),
        )
        self._title.setToolTip("\n".join(f"{name}: {value}" for name, value in facts))
        self.show_share(None)

    def show_share(self, share: float | None) -> None:
        """Show the share (0 to 1) of the article's wording that has a match, None while that is not known."""
        for widget in (self._bar, self._share):
            widget.setVisible(share is not None)
        self._now = share
        if share is not None:
            self._bar.setValue(round(share * 100))
            self._say_share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._now is not None:
            self._say_share()

    def _say_share(self) -> None:
        words = self.tr("about {share} % has a match in {side}")
        if self.width() < NARROW:
            words = self.tr("{share} %")
        self._share.setText(words.format(share=round((self._now or 0.0) * 20) * 5, side=self._other))


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
