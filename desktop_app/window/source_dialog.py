"""The dialog in which a person says what they know of a source: title, outlet, author, date, archive address."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.articles import looks_cut
from desktop_app.window.cut_words import cut_words
from desktop_app.window.parts import answer_buttons, role_label

if TYPE_CHECKING:
    from desktop_app.articles import Article
    from desktop_app.review import Entered

FIELDS = ("title", "outlet", "author", "published", "archive")


class SourceDialog(QDialog):
    """Edits what is entered of one article; a field left as it is, or empty, has what the document says itself."""

    def __init__(self, side: str, article: Article, entered: Entered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Source {side}").format(side=side.upper()))
        self.resize(560, 0)
        names = {
            "title": self.tr("&Title"),
            "outlet": self.tr("&Outlet"),
            "author": self.tr("&Author"),
            "published": self.tr("&Published"),
            "archive": self.tr("Archi&ve address"),
        }
        self._own = {name: getattr(article, name, None) or "" for name in FIELDS}
        self.fields = {name: QLineEdit(getattr(entered, name) or self._own[name]) for name in FIELDS}
        self.origins = {name: role_label("dim") for name in FIELDS}
        grid = QGridLayout()
        grid.setSpacing(10)
        for row, (name, text) in enumerate(names.items()):
            field, label = self.fields[name], QLabel(text)
            label.setBuddy(field)
            field.setPlaceholderText(self._own[name] or self.tr("unknown"))
            field.setAccessibleName(text.replace("&", ""))
            field.setCursorPosition(0)
            field.textChanged.connect(self._say)
            for column, widget in enumerate((label, field, self.origins[name])):
                grid.addWidget(widget, row, column)
        self.fields["published"].setPlaceholderText(self._own["published"] or self.tr("unknown; a date as 2024-07-25"))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, self.fontMetrics().horizontalAdvance(self.tr("from the document")))
        self.complete = QCheckBox(self.tr("I have the &complete article"))
        self.complete.setChecked(entered.complete)
        warning = cut_words(looks_cut(article))
        self.warning = role_label("warning", warning, wraps=True)
        self.warning.setVisible(bool(warning))
        hint = self.tr("The date is what relative dates such as “this week” are worked out from.")
        self._buttons = answer_buttons(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addWidget(role_label("dim", hint, wraps=True))
        layout.addWidget(self.warning)
        layout.addWidget(self.complete)
        layout.addWidget(self._buttons)
        self._say()

    @property
    def entered(self) -> Entered:
        """Return what is not the document's own word but was entered."""
        from desktop_app.review import Entered

        return Entered(**{name: self._entered(name) for name in FIELDS}, complete=self.complete.isChecked())

    def _entered(self, name: str) -> str | None:
        text = " ".join(self.fields[name].text().split())
        return text if text and text != self._own[name] else None

    def _say(self) -> None:
        """Tell what was entered from what the document says; a date must be one."""
        for name, origin in self.origins.items():
            entered = self._entered(name)
            known = self.tr("from the document") if self._own[name] else ""
            origin.setText(self.tr("entered") if entered else known)
            self.fields[name].setAccessibleDescription(origin.text())
        published = self._entered("published")
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(published is None or is_date(published))


def is_date(text: str) -> bool:
    """Say whether a text is a date of ISO 8601."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
