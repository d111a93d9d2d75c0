"""Where the sentences of one block begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries

from desktop_app.pattern import pattern

Span = tuple[int, int]

PARAGRAPH_BREAK = pattern(r"\n\s*\n")
SURROGATE = pattern("[\ud800-\udfff]")
# The splitter fails on a space of more than one byte before a full stop.
ODD_SPACE = pattern(r"[^\S\x00-\x7f]")
# The splitter keeps a balanced quote or parenthesis whole, however many sentences it holds. It is shown the text
# without its quotation marks and without the parentheses around whole sentences; an apostrophe is none of them.
QUOTATION_MARKS = '"“”„‟«»‹›‘'
# Each mark first and what stands before it after that, and one mark alone: so a text is looked through at once.
QUOTING_APOSTROPHE = pattern(r"'(?:'|(?<=[.,!?…]')(?!\w)|(?<!\w.)(?=\w))")
QUOTING_CURLY_APOSTROPHE = pattern(r"’(?<=[.,!?…]’)(?!\w)")
PARENTHESISED = pattern(r"\((?:(?<=^\()|(?<=[.!?…]\s\()|(?<=[.!?…][\"”’»]\s\())[^()]*[.!?…][\"”’»']?\)")
# Words that the splitter takes for abbreviations.
NO_ABBREVIATION = pattern(r"\b(?:me|no|art|ill|ore|miss|fed)(?=[.][\s\"“”‘’'()\]]+[A-Z])")
NO_ABBREVIATION_STOP = pattern(r"[.](?:(?<=\b(?:me|no)[.])|(?<=\b(?:art|ill|ore|fed)[.])|(?<=\bmiss[.]))")
CLOSERS = "\"”’'»«“›‹)]"
# These are also the opening marks of some languages; they open when a word follows at once.
ALSO_OPENERS = "«»“›‹"

NEVER_ENDS = frozenset(
    """
    amb ambs gen gens sen sens rep reps gov govs dr drs mr mrs ms messrs mssrs mme mmes mlle prof profs
    pres hon rev supt insp det cmdr cdr col cols lt ltc capt cpt maj sgt cpl pvt adm brig approx ca cf
    viz vs e.g i.e eg ie mt dept univ assn
    """.split()  # noqa: SIM905
)
BEFORE_NUMBER = frozenset(
    """
    para paras no nos nr nrs art arts sec secs fig figs vol vols ch chap chs pp p pt app ex reg res op
    ed ver est c mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct
    nov dec
    """.split()  # noqa: SIM905
)
CLOCK_TIME = pattern(r"\b[ap]\.m\.$", re.IGNORECASE)
AFTER_CLOCK_TIME = pattern(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d"
    r"|(?:GMT|UTC|[ECMP][SD]?T|CES?T|Eastern|Pacific|Central|Moscow|Kyiv|London)\b"
)
WORD = pattern(r"[^\W_]")
FIRST_WORD = pattern(r"\w[\w-]*")
LETTERS = pattern(r"[^\W\d_]+")
INITIALS = pattern(r"[A-Z]\.[A-Z]+\W*$")
SINGLE_LETTER = pattern(r"(?:^|[\W\d])[^\W\d_]$")
LAST_TOKEN = pattern(r"[^\s(\[\"“‘]+$")
LIST_MARKER = pattern(r"[•⁃‣◦▪–-]?\s?(?:\d{1,3}|[A-Za-z])[.)]{1,2}")
INLINE_ITEM = pattern(r"(?<!\S)([•⁃‣◦▪]\s?)?(\d{1,2}|[a-z])(?:\.\)|[.)])\s")
GLUED = pattern(r"(?:[^\W\d_]{2,}|\d)[\"”’»)\]]*[.!?][\"”’»)\]]*$")
WEB_ADDRESS = pattern(r"www\.|://|@|/", re.IGNORECASE)
WEB_ENDINGS = frozenset(("com", "org", "net", "gov", "edu", "info", "biz", "tv", "io", "js", "txt", "pdf", "html"))
# Someone asked, right after a closed quote: the sentence that the quote belongs to goes on.
ATTRIBUTION = pattern(
    r"(?:(?:[Tt]he|[Aa]n?|[A-Z][\w.’'-]*)(?: [\w.’'-]+){0,4}? )"
    r"(?:said|says|asked|asks|added|wrote|writes|replied|answered|told|tweeted|posted|shouted|cried|noted|explained"
    r"|insisted)\b(?! that)(.)?"
)
# A sentence of more characters is none, but a table or a list that lost its lines; it is cut after a mark or a word, so
# that comparing it does not take the square of its length.
LONGEST = 1_500
PAUSE = pattern(r".*[;,:|](?=\s)|.*(?=\s)|.*", re.DOTALL)
# How much of the text beside a boundary the rules look at.
NEAR = 80


def split_sentences(text: str, language: str) -> list[Span]:
    """Split the text of one block into sentences.

    Returns half-open code-point offsets in order, without surrounding white space; together they hold every other
    character. `language` is an ISO 639-1 code; one that the splitter does not know is treated as English. A single
    newline is a line wrap.
    """
    spans: list[Span] = []
    start = 0
    for gap in PARAGRAPH_BREAK.finditer(text) if "\n" in text else ():
        spans += _split_paragraph(text, start, gap.start(), language)
        start = gap.end()
    return spans + _split_paragraph(text, start, len(text), language)


def _split_paragraph(text: str, start: int, end: int, language: str) -> list[Span]:
    whole = text[start:end].rstrip()
    lead = len(whole)
    whole = whole.lstrip()
    if not whole:
        return []
    start += lead - len(whole)
    forced = set(_inline_items(whole)) if language == "en" and INLINE_ITEM.match(whole) else set()
    spans: list[Span] = []
    left = 0
    cuts = _boundaries(whole, language)
    for stop, following in sorted({*cuts, *forced}) if forced else cuts:
        if stop <= left or ((stop, following) not in forced and _belong_together(whole, left, stop, following)):
            continue
        spans += _cut(whole, left, stop, start)
        left = following
    return [*spans, *_cut(whole, left, len(whole), start)]


def _cut(text: str, left: int, stop: int, start: int) -> list[Span]:
    """Return a sentence, which begins `start` characters further on, in parts of no more than the longest."""
    parts = []
    while stop - left > LONGEST:
        pause = PAUSE.match(text, left, left + LONGEST)
        end = pause.end() if pause else left + LONGEST
        parts.append((start + left, start + left + len(text[left:end].rstrip())))
        left = end
        while text[left].isspace():
            left += 1
    return [*parts, (start + left, start + stop)]


def _masked(text: str) -> str:
    """Return the text as the splitter is to see it, every character in its place."""
    text = text.replace("\n", " ")
    if not text.isascii():
        if not text.isprintable():  # as odd spaces and surrogates are not
            text = ODD_SPACE.sub(" ", SURROGATE.sub("\ufffd", text))
        text = text.replace("…", ".")
    if "(" in text:
        text = PARENTHESISED.sub(lambda match: f" {match.group()[1:-1]} ", text)
    if NO_ABBREVIATION_STOP.search(text):
        text = NO_ABBREVIATION.sub(lambda match: "o" * len(match.group()), text)
    for mark in QUOTATION_MARKS:
        text = text.replace(mark, " ")
    text = QUOTING_APOSTROPHE.sub(lambda match: " " * len(match.group()), text)
    return QUOTING_CURLY_APOSTROPHE.sub(" ", text)


def _boundaries(text: str, language: str) -> Iterator[Span]:
    """Yield where the splitter would cut, as the end of one sentence and the start of the next."""
    masked = _masked(text)
    for found in get_sentence_boundaries(language, masked):
        begin, cut = found["start_index"], found["end_index"]
        if cut >= len(text):
            return
        end = begin + len(masked[begin:cut].rstrip())
        if not text[end:cut].isspace():
            end = _after_closers(text, end, cut)
        start = end
        while start < len(text) and text[start].isspace():
            start += 1
        if end > 0 and start < len(text):
            yield end, start


def _after_closers(text: str, end: int, limit: int) -> int:
    """Move the end of a sentence behind the quotation marks and parentheses that close with it."""
    while end < limit:
        mark = end
        while mark < limit and text[mark].isspace():
            mark += 1
        # A guillemet may be set off by a space, as in French; a mark with a space on both sides closes.
        if mark == limit or text[mark] not in (CLOSERS if mark == end else '»"”'):
            break
        follows = text[mark + 1 : mark + 2]
        if follows.isalnum() and (text[mark] in ALSO_OPENERS or mark > end):
            break
        end = mark + 1
    return end


def _inline_items(text: str) -> Iterator[Span]:
    """Yield the cuts before the second and later items of a numbered list that stands in one line."""
    first = INLINE_ITEM.match(text)
    if not first or not (first[1] or first[2] in ("1", "a")):
        return
    expected = _next_label(first[2])
    for match in INLINE_ITEM.finditer(text, first.end()):
        if match[2] == expected:
            expected = _next_label(match[2])
            end = match.start()
            while text[end - 1].isspace():
                end -= 1
            yield end, match.start()


def _next_label(label: str) -> str:
    return str(int(label) + 1) if label.isdecimal() else chr(ord(label) + 1)


def _belong_together(text: str, left: int, end: int, start: int) -> bool:
    """Say whether the text before a boundary and the text after it are one sentence after all."""
    if start == end + 1 and _ends_plainly(text, left, end):
        return False
    before = text[max(left, end - NEAR) : end]
    after = text[start : start + NEAR]
    if not WORD.search(before) or not WORD.search(after):
        return True
    if end == start and not _is_glued(before, after):
        return True
    if end - left < NEAR and LIST_MARKER.fullmatch(before):
        return True
    return _abbreviated(before, after) or _goes_on(before, after)


def _ends_plainly(text: str, left: int, end: int) -> bool:
    """Say whether a word with a mark stands before a boundary, and a capital behind it and a space, as mostly."""
    word = text[text.rfind(" ", left, end) + 1 : end - 1]
    is_word = word.isalpha() and len(word) > 1 and word.lower() not in NEVER_ENDS
    return is_word and text[end - 1] in ".!?" and text[end + 1].isupper() and text[end + 1].isalpha()


def _is_glued(before: str, after: str) -> bool:
    """Say whether two sentences stand together without a space, rather than the parts of an address or a name."""
    if before[-1] not in "." + CLOSERS:
        return True
    found = LETTERS.match(after.lstrip("\"“„«‘('"))
    word = found.group() if found else ""
    if not word[:1].isupper() or not word[1:].islower():
        return False
    token = before.rsplit(maxsplit=1)[-1]
    beyond = after.split(maxsplit=1)[0]
    if WEB_ADDRESS.search(token) or WEB_ADDRESS.search(beyond) or word.lower() in WEB_ENDINGS:
        return False
    return bool(GLUED.search(before)) and not INITIALS.search(token)


def _abbreviated(before: str, after: str) -> bool:
    """Say whether the full stop before a boundary belongs to an abbreviation that a sentence does not end with."""
    token = LAST_TOKEN.search(before.rsplit(maxsplit=1)[-1])
    if not token or not token.group().endswith("."):
        return False
    word = token.group()[:-1].lower()
    if word in NEVER_ENDS:
        return True
    if (after[0].isdecimal() and word in BEFORE_NUMBER) or (after[0].islower() and SINGLE_LETTER.search(word)):
        return True
    return word.endswith("m") and bool(CLOCK_TIME.search(before[-5:]) and AFTER_CLOCK_TIME.match(after))


def _goes_on(before: str, after: str) -> bool:
    """Say whether the sentence goes on after a quote, an ellipsis or a mark inside it."""
    if after[0] in ",;:)":
        return True
    ended = before.rstrip(CLOSERS)
    quoted = len(ended) < len(before)
    if quoted or before.endswith(("…", "...")) or after[0] in "—–-":
        word = FIRST_WORD.search(after)
        if word and word.group().islower():
            return True
    attribution = ATTRIBUTION.match(after) if quoted else None
    if not attribution:
        return False
    # After a full stop a new sentence may begin in the same words ("He said the talks had ended.").
    return ended.endswith(("?", "!")) or (attribution.group(1) or ".") in ".,;:"
