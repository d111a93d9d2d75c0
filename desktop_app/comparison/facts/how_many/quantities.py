"""How two quantities go together: by value, as exact as each is given, in whatever unit."""

from __future__ import annotations

import math
from typing import Literal

from msgspec.structs import replace

from desktop_app.comparison.facts.how_many.number_words import IS_ABOUT, IS_AT_LEAST, IS_AT_MOST
from desktop_app.comparison.facts.how_many.units import METRIC
from desktop_app.comparison.model import Quantity

Relation = Literal["same", "compatible", "less_precise", "more_precise", "other_value"]

# Between a rounded number ("about 1,200") and an exact one, a tenth is no difference.
ROUNDING = 0.1
# From here on numbers are given rounded without a word about it ("1.2 million").
ROUNDED_FROM = 100_000
FLOAT = 1e-13  # what computing leaves of 2.3 times a million


def hedged(amount: float, hedge: str | None, unit: str | None = None) -> Quantity:
    """Return a number as its hedge bounds it: "at least" leaves the upper end open, "up to" the lower one."""
    low = None if hedge and IS_AT_MOST.search(hedge) else amount
    high = None if hedge and IS_AT_LEAST.search(hedge) else amount
    return Quantity(low, high, unit, hedge)


def compatible(a: Quantity, b: Quantity) -> Relation | None:
    """Say how one article's quantity goes with the other's, seen from the first; None where they measure other things.

    A number hedged as rounded ("about 1,200") stands for a tenth to either side, an open one ("at least 500",
    "dozens") for all from there on. "compatible" means that both can hold and neither says more; a quantity that takes
    in all that the other does is "less_precise". A number counts as rounded, too, where it has fewer decimals than the
    other, or is a round one from 100,000 on, or is measured in another unit ("6 miles" for "10 kilometres").
    """
    if a == b:
        return "same"
    if a.unit != b.unit:
        if _metric_unit(a) != _metric_unit(b):
            return None
        a, b = in_metric(a), in_metric(b)
    if (a.low, a.high) == (b.low, b.high) and _is_rounded(a) == _is_rounded(b):
        return "same"
    if a.unit == "score":
        return "same" if {a.low, a.high} == {b.low, b.high} else "other_value"
    if a.low == a.high and b.low == b.high and a.low is not None and b.low is not None:
        return _compare_single(a, b, a.low, b.low)
    (low_a, high_a), (low_b, high_b) = _bounds(a), _bounds(b)
    if (low_a, high_a) == (low_b, high_b):
        return "same"
    if high_a < low_b or high_b < low_a:
        return "other_value"
    if low_a <= low_b and high_b <= high_a:
        return "less_precise"
    if low_b <= low_a and high_a <= high_b:
        return "more_precise"
    return "compatible"


def in_metric(quantity: Quantity) -> Quantity:
    """Return a quantity in metric units, rounded as what is converted is; one in any other unit as rounded."""
    unit, factor = METRIC.get(quantity.unit or "", (quantity.unit, 1.0))
    low, high = (None if bound is None else bound * factor for bound in (quantity.low, quantity.high))
    return replace(quantity, low=low, high=high, unit=unit, hedge="about")


def _metric_unit(quantity: Quantity) -> str | None:
    return METRIC[quantity.unit][0] if quantity.unit in METRIC else quantity.unit


def _compare_single(a: Quantity, b: Quantity, value_a: float, value_b: float) -> Relation:
    if _is_rounded(a) or _is_rounded(b):
        if abs(value_a - value_b) > ROUNDING * max(abs(value_a), abs(value_b)):
            return "other_value"
        if value_a == value_b or _is_rounded(a) == _is_rounded(b):
            return "compatible"
        return "less_precise" if _is_rounded(a) else "more_precise"
    if value_a == int(value_a) and value_b == int(value_b) and max(abs(value_a), abs(value_b)) < ROUNDED_FROM:
        return "other_value"  # whole numbers as exact as they are written
    less, more = _rounds_to(value_b, value_a), _rounds_to(value_a, value_b)
    if less and more:
        return "same"
    return "less_precise" if less else "more_precise" if more else "other_value"


def _rounds_to(exact: float, rounded: float) -> bool:
    """Say whether a number is what another comes to when given with fewer digits."""
    if rounded == int(rounded):
        whole = str(int(abs(rounded)))
        digits = len(whole.rstrip("0")) - len(whole) if abs(rounded) >= ROUNDED_FROM else 0
    else:
        digits = len(f"{rounded:.6f}".rstrip("0").partition(".")[2])
    return math.isclose(round(exact, digits), rounded, rel_tol=FLOAT)


def _is_rounded(quantity: Quantity) -> bool:
    return bool(quantity.hedge and IS_ABOUT.search(quantity.hedge))


def _bounds(quantity: Quantity) -> tuple[float, float]:
    low = -math.inf if quantity.low is None else quantity.low
    high = math.inf if quantity.high is None else quantity.high
    around = ROUNDING if _is_rounded(quantity) else 0.0
    return low * (1 - around), high * (1 + around)
