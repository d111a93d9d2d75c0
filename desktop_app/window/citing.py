"""A citation of some words of an article, as it goes on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.window.shown import Shown
from desktop_app.window.words import place, translate

if TYPE_CHECKING:
    from desktop_app.comparison.model import Side


def cite(shown: Shown, side: Side, start: int, end: int) -> str:
    """Cite words: outlet, title, date, place, quote, retrieval and hash, "unknown" where nobody said."""
    article, entered = shown.comparison.side(side).article, shown.reviewed.case.entered(side)
    unknown = translate("Citing", "unknown")
    statement = shown.statement_at(side, start)
    parts = [
        translate("Citing", "outlet {outlet}").format(outlet=entered.outlet or article.outlet or unknown),
        translate("Citing", "“{title}”").format(title=entered.title or article.title),
        translate("Citing", "published {date}").format(date=entered.published or article.published or unknown),
        place(shown.comparison, statement.id) if statement else "",
        translate("Citing", "retrieved {date}").format(date=article.retrieved) if article.retrieved else "",
        article.origin,
        translate("Citing", "archived at {address}").format(address=entered.archive) if entered.archive else "",
        f"SHA-256 {article.sha256}",
    ]
    quote = " ".join(article.text[start:end].split())
    return f"“{quote}”\n" + ", ".join(part for part in parts if part) + "."
