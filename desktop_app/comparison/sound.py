"""Whether a comparison that was read holds together: every id is somebody's, every span lies in its text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from desktop_app.comparison.model import Comparison, Fact, Link, Offsets, Side, Statement, other
from desktop_app.sides import SIDES

LANGUAGE = re.compile(r"[a-z]{2,3}")


class Unsound(Exception):  # noqa: N818 - tells of a file, not of a fault
    """Something read does not hold; `place` is where, as a JSON path such as "$.facts[3].start", `reason` why."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place, self.reason = place, reason


def check_comparison(comparison: Comparison) -> None:
    """Raise Unsound at the first thing that no comparison can hold."""
    if not 0 <= comparison.options.strictness <= 1:
        raise Unsound("$.settings.strictness", "not from 0 to 1")
    if not LANGUAGE.fullmatch(comparison.language):
        raise Unsound("$.settings.language", "no ISO 639 code")
    for side in SIDES:
        _check_statements(comparison, side)
    origins = [origin.id for origin in comparison.origins]
    _check_unique(origins, "$.origins")
    for n, origin in enumerate(comparison.origins):
        for side, named in zip(SIDES, (origin.a, origin.b), strict=True):
            for name in named:
                _statement(comparison, side, name, f"$.origins[{n}].{side}")
    _check_unique([f"{link.a} {link.b}" for link in comparison.links], "$.links")
    for n, link in enumerate(comparison.links):
        place = f"$.links[{n}]"
        check_link(comparison, link, place)
        if not set(link.rests_on) <= set(origins):
            raise Unsound(f"{place}.rests_on", "no such origin")
    _check_unique([fact.id for fact in comparison.facts], "$.facts")
    facts = {fact.id: fact for fact in comparison.facts}
    for n, fact in enumerate(comparison.facts):
        check_fact(comparison, fact, f"$.facts[{n}]")
        for m, source in enumerate(fact.per):
            _statement(comparison, fact.side, source.statement, f"$.facts[{n}].per[{m}].statement")
        _check_counterpart(fact, facts, f"$.facts[{n}]")


def check_link(comparison: Comparison, link: Link, place: str) -> None:
    """Raise Unsound where a link is not one of a comparison's statements and texts."""
    for side, name in zip(SIDES, (link.a, link.b), strict=True):
        _statement(comparison, side, name, f"{place}.{side}")
        size = len(comparison.side(side).article.text)
        for n, word in enumerate(link.matched):
            _check_span(word.a if side == "a" else word.b, (0, size), f"{place}.matched[{n}].{side}")


def check_fact(comparison: Comparison, fact: Fact, place: str) -> None:
    """Raise Unsound where a fact is not one of a comparison's statements and texts; `per` and `counterpart` apart."""
    text = comparison.side(fact.side).article.text
    statement = _statement(comparison, fact.side, fact.statement, f"{place}.statement")
    _check_words(fact.text, (fact.start, fact.end), text, (statement.start, statement.end), place)
    for n, item in enumerate(fact.items or ()):
        _check_words(item.text, (item.start, item.end), text, (0, len(text)), f"{place}.items[{n}]")
    if near := fact.nearest:
        _statement(comparison, other(fact.side), near.statement, f"{place}.nearest.statement")
        for n, span in enumerate(near.missing):
            _check_span(span, (0, len(text)), f"{place}.nearest.missing[{n}]")


def _check_statements(comparison: Comparison, side: Side) -> None:
    compared = comparison.side(side)
    if not 0 <= compared.coverage <= 1:
        raise Unsound(f"$.coverage.{side}", "not from 0 to 1")
    at, size = 0, len(compared.article.text)
    for n, statement in enumerate(compared.statements):
        place = f"$.articles.{side}.statements[{n}]"
        if statement.id != f"{side}{n}":
            raise Unsound(f"{place}.id", f"Expected {side}{n}")
        _check_span((statement.start, statement.end), (at, size), place)
        at = statement.end
        if statement.paragraph < 1 or statement.place < 1:
            raise Unsound(place, "counted from 1")
        for m, clause in enumerate(statement.clauses):
            whole = statement.start, statement.end
            _check_span((clause.start, clause.end), whole, f"{place}.clauses[{m}]")


def _check_counterpart(fact: Fact, facts: Mapping[str, Fact], place: str) -> None:
    beside = fact.counterpart
    if (beside is None) != (fact.status == "only_here"):
        raise Unsound(f"{place}.counterpart", f"does not go with {fact.status}")
    if beside is None:
        return
    partner = facts.get(beside.fact)
    if partner is None or partner.side == fact.side:
        raise Unsound(f"{place}.counterpart.fact", "no fact of the other side")
    told = partner.statement, partner.start, partner.end, partner.text
    if (beside.statement, beside.start, beside.end, beside.text) != told:
        raise Unsound(f"{place}.counterpart", f"not {partner.id}")
    if partner.status != fact.status or not partner.counterpart or partner.counterpart.fact != fact.id:
        raise Unsound(f"{place}.counterpart.fact", "not its counterpart in turn")


def _statement(comparison: Comparison, side: Side, name: str, place: str) -> Statement:
    try:
        statement = comparison.statement(name)
    except KeyError:
        statement = None
    if statement is None or not name.startswith(side):
        raise Unsound(place, f"no such statement of {side}")
    return statement


def _check_unique(names: Sequence[str], place: str) -> None:
    if len(set(names)) < len(names):
        raise Unsound(place, "one id twice")


def _check_span(span: Offsets, within: Offsets, place: str) -> None:
    if not within[0] <= span[0] <= span[1] <= within[1]:
        raise Unsound(place, f"{span[0]} to {span[1]} is outside of {within[0]} to {within[1]}")


def _check_words(words: str, span: Offsets, text: str, within: Offsets, place: str) -> None:
    _check_span(span, within, place)
    if text[span[0] : span[1]] != words:
        raise Unsound(f"{place}.text", "not the words that stand there")
