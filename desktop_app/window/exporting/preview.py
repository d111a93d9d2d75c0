"""The report as it will be exported, shown in the window: internal or to share."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QResizeEvent, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop_app.window.actions import Actions
from desktop_app.window.errors import explain
from desktop_app.window.notice import Notice
from desktop_app.window.parts import close_buttons, role_label
from desktop_app.window.progress import Progress
from desktop_app.window.worker import Worker

if TYPE_CHECKING:
    from desktop_app.reports import Profile
    from desktop_app.review import Case

PAPER = "QTextBrowser { background: #ffffff; color: #1a1d21; }"
PAPER_WIDTH, MARGIN = 840, 28
# Seconds of showing after which the window may answer to the person again.
AT_A_TIME = 0.015
# Most reports are shown by then, in milliseconds.
SOON = 200
TO_SHARE = 1  # its place among what the report can hold


class Page(QTextBrowser):
    """White paper in every theme, as wide in every window, which is filled slice by slice; `filled` tells the end."""

    filled = Signal()
    progressed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Report"))
        self.setOpenLinks(False)
        self.setStyleSheet(PAPER)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Were the lines as long as the window is wide, all would be laid out anew with it.
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(PAPER_WIDTH)
        self.anchorClicked.connect(self._go)
        self._slices: Iterator[QTextDocumentFragment] = iter(())
        self._done = self._total = 0
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)

    def show_slices(self, slices: list[QTextDocumentFragment]) -> None:
        """Show a report from its beginning on."""
        self.empty()
        self._slices, self._done, self._total = iter(slices), 0, len(slices)
        self._filling.start()

    def empty(self) -> None:
        """Show nothing, and stop what is being shown."""
        self._filling.stop()
        self.clear()
        self.document().setDocumentMargin(MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        aside = max(0, event.size().width() + self.viewportMargins().left() * 2 - PAPER_WIDTH) // 2
        if aside != self.viewportMargins().left():
            self.setViewportMargins(aside, 0, aside, 0)

    def _fill(self) -> None:
        until = perf_counter() + AT_A_TIME
        cursor = QTextCursor(self.document())
        while (piece := next(self._slices, None)) is not None:
            _append(cursor, piece)
            self._done += 1
            if self._done == 1:
                self.moveCursor(QTextCursor.MoveOperation.Start)
            if perf_counter() > until:
                self.progressed.emit(self._done / self._total)
                return
        self._filling.stop()
        self.filled.emit()

    def _go(self, link: QUrl) -> None:
        self.scrollToAnchor(link.fragment())


def _append(cursor: QTextCursor, piece: QTextDocumentFragment) -> None:
    """Put a slice behind all there is, without the letter before it; no room is left between tables."""
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    start = cursor.position()
    cursor.insertFragment(piece)
    if start:
        cursor.setPosition(start)
        cursor.deleteChar()
        if cursor.block().length() == cursor.block().next().length() == 1:
            cursor.deleteChar()
    cursor.endEditBlock()


class Preview(QDialog):
    """Shows the very HTML that is exported; `shown` tells that all of it is there, `print_wanted` carries a profile."""

    shown = Signal()
    print_wanted = Signal(object)

    def __init__(self, case: Case, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 800)
        self._case = case
        self._making = Worker(self)
        self._making.done.connect(self._on_made)
        self._making.failed.connect(self._on_failed)
        self.notice = Notice()
        self.page = Page()
        self.progress = Progress(self.tr("Making the report…"), self.tr("Progress of the report"), self.reject)
        self._making.progressed.connect(lambda share: self.progress.advance(share / 2))
        self.page.progressed.connect(lambda share: self.progress.advance((1 + share) / 2))
        self.page.filled.connect(self._on_filled)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("What the report holds"))
        self.chooser.addItems([self.tr("Internal: everything"), self.tr("To share: without notes, grades, full texts")])
        self.chooser.currentIndexChanged.connect(self.make)
        self._cut = role_label("dim", self.tr("Too long to preview whole: both texts are in the exported file alone."))
        self._cut.hide()
        buttons = close_buttons(self)
        self._of_profile = [self._button(buttons, actions[name]) for name in ("export", "share")]
        printing = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        printing.clicked.connect(lambda: self.print_wanted.emit(self.profile))
        choice = QLabel(self.tr("P&review:"))
        choice.setBuddy(self.chooser)
        top = QHBoxLayout()
        top.addWidget(choice)
        top.addWidget(self.chooser)
        top.addWidget(self._cut, 1)
        top.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(top)
        for widget, stretch in ((self.notice, 0), (self.progress, 0), (self.page, 1), (buttons, 0)):
            layout.addWidget(widget, stretch)
        self.finished.connect(self._making.close)
        self.page.setFocus()

    @property
    def profile(self) -> Profile:
        """Return what the report shown holds."""
        from desktop_app.reports import INTERNAL, SHARE

        return SHARE if self.chooser.currentIndex() == TO_SHARE else INTERNAL

    def make(self) -> None:
        """Make the report away from the GUI thread, then show it."""
        case, profile = self._case, self.profile
        for index, button in enumerate(self._of_profile):
            button.setProperty("primary", index == self.chooser.currentIndex())
            button.style().unpolish(button)
            button.style().polish(button)
        self.page.empty()
        self._cut.hide()

        def work(progress, should_cancel):
            from desktop_app.reports import render_report
            from desktop_app.window.exporting.slices import slices

            pages, cut = slices(render_report(case, "html", profile=profile).decode())
            made = []
            for number, page in enumerate(pages, 1):
                if should_cancel():
                    break
                made.append(QTextDocumentFragment.fromHtml(page))
                progress(number / len(pages))
            return made, cut

        self._making.start(work)
        self.progress.begin(after=SOON)

    def _button(self, buttons: QDialogButtonBox, action: QAction) -> QPushButton:
        button = buttons.addButton(action.text(), QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        return button

    def _on_made(self, made: tuple[list[QTextDocumentFragment], bool]) -> None:
        pieces, cut = made
        self._cut.setVisible(cut)
        self.page.show_slices(pieces)

    def _on_filled(self) -> None:
        self.progress.end()
        self.shown.emit()

    def _on_failed(self, error: BaseException) -> None:
        self.progress.end()
        self.notice.error(explain(error))
