"""The rows of the facts panel: points that pass the filter, in groups, each group under its heading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.window.facts.graded import all_grades, grades_of
from desktop_app.window.facts.standing import UNTOUCHED, Standing, Wanted, standing_of

if TYPE_CHECKING:
    from desktop_app.comparison.model import Comparison, Origin
    from desktop_app.review import Grade, Reviewed
    from desktop_app.window.shown import Point

SET_ASIDE = "set_aside"
GROUPS = ("certainty", "number", "date", "quote", "attribution", "name", "list", "claim", "in_other_words", SET_ASIDE)


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading over a group of rows; `group` is a kind of fact, or for sources the heading in words."""

    group: str
    count: int


class PointRow(NamedTuple):
    """A point and where its review stands; `place` counts the points of its tab in the order of the text.

    A tuple, since there are thousands, made anew at each change of the filter.
    """

    point: Point
    place: int
    standing: Standing = UNTOUCHED


@dataclass(frozen=True, slots=True)
class OriginRow:
    """A source and the grades it was given, each once."""

    comparison: Comparison
    origin: Origin
    grades: tuple[Grade, ...] = ()


Row = Heading | PointRow | OriginRow


def arrange(
    points: Sequence[Point],
    reviewed: Reviewed,
    sought: str = "",
    kinds: frozenset[str] = frozenset(),
    wanted: Wanted = "all",
) -> list[Row]:
    """Return the rows for some points: those that hold every word of `sought`, are of one of `kinds` and whose review
    stands as `wanted`; what was set aside comes last."""
    words = sought.casefold().split()
    groups: dict[str, list[PointRow]] = {}
    untouched = not (reviewed.decided or reviewed.by_link)
    for place, point in enumerate(points):
        if kinds and point.lead.kind not in kinds:
            continue
        standing = UNTOUCHED if untouched else standing_of(reviewed, point.lead)
        if not standing.is_wanted(wanted):
            continue
        if words and not all(word in point.sought or _tagged(standing, word) for word in words):
            continue
        group = point.group if standing.set_aside is None else SET_ASIDE
        groups.setdefault(group, []).append(PointRow(point, place, standing))
    return [row for group in GROUPS if group in groups for row in _headed(group, groups[group])]


def arrange_origins(reviewed: Reviewed, heading_of, sought: str = "") -> list[Row]:
    """Return the rows for the sources; `heading_of` words the heading one stands under."""
    words, comparison = sought.casefold().split(), reviewed.comparison
    given = all_grades(reviewed)
    groups: dict[str, list[OriginRow]] = {}
    for origin in sorted(
        comparison.origins, key=lambda origin: (origin.kind == "verbatim", not origin.shared, not origin.a)
    ):
        if all(word in origin.name.casefold() for word in words):
            grades = tuple(dict.fromkeys(grade for _, grade in grades_of(origin, given)))
            groups.setdefault(heading_of(origin), []).append(OriginRow(comparison, origin, grades))
    return [row for group, rows in groups.items() for row in _headed(group, rows)]


def _tagged(standing: Standing, word: str) -> bool:
    return any(word in tag.casefold() for tag in standing.tags)


def _headed(group: str, rows: Sequence[Row]) -> Iterable[Row]:
    return [Heading(group, len(rows)), *rows]
