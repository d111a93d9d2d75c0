"""What a point rests on, in words: why two statements are held together, or how near the other article comes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.sides import other
from desktop_app.window import words
from desktop_app.window.facts.graded import all_grades, grades_of, resting
from desktop_app.window.review_words import grade_words
from desktop_app.window.shown import judged
from desktop_app.window.theme import READING_FAMILIES, Colours

if TYPE_CHECKING:
    from desktop_app.comparison.model import Comparison, Fact, Link, Origin, Side
    from desktop_app.review import Reviewed

CONTEXT = 90
MOST_STATEMENTS = 6
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Grounds:
    """Words a reviewed comparison as rich text in the colours of a theme; each method returns the text and its tip."""

    reviewed: Reviewed
    colours: Colours

    @property
    def comparison(self) -> Comparison:
        return self.reviewed.comparison

    def pair(self, a: Fact, b: Fact) -> tuple[str, str]:
        """Say why two facts stand beside each other."""
        pair = (a.statement, b.statement)
        link = next((link for link in self.comparison.links if (link.a, link.b) == pair), None)
        how = words.beside_words(a, b, judged(self.reviewed, a))
        lead, tip = self._why(link)
        quotes = [self._quote("a", a.statement, _span(a), a), self._quote("b", b.statement, _span(b), b)]
        return _lines(_headed(translate("Evidence", "Why this pair"), lead), self._dim(escape(how)), *quotes), tip

    def link(self, link: Link) -> tuple[str, str]:
        """Say why two statements are linked."""
        lead, tip = self._why(link)
        quotes = self._quote("a", link.a, []), self._quote("b", link.b, [])
        return _lines(_headed(translate("Evidence", "Why they are linked"), lead), *quotes), tip

    def one_sided(self, fact: Fact) -> tuple[str, str]:
        """Say how near the other article comes to a fact."""
        there = other(fact.side)
        lines = [_bold(translate("Evidence", "Found only in {side}").format(side=fact.side.upper()))]
        near, tip = fact.nearest, ""
        if near is None:
            lines.append(self._dim(translate("Evidence", "Nothing in {side} comes near.").format(side=there.upper())))
        else:
            text = self.comparison.side(fact.side).article.text
            missing = ", ".join(dict.fromkeys(text[start:end] for start, end in near.missing))
            said = translate("Evidence", "missing there: {words}").format(words=escape(missing))
            nearest = _bold(translate("Evidence", "Nearest in {side}").format(side=there.upper()))
            lines.append(nearest + (self._dim(f" · {said}") if missing else ""))
            lines.append(self._quote(there, near.statement, []))
            tip = translate("Evidence", "Nearness {score} of 1; no match found by this tool.")
            tip = tip.format(score=words.figure(near.score))
        # Last, since its article shows it anyway.
        lines.append(self._quote(fact.side, fact.statement, _span(fact), fact))
        return _lines(*lines), tip

    def origin(self, origin: Origin) -> tuple[str, str]:
        """Say which statements rest on a source, how it was graded, and at which facts it can be."""
        lines = [f"<b>{escape(origin.name)}</b> {self._dim(escape(words.origin_note(origin)))}"]
        given = grades_of(origin, all_grades(self.reviewed))
        lines += [f"{escape(grade_words(grade))} · {self._fact(fact)}" for fact, grade in given]
        sides: list[tuple[Side, tuple[str, ...]]] = [("a", origin.a), ("b", origin.b)]
        for side, ids in sides:
            for each in ids[:MOST_STATEMENTS]:
                statement = self.comparison.statement(each)
                lines.append(self._quote(side, each, [(statement.start, statement.start)]))
        return _lines(*lines, *self._where_to_grade(origin, {fact.id for fact, _ in given})), ""

    def _where_to_grade(self, origin: Origin, graded: Collection[str]) -> list[str]:
        free = [fact for fact in resting(self.reviewed, origin) if fact.id not in graded]
        if not free:
            return []
        said = self._dim(translate("Evidence", "A grade is given at a point (More, Grades…). Here at:"))
        return [said, *(self._fact(fact) for fact in free[:MOST_STATEMENTS])]

    def _fact(self, fact: Fact) -> str:
        """Return the place and the words of a fact as a link to it."""
        said = words.in_one_line(fact.text, CONTEXT)
        place = f"{fact.side.upper()} {words.place(self.comparison, fact.statement)}"
        return f"<a href='{fact.id}' style='color:{self.colours.accent}'>{place} {escape(said)}</a>"

    def nothing(self) -> tuple[str, str]:
        return _lines(self._dim(translate("Evidence", "Choose a fact to see what it rests on."))), ""

    def no_source(self) -> tuple[str, str]:
        return _lines(self._dim(translate("Evidence", "Choose a source to see what rests on it."))), ""

    def _why(self, link: Link | None) -> tuple[str, str]:
        if link is None:
            return translate(
                "Evidence", "found elsewhere in the other article; the two statements themselves are not linked"
            ), ""
        rests = words.rests_on(self.comparison, link)
        parts = [translate("Evidence", "rests on: {words}").format(words=escape(rests))] if rests else []
        if (link.a, link.b) in self.reviewed.links:
            return " · ".join((translate("Evidence", "linked by hand"), *parts)), ""
        if not link.score:
            return translate("Evidence", "pointed at by hand"), ""
        tip = translate("Evidence", "Match score {score} of 1; it measures shared wording, nothing else.")
        return " · ".join((words.strength_words(link.score), *parts)), tip.format(score=words.figure(link.score))

    def _quote(
        self, side: Side, statement_id: str, set_off: Sequence[tuple[int, int]], fact: Fact | None = None
    ) -> str:
        statement = self.comparison.statement(statement_id)
        text = self.comparison.side(side).article.text
        start, end = set_off[0] if set_off else (statement.start, min(statement.end, statement.start + 2 * CONTEXT))
        first = statement.start if start - statement.start < CONTEXT else word_after(text, start - CONTEXT, start)
        last = statement.end if statement.end - end < CONTEXT else word_before(text, end, end + CONTEXT)
        before, after = escape(text[first:start]), escape(text[end:last])
        words_there = escape(text[start:end])
        middle = f"<b>{words_there}</b>" if set_off else words_there
        quoted = f"{'…' if first > statement.start else ''}{before}{middle}{after}{'…' if last < statement.end else ''}"
        colour = self.colours.side_a if side == "a" else self.colours.side_b
        family = ", ".join(f"'{name}'" for name in READING_FAMILIES)
        per = escape(words.per_words(fact, self.comparison.in_english)) if fact else ""
        place = self._dim(" · ".join(part for part in (words.place(self.comparison, statement_id), per) if part))
        head = f"<b style='color:{colour}'>{side.upper()}</b> {place}"
        return f"<div style='margin-top:6px'>{head}<br><span style=\"font-family:{family}\">{quoted}</span></div>"

    def _dim(self, text: str) -> str:
        return f"<span style='color:{self.colours.muted}'>{text}</span>" if text else ""


def _span(fact: Fact) -> list[tuple[int, int]]:
    return [(fact.start, fact.end)]


def _lines(*lines: str) -> str:
    return "".join(f"<div>{line}</div>" for line in lines if line)


def _headed(head: str, text: str) -> str:
    return f"{_bold(head)}&nbsp; {text}"


def _bold(text: str) -> str:
    return f"<b>{text}</b>"


def word_after(text: str, start: int, end: int) -> int:
    """Return where the first whole word between two offsets begins."""
    space = text.find(" ", start, end)
    return space + 1 if space >= 0 else start


def word_before(text: str, start: int, end: int) -> int:
    """Return where the last whole word between two offsets ends."""
    space = text.rfind(" ", start, end)
    return space if space > start else end
