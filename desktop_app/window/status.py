"""The status bar: how much was compared, and whether the network was used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

if TYPE_CHECKING:
    from desktop_app.window.incoming.answers import Contact
    from desktop_app.window.shown import Shown


class Status(QStatusBar):
    """Says in numbers what the window shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.offered, self.offer_button = QLabel(), QToolButton()
        self.offer_button.setProperty("link", True)
        self.offer_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer_button.clicked.connect(lambda: self._doing and self._doing())
        self.offer("", "", None)
        for part in (self.offered, self.offer_button):
            self.addWidget(part)
        self._statements, self._links, self._checked, self._language = QLabel(), QLabel(), QLabel(), QLabel()
        for label in self._labels:
            self.addWidget(label)
        self.network = QLabel(self.tr("No network used"))
        self.addPermanentWidget(self.network)

    @property
    def _labels(self) -> tuple[QLabel, ...]:
        return self._statements, self._links, self._checked, self._language

    @property
    def text(self) -> str:
        return " ".join(label.text() for label in self._labels).strip()

    def offer(self, said: str, what: str, doing: Callable[[], object] | None) -> None:
        """Say something until it is over, and offer to do something about it; nothing where nothing is said."""
        self._doing = doing
        self.offered.setText(said)
        self.offer_button.setText(what)
        self.offer_button.setAccessibleName(f"{said}: {what}")
        if said:
            self.clearMessage()
        for part in (self.offered, self.offer_button):
            part.setVisible(bool(said))

    def tell(self, shown: Shown | None) -> None:
        """Show the counts of a comparison, or nothing."""
        for label in self._labels:
            label.setText("")
        if shown is not None:
            a, b = len(shown.comparison.a.statements), len(shown.comparison.b.statements)
            self._statements.setText(self.tr("Statements: A {a} · B {b}").format(a=a, b=b))
            self._links.setText(self.tr("%n linked pair(s)", "", len(shown.ties)))
            progress = shown.reviewed.progress
            checked = self.tr("{checked} of %n point(s) checked", "", progress.total)
            self._checked.setText(checked.format(checked=progress.checked))
            if not shown.comparison.in_english:
                self._tell_language(shown.comparison.language)
            for side in shown.foreign:
                self._tell_foreign(side.upper())

    def _tell_language(self, code: str) -> None:
        """Say that not all is looked for in a language."""
        name = QLocale(code).nativeLanguageName() or code
        self._language.setText(self.tr("{language}: only claims and quotes").format(language=name))
        tip = self.tr("Numbers, dates, names, lists, and whom an article names, are looked for in English texts only.")
        self._language.setToolTip(tip)

    def _tell_foreign(self, side: str) -> None:
        """Say that an article was compared as what it seems not to be."""
        self._language.setText(self.tr("{side} seems not to be in English").format(side=side))
        self._language.setToolTip(self.tr("It was compared as if it were, so hardly anything of it can be found."))

    def tell_contacts(self, contacts: Sequence[Contact]) -> None:
        """Show which site was contacted last, and on hover all of them."""
        said = [self._said(contact) for contact in contacts]
        self.network.setText(said[-1])
        self.network.setToolTip("\n".join(said))

    def _said(self, contact: Contact) -> str:
        text = self.tr("Fetched from {site} at {time}") if contact.fetched else self.tr("Contacted {site} at {time}")
        return text.format(site=contact.site, time=QLocale().toString(contact.at, QLocale.FormatType.ShortFormat))
