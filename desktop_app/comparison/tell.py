"""Paired points become the facts of a comparison, numbered and each with its source, counterpart or nearest
statement."""

from __future__ import annotations

from msgspec import Struct

from desktop_app.comparison.facts.lists import ListOf
from desktop_app.comparison.facts.relations import opposite
from desktop_app.comparison.linked import Linked
from desktop_app.comparison.model import Counterpart, Fact, FactStatus, How, ListItem, Side, Source, Value
from desktop_app.comparison.pairing import Paired
from desktop_app.comparison.retold import item_covered
from desktop_app.comparison.scored import Half, Scored, ScoredSide
from desktop_app.comparison.sources import Says

ORDER = ("list", "quote", "attribution", "number", "date", "name", "claim")


class _Told(Struct, frozen=True, gc=False):
    """A half with its status and, where it has one, its partner; `how` is seen from its own side."""

    half: Half
    status: FactStatus
    partner: Half | None = None
    how: How | None = None

    @property
    def order(self) -> tuple[object, ...]:
        theirs = (self.partner.start, self.partner.end) if self.partner else (-1, -1)
        return self.half.start, self.half.end, ORDER.index(self.half.kind), self.status, theirs, self.how or ""


def tell_facts(scored: Scored, linked: Linked, paired: Paired) -> tuple[Fact, ...]:
    """Return all facts, A's first, each side's in the order of its text; the two of a pair are each other's
    counterpart."""
    told = [_Told(half, "only_here") for half in paired.alone]
    for status, pairs in (("differs", paired.differing), ("shared", paired.shared)):
        for pair in pairs:
            told.append(_Told(pair.a, status, pair.b, pair.how))  # type: ignore[arg-type]
            told.append(_Told(pair.b, status, pair.a, opposite(pair.how) if pair.how else None))  # type: ignore[arg-type]
    ordered = sorted(told, key=lambda entry: (entry.half.side, entry.order))
    names = {(entry.half, entry.partner, entry.status): f"f{number}" for number, entry in enumerate(ordered)}
    facts = []
    for entry in ordered:
        partner_id = names[entry.partner, entry.half, entry.status] if entry.partner else ""
        facts.append(_fact(scored, linked, entry, names[entry.half, entry.partner, entry.status], partner_id))
    return tuple(facts)


def _fact(scored: Scored, linked: Linked, told: _Told, name: str, partner_id: str) -> Fact:
    half, partner = told.half, told.partner
    side = scored.side(half.side)
    detail = side.points[half.point].detail if half.point is not None else None
    listed = detail if isinstance(detail, ListOf) else None
    return Fact(
        id=name,
        side=half.side,
        statement=f"{half.side}{half.statement}",
        start=half.start,
        end=half.end,
        text=side.article.text[half.start : half.end],
        kind=half.kind,
        status=told.status,
        value=_value(side, half),
        per=_per(side, half),
        counterpart=_counterpart(scored, partner, partner_id, told.how) if partner else None,
        nearest=side.nearest[half.point] if told.status == "only_here" and half.point is not None else None,
        items=_items(side, linked, listed, told.status) if listed else None,
        open=bool(listed and listed.open),
    )


def _value(side: ScoredSide, half: Half) -> Value:
    return side.values[half.point] if half.point is not None else None


def _per(side: ScoredSide, half: Half) -> tuple[Source, ...]:
    speaker = side.speakers[half.point] if half.point is not None and half.kind == "attribution" else None
    if speaker is not None:
        return (_source(side.side, speaker),)
    covering = [says for says in side.sources[half.statement] if says.reach[0] <= half.start < says.reach[1]]
    return tuple(dict.fromkeys(_source(side.side, says) for says in covering))


def _source(side: Side, says: Says) -> Source:
    return Source(
        says.name, says.strength, says.via, f"{side}{says.statement}", "stated" if says.stated else "carried_over"
    )


def _counterpart(scored: Scored, partner: Half, partner_id: str, how: How | None) -> Counterpart:
    text = scored.side(partner.side).article.text[partner.start : partner.end]
    return Counterpart(partner_id, f"{partner.side}{partner.statement}", partner.start, partner.end, text, how)


def _items(side: ScoredSide, linked: Linked, listed: ListOf, status: FactStatus) -> tuple[ListItem, ...]:
    """Return the items of a list, each as the list itself where that does not differ."""
    text = side.article.text
    if status != "differs":
        return tuple(ListItem(start, end, text[start:end], status) for start, end in listed.items)
    return tuple(
        ListItem(start, end, text[start:end], "shared" if item_covered(side, linked, start, end) else "only_here")
        for start, end in listed.items
    )
