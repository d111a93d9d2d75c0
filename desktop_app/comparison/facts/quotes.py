"""Words in quotation marks, over several sentences too."""

from __future__ import annotations

import re

from desktop_app.pattern import pattern

Span = tuple[int, int]

PAIRS = {"“": '”"', "„": '“”"', "«": "»", "‘": "’", '"': '"', "'": "'"}
OPENING = pattern(r"[“„«‘\"'](?:(?<=[“„«‘])|(?<![\w.,!?…].)(?<=\")(?=\S)|(?<![\w.,!?…\"”].)(?<=')(?=\w))")
# What may close a quote, or open another inside it.
MARKS = {mark: pattern(f"[{mark}{closing}]") for mark, closing in PAIRS.items()}
INNER_LETTER = re.compile(r"[^\W_]")
LONGEST_NAME = 4


def find_quotes(text: str, start: int, end: int) -> list[Span]:
    """Return the spans between quotation marks in one block, the outermost of nested ones, without the marks.

    A mark that is never closed reaches to the end of the block: so newspapers set a quote of several paragraphs.
    Single marks count where both ends stand at the edge of words. A name or title in marks ('Moscow Mechanism') is
    no quote.
    """
    found: list[Span] = []
    behind = start
    for place in _marks(text, start, end):
        if place < behind or not OPENING.match(text, place, end):
            continue
        closed = _closing(text, text[place], place + 1, end)
        if closed is None and text[place] in "'‘":
            continue
        inner = (place + 1, end if closed is None else closed)
        if INNER_LETTER.search(text, *inner) and not _is_name(text[inner[0] : inner[1]]):
            found.append(inner)
        behind = inner[1] + 1
    return found


def _marks(text: str, start: int, end: int) -> list[int]:
    """Return where the marks stand that can open a quote: each is looked for by itself, as that is quick."""
    places = []
    for mark in PAIRS:
        place = text.find(mark, start, end)
        while place >= 0:
            places.append(place)
            place = text.find(mark, place + 1, end)
    return sorted(places)


def _closing(text: str, mark: str, start: int, end: int) -> int | None:
    single = mark in "'‘"
    depth = 0
    # “ that is closed by " is a slip of the keyboard, but only where no ” follows
    closing = PAIRS[mark] if mark == '"' or text.find("”", start, end) < 0 else PAIRS[mark].replace('"', "")
    for match in MARKS[mark].finditer(text, start, end):
        place, letter = match.start(), match.group()
        if letter == mark and mark not in PAIRS[mark]:
            depth += 1
        elif letter in closing and not (single and _inside_word(text, place)):
            if depth == 0:
                return place
            depth -= 1
    return None


def _inside_word(text: str, place: int) -> bool:
    """Say whether an apostrophe stands inside a word or after one that goes on ("the workers' union" is not told
    apart)."""
    return text[place + 1 : place + 2].isalnum()


def _is_name(words: str) -> bool:
    """Say whether some words in marks are a title or nickname: few, all capitalised, no sentence ("Sorry," is one)."""
    parts = words.split()
    if not 0 < len(parts) <= LONGEST_NAME or words.rstrip()[-1] in ",!?":
        return False
    return all(part[0].isupper() for part in parts) and (len(parts) > 1 or words[-1].isalnum())
