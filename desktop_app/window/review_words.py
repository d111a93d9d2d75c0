"""How the window words what a person decided: states, rulings, grades and how a source is named."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window import words

if TYPE_CHECKING:
    from desktop_app.comparison.model import Fact
    from desktop_app.review import Grade, PointDecision, Ruling, State

translate = QCoreApplication.translate
SIGNS: dict[State, str] = {"unreviewed": "◌", "checked": "✓", "changed": "✎"}
STAR, NOTED = "★", "≡"
LONGEST_QUOTE = 160


def state_word(state: State) -> str:
    return {
        "unreviewed": translate("Deciding", "unreviewed"),
        "checked": translate("Deciding", "checked"),
        "changed": translate("Deciding", "changed"),
    }[state]


def state_words(state: State) -> str:
    """Return a review state as a sign and a word."""
    return f"{SIGNS[state]} {state_word(state)}"


def ruling_words(ruling: Ruling, other: str) -> str:
    """Say what was ruled; `other` is the letter of the article that a one-sided point is not of."""
    return {
        "same": translate("Deciding", "Same point"),
        "not_same": translate("Deciding", "Not the same"),
        "absent": translate("Deciding", "Checked: not in {side}"),
        "present": translate("Deciding", "{side} does say this"),
        "contradiction": translate("Deciding", "A contradiction"),
        "no_contradiction": translate("Deciding", "No contradiction"),
    }[ruling].format(side=other)


def reliability_words() -> dict[str, str]:
    """Return the words for how reliable a source is, by the letter of the Admiralty code."""
    return {
        "A": translate("Deciding", "completely reliable"),
        "B": translate("Deciding", "usually reliable"),
        "C": translate("Deciding", "fairly reliable"),
        "D": translate("Deciding", "not usually reliable"),
        "E": translate("Deciding", "unreliable"),
        "F": translate("Deciding", "reliability cannot be judged"),
    }


def credibility_words() -> dict[str, str]:
    """Return the words for how credible something told is, by the number of the Admiralty code."""
    return {
        "1": translate("Deciding", "confirmed by other sources"),
        "2": translate("Deciding", "probably true"),
        "3": translate("Deciding", "possibly true"),
        "4": translate("Deciding", "doubtful"),
        "5": translate("Deciding", "improbable"),
        "6": translate("Deciding", "truth cannot be judged"),
    }


def grade_words(grade: Grade) -> str:
    """Return a grade in words: "Harbour Post: C, fairly reliable; 3, possibly true"."""
    parts = []
    if grade.reliability:
        parts.append(f"{grade.reliability}, {reliability_words()[grade.reliability]}")
    if grade.credibility:
        parts.append(f"{grade.credibility}, {credibility_words()[grade.credibility]}")
    return f"{grade.of}: {'; '.join(parts)}"


def grade_code(grade: Grade) -> str:
    """Return a grade as it is written for short: "C3", "–3" where only what is told was graded."""
    return f"{grade.reliability or '–'}{grade.credibility or '–'}"


def graded_words(grades: Iterable[Grade], *, naming: bool) -> str:
    """Say for short how something was graded, `naming` what it was; nothing where nothing was."""
    said = ", ".join(" ".join((grade_code(grade), grade.of)) if naming else grade_code(grade) for grade in grades)
    return translate("Deciding", "graded: {grades}").format(grades=said) if said else ""


def strength_names() -> dict[str, str]:
    """Return how a source can be named, by its strength."""
    return {
        "named": translate("Deciding", "named"),
        "office": translate("Deciding", "an office"),
        "anonymous": translate("Deciding", "anonymous"),
        "unspecified": translate("Deciding", "not said"),
    }


def found_words(found: Fact, looked_for: bool = True) -> str:
    """Say what the tool had found of a fact before a person decided."""
    if found.status == "only_here":
        status = translate("Deciding", "only in {side}").format(side=found.side.upper())
    elif found.status == "differs":
        status = translate("Deciding", "A and B differ")
    else:
        status = translate("Deciding", "in both")
    beside = found.counterpart
    if beside is not None:
        status += f" (“{_short(found.text)}” ↔ “{_short(beside.text)}”)"
    return " · ".join(part for part in (status, words.per_words(found, looked_for)) if part)


def there_words(decision: PointDecision) -> str:
    """Return the words that a person pointed at, empty where they pointed at none."""
    return f"“{_short(decision.there.words)}”" if decision.there else ""


def when_words(at: str) -> str:
    """Return a time of ISO 8601 as date, hour and minute."""
    return f"{at[:10]} {at[11:16]}"


def _short(text: str) -> str:
    return words.in_one_line(text, LONGEST_QUOTE)
