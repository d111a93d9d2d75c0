"""How the window words what a comparison found, in words that can be signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from desktop_app.comparison.model import Comparison, Fact, Link, Origin, Side, Source
    from desktop_app.window.shown import Judged, Point, Tab

translate = QCoreApplication.translate
STRONG, FAIR = 0.8, 0.62  # as in reports/words.py, which takes too long to import while a person waits
LONGEST_TITLE = 220
QUOTATION_MARKS = "\"“”„«»‘’'"


def figure(value: float) -> str:
    """Return a figure between 0 and 1 as the language of the window writes it."""
    return QLocale().toString(value, "f", 2)


def in_one_line(text: str, longest: int) -> str:
    """Return a text without its line ends, and without its end where it is longer than so many characters."""
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1].rstrip() + "…"


def tab_name(tab: Tab) -> str:
    return {
        "only_a": translate("Words", "Only in A"),
        "only_b": translate("Words", "Only in B"),
        "differs": translate("Words", "Differ"),
        "shared": translate("Words", "Both"),
    }[tab]


def group_name(group: str) -> str:
    """Return the heading of a group of facts; that of a group of sources is in words already."""
    return {
        "certainty": translate("Words", "How certain"),
        "in_other_words": translate("Words", "In other words, if at all"),
        "list": translate("Words", "Lists"),
        "quote": translate("Words", "Quotes"),
        "attribution": translate("Words", "Attributions"),
        "number": translate("Words", "Numbers"),
        "date": translate("Words", "Dates and durations"),
        "name": translate("Words", "Names"),
        "claim": translate("Words", "Claims"),
        "set_aside": translate("Words", "Set aside"),
    }.get(group, group)


def kind_name(kind: str) -> str:
    return {
        "list": translate("Words", "List"),
        "quote": translate("Words", "Quote"),
        "attribution": translate("Words", "Attribution"),
        "number": translate("Words", "Number"),
        "date": translate("Words", "Date"),
        "name": translate("Words", "Name"),
        "claim": translate("Words", "Claim"),
    }[kind]


def how_words(how: str | None) -> str:
    """Say in what A and B differ, `how` being seen from A."""
    return {
        "other_value": translate("Words", "possible contradiction, please judge"),
        "less_precise": translate("Words", "A is less precise"),
        "more_precise": translate("Words", "A is more precise"),
        "less_certain": translate("Words", "A is more cautious"),
        "more_certain": translate("Words", "B is more cautious"),
        "other_stage": translate("Words", "A and B report different stages"),
        "negated": translate("Words", "one says it, the other says it is not so: please judge"),
        "reworded_quote": translate("Words", "quoted in other words"),
        "other_speaker": translate("Words", "given to another speaker"),
    }.get(how or "", "")


def beside_words(a: Fact, b: Fact, judged: Judged = "") -> str:
    """Say in what two facts that stand beside each other differ, or that they are in both in other words, if at all;
    what a person judged stands in the place of what is still to be judged."""
    if a.in_other_words or b.in_other_words:
        return "" if judged else translate("Words", "in other words, if at all: please judge")
    how = a.counterpart.how if a.counterpart else None
    if judged in ("", "checked"):
        return how_words(how)
    told = {
        "contradiction": translate("Words", "judged: a contradiction"),
        "no_contradiction": translate("Words", "judged: no contradiction"),
    }[judged]
    said = translate("Words", "one says it, the other says it is not so") if how == "negated" else how_words(how)
    return told if how == "other_value" else "; ".join(part for part in (said, told) if part)


def nothing_listed(tab: Tab | None, in_english: bool) -> str:
    """Say that a tab, None for that of the sources, lists nothing, or that what it is for was not looked for."""
    if tab in ("differs", None) and not in_english:
        return translate("Words", "Looked for in English texts only.")
    return translate("Words", "No facts here.")


def title(point: Point) -> str:
    """Return the words of a point, those of both articles where both have it."""
    if point.a and point.b and point.a.text.casefold() != point.b.text.casefold():
        return f"{_said(point.a)} ↔ {_said(point.b)}"
    return _said(point.lead)


def detail(point: Point) -> str:
    """Return the line under a point's words: how the two differ, and per whom each has it, if that was looked for."""
    parts, looked_for = [], point.in_english
    if point.a and point.b:
        parts.append(beside_words(point.a, point.b, point.judged))
        if looked_for or point.a.per or point.b.per:
            a, b = per_whom(point.a.per, looked_for), per_whom(point.b.per, looked_for)
            parts.append(translate("Words", "per: A {a} · B {b}").format(a=a, b=b))
    else:
        parts.append(per_words(point.lead, looked_for))
        if point.lead.items:
            parts.append(_list_words(point.lead))
    return " · ".join(part for part in parts if part)


