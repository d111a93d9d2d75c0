"""How the window words what became of points and decisions, and of the text, from one version to the next."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.sides import SIDES, other
from desktop_app.window import words

if TYPE_CHECKING:
    from desktop_app.comparison.model import FactStatus, Side
    from desktop_app.review import Case, Change, LinkDecision, PointDecision
    from desktop_app.window.judging import Moved

translate = QCoreApplication.translate
LONGEST = 300
# A grey that is seen on a light page and on a dark one.
RULED = 'border="1" style="border-collapse: collapse; border-color: #8a93a0"'


def moved_page(moved: Moved) -> str:
    """Return a page that lists which points changed, and which decisions have lost their place."""
    parts = []
    if moved.changes:
        parts.append(_counted(translate("Changes", "Points changed: {number}"), len(moved.changes)))
        parts.append(_list(_change(moved, change) for change in moved.changes))
    lost = [_lost_point(decision) for decision in moved.lost_points]
    lost += [_lost_link(decision) for decision in moved.lost_links]
    if lost:
        parts.append(_counted(translate("Changes", "Decisions without a place: {number}"), len(lost)))
        stay = translate(
            "Changes", "Their words are not in the text any more. They stay in the case and in its session."
        )
        parts.append(f"<p>{escape(stay)}</p>{_list(lost)}")
    return "".join(parts)


def versions_page(case: Case) -> str:
    """Return a page with the passages that stand otherwise in one version of an article than in the one before."""
    from desktop_app.review import text_changes

    parts = []
    for side in SIDES:
        for number, (old, new) in enumerate(pairwise(case.versions(side)), 1):
            said = translate("Changes", "Article {side}: from version {old} to version {new}")
            parts.append(_head(said.format(side=side.upper(), old=number, new=number + 1)))
            rows = "".join(_row("td", each.before, each.now) for each in text_changes(old, new))
            if rows:
                heads = _row("th", translate("Changes", "Earlier"), translate("Changes", "Later"))
                parts.append(f'<table width="100%" {RULED} cellpadding="6">{heads}{rows}</table>')
            else:
                same = translate("Changes", "The words are the same.")
                parts.append(f"<p>{escape(same)}</p>")
    return "".join(parts)


def _row(cell: str, before: str, now: str) -> str:
    cells = (f'<{cell} width="50%" align="left">{_lines(text)}</{cell}>' for text in (before, now))
    return f"<tr>{''.join(cells)}</tr>"


def _lines(text: str) -> str:
    return "<br>".join(map(escape, text.splitlines())) or "—"


def _change(moved: Moved, change: Change) -> str:
    comparison = (moved.after if change.now else moved.before).comparison
    place = words.place(comparison, change.statement)
    before, now = _status(change.before, change.side), _status(change.now, change.side)
    return f"{change.side.upper()} {place}: “{_short(change.words)}” – {before} → {now}"


def _status(status: FactStatus | None, side: Side) -> str:
    if status is None:
        return translate("Changes", "not told")
    if status == "only_here":
        return translate("Changes", "only in {side}").format(side=side.upper())
    return translate("Changes", "differs") if status == "differs" else translate("Changes", "in both")


def _lost_point(decision: PointDecision) -> str:
    from desktop_app.window.review_words import ruling_words, state_word, when_words

    lead = decision.found.lead
    said = ruling_words(decision.ruling, other(lead.side).upper()) if decision.ruling else state_word(decision.state)
    parts = [f"{lead.side.upper()} “{_short(lead.text)}” – {said}", decision.note_under(decision.by), decision.by]
    return ", ".join(filter(None, (*parts, when_words(decision.at) if decision.at else "")))


def _lost_link(decision: LinkDecision) -> str:
    said = translate("Changes", "linked by hand") if decision.linked else translate("Changes", "parted by hand")
    parts = [f"“{_short(decision.a.words)}” ↔ “{_short(decision.b.words)}” – {said}", decision.note, decision.by]
    return ", ".join(filter(None, parts))


def _counted(text: str, number: int) -> str:
    return _head(text.format(number=number))


def _head(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _list(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def _short(text: str) -> str:
    return words.in_one_line(text, LONGEST)
