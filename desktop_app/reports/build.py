"""A Comparison to the Report that every format is made from."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from desktop_app import __version__
from desktop_app.comparison.model import Comparison, Fact, Offsets, Origin, Side, other
from desktop_app.reports import words
from desktop_app.reports.model import CommonRun, Differing, LinkRow, NamedSource, OneSided, Report, SourceCard
from desktop_app.reports.passages import NEAREST, passage, place

UNKNOWN = "unknown"


def build_report(comparison: Comparison, date: str | None = None) -> Report:
    """Put the findings into words; `date` is printed as it is given, and without it the report bears none."""
    return Report(
        date=date,
        a=_card(comparison, "a", comparison.options.published_a),
        b=_card(comparison, "b", comparison.options.published_b),
        counts=comparison.counts(),
        differing=tuple(_differing(comparison, a, b) for a, b in comparison.pairs("differs")),
        only_a=tuple(_one_sided(comparison, facts) for facts in _together(comparison.only_in("a"))),
        only_b=tuple(_one_sided(comparison, facts) for facts in _together(comparison.only_in("b"))),
        sources=tuple(_named(comparison, origin) for origin in comparison.origins if origin.kind != "verbatim"),
        runs=tuple(_run(comparison, origin) for origin in comparison.origins if origin.kind == "verbatim"),
        links=tuple(
            LinkRow(words.strength(link.score), passage(comparison, "a", link.a), passage(comparison, "b", link.b))
            for link in comparison.links
        ),
        strictness=comparison.options.strictness,
        language=comparison.language,
        version=__version__,
    )


def _card(comparison: Comparison, side: Side, entered: str | None) -> SourceCard:
    article = comparison.side(side).article
    named = [origin for origin in comparison.origins if origin.kind != "verbatim" and getattr(origin, side)]
    return SourceCard(
        side=side,
        title=article.title,
        outlet=article.outlet or UNKNOWN,
        author=article.author or UNKNOWN,
        published=f"{entered} (entered by hand)" if entered else article.published or UNKNOWN,
        retrieved=article.retrieved,
        origin=article.origin,
        words=article.words,
        sha256=article.sha256,
        names="; ".join(origin.name for origin in named) or "nobody",
        coverage=words.share(comparison.side(side).coverage),
    )


def _differing(comparison: Comparison, a: Fact, b: Fact) -> Differing:
    how = a.counterpart.how if a.counterpart else None
    return Differing(
        kind=words.KINDS[a.kind],
        how=words.HOWS[how] if how else "differs",
        a=passage(comparison, "a", a.statement, _spans(a)),
        b=passage(comparison, "b", b.statement, _spans(b)),
        per_a=words.per_whom(a.per),
        per_b=words.per_whom(b.per),
    )


def _spans(fact: Fact) -> list[Offsets]:
    """Return what is marked: the fact's words, of a list the items that only this article has."""
    items = [(item.start, item.end) for item in fact.items or () if item.status == "only_here"]
    return items or [(fact.start, fact.end)]


def _together(facts: Iterable[Fact]) -> Iterable[list[Fact]]:
    """Put facts of one sentence that the report says the same of into one row: "at least 3 killed, over 5 hurt"."""
    rows: dict[Hashable, list[Fact]] = {}
    for fact in facts:
        near = fact.nearest.statement if fact.nearest else None
        alike = fact.id if fact.items else (fact.statement, fact.kind, words.per_whom(fact.per), near)
        rows.setdefault(alike, []).append(fact)
    return rows.values()


def _one_sided(comparison: Comparison, facts: list[Fact]) -> OneSided:
    fact = facts[0]
    spans = [span for each in facts for span in _spans(each)]
    missing = [span for each in facts if each.nearest for span in each.nearest.missing]
    text = comparison.side(fact.side).article.text
    return OneSided(
        kind=words.KINDS[fact.kind],
        note=words.list_note(fact.items, fact.open)
        if fact.items
        else f"{len(facts)} points"
        if len(facts) > 1
        else None,
        passage=passage(comparison, fact.side, fact.statement, spans),
        per=words.per_whom(fact.per),
        nearest=passage(comparison, other(fact.side), fact.nearest.statement, around=NEAREST) if fact.nearest else None,
        missing=tuple(" ".join(text[start:end].split()) for start, end in missing),
    )


def _named(comparison: Comparison, origin: Origin) -> NamedSource:
    return NamedSource(
        name=origin.name,
        kind=words.origin_kind(origin),
        a=tuple(passage(comparison, "a", statement) for statement in origin.a),
        b=tuple(passage(comparison, "b", statement) for statement in origin.b),
    )


def _run(comparison: Comparison, origin: Origin) -> CommonRun:
    return CommonRun(
        words=" ".join(origin.name.split()),
        places_a=tuple(place(comparison, statement) for statement in origin.a),
        places_b=tuple(place(comparison, statement) for statement in origin.b),
    )
