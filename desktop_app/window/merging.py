"""Decisions made on what was shown, brought into a review that has gone on since then."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.review import Finding, LinkDecision, PointDecision, Quote, Review


def merge(shown: Review, made: Review, now: Review) -> Review:
    """Return the review as it is now with all that `made` changed of the one that was `shown`."""
    if now == shown:
        return made
    points = _merge(_points(shown), _points(made), _points(now))
    links = _merge(_links(shown), _links(made), _links(now))
    return replace(now, points=tuple(points.values()), links=tuple(links.values()))


def _points(review: Review) -> dict[Finding, PointDecision]:
    return {decision.found: decision for decision in review.points}


def _links(review: Review) -> dict[tuple[Quote, Quote], LinkDecision]:
    return {(decision.a, decision.b): decision for decision in review.links}


def _merge(shown: dict[Any, Any], made: dict[Any, Any], now: dict[Any, Any]) -> dict[Any, Any]:
    merged = dict(now)
    for key in {**shown, **made}:
        before, after = shown.get(key), made.get(key)
        if after == before:
            continue
        if after is None:
            merged.pop(key, None)
        elif before is not None and key in now:
            names = [field.name for field in fields(after)]
            changed = {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}
            merged[key] = replace(now[key], **changed)
        else:
            merged[key] = _over(now.get(key), after)
    return merged


def _over(now: Any, made: Any) -> Any:
    """Return a decision first made twice: what the later one says, and what only the earlier one says."""
    if now is None:
        return made
    unsaid = [field.name for field in fields(made) if getattr(made, field.name) == field.default]
    return replace(made, **{name: getattr(now, name) for name in unsaid})
