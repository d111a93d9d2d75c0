"""A case to the Report that every format for reading is made from."""

from __future__ import annotations

from collections import defaultdict

from desktop_app import __version__
from desktop_app.comparison.language import foreign_sides
from desktop_app.comparison.model import Comparison, Counts, Origin, Side
from desktop_app.reports import words
from desktop_app.reports.annex import build_annex
from desktop_app.reports.cards import source_card
from desktop_app.reports.corrected import Correction, corrections
from desktop_app.reports.left_out import kept_in, kept_words, left_out, left_out_words
from desktop_app.reports.model import (
    AnalystSource,
    CommonRun,
    NamedSource,
    NearSpelling,
    Passage,
    Place,
    Report,
    ReportHead,
)
from desktop_app.reports.passages import BRIEF, passage, place
from desktop_app.reports.profile import INTERNAL, Profile
from desktop_app.reports.rows import Rows
from desktop_app.review import Case, Reviewed, apply
from desktop_app.sides import SIDES


def build_report(case: Case, date: str | None = None, profile: Profile = INTERNAL) -> Report:
    """Put the findings and decisions into words; the date is the one given, else the case's own, else none."""
    reviewed = apply(case)
    rows = Rows(reviewed, profile)
    comparison = reviewed.comparison
    annex = build_annex(reviewed, rows, profile)
    only_a, only_b = rows.only("a"), rows.only("b")
    differs = sum(not reviewed.is_set_aside(a) for a, _ in comparison.pairs("differs"))
    shared = [(a, b) for a, b in comparison.pairs("shared") if not reviewed.is_set_aside(a)]
    return Report(
        name=_name(case),
        head=_head(reviewed, date),
        a=source_card(reviewed, "a", profile),
        b=source_card(reviewed, "b", profile),
        counts=Counts(only_a.count, only_b.count, differs, len(shared)),
        unjudged=sum(rows.is_unjudged(a, b) for a, b in shared),
        aside=len(annex.set_aside),
        has_decisions=bool(case.review),
        differing=rows.differing(),
        only_a=only_a,
        only_b=only_b,
        both=rows.both(unjudged=False),
        perhaps_both=rows.both(unjudged=True),
        sources=tuple(_named(comparison, origin) for origin in comparison.origins if origin.kind != "verbatim"),
        analyst_sources=_analyst_sources(reviewed),
        runs=tuple(_run(comparison, origin) for origin in comparison.origins if origin.kind == "verbatim"),
        links=len(comparison.links),
        near_spellings=_near_spellings(comparison),
        annex=annex,
        left_out=tuple(map(left_out_words, left_out(case, profile))),
        kept_in=kept_words(kept_in(case, profile)),
        strictness=comparison.options.strictness,
        language=comparison.language,
        foreign=foreign_sides(comparison),
        version=__version__,
    )


def _name(case: Case) -> str:
    titles = (case.entered(side).title or case.judged.side(side).article.title for side in SIDES)
    return f"Comparison report: {case.head.title or ' / '.join(titles)}"


def _head(reviewed: Reviewed, date: str | None) -> ReportHead:
    head, progress = reviewed.case.head, reviewed.progress
    return ReportHead(
        title=head.title,
        author=head.author,
        date=date or head.date or None,
        marking=head.marking,
        second_reader=head.second_reader,
        assessment=head.assessment,
        progress=words.checked_so_far(progress),
        is_draft=progress.is_draft or not progress.total,
    )


def _named(comparison: Comparison, origin: Origin) -> NamedSource:
    return NamedSource(
        name=words.shortened(origin.name),
        kind=words.origin_kind(origin),
        a=tuple(passage(comparison, "a", statement, around=BRIEF) for statement in origin.a),
        b=tuple(passage(comparison, "b", statement, around=BRIEF) for statement in origin.b),
    )


def _analyst_sources(reviewed: Reviewed) -> tuple[AnalystSource, ...]:
    """Return whom the analyst named, those of one article who stand in the same place together."""
    alike: dict[tuple[Side, str, str], list[Correction]] = defaultdict(list)
    for side in SIDES:
        for made in corrections(reviewed, side):
            alike[side, made.names, made.found].append(made)
    return tuple(AnalystSource(*told, _passages(reviewed.comparison, made)) for told, made in alike.items())


def _passages(comparison: Comparison, made: list[Correction]) -> tuple[Passage, ...]:
    statements = dict.fromkeys((each.fact.side, each.fact.statement) for each in made)
    return tuple(passage(comparison, side, statement, around=BRIEF) for side, statement in statements)


def _run(comparison: Comparison, origin: Origin) -> CommonRun:
    return CommonRun(
        words=words.shortened(" ".join(origin.name.split())),
        a=tuple(place(comparison, statement) for statement in origin.a),
        b=tuple(place(comparison, statement) for statement in origin.b),
    )


def _near_spellings(comparison: Comparison) -> tuple[NearSpelling, ...]:
    """Return the words that a link rests on though they are not the same, each pair once."""
    texts = comparison.a.article.text, comparison.b.article.text
    found: dict[tuple[str, str], list[tuple[Place, Place]]] = defaultdict(list)
    for link in comparison.links:
        places = place(comparison, link.a), place(comparison, link.b)
        for match in link.matched:
            if match.score < 1:
                pair = (texts[0][slice(*match.a)], texts[1][slice(*match.b)])
                if places not in found[pair]:
                    found[pair].append(places)
    short = words.shortened
    return tuple(NearSpelling(short(a), short(b), tuple(places)) for (a, b), places in found.items())
