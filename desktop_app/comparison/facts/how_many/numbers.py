"""Numbers in English text: where they stand, what they amount to, and how two of them go together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.comparison.facts.basis import find_basis
from desktop_app.comparison.facts.how_many import number_words as words
from desktop_app.comparison.facts.how_many.number_words import number_value
from desktop_app.comparison.facts.how_many.quantities import hedged
from desktop_app.comparison.facts.how_many.units import UnitKind, unit_at_start
from desktop_app.comparison.facts.window import NUMBER, Window
from desktop_app.comparison.model import Quantity

Kind = Literal["address", "share", "number"]

GROUPS = ("digits", "scale", "short", "vague", "half", "part", "fold", "words")
# How far from the number its hedge, its unit and what makes it a name may begin.
NEAR = 40
LARGEST_RANGE = 3  # times its lower end: what is more than that behind a change is what it came to


class NumberMention(Struct, frozen=True, gc=False):
    """A number or range in a text: `start` to `end` takes in hedge and unit, the core is the number alone.

    What is counted is no part of it. `low` or `high` of the value is None where the range is open on that side; a
    score keeps its two numbers in their order. A share ("a third of", "one in five") is given as a percentage. A vague
    number ("dozens") has its smallest sensible value as `low`, no `high`, and its own words as hedge. `basis` is what a
    rate or a score is told against, such as a year or half-time.
    """

    start: int
    end: int
    core_start: int
    core_end: int
    hedge_span: tuple[int, int] | None
    unit_kind: UnitKind
    value: Quantity
    basis: str | None = None


def find_numbers(window: Window) -> list[NumberMention]:
    """Return the numbers that stand in a window, with offsets of the article, in order and without overlap.

    An age is a number of unit "year old". Dates, times, durations, ordinals and what is part of a name are left out.
    """
    if not (window.number_starts and window.signs & NUMBER):
        return []
    found: list[NumberMention] = []
    at = window.start
    for mention in _joined(window.text, _single_numbers(window)):
        own = _with_hedge(window.text, mention, found[-1].end - at if found else 0)
        hedge = own.hedge_span and (own.hedge_span[0] + at, own.hedge_span[1] + at)
        core = own.core_start + at, own.core_end + at
        basis = find_basis(window.text, own.start, own.end, own.value)
        found.append(NumberMention(own.start + at, own.end + at, *core, hedge, own.unit_kind, own.value, basis))
    return found


def _single_numbers(window: Window) -> list[NumberMention]:
    """Return each number with its unit, before ranges are joined and hedges are looked for."""
    text, lower = window.text, window.text.lower()
    found: list[tuple[re.Match[str], Kind]]
    found = [(match, "number") for match in words.matches_at(words.NUMBER, lower, window.number_starts)]
    if others := _others(text, lower, window.number_starts):
        # Of several that begin in the same place the first counts.
        found = sorted([*others, *found], key=lambda entry: entry[0].start())
    numbers: list[NumberMention] = []
    reached = 0
    for match, kind in found:
        if match.start() < reached:
            continue
        if kind == "address":
            reached = match.end()
            continue
        mention = _share(match) if kind == "share" else _number(text, match)
        if mention:
            reached = mention.end
            numbers.append(mention)
    return numbers


def _others(text: str, lower: str, starts: Sequence[int]) -> list[tuple[re.Match[str], Kind]]:
    """Return what holds digits or words for numbers, and is no plain number: addresses, days in digits, shares."""
    found: list[tuple[re.Match[str], Kind]] = []
    if words.has_address(text):
        found += [(match, "address") for match in words.ADDRESS.finditer(text)]
    signs = [sign.lastgroup for start in starts if (sign := words.NO_PLAIN_NUMBER.match(lower, start))]
    if "telephone" in signs:
        found += [(match, "address") for match in words.TELEPHONE.finditer(text)]
    if "telephone" in signs or "day" in signs:
        found += [(match, "address") for match in words.matches_at(words.CALENDAR, text, starts)]
    if "share" in signs:
        found += [(match, "share") for match in words.matches_at(words.RATIO, lower, starts) if _is_share(match)]
    return found


def _is_share(match: re.Match[str]) -> bool:
    return 0 < number_value(match["few"]) < number_value(match["all"]) <= 1000


def _share(match: re.Match[str]) -> NumberMention:
    share = number_value(match["few"]) / number_value(match["all"])
    return _mention(match.start(), match.end(), match.end(), 100 * share, "%", "percent")


def _mention(start: int, core_end: int, end: int, amount: float, unit: str | None, kind: UnitKind) -> NumberMention:
    return NumberMention(start, end, start, core_end, None, kind, Quantity(amount, amount, unit))


def _number(text: str, match: re.Match[str]) -> NumberMention | None:
    """Read a number that was found in small letters."""
    start, end = match.span()
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    if _is_part_of_something_else(text, match, before, after):
        return None
    digits, scale, short, vague, half, share, fold, written = match.group(*GROUPS)
    if fold:
        if fold == "once" and (not before or before.split()[-1:][0].lower() in words.NOT_BEFORE_ONCE):
            return None
        return _mention(start, end, end, words.FOLDS[fold], "times", "measure")
    if vague:
        return _vague(match, after)
    if share:
        if before.endswith(" by ") and not (after.startswith(" of") or _tells_change(before)):
            return None  # "followed by a third in May"
        points = words.POINT_AFTER.match(after)
        if points:
            amount = words.share_in_percent(share) / 100
            return _mention(start, end, end + points.end(), amount, "percentage point", "percent")
        return _mention(start, end, end, words.share_in_percent(share), "%", "percent")
    amount = number_value(digits or half or written) * (words.SCALES[scale] if scale else 1)
    unit, kind, length = unit_at_start(after)
    money = text[slice(*match.span("money"))]
    if short and text[match.start("short") : end] == "m" and not money and not words.COUNTED.match(after):
        unit, kind = "m", "measure"
    elif short:
        amount *= words.SHORT_SCALES[short]
    if money:
        unit, kind = money.removeprefix("US"), "money"
    aged = words.age_before(before)
    if not unit and aged and amount < 120 and (aged.group().startswith("age") or after.startswith(",")):
        unit, kind = "year old", "age"
    if not unit and _is_name_or_year(match, before, after):
        return None
    return _mention(start, end, end + length, amount, unit, kind)


def _vague(match: re.Match[str], after: str) -> NumberMention:
    """Read "dozens" as twice a dozen or more, and so with the others."""
    written = match["vague"]
    low = 2.0
    for word in written.split():
        low *= words.VAGUE.get(word, 1)
    of = 3 if after.startswith(" of ") else 0
    unit, _, length = unit_at_start(after[of:])
    end = match.end() + (of + length if unit else 0)
    value = Quantity(low, None, unit, " ".join(written.split()))
    return NumberMention(match.start(), end, match.start(), match.end(), None, "vague", value)


def _is_part_of_something_else(text: str, match: re.Match[str], before: str, after: str) -> bool:
    """Say whether a number belongs to a date, time, duration, ordinal, code or address, or is no number at all."""
    money, digits = match.group("money", "digits")
    if not money and words.NOT_A_QUANTITY_AFTER.match(after.lower()):
        return True
    if digits and after[:1].isalpha() and not unit_at_start(after)[0]:
        return True
    if words.is_code_before(before) or before.lower().endswith(words.BEFORE_HOUR):
        return True
    if digits:
        return not match.start() and words.ITEM_AFTER.match(after) is not None
    if match["words"] == "one":
        hedged = words.hedge_before(before)
        return not hedged and bool(words.NO_ONE_BEFORE.search(before) or not words.ONE_COUNTS.match(after))
    first = max(match.start("words"), match.start("vague"), match.start("half"))
    return first >= 0 and text[first].isupper() and not words.SENTENCE_START.search(before)


def _is_name_or_year(match: re.Match[str], before: str, after: str) -> bool:
    """Say whether a number without a unit is a year, or part of a name such as "Boeing 737"."""
    if words.bears_number(before):
        return True
    digits = match["digits"]
    if not digits or not digits.isdecimal() or match["scale"] or match["short"]:
        return False
    if words.states_a_year(digits, before, after):
        return True
    if not before.endswith(" ") or words.COUNTED_AFTER.match(after):
        return False
    return words.NAME_BEFORE.search(before) is not None and not words.SENTENCE_START.search(before)


def _joined(text: str, found: list[NumberMention]) -> Iterator[NumberMention]:
    """Yield numbers with ranges and scores put together."""
    place = 0
    found = _with_ages(text, found)
    while place < len(found):
        first = found[place]
        joined = _range(text, first, found[place + 1]) if place + 1 < len(found) else None
        yield joined or first
        place += 2 if joined else 1


def _with_ages(text: str, found: list[NumberMention]) -> list[NumberMention]:
    """Return numbers with those as ages that stand in a row with one: "aged 29 and 41"."""
    for place in range(1, len(found)):
        before, mention = found[place - 1], found[place]
        in_a_row = text[before.end : mention.start] in (" and ", ", ", ", and ") and words.ROW_GOES_ON.match(
            text, mention.end
        )
        if before.unit_kind == "age" and mention.unit_kind == "count" and not mention.value.unit and in_a_row:
            found[place] = replace(mention, unit_kind="age", value=replace(mention.value, unit="year old"))
    return found


def _range(text: str, first: NumberMention, second: NumberMention) -> NumberMention | None:
    """Return two numbers as one range or score, or None where they are two."""
    gap = words.RANGE_GAP.fullmatch(text, first.end, second.start)
    low, high = first.value.low, second.value.high
    if not gap or low is None or high is None:
        return None
    before = text[max(0, first.start - NEAR) : first.start]
    opening = words.FROM.search(before)
    if opening and any(words.CHANGES.fullmatch(word) for word in before[: opening.start("word")].split()):
        return None
    between = opening is not None and opening["word"].lower() == "between"
    if (gap.group().strip() == "and") != between:
        return None
    around = text[max(0, first.start - NEAR) : second.end + NEAR]
    dashed = gap.group().strip() in ("-", "–")
    if first.unit_kind == second.unit_kind == "count" and dashed and (low >= high or words.SCORE_NEAR.search(around)):
        score = Quantity(low, high, "score")
        return replace(first, end=second.end, core_end=second.core_end, unit_kind="score", value=score)
    # "10 to 15 million", "$5-10bn": the scale or unit that stands once holds for both.
    factor = words.scale_at_end(text[second.core_start : second.core_end])
    if low < 1000 <= factor and words.scale_at_end(text[first.core_start : first.core_end]) == 1:
        low *= factor
    if gap.group() == " to " and high > LARGEST_RANGE * low and _tells_change(before):
        return None  # "rose by five to 43"
    unit = first.value.unit or second.value.unit
    if low >= high or unit not in (second.value.unit, first.value.unit if second.value.unit is None else None):
        return None
    kind = first.unit_kind if first.value.unit else second.unit_kind
    start = first.start - len(before) + opening.start("word") if opening else first.start
    return replace(
        first, start=start, end=second.end, core_end=second.core_end, unit_kind=kind, value=Quantity(low, high, unit)
    )


def _tells_change(before: str) -> bool:
    told = before.removesuffix("by ").split()
    return before.endswith(" ") and bool(told) and words.CHANGES.fullmatch(told[-1]) is not None


def _with_hedge(text: str, mention: NumberMention, earliest: int) -> NumberMention:
    """Take in the words before or after a number that say how exact it is."""
    value = mention.value
    before = words.hedge_before(text[max(earliest, mention.start - NEAR) : mention.start])
    after = words.HEDGE_AFTER.match(text, mention.end)
    if (
        before
        and before.group().lower().startswith("over")
        and words.NOT_A_HEDGE.search(text[earliest : mention.start - len(before.group())])
    ):
        before = None
    if mention.unit_kind in ("score", "age") and not before:
        return mention
    if before:
        span = (mention.start - len(before.group()), mention.start)
        hedge = " ".join(before.group().lower().split())
        span = (span[0], span[0] + len(before.group().rstrip()))
        mention = replace(mention, start=span[0], hedge_span=span)
    elif after:
        hedge = after.group().strip()
        mention = replace(mention, end=after.end(), hedge_span=(after.end() - len(hedge), after.end()))
    else:
        return mention
    if mention.unit_kind == "vague":
        return replace(mention, value=Quantity(value.low, value.high, value.unit, f"{hedge} {value.hedge}"))
    if value.low == value.high and value.low is not None:
        return replace(mention, value=hedged(value.low, hedge, value.unit))
    return replace(mention, value=Quantity(value.low, value.high, value.unit, hedge))
