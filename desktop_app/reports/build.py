"""A Comparison to the Report that every format is made from."""

from __future__ import annotations

from desktop_app import __version__
from desktop_app.comparison.model import Comparison, Fact, Origin, Side, other
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
        only_a=tuple(_one_sided(comparison, fact) for fact in comparison.only_in("a")),
        only_b=tuple(_one_sided(comparison, fact) for fact in comparison.only_in("b")),
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
        a=passage(comparison, "a", a.statement, [(a.start, a.end)]),
        b=passage(comparison, "b", b.statement, [(b.start, b.end)]),
        per_a=words.per_whom(a.per),
        per_b=words.per_whom(b.per),
    )


def _one_sided(comparison: Comparison, fact: Fact) -> OneSided:
    spans = [(item.start, item.end) for item in fact.items] if fact.items else [(fact.start, fact.end)]
    near, text = fact.nearest, comparison.side(fact.side).article.text
    return OneSided(
        kind=words.KINDS[fact.kind],
        note=words.list_note(fact),
        passage=passage(comparison, fact.side, fact.statement, spans),
        per=words.per_whom(fact.per),
        nearest=passage(comparison, other(fact.side), near.statement, around=NEAREST) if near else None,
        missing=tuple(" ".join(text[start:end].split()) for start, end in near.missing) if near else (),
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
