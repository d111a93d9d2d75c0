"""How numbers are written in English: digits, words, scales, and the words that say how exact one is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.comparison.text.numerals import NUMERALS
from desktop_app.pattern import pattern

SCALES = {"dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12}
VAGUE = {"tens": 10.0, "dozens": 12.0, "scores": 20.0, "hundreds": 100.0, "thousands": 1e3, "millions": 1e6} | {
    **{"billions": 1e9, "trillions": 1e12},
    **SCALES,
}
PARTS = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}

# The words of NUMERALS, longer ones first, in the fewest letters: an expression is compiled letter by letter.
_TENS = "(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
_ONES = "zero|one|t(?:wo|hree)|f(?:our|ive)|s(?:ix|even)|eight|nine"
_BELOW_20 = rf"(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|{_ONES}"
_SMALL = rf"{_TENS}|{_BELOW_20}"
SCALE = "|".join(SCALES)
_BIG = "thousand|million|billion|trillion"
_BELOW_100 = rf"(?:{_TENS}(?:[ -](?:{_ONES})\b)?|{_BELOW_20})\b"
_NOT_BEFORE = r"(?!\w+(?:[ -]\w+)?[ -]"
# Behind a scale more may follow: "a hundred and two thousand", "a million two hundred"; but "a hundred and two hundred"
# and "a thousand and two thousand" are two numbers each.
WORDS = (
    rf"(?:{_BELOW_100}|an?(?=[ -](?:{SCALE}|and a half[ -](?:{_BIG}))\b))(?: and a half)?(?:[ -](?:{SCALE})\b)*"
    rf"(?:(?:(?:(?<=hundred)|(?<=dozen)) (?:and )?{_NOT_BEFORE}(?:hundred|dozen)\b)"
    rf"|(?:(?<=thousand)|(?<=illion)) (?:and {_NOT_BEFORE}(?:{SCALE})\b))?){_BELOW_100}(?:[ -](?:{SCALE})\b)*)*"
)
DIGITS = r"\d{1,3}(?:[, ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?"
# This and what follows finds text in small letters: where either are allowed, each letter would take far longer.
NUMBER = pattern(
    rf"(?<![\w.$€£¥₴₽])(?:(?P<money>(?:us|hk|nz|[acsr])?\$|[€£¥₴₽₹₩₪])[ ]?)?(?:"
    rf"(?P<digits>{DIGITS})(?:[ -]?(?P<scale>{SCALE})s?\b|[ ]?(?P<short>bn|tn|mn|mln|bln|k|m)\b)?"
    rf"|(?P<vague>(?:(?:tens|dozens|scores|hundreds|thousands|millions) of )?"
    rf"(?:dozens|scores(?= of )|hundreds|thousands|millions|billions|trillions)"
    rf"|(?:several|a few|a couple(?: of)?)(?: (?:{SCALE}))?|few (?:{SCALE})|a handful)\b"
    rf"|(?P<half>half an? (?:{SCALE})|half an?(?= per ?cent))\b"
    rf"|(?P<part>half(?= of\b| the\b| (?:its|their|his|her)\b)"
    rf"|(?:an? |(?:{_SMALL})[ -])(?:half|third|quarter|fifth|sixth|eighth|tenth)(?= of\b| percentage point\b)"
    r"|(?:(?<=by )|(?<=than )|(?<=from )|(?<=to )|(?<=nearly )|(?<=almost )|(?<=about ))"
    r"an? (?:half|third|quarter|fifth|tenth)"
    r"(?=[.,;:]|$| (?:in|to|since|from|this|last|compared|more|less|lower|higher)\b)"
    rf"|(?:{_SMALL})(?:-| (?=\w+ of\b))(?:halves|thirds|quarters|fifths|sixths|eighths|tenths))\b"
    r"|(?P<fold>twice|thrice|(?<![,.;:] )once(?=[.;,]| (?:in|last|since|during|every|per)\b))(?![-\w])"
    rf"|(?P<words>{WORDS})\b)"
)
FOLDS = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
# "Was once in the army" is no number of times.
NOT_BEFORE_ONCE = (
    "was",
    "is",
    "were",
    "are",
    "been",
    "at",
    "all",
    "who",
    "and",
    "that",
    "had",
    "has",
    "have",
    "for",
    "it",
)
# "one in five", "three out of 10"; but not "two in ten days".
TIMES = r"seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)"
RATIO = pattern(
    rf"\b(?P<few>{_SMALL}|\d+) (?:in|out of)(?: every)? (?P<all>{WORDS}|\d+)\b(?![ -](?:{TIMES})\b|[,.:]\d)"
)
# What begins a ratio, without the letters of its numbers; where the digits of a telephone number or of a day begin.
_RATIO_SIGN = r"(?:[a-z]+|\d+) (?:in|out of)(?: every)? (?:\d|an? |ze|on|tw|thi|thr|te|fo|fi|si|se|ei|el|ni)"
NO_PLAIN_NUMBER = pattern(
    rf"(?P<share>{_RATIO_SIGN})|(?P<telephone>(?<=\+)\d|\d{{3,}}\)?[-. ]\d{{3}})|(?P<day>\d+[-./–]\d)"
)

# "A quarter of a percentage point" is no share.
POINT_AFTER = pattern(r"(?: of an?)? percentage point\b")

AT_LEAST = (
    "at least|more than|over|above|in excess of|upwards of|no fewer than|no less than|not less than|not fewer than|"
    "a minimum of|as few as|exceeding|greater than"
)
AT_MOST = (
    "up to|at most|fewer than|less than|under|below|no more than|not more than|a maximum of|as many as|as much as|"
    "as high as"
)
ABOUT = (
    "about|around|roughly|approximately|approx\\.?|some|nearly|almost|close to|an estimated|estimated|circa|ca\\.|~|≈|"
    "as estimated|perhaps|an average of"
)
HEDGE = pattern(
    rf"(?:\b(?:(?:just|well|slightly|a little|far|significantly) )?(?:{AT_LEAST}|{AT_MOST}|{ABOUT})[ ]?|[~≈] ?)"
    rf"(?:(?:{ABOUT}) )?$"
)
# The last words of all that HEDGE finds.
HEDGE_ENDINGS = (
    *("~", "≈", "approx.", "ca."),
    *(" ".join(p.split()[-2:]).rstrip("\\.?") for p in f"{AT_LEAST}|{AT_MOST}|{ABOUT}".split("|")),
)
_NOT_DENIED = "(?<!no )(?<!not )"  # "no fewer than" is no "fewer than"
IS_AT_LEAST = pattern(rf"{_NOT_DENIED}\b(?:{AT_LEAST})\b|\+|plus|or more", re.IGNORECASE)
IS_AT_MOST = pattern(rf"{_NOT_DENIED}\b(?:{AT_MOST})\b|or (?:fewer|less)", re.IGNORECASE)
IS_ABOUT = pattern(rf"\b(?:{ABOUT})(?!\w)|[~≈]|or so", re.IGNORECASE)
# "handed over 500 prisoners" bounds nothing.
NOT_A_HEDGE = pattern(r"\b(?:hand(?:ed|ing|s)?|turn(?:ed|ing|s)?)\s+$", re.IGNORECASE)
HEDGE_AFTER = pattern(r"\+|-plus\b| or (?P<more>more|so|fewer|less)\b(?! than)")

RANGE_GAP = pattern(r" ?[-–] ?| to | and | or ")
FROM = pattern(rf"\b(?P<word>between|from) (?:(?:{ABOUT}) )?$", re.IGNORECASE)
CHANGES = pattern(
    r"(?:r[ao]se|risen|rising|f[ae]ll|fell|fallen|falling|gr[eo]w|grown|growing|increas\w*|decreas\w*|rais\w*|lift\w*|lower\w*|reduc\w*|cut|"
    r"cutting|dropp\w*|drop|jump\w*|climb\w*|declin\w*|down|up|slipp\w*|chang\w*|expand\w*|revis\w*)",
    re.IGNORECASE,
)
SCORE_NEAR = pattern(
    r"\b(?:beat|w[io]n|lost|lose|victory|defeat|draw|drew|vote[ds]?|score|final|lead|tie)\b", re.IGNORECASE
)

# In small letters.
NOT_A_QUANTITY_AFTER = pattern(
    rf"[ -](?:{TIMES})(?![ -]olds?\b| of age\b)\b|[ -]?(?:a\.?m\b|p\.?m\b|o['’]clock)|"
    r":\d|/\d|\.\d|(?:st|nd|rd|th|s)\b|-(?:fir|seco|thi|fou|fif|six|sev|eig|nin)(?:st|nd|rd|th|rth|enth|hth)\b|"
    r"[ -](?:january|february|march|april|may|june|july|august|september|october|november|december|gmt|utc)\b|"
    r"(?:st|nd|rd|th)? (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
)
# What bears a number as its name.
_NUMBERED = """
January February March April May June July August September October November December
Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun Jun. Jul Jul. Aug Aug. Sep Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec.
Boeing Airbus Article Articles Section Resolution Chapter Flight Route Channel Windows iPhone Formula Room Page Phase
Title Apollo Falcon Highway Interstate Building Apartment Gate Platform Terminal Reactor Version Category Level Protocol
Paragraph Para Para. Type Model Mark Number No No. Nos Nos. Big Area Unit Rule Point Annex Directive
chapter article section page room flight route number paragraph phase version p. pp. para. no. channel
"""
NUMBERED_WORDS = frozenset(_NUMBERED.split())
LAST_WORD = pattern(r"\w+\W*$")
LONGEST_NUMBERED = 20  # letters and more, with what stands before
YEAR_BEFORE = pattern(
    r"\b(?:in|since|until|till|by|of|from|during|after|before|early|late|mid|through|year|summer|spring|autumn|fall|winter|"
    r"the|and|to|between)[ -]$",
    re.IGNORECASE,
)
COUNTED = pattern(r" (?!was\b|has\b|is\b)[a-z]+s\b| (?:people|men|women|children|personnel|police)\b")
# What is counted in thousands; "the 2016 elections" are not 2,016.
COUNTED_IN_THOUSANDS = pattern(
    r" (?:people|men|women|children|personnel|police|troops|soldiers|civilians|refugees|migrants|prisoners|residents|"
    r"workers|employees|students|passengers|protesters|homes|houses|families|votes|jobs|deaths|cases|tons|tonnes)\b"
)
# Hyphens, spaces and line wraps as plain ones, one for one.
PLAIN = {"\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u202f": " ", "\n": " "}
PLAIN["\u0130"] = "I"  # the only letter that is two in lower case
NO_ONE_BEFORE = pattern(
    r"\b(?:no|any|every|each|this|that|the|another|which|some|a|big|loved|its|only)[ -]$", re.IGNORECASE
)
ONE_COUNTS = pattern(
    r"[ -](?!(?:of|another|who|that|can|is|was|has|had|must|may|might|could|would|should|will|thing|hopes)\b)"
    rf"(?:[a-z]{{3,}}|(?:or|to) (?:{_SMALL}|\d))"
)
# "T-72", "17:30"; but not "3 million-5 million".
CODE_BEFORE = pattern(rf"(?:^|(?<=[^A-Za-z]))(?!(?:{SCALE}|bn)[-–])[^\W\d_]+[-–+]$|\d[:/]$", re.IGNORECASE)
ADDRESS = pattern(r"(?<!\S)\S*(?:://|www\.|@)\S*")
TELEPHONE = pattern(r"\+\d[\d ()-]{6,}\d|\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b\d{3}-\d{4}\b")
CALENDAR = pattern(
    r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|"
    r"\b(?:1[5-9]|20)\d\d[-–/](?:\d\d|(?:1[5-9]|20)\d\d)\b|\b\d+(?:\.\d+){2,}\b"
)
# "half past seven" counts nothing.
BEFORE_HOUR = ("half past ", "quarter past ", "minutes past ", "quarter to ", "minutes to ")
AGED = pattern(r"(?:\baged? |[A-Z][\w’'-]+, )$")
ROW_GOES_ON = pattern(r"[,.;:)]|$| (?:and|were|was|are|have|had|who)\b")
# More than any text means, and room for "million" behind it: hundreds of digits must not come to infinity.
LARGEST = 1e300
ITEM_AFTER = pattern(r"[.)]\s")
NAME_BEFORE = pattern(r"(?<!^)\b[A-Z][\w’'-]*[ ]$")
COUNTED_AFTER = pattern(r"[ -][a-z]|[-–]\d")
SENTENCE_START = pattern(r"(?:^|[.!?:;“\"‘(\[\n—–-]\s*)$")


def has_address(text: str) -> bool:
    """Say whether a text may hold an address of the web."""
    return "@" in text or "://" in text or "www." in text


def hedge_before(text: str) -> re.Match[str] | None:
    """Return the hedge that a text ends with, in small letters; by its last ones where there is none, as a search takes
    far longer."""
    text = text.lower()
    return HEDGE.search(text) if text.rstrip(" ").endswith(HEDGE_ENDINGS) else None


def is_code_before(text: str) -> bool:
    """Say whether a number right behind a text belongs to a code or an address."""
    return text.endswith(("-", "–", "+", ":", "/")) and CODE_BEFORE.search(text) is not None


def bears_number(text: str) -> bool:
    """Say whether a text ends with something that bears a number as its name: "Boeing", "in May"."""
    if not text.endswith(" "):
        return False
    word = text[-LONGEST_NUMBERED:-1].rpartition(" ")[2]
    if word == "of":
        return text.endswith("Group of ")
    if not word.isalpha() and (last := LAST_WORD.search(word)):
        word = last.group()
    return word in NUMBERED_WORDS


def age_before(text: str) -> re.Match[str] | None:
    """Return what a text ends with where a number behind it can be an age: "aged", or a name and a comma."""
    return AGED.search(text) if text.endswith((", ", "age ", "aged ")) else None


def matches_at(pattern: re.Pattern[str], text: str, starts: Sequence[int]) -> list[re.Match[str]]:
    """Return the matches of a pattern, trying only the places where one can begin."""
    found: list[re.Match[str]] = []
    reached = 0
    for start in starts:
        if start >= reached and (match := pattern.match(text, start)):
            reached = match.end()
            found.append(match)
    return found


def number_value(written: str) -> float:
    """Return what a number in digits or words amounts to ("19,400", "two dozen", "one and a half million").

    Raises ValueError for anything else.
    """
    if written in NUMERALS:
        return float(NUMERALS[written])
    compact = written if written.isdecimal() else re.sub(r"(?<=\d)[, ](?=\d{3}(?!\d))", "", written)
    if compact[:1].isdecimal():
        return min(float(compact.replace(",", ".")), LARGEST)
    total = group = 0.0
    for word in re.split(r"[\s-]+", compact.lower()):
        if word in NUMERALS:
            group += NUMERALS[word]
        elif word == "half":
            group += 0.5
        elif word in ("dozen", "hundred"):
            group = (group or 1) * SCALES[word]
        elif word in SCALES:
            total, group = total + (group or 1) * SCALES[word], 0.0
        elif word not in ("a", "an", "and"):
            raise ValueError(f"{written!r} is no number")
    return total + group


def share_in_percent(written: str) -> float:
    """Return what "half", "a third" or "two-thirds" comes to in percent."""
    *count, part = re.split(r"[\s-]+", written.lower())
    of_them = number_value(count[0]) if count and count[0] not in ("a", "an") else 1.0
    return 100 * of_them / PARTS[part if part in PARTS else part.removesuffix("s")]


def scale_at_end(written: str) -> float:
    """Return what the last word of a number multiplies it with, 1 where it is no scale."""
    found = re.search(rf"(?:(?P<scale>{SCALE})|\d ?(?P<short>bn|tn|mn|mln|bln|k|m))$", written.lower())
    if not found:
        return 1.0
    return SCALES[found["scale"]] if found["scale"] else SHORT_SCALES[found["short"]]


def states_a_year(digits: str, before: str, after: str) -> bool:
    """Say whether four bare digits with the text around them are a year rather than a number of things."""
    if not (len(digits) == 4 and "1500" <= digits <= "2099"):
        return False
    hedge = hedge_before(before)
    if hedge and not IS_ABOUT.search(hedge.group()) and COUNTED.match(after):
        return False
    return not COUNTED_IN_THOUSANDS.match(after) or bool(YEAR_BEFORE.search(before))
