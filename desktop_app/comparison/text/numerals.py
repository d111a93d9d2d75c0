"""Numbers in digits and words, as far as words are compared by their value."""

from __future__ import annotations

import re

_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
NUMERALS = {word: value for value, word in enumerate(_ONES.split())} | {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
SCALES = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9, "dozen": 12.0}
BEHIND_NUMBERS = frozenset(NUMERALS).union(SCALES, [f"{scale}s" for scale in SCALES])


def number_value(text: str, language: str) -> float:
    """Return the value of digits with separators as they are written in the language."""
    if language == "en" or _THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
        text = text.replace(".", "").replace(",", ".")
    else:
        text = text.replace(",", ".")
    try:
        return float(text)
    except ValueError:  # 1.2.3
        return float(re.sub(r"\D", "", text))


def number_key(value: float) -> str:
    """Return what a number is compared by."""
    return f"#{value:.12g}"


def together(number: str, lower: str) -> str | None:
    """Return the key of a number, given by its own, with the word behind it, None where that is no part of it."""
    value = float(number[1:])
    scale = SCALES.get(lower.removesuffix("s"))
    if scale:
        return number_key(value * scale)
    ones = NUMERALS.get(lower, 10)
    return number_key(value + ones) if 20 <= value < 100 and value % 10 == 0 and ones < 10 else None
