"""The annex of a report: what was set aside or lost, all versions by their hashes, both texts with their marks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from desktop_app.comparison.model import Comparison, Offsets, Side, Statement
from desktop_app.reports.cards import title_of, versions
from desktop_app.reports.model import Annex, FullText, Lost, Mark, MarkedStatement, Paragraph, Place
from desktop_app.reports.passages import place
from desktop_app.reports.points import marked_spans
from desktop_app.reports.profile import Profile
from desktop_app.reports.remarks import remark_on_decision, remark_on_link
from desktop_app.reports.rows import Rows
from desktop_app.reports.words import shortened
from desktop_app.review import Quote, Reviewed
from desktop_app.sides import SIDES

# A title stands over the texts on every page.
LONGEST_TITLE = 200
MARKS: dict[str, Mark] = {"only_here": "only", "differs": "differs"}


def build_annex(reviewed: Reviewed, rows: Rows, profile: Profile) -> Annex:
    """Return the annex; a profile without full texts has none in it."""
    review = reviewed.case.review
    superseded, lost_points = (
        tuple(
            Lost(_words(point.quote_a), _words(point.quote_b), remark_on_decision(point, profile)) for point in points
        )
        for points in (reviewed.superseded, review.lost_points)
    )
    parted, lost_links = (
        tuple(Lost(_words(link.a), _words(link.b), remark_on_link(link, profile)) for link in links)
        for links in ([link for link in review.links if not link.linked], review.lost_links)
    )
    return Annex(
        set_aside=rows.set_aside(),
        parted=parted,
        superseded=superseded,
        lost=(*lost_points, *lost_links),
        versions=versions(reviewed.case, profile),
        texts=tuple(full_text(reviewed, side) for side in SIDES) if profile.texts else (),
    )


def full_text(reviewed: Reviewed, side: Side) -> FullText:
    """Return all words of an article: the findings marked, each statement with those it is linked to."""
    comparison = reviewed.comparison
    article = comparison.side(side).article
    marks: dict[str, list[tuple[Offsets, Mark]]] = defaultdict(list)
    for fact in comparison.facts:
        if fact.side == side and fact.status in MARKS and not reviewed.is_set_aside(fact):
            marks[fact.statement] += [(span, MARKS[fact.status]) for span in marked_spans(fact)]
    links = _links(comparison, side)
    in_block: dict[int, list[Statement]] = defaultdict(list)
    for statement in comparison.side(side).statements:
        in_block[statement.paragraph].append(statement)
    paragraphs = []
    for number, block in enumerate(article.blocks, 1):
        inside, at = [], block.start
        for statement in in_block[number]:
            before: tuple[str, Mark | None] = (article.text[at : statement.start].strip(), None)
            parts = (before, *_parts(article.text, statement, marks[statement.id]))
            inside.append(MarkedStatement(place(comparison, statement.id), parts, links[statement.id]))
            at = statement.end
        if rest := article.text[at : block.end].strip():
            inside.append(MarkedStatement(Place("", f"¶{number}"), ((rest, None),), ()))
        paragraphs.append(Paragraph(number, block.kind == "heading", tuple(inside)))
    return FullText(side, shortened(title_of(article), LONGEST_TITLE), tuple(paragraphs))


def _parts(text: str, statement: Statement, spans: list[tuple[Offsets, Mark]]) -> Iterator[tuple[str, Mark | None]]:
    at = statement.start
    for (start, end), mark in sorted(spans):
        start = max(start, at)
        if start < end <= statement.end:
            yield text[at:start], None
            yield text[start:end], mark
            at = end
    yield text[at : statement.end], None


def _links(comparison: Comparison, side: Side) -> dict[str, tuple[Place, ...]]:
    links: dict[str, tuple[Place, ...]] = defaultdict(tuple)
    for link in comparison.links:
        here, there = (link.a, link.b) if side == "a" else (link.b, link.a)
        links[here] += (place(comparison, there),)
    return links


def _words(quote: Quote | None) -> str:
    return shortened(" ".join(quote.words.split())) if quote else ""
