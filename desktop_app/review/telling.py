"""Rows become the facts of a comparison again, numbered and each with its counterpart; so do statements and links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from msgspec import structs

from desktop_app.comparison.facts.relations import opposite
from desktop_app.comparison.model import (
    ComparedArticle,
    Comparison,
    Counterpart,
    Fact,
    How,
    Link,
    ListItem,
    Side,
    Source,
    Sourcing,
    Statement,
    StatementStatus,
)
from desktop_app.comparison.standing import ORDER
from desktop_app.review.board import Board, Row
from desktop_app.review.linking import hand_links
from desktop_app.review.model import Case, PointDecision


@dataclass(frozen=True, slots=True)
class _Told:
    """One fact of a row, its partner, and how it differs as seen from its own side."""

    row: Row
    fact: Fact
    partner: Fact | None
    how: How | None

    @property
    def order(self) -> tuple[object, ...]:
        theirs = (self.partner.start, self.partner.end) if self.partner else (-1, -1)
        fact = self.fact
        return fact.side, fact.start, fact.end, ORDER.index(fact.kind), self.row.status, theirs, self.how or ""


@dataclass(frozen=True)
class Telling:
    """The rows of a board told as a comparison."""

    board: Board
    case: Case

    @cached_property
    def _told(self) -> list[_Told]:
        told = []
        for row in self.board.rows:
            for fact, partner, how in ((row.a, row.b, row.how), (row.b, row.a, row.how and opposite(row.how))):
                if fact is not None:
                    told.append(_Told(row, fact, partner, how))
        return sorted(told, key=lambda entry: entry.order)

    @property
    def decisions(self) -> Mapping[str, tuple[PointDecision, ...]]:
        return {f"f{n}": told.row.decisions for n, told in enumerate(self._told) if told.row.decisions}

    @cached_property
    def comparison(self) -> Comparison:
        judged = self.case.judged
        names = {(id(told.row), told.fact.side): f"f{n}" for n, told in enumerate(self._told)}
        facts = tuple(_fact(told, names) for told in self._told)
        links = self._links()
        uneven = frozenset(fact.statement for fact in facts if fact.status != "shared")
        linked = {name for link in links for name in (link.a, link.b)}
        return replace(
            judged,
            a=_article(judged.a, linked, uneven),
            b=_article(judged.b, linked, uneven),
            links=tuple(_relate(link, uneven) for link in links),
            facts=facts,
        )

    @property
    def links_pointed(self) -> Mapping[tuple[str, str], PointDecision]:
        """Return the pairs of statements in which a person pointed from a point of one at words of the other."""
        rows = (row for row in self.board.rows if row.ruled and row.ruled.ruling == "present")
        return {(row.a.statement, row.b.statement): row.ruled for row in rows if row.a and row.b and row.ruled}

    def _links(self) -> list[Link]:
        """Return the links in force: those of pairs that were decided stay, whatever the strictness."""
        judged = self.case.judged
        links = {(link.a, link.b): link for link in judged.links}
        cut = hand_links(self.case.review, judged).cut
        for row in self.board.rows:
            if not (row.ruled and row.a and row.b):
                continue
            pair = row.a.statement, row.b.statement
            found = row.ruled.found.link
            if pair in links or pair in cut or (found is None and row.ruled.ruling != "present"):
                continue
            if found is None or (found.a, found.b) != pair:
                links[pair] = _pointed_link(pair, row.a, row.b)
            else:  # what the link rested on may have another number by now, or be told no more
                rests_on = tuple(o.id for o in judged.origins if found.a in o.a and found.b in o.b)
                links[pair] = structs.replace(found, rests_on=rests_on)
        return sorted(links.values(), key=lambda link: (int(link.a[1:]), int(link.b[1:])))


def _pointed_link(pair: tuple[str, str], a: Fact, b: Fact) -> Link:
    return Link(*pair, score=0.0, relation="partial", matched=(), sourcing=_sourcing(a.per, b.per))


def _sourcing(a: tuple[Source, ...], b: tuple[Source, ...]) -> Sourcing:
    if not a or not b:
        return "unsourced" if not a and not b else "unsourced_a" if not a else "unsourced_b"
    named = [{source.name.casefold() for source in per if source.strength == "named"} for per in (a, b)]
    if named[0] & named[1]:
        return "same_named"
    return "different" if named[0] and named[1] else "unclear"


def _fact(told: _Told, names: Mapping[tuple[int, Side], str]) -> Fact:
    row, fact, partner = told.row, told.fact, told.partner
    name = names[id(row), fact.side]
    beside = None
    if partner is not None:
        partner_id = names[id(row), partner.side]
        beside = Counterpart(partner_id, partner.statement, partner.start, partner.end, partner.text, told.how)
    if fact.id == name and fact.status == row.status and fact.counterpart == beside:
        return fact
    nearest = fact.nearest if row.status == "only_here" else None
    items = fact.items if fact.status == row.status else _items(fact, row)
    return structs.replace(
        fact,
        id=name,
        status=row.status,
        counterpart=beside,
        nearest=nearest,
        items=items,
        in_other_words=fact.in_other_words and row.status == "shared",
    )


def _items(fact: Fact, row: Row) -> tuple[ListItem, ...] | None:
    """Return the items of a list that was decided on as a whole."""
    if fact.items is None or row.status == "differs":
        return fact.items
    return tuple(structs.replace(item, status=row.status) for item in fact.items)


def _article(compared: ComparedArticle, linked: set[str], uneven: frozenset[str]) -> ComparedArticle:
    statements = tuple(_statement(statement, linked, uneven) for statement in compared.statements)
    return replace(compared, statements=statements)


def _statement(statement: Statement, linked: set[str], uneven: frozenset[str]) -> Statement:
    status: StatementStatus = "partly" if statement.id in uneven else "shared"
    if statement.status == "no_fact" and statement.id not in linked:
        return statement
    if statement.id not in linked:
        status = "only_here"
    return statement if statement.status == status else structs.replace(statement, status=status)


def _relate(link: Link, uneven: frozenset[str]) -> Link:
    relation = "partial" if link.a in uneven or link.b in uneven else "same"
    return link if link.relation == relation else structs.replace(link, relation=relation)
