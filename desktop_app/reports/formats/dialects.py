"""What differs between the Markdown that people read and the Markdown that becomes a page: marks, notes and links."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from desktop_app.reports.formats.escape import around, escape, inline, spaced
from desktop_app.reports.model import (
    Linked,
    MarkedStatement,
    OneSidedList,
    Paragraph,
    Passage,
    Place,
    Points,
    Remark,
    Said,
    SourceCard,
)
from desktop_app.review import State

STATES: dict[State, str] = {"unreviewed": "○ not checked", "checked": "✓ checked", "changed": "✎ changed"}
BAR = 10
# The number of a point after its words, unlike any sign of an article's own.
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


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

    def first(self, points: Points, linked: Linked | None = None) -> Markup:
        """Return the first cell of a row: of which kind its points are, who looked at them, how strong the match is."""
        lines = [_said(said.of, self.kind(*said.what)) for said in points.kinds]
        lines += [_said(said.of, self.state(said.what)) for said in points.states]
        if linked:
            lines += [] if points.states else [self.state(linked.remark.state)]
            lines.append(Markup(linked.strength))
        return Markup("<br>").join(lines)

    def kind(self, kind: str, detail: str) -> Markup:
        return Markup(inline(kind) + (f": {inline(detail)}" if detail else ""))

    def state(self, state: State) -> Markup:
        return Markup(STATES[state])

    def passage(self, passage: Passage) -> Markup:
        """Return a passage with the words it is about marked, and the numbers of its points after them."""
        return Markup("").join(
            self.mark(part.words) + self.number(raised(part.numbers)) if part.is_marked else spaced(part.words)
            for part in passage.parts
        )

    def mark(self, words: str) -> Markup:
        return _bold(words)

    def number(self, words: str) -> Markup:
        return Markup(words)

    def place(self, place: Place) -> Markup:
        return Markup(place.words)

    def note(self, *parts: object) -> Markup:
        """Return small words after a passage: where it stands, per whom, what is near."""
        told = Markup(" · ").join(_told(part) for part in parts if part)
        return Markup("*{}*").format(told) if told else told

    def line(self, *parts: object) -> Markup:
        """Return small words on a line of their own."""
        return Markup("<br>") + self.note(*parts)

    def remark(self, remark: Remark, of: str = "") -> Markup:
        """Return what a person said, of the points whose numbers are given."""
        return Markup("<br>*{}*").format(_joined(remark, of)) if remark.parts else Markup("")

    def remarks(self, points: Points, linked: Linked | None = None) -> Markup:
        """Return all that persons said of the points of a row, and of its link."""
        told = Markup("").join(self.remark(said.what, said.of) for said in points.remarks)
        return told + self.remark(linked.remark) if linked else told

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

    def kind(self, kind: str, detail: str) -> Markup:
        return Markup(inline(kind) + (f"<br>{inline(detail)}" if detail else ""))

    def state(self, state: State) -> Markup:
        return Markup('<span class="{}">{}</span>').format(state, STATES[state])

    def mark(self, words: str) -> Markup:
        return around(words, "<mark>", "</mark>")

    def number(self, words: str) -> Markup:
        return Markup('<span class="nth">{}</span>').format(words) if words else Markup("")

    def place(self, place: Place) -> Markup:
        if not (self.has_texts and place.statement):
            return Markup(place.words)
        return Markup('<a href="#{}">{}</a>').format(place.statement, place.words)

    def note(self, *parts: object) -> Markup:
        told = Markup(" · ").join(_told(part) for part in parts if part)
        return Markup('<br><span class="note">{}</span>').format(told) if told else told

    def line(self, *parts: object) -> Markup:
        return self.note(*parts)

    def remark(self, remark: Remark, of: str = "") -> Markup:
        if not remark.parts:
            return Markup("")
        return Markup('<br><span class="remark">{}</span>').format(_joined(remark, of))

    def coverage(self, card: SourceCard) -> Markup:
        full = round(card.coverage / 100 * BAR)
        return Markup('<span class="bar-{}">{}</span><span class="bar">{}</span> about {} % of its wording').format(
            card.side, "▰" * full, "▱" * (BAR - full), card.coverage
        )


def points(only: OneSidedList) -> str:
    """Say how many points one article alone has, and how many of them stand in the annex."""
    listed = f"{only.count} point" + "s" * (only.count != 1)
    return listed + (f", {only.aside} more set aside in the annex" if only.aside else "")


def raised(numbers: Iterable[int]) -> str:
    """Return the numbers of points as they stand after their words."""
    return "".join(f"⁽{number}⁾".translate(RAISED) for number in numbers)


def said(all_said: Iterable[Said[str]]) -> Markup:
    """Return what is said of some points after what is said of others."""
    return Markup(" · ").join(_said(each.of, each.what) for each in all_said if each.what)


def listed(parts: Iterable[object], between: str = ", ") -> Markup:
    """Return parts one after the other, each escaped once."""
    return Markup(between).join(map(escape, parts))


def _bold(text: str) -> Markup:
    return around(text, "**", "**")


def _joined(remark: Remark, of: str) -> Markup:
    return _said(of, Markup(" · ").join(map(_told, remark.parts)))


def _said(of: str, what: object) -> Markup:
    return Markup("{} {}").format(_told(of), _told(what)) if of else _told(what)


def _told(part: object) -> Markup:
    return part if isinstance(part, Markup) else Markup(inline(str(part)))
