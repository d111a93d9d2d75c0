"""The dialog in which a person says what they know of a source: title, outlet, author, date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.window.parts import role_label

if TYPE_CHECKING:
    from desktop_app.articles import Article


class SourceDialog(QDialog):
    """Edits what is known of one article; a field left empty is unknown, but for the title."""

    def __init__(self, side: str, article: Article, entered: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Source {side}").format(side=side.upper()))
        self.resize(480, 0)
        self._article = article
        names = {
            "title": self.tr("&Title"),
            "outlet": self.tr("&Outlet"),
            "author": self.tr("&Author"),
            "published": self.tr("&Published"),
        }
        self.fields = {name: QLineEdit(getattr(article, name) or "") for name in names}
        form = QFormLayout()
        form.setSpacing(10)
        for name, text in names.items():
            self.fields[name].setPlaceholderText(self.tr("unknown"))
            self.fields[name].setAccessibleName(text.replace("&", ""))
            form.addRow(text, self.fields[name])
        self.fields["published"].setText(entered or article.published or "")
        self.fields["title"].setPlaceholderText(article.title)
        self.fields["published"].setPlaceholderText(self.tr("unknown; a date as 2024-07-25"))
        self._hint = role_label(
            "dim", self.tr("The date is what relative dates such as “this week” are worked out from.")
        )
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        layout.addWidget(self._buttons)
        self.fields["published"].textChanged.connect(self._check)

    @property
    def article(self) -> Article:
        """Return the article with what was entered of its title, outlet and author."""
        text = {name: field.text().strip() or None for name, field in self.fields.items()}
        title = text["title"] or self._article.title
        return replace(self._article, title=title, outlet=text["outlet"], author=text["author"])

    @property
    def entered(self) -> str | None:
        """Return the date of publication if it is not the article's own but was entered."""
        text = self.fields["published"].text().strip()
        return text if text and text != self._article.published else None

    def _check(self) -> None:
        text = self.fields["published"].text().strip()
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not text or is_date(text))


def is_date(text: str) -> bool:
    """Say whether a text is a date of ISO 8601."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
