"""How the window warns of a text that looks as if a part of it were missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from desktop_app.articles import Cut

translate = QCoreApplication.translate


def cut_words(cut: tuple[Cut, ...]) -> str:
    """Return the warning, empty where the text looks whole."""
    said = {
        "start": translate("Cut", "The text begins as if its beginning were missing."),
        "end": translate("Cut", "The text ends as if its end were missing."),
        "read_more": translate("Cut", "The text offers the rest of it elsewhere."),
    }
    return " ".join(said[where] for where in cut)
