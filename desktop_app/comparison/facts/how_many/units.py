"""What numbers are given in: the units of English news, and what they come to in metric ones."""

from __future__ import annotations

from typing import Literal

from desktop_app.pattern import pattern

UnitKind = Literal["count", "percent", "money", "measure", "age", "score", "vague"]

UNITS: dict[str, tuple[str, UnitKind]] = {
    r"%|percent\b|per cent\b|pct\b": ("%", "percent"),
    r"percentage points?\b": ("percentage point", "percent"),
    r"basis points?\b": ("basis point", "percent"),
    r"(?:U\.?S\.? )?dollars?\b|USD\b": ("$", "money"),
    r"euros?\b|EUR\b": ("€", "money"),
    r"pounds? sterling\b|GBP\b": ("£", "money"),
    r"(?:rubles?|roubles?)\b": ("₽", "money"),
    r"hryvnias?\b|UAH\b": ("₴", "money"),
    r"yen\b": ("¥", "money"),
    r"(?:rupees?)\b": ("₹", "money"),
    r"yuan\b": ("yuan", "money"),
    r"shekels?\b": ("₪", "money"),
    r"(?:Swiss )?francs?\b": ("franc", "money"),
    r"pounds?\b|lbs?\b": ("pound", "measure"),
    r"square (?:kilomet(?:er|re)s?|km)\b|km²|sq\.? km\b": ("km²", "measure"),
    r"square miles?\b|sq\.? miles?\b": ("square mile", "measure"),
    r"square (?:met(?:er|re)s?|m)\b|m²": ("m²", "measure"),
    r"square (?:feet|foot|ft)\b|sq\.? ft\b": ("square foot", "measure"),
    r"km/h\b|kph\b|kilomet(?:er|re)s? (?:per|an) hour\b": ("km/h", "measure"),
    r"mph\b|miles? (?:per|an) hour\b": ("mph", "measure"),
    r"nautical miles?\b": ("nautical mile", "measure"),
    r"kilomet(?:er|re)s?\b|kms?\b": ("km", "measure"),
    r"centimet(?:er|re)s?\b|cm\b": ("cm", "measure"),
    r"millimet(?:er|re)s?\b|mm\b": ("mm", "measure"),
    r"met(?:er|re)s?\b|m\b": ("m", "measure"),
    r"miles?\b": ("mile", "measure"),
    r"(?:feet|foot|ft)\b": ("foot", "measure"),
    r"(?:inch(?:es)?)\b": ("inch", "measure"),
    r"(?:kilograms?|kilos?|kgs?)\b": ("kg", "measure"),
    r"kilotons?\b|kilotonnes?\b": ("kiloton", "measure"),
    r"(?:metric )?(?:tons?|tonnes?)\b": ("ton", "measure"),
    r"grams?\b": ("g", "measure"),
    r"lit(?:er|re)s?\b": ("l", "measure"),
    r"gallons?\b": ("gallon", "measure"),
    r"barrels?\b": ("barrel", "measure"),
    r"acres?\b": ("acre", "measure"),
    r"(?:hectares?|ha)\b": ("ha", "measure"),
    r"(?:degrees?|°) ?(?:Celsius|centigrade|C\b)": ("°C", "measure"),
    r"(?:degrees?|°) ?(?:Fahrenheit|F\b)": ("°F", "measure"),
    r"degrees?\b|°": ("degree", "measure"),
    r"(?:gigawatts?|GW)\b": ("GW", "measure"),
    r"(?:megawatts?|MW)\b": ("MW", "measure"),
    r"(?:kilowatts?|kW)\b": ("kW", "measure"),
    r"times\b": ("times", "measure"),
    r"years?[ -]olds?\b|years of age\b": ("year old", "age"),
    r"months?[ -]olds?\b": ("month old", "age"),
}
# An empty group behind each unit tells which it is; in front, it would have the letters after it tried one by one.
UNIT = pattern("[ -]?+(?:" + "|".join(f"(?:{unit})()" for unit in UNITS) + ")")
UNIT_VALUES = list(UNITS.values())
# What a unit comes to in the metric one that things of such a size are measured in: the international yard and pound of
# 1959, and the international nautical mile. Gallons, barrels and tons are not the same everywhere.
METRIC = {
    "mile": ("km", 1.609344),
    "nautical mile": ("km", 1.852),
    "foot": ("m", 0.3048),
    "inch": ("cm", 2.54),
    "square mile": ("km²", 2.589988),
    "acre": ("ha", 0.4046856),
    "square foot": ("m²", 0.09290304),
    "mph": ("km/h", 1.609344),
    "pound": ("kg", 0.45359237),
    "basis point": ("percentage point", 0.01),
}


def unit_at_start(text: str) -> tuple[str | None, UnitKind, int]:
    """Return the unit that a text begins with, its kind and its length; (None, "count", 0) where there is none."""
    found = UNIT.match(text)
    if not found or not found.lastindex:
        return None, "count", 0
    unit, kind = UNIT_VALUES[found.lastindex - 1]
    return unit, kind, found.end()
