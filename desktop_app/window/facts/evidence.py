"""The evidence card: why two statements are held together, or how near the other article comes to a one-sided fact."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.window import words
from desktop_app.window.shown import Point, Shown
from desktop_app.window.theme import READING_FAMILIES, Colours, load_colours

if TYPE_CHECKING:
    from desktop_app.comparison.model import Comparison, Fact, Origin, Side

TALLEST = 260
CONTEXT = 90


class Evidence(QScrollArea):
    """Shows in words what a chosen point or source rests on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Evidence"))
        self._colours = load_colours("light")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setAccessibleName(self.tr("Why this pair, or how near the other article comes"))
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.addWidget(self._text)
        layout.addStretch(1)
        self.setWidget(inner)
        self._shown: tuple[Shown | None, Point | None] = (None, None)
        self.show_point(None, None)

    def wear(self, colours: Colours) -> None:
        self._colours = colours
        self.show_point(*self._shown)

    @property
    def text(self) -> str:
        return self._text.text()

    def show_point(self, shown: Shown | None, point: Point | None) -> None:
        """Show what a point rests on."""
        self._shown = (shown, point)
        if shown is None:
            self._say("", "")
        elif point is None:
            self._say(self._dim(self.tr("Choose a fact to see what it rests on.")), "")
        elif point.a and point.b:
            self._say(*self._pair(shown.comparison, point.a, point.b))
        else:
            self._say(*self._one_sided(shown.comparison, point.lead))

    def show_origin(self, comparison: Comparison, origin: Origin) -> None:
        """Show which statements rest on a source."""
        lines = [f"<b>{escape(origin.name)}</b> {self._dim(escape(words.origin_note(origin)))}"]
        sides: list[tuple[Side, tuple[str, ...]]] = [("a", origin.a), ("b", origin.b)]
        for side, ids in sides:
            for each in ids[:6]:
                statement = comparison.statement(each)
                lines.append(self._quote(comparison, side, each, [(statement.start, statement.start)]))
        self._say("".join(f"<div>{line}</div>" for line in lines), "")

    def _pair(self, comparison: Comparison, a: Fact, b: Fact) -> tuple[str, str]:
        link = next((link for link in comparison.links if (link.a, link.b) == (a.statement, b.statement)), None)
        parts = [_bold(self.tr("Why this pair"))]
        tip = ""
        if link is not None:
            rests = self.tr("rests on: {words}").format(words=escape(words.rests_on(comparison, link)))
            parts.append(f"{words.strength_words(link.score)} · {rests}")
            tip = self.tr("Match score {score:.2f} of 1; it measures shared wording, nothing else.").format(
                score=link.score
            )
        else:
            parts.append(self.tr("found elsewhere in the other article; the two statements themselves are not linked"))
        how = words.how_words(a.counterpart.how if a.counterpart else None)
        lines = ["&nbsp; ".join(parts)]
        if how:
            lines.append(self._dim(escape(how)))
        lines.append(self._quote(comparison, "a", a.statement, [(a.start, a.end)], a))
        lines.append(self._quote(comparison, "b", b.statement, [(b.start, b.end)], b))
        return "".join(f"<div>{line}</div>" for line in lines), tip

    def _one_sided(self, comparison: Comparison, fact: Fact) -> tuple[str, str]:
        other: Side = "b" if fact.side == "a" else "a"
        lines = [_bold(self.tr("Found only in {side}").format(side=fact.side.upper()))]
        lines.append(self._quote(comparison, fact.side, fact.statement, [(fact.start, fact.end)], fact))
        near, tip = fact.nearest, ""
        if near is None:
            lines.append(self._dim(self.tr("Nothing in {side} comes near.").format(side=other.upper())))
        else:
            text = comparison.side(fact.side).article.text
            missing = ", ".join(dict.fromkeys(text[start:end] for start, end in near.missing))
            said = self.tr("missing there: {words}").format(words=escape(missing))
            nearest = _bold(self.tr("Nearest in {side}").format(side=other.upper()))
            lines.append(nearest + (self._dim(f" · {said}") if missing else ""))
            lines.append(self._quote(comparison, other, near.statement, []))
            tip = self.tr("Nearness {score:.2f} of 1; no match found by this tool.").format(score=near.score)
        return "".join(f"<div>{line}</div>" for line in lines), tip

    def _quote(
        self,
        comparison: Comparison,
        side: Side,
        statement_id: str,
        set_off: Sequence[tuple[int, int]],
        fact: Fact | None = None,
    ) -> str:
        statement = comparison.statement(statement_id)
        text = comparison.side(side).article.text
        start, end = set_off[0] if set_off else (statement.start, min(statement.end, statement.start + 2 * CONTEXT))
        first = statement.start if start - statement.start < CONTEXT else _word_after(text, start - CONTEXT, start)
        last = statement.end if statement.end - end < CONTEXT else _word_before(text, end, end + CONTEXT)
        before, after = escape(text[first:start]), escape(text[end:last])
        words_there = escape(text[start:end])
        middle = f"<b>{words_there}</b>" if set_off else words_there
        quoted = f"{'…' if first > statement.start else ''}{before}{middle}{after}{'…' if last < statement.end else ''}"
        colour = self._colours.side_a if side == "a" else self._colours.side_b
        family = ", ".join(f"'{name}'" for name in READING_FAMILIES)
        per = " · " + escape(words.per_words(fact)) if fact else ""
        head = f"<b style='color:{colour}'>{side.upper()}</b> {self._dim(words.place(comparison, statement_id) + per)}"
        return f"<div style='margin-top:6px'>{head}<br><span style=\"font-family:{family}\">{quoted}</span></div>"

    def _dim(self, text: str) -> str:
        return f"<span style='color:{self._colours.muted}'>{text}</span>"

    def _say(self, text: str, tip: str) -> None:
        self._text.setText(text)
        self._text.setToolTip(tip)
        self.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._text.heightForWidth(max(120, self.viewport().width() - 28)) + 26
        self.setFixedHeight(min(TALLEST, wanted))


def _bold(text: str) -> str:
    return f"<b>{text}</b>"


def _word_after(text: str, start: int, end: int) -> int:
    """Return where the first whole word between two offsets begins."""
    space = text.find(" ", start, end)
    return space + 1 if space >= 0 else start


def _word_before(text: str, start: int, end: int) -> int:
    """Return where the last whole word between two offsets ends."""
    space = text.rfind(" ", start, end)
    return space if space > start else end
