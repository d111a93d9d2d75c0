"""The row in which words are looked for in both articles at once."""

from __future__ import annotations

import re
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from desktop_app.window.marks import NOWHERE, Spots
from desktop_app.window.panes.article_view import ArticleView
from desktop_app.window.parts import push_button, role_label

MOST = 5000


def find_all(text: str, sought: str) -> Spots:
    """Return where some words stand in a text, whatever their case and the white space between them."""
    words = sought.split()
    if not words:
        return NOWHERE
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)
    spans = [match.span() for match in islice(pattern.finditer(text), MOST)]
    return Spots([start for start, _ in spans], [end for _, end in spans])


class SearchRow(QFrame):
    """Marks what is found in both views, and steps from one hit to the next, first through A, then through B."""

    closed = Signal()

    def __init__(self, a: ArticleView, b: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchRow")
        self._views = (a, b)
        self._found = [NOWHERE for _ in self._views]
        self._now = 0
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Find in both articles"))
        self.field.setAccessibleName(self.tr("Find in both articles"))
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(lambda: self.step(1))
        self.counts = role_label("dim")
        previous = push_button(self.tr("Previous hit"), lambda: self.step(-1))
        following = push_button(self.tr("Next hit"), lambda: self.step(1))
        close = push_button(self.tr("Close"), self.close_row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.setSpacing(8)
        for widget, stretch in ((self.field, 1), (self.counts, 0), (previous, 0), (following, 0), (close, 0)):
            layout.addWidget(widget, stretch)
        for keys, act in (
            ("Escape", self.close_row),
            ("F3", lambda: self.step(1)),
            ("Shift+F3", lambda: self.step(-1)),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, act=act: act())
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self.hide()

    def open(self) -> None:
        """Show the row and give it the keyboard."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def close_row(self) -> None:
        """Hide the row and all hits."""
        self.hide()
        for view in self._views:
            view.show_hits(NOWHERE)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) hit."""
        if total := sum(self._counts()):
            self._now = (self._now + by) % total
            self._show()

    def _search(self) -> None:
        self._found = [find_all(view.reading.text, self.field.text()) for view in self._views]
        self._now = 0
        self._show()

    def _counts(self) -> tuple[int, int]:
        a, b = self._found
        return len(a.starts), len(b.starts)

    def _show(self) -> None:
        in_a, in_b = self._counts()
        counts = self.tr("A {a} · B {b}").format(a=in_a, b=in_b)
        place = self._now, self._now - in_a
        for number, view in enumerate(self._views):
            view.show_hits(self._found[number], place[number])
        if in_a + in_b:
            counts = self.tr("{now} of {all}").format(now=self._now + 1, all=in_a + in_b) + "   " + counts
            side = int(self._now >= in_a)
            starts, ends = self._found[side]
            self._views[side].go_to(starts[place[side]], ends[place[side]])
        self.counts.setText(counts if self.field.text().strip() else "")
