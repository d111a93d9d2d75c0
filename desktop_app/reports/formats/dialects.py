"""What differs between the Markdown that people read and the Markdown that becomes a page: marks, notes and links."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from desktop_app.reports.formats.escape import around, escape, inline, spaced
from desktop_app.reports.model import MarkedStatement, OneSidedList, Paragraph, Passage, Place, Remark, SourceCard
from desktop_app.review import State

STATES: dict[State, str] = {"unreviewed": "○ not checked", "checked": "✓ checked", "changed": "✎ changed"}
BAR = 10


class Plain:
    """Markdown alone, for people and for other programs."""

    is_plain = True

    def heading(self, name: str, count: object, side: str = "") -> Markup:
        """Return a heading with how much stands under it, and the badge of the article it is about, where it is."""
        badge = Markup("{} ").format(self.badge(side)) if side and not self.is_plain else ""
        return Markup("## {}{}{}").format(badge, name, self.count(inline(str(count))))

    def count(self, words: str) -> Markup:
        return Markup(" ({})").format(words)

    def badge(self, side: str) -> Markup:
        return Markup(side)

    def kind(self, kind: str, detail: str | None, state: State) -> Markup:
        return Markup(f"{inline(kind)}{': ' + inline(detail) if detail else ''}<br>{STATES[state]}")

    def passage(self, passage: Passage) -> Markup:
        """Return a passage with the words it is about in bold."""
        return Markup("").join(_bold(text) if is_marked else spaced(text) for text, is_marked in passage.parts)

    def place(self, place: Place) -> Markup:
        return Markup(place.words)

    def note(self, *parts: object) -> Markup:
        """Return small words after a passage: where it stands, per whom, what is near."""
        told = Markup(" · ").join(_told(part) for part in parts if part)
        return Markup("*{}*").format(told) if told else told

    def remark(self, remark: Remark) -> Markup:
        """Return what a person said of a finding."""
        return Markup("<br>*{}*").format(_joined(remark)) if remark.parts else Markup("")

    def coverage(self, card: SourceCard) -> Markup:
        return Markup(f"about {card.coverage} % of its wording")

    def statements(self, paragraph: Paragraph) -> Markup:
        """Return a paragraph of a full text: what only this article has in bold, with ≠ after what differs."""
        return Markup(" ").join(self._statement(statement) for statement in paragraph.statements)

    def _statement(self, statement: MarkedStatement) -> Markup:
        marked = (
            around(text, "**", "** ≠") if mark == "differs" else _bold(text) if mark else spaced(text)
            for text, mark in statement.parts
        )
        return Markup("").join(marked)


@dataclass(frozen=True, slots=True)
class Rich(Plain):
    """Markdown with elements of HTML that carry classes; places lead to the full texts where these are there."""

    has_texts: bool
    is_plain = False

    def count(self, words: str) -> Markup:
        return Markup(' <span class="count">{}</span>').format(words)

    def badge(self, side: str) -> Markup:
        return Markup(f'<b class="badge-{side.lower()}">&nbsp;{side}&nbsp;</b>')

    def kind(self, kind: str, detail: str | None, state: State) -> Markup:
        told = Markup("<br>{}").format(Markup(inline(detail))) if detail else ""
        return Markup('{}{}<br><span class="{}">{}</span>').format(Markup(inline(kind)), told, state, STATES[state])

    def passage(self, passage: Passage) -> Markup:
        """Return a passage with the words it is about marked."""
        parts = (around(text, "<mark>", "</mark>") if is_marked else spaced(text) for text, is_marked in passage.parts)
        return Markup("").join(parts)

    def place(self, place: Place) -> Markup:
        if not (self.has_texts and place.statement):
            return Markup(place.words)
        return Markup('<a href="#{}">{}</a>').format(place.statement, place.words)

    def note(self, *parts: object) -> Markup:
        told = Markup(" · ").join(_told(part) for part in parts if part)
        return Markup('<br><span class="note">{}</span>').format(told) if told else told

    def remark(self, remark: Remark) -> Markup:
        if not remark.parts:
            return Markup("")
        return Markup('<br><span class="remark">{}</span>').format(_joined(remark))

    def coverage(self, card: SourceCard) -> Markup:
        full = round(card.coverage / 100 * BAR)
        return Markup('<span class="bar-{}">{}</span><span class="bar">{}</span> about {} % of its wording').format(
            card.side, "▰" * full, "▱" * (BAR - full), card.coverage
        )


def points(only: OneSidedList) -> str:
    """Say how many points one article alone has, and how many of them stand in the annex."""
    listed = f"{only.count} point" + "s" * (only.count != 1)
    return listed + (f", {only.aside} more set aside in the annex" if only.aside else "")


def _bold(text: str) -> Markup:
    return around(text, "**", "**")


def _joined(remark: Remark) -> Markup:
    return Markup(" · ").join(map(_told, remark.parts))


def _told(part: object) -> Markup:
    return part if isinstance(part, Markup) else Markup(inline(str(part)))


def listed(parts: Iterable[object], between: str = ", ") -> Markup:
    """Return parts one after the other, each escaped once."""
    return Markup(between).join(map(escape, parts))
