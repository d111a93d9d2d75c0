"""Decisions moved to another version of the articles: none is dropped, those without a place are listed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from msgspec import structs

from desktop_app.articles import Article
from desktop_app.comparison.model import Comparison, Fact, Link, Nearest, Offsets, Side, Source, other
from desktop_app.review.finding_again import Finder, Place, moved
from desktop_app.review.model import Case, LinkDecision, PointDecision, Quote, Review
from desktop_app.sides import SIDES


def reattach(case: Case, found: Comparison) -> Case:
    """Return a case whose decisions stand on a comparison of other versions of its articles, or of the same ones cut
    into other statements.

    What has no place there goes to the review's `lost_points` and `lost_links`; what had none before is looked for
    again. The earlier versions stay in the case. Links made by hand are not judged yet (see `rejudge`).
    """
    changed = [side for side in SIDES if _cut(case.found, side) != _cut(found, side)]
    if not changed:
        return replace(case, found=found, judged=found)
    moving = _Moving(case.found, found, {side: Finder(found.side(side)) for side in changed})
    return replace(
        case,
        found=found,
        judged=found,
        review=moving.review(case.review),
        earlier_a=_earlier(case, found, "a"),
        earlier_b=_earlier(case, found, "b"),
    )


def _cut(comparison: Comparison, side: Side) -> tuple[str, list[Offsets]]:
    """Return all that the places of decisions on an article rest on: another language of the comparison or another
    splitter cuts the same text into other statements."""
    compared = comparison.side(side)
    return compared.article.text, [(statement.start, statement.end) for statement in compared.statements]


def _earlier(case: Case, found: Comparison, side: Side) -> tuple[Article, ...]:
    old = case.found.side(side).article
    return case.earlier(side) if old.text == found.side(side).article.text else (*case.earlier(side), old)


@dataclass(frozen=True)
class _Moving:
    """From the words of one version to those of the next; there are finders for the articles that changed."""

    before: Comparison
    now: Comparison
    finders: dict[Side, Finder]

    def review(self, old: Review) -> Review:
        points = [(decision, self._point(decision)) for decision in (*old.points, *old.lost_points)]
        links = [(decision, self._link(decision)) for decision in (*old.links, *old.lost_links)]
        return Review(
            points=tuple(new for _, new in points if new),
            links=tuple(new for _, new in links if new),
            lost_points=tuple(decision for decision, new in points if not new),
            lost_links=tuple(decision for decision, new in links if not new),
        )

    def _point(self, decision: PointDecision) -> PointDecision | None:
        places = {side: self._words(side, decision.quote(side)) for side in SIDES}
        facts = {side: self._fact(decision, side, places) for side in SIDES}
        if any(decision.found.fact(side) and not facts[side] for side in SIDES):
            return None
        there = decision.there
        if there is not None:
            place = self._words(other(decision.found.lead.side), there)
            if place is None:
                return None
            there = place.quote
        told = self._words(other(decision.found.lead.side), decision.beside)
        a, b, link = facts["a"], facts["b"], decision.found.link
        if link and a and b:
            link = self._moved_link(link, a.statement, b.statement)
        quotes = {side: place.quote if place else decision.quote(side) for side, place in places.items()}
        per = {side: self._per(side, decision.per(side), place) for side, place in places.items()}
        return replace(
            decision,
            found=replace(decision.found, a=a, b=b, link=link),
            quote_a=quotes["a"],
            quote_b=quotes["b"],
            there=there,
            beside=told.quote if told else None,
            per_a=per["a"],
            per_b=per["b"],
        )

    def _moved_link(self, link: Link, a: str, b: str) -> Link:
        """Return the link of a finding between the statements as they stand now; where one of them has other words, it
        no longer says which words it rested on."""
        by = []
        ends: tuple[tuple[Side, str, str], ...] = (("a", link.a, a), ("b", link.b, b))
        for side, old, new in ends:
            before, now = self._place(self.before, side, old), self._place(self.now, side, new)
            if before is None or now is None or before[1] != now[1]:
                return structs.replace(link, a=a, b=b, matched=())
            by.append(now[0] - before[0])
        matched = tuple(
            structs.replace(word, a=_shifted(word.a, by[0]), b=_shifted(word.b, by[1])) for word in link.matched
        )
        return structs.replace(link, a=a, b=b, matched=matched)

    def _place(self, comparison: Comparison, side: Side, name: str) -> tuple[int, str] | None:
        """Return where a statement starts, and its words."""
        found = next((each for each in comparison.side(side).statements if each.id == name), None)
        return (found.start, comparison.side(side).article.text[found.start : found.end]) if found else None

    def _link(self, decision: LinkDecision) -> LinkDecision | None:
        a, b = self._statement("a", decision.a), self._statement("b", decision.b)
        return replace(decision, a=a.quote, b=b.quote) if a and b else None

    def _words(self, side: Side, old: Quote | None) -> Place | None:
        """Find words again; in an article that has not changed they stand where they stood, if they ever did."""
        if old is None:
            return None
        if side in self.finders:
            return self.finders[side].words(old)
        compared = self.before.side(side)
        held = (each for each in compared.statements if each.start <= old.start and old.end <= each.end)
        statement = next(held, None)
        is_there = compared.article.text[old.start : old.end] == old.words
        return Place(statement.id, old) if statement and is_there else None

    def _statement(self, side: Side, old: Quote) -> Place | None:
        if side in self.finders:
            return self.finders[side].statement(old)
        return self._words(side, old)

    def _fact(self, decision: PointDecision, side: Side, places: dict[Side, Place | None]) -> Fact | None:
        """Return a fact of a finding as it stands now."""
        fact, old, place = decision.found.fact(side), decision.quote(side), places[side]
        if fact is None or old is None or place is None:
            return None
        start, end, words = place.quote.start, place.quote.end, place.quote.words
        items = fact.items and tuple(
            structs.replace(item, start=first, end=last, text=words[first - start : last - start])
            for item, (first, last) in ((each, moved((each.start, each.end), old, place.quote)) for each in fact.items)
        )
        beside, theirs = fact.counterpart, places[other(side)]
        if beside and theirs:
            there = theirs.quote
            beside = structs.replace(
                beside, statement=theirs.statement, start=there.start, end=there.end, text=there.words
            )
        return structs.replace(
            fact,
            statement=place.statement,
            start=start,
            end=end,
            text=words,
            per=self._per(side, fact.per, place),
            items=items,
            counterpart=beside,
            nearest=self._nearest(fact, old, place),
        )

    def _per(self, side: Side, per: tuple[Source, ...] | None, place: Place | None) -> tuple[Source, ...] | None:
        """Return the sources of a fact that stands in a place now."""
        if per is None or place is None or side not in self.finders:
            return per
        return tuple(structs.replace(source, statement=place.statement) for source in per)

    def _nearest(self, fact: Fact, old: Quote, place: Place) -> Nearest | None:
        """Return the nearest statement of the other article, where that has stayed as it was."""
        if fact.nearest is None or other(fact.side) in self.finders:
            return None
        inside: Iterable[tuple[int, int]] = fact.nearest.missing
        return structs.replace(fact.nearest, missing=tuple(moved(span, old, place.quote) for span in inside))


def _shifted(span: Offsets, by: int) -> Offsets:
    return span[0] + by, span[1] + by