def per_words(fact: Fact, looked_for: bool = True) -> str:
    """Say whom an article has a fact from; nothing where that was not looked for."""
    if not fact.per:
        return per_whom(()) if looked_for else ""
    return translate("Words", "per {whom}").format(whom=per_whom(fact.per))


def per_whom(per: tuple[Source, ...], looked_for: bool = True) -> str:
    """Name the sources a fact is given to; that none is named is said only where they were looked for."""
    if not per:
        return translate("Words", "nobody named") if looked_for else translate("Words", "not looked for")
    return ", ".join(_source(source) for source in per)


def _source(source: Source) -> str:
    name = source.name
    if source.via:
        name = translate("Words", "{name} via {outlet}").format(name=name, outlet=source.via)
    if source.scope == "carried_over":
        name = translate("Words", "{name} (carried over)").format(name=name)
    return name


def _list_words(fact: Fact) -> str:
    words = translate("Words", "a list, items: {number}").format(number=len(fact.items or ()))
    return words + (translate("Words", ", not said to be complete") if fact.open else "")


def strength_words(score: float) -> str:
    """Say how strong a match is."""
    if score >= STRONG:
        return translate("Words", "strong match")
    return translate("Words", "fair match") if score >= FAIR else translate("Words", "weak match")


def rests_on(comparison: Comparison, link: Link) -> str:
    """Name the words a link rests on, "x ~ y" where they are not the same word."""
    text_a, text_b = comparison.a.article.text, comparison.b.article.text
    words: dict[str, str] = {}
    for match in link.matched:
        a, b = text_a[slice(*match.a)], text_b[slice(*match.b)]
        words.setdefault(a.casefold(), a if a.casefold() == b.casefold() else f"{a} ~ {b}")
    return ", ".join(words.values())


def place(comparison: Comparison, statement_id: str) -> str:
    """Return where a statement stands: ¶ paragraph.statement."""
    statement = comparison.statement(statement_id)
    return f"¶{statement.paragraph}.{statement.place}"


def origin_places(comparison: Comparison, origin: Origin) -> str:
    """Say what rests on a source in A and in B."""
    sides: list[tuple[Side, tuple[str, ...]]] = [("a", origin.a), ("b", origin.b)]
    return " · ".join(
        f"{side.upper()}: " + (", ".join(place(comparison, each) for each in ids) or translate("Words", "not named"))
        for side, ids in sides
    )


def origin_group(origin: Origin) -> str:
    """Return the heading a source stands under."""
    if origin.kind == "verbatim":
        return translate("Words", "The same words in both")
    if origin.shared:
        return translate("Words", "Named by both")
    return translate("Words", "Named in A only") if origin.a else translate("Words", "Named in B only")


def origin_note(origin: Origin) -> str:
    """Say what must not be read into a source that both articles name, or into words that both have."""
    if origin.kind == "verbatim":
        return translate("Words", "A run of the same words; where either has it from cannot be told from the texts.")
    if origin.shared:
        return translate("Words", "Both name it; whether they are independent cannot be told from the texts.")
    return origin_group(origin)


def _said(fact: Fact) -> str:
    """Return the words of a fact in one line, those of a quote in quotation marks."""
    flat = in_one_line(fact.text, LONGEST_TITLE)
    if fact.kind != "quote" or flat[:1] in QUOTATION_MARKS:
        return flat
    return f"“{flat.rstrip(',')}”"
